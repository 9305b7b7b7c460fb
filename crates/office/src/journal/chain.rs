//! The chain over the journal: each operation's link covers the link before it, its own line and
//! the digests of its rows. The newest link stands in the file's head, so that a removed last
//! line shows too. Images and words enter through salted digests and can be erased without
//! breaking the chain.

use super::table::{self, Entry, Line};
use crate::Result;
use crate::store::Connection;
use crate::store::image::hex;
use crate::store::seal::digest_of;
use blake3::Hasher;
use std::collections::BTreeSet;

/// The name under which the file's head keeps the newest link.
const HEAD: &str = "journal_head";

/// The newest link: empty in a new file.
pub(super) fn head(sql: &Connection) -> Result<Vec<u8>> {
    let newest = table::newest(sql, i64::MAX, 1)?.into_iter().next();
    Ok(newest.map(|(entry, _)| entry.chain).unwrap_or_default())
}

/// What the file's head says of the newest link.
pub(super) fn recorded_head(sql: &Connection) -> Result<Option<String>> {
    table::meta(sql, HEAD)
}

pub(super) fn set_head(sql: &Connection, entry: &Entry) -> Result<()> {
    table::set_meta(sql, HEAD, &head_text(entry.key, &entry.chain))
}

/// `number:link`, as it stands in the head.
pub(super) fn head_text(key: i64, chain: &[u8]) -> String {
    format!("{key}:{}", hex(chain))
}

/// The link of an entry whose rows are all in place, and the tables those are in.
pub(super) fn link(
    sql: &Connection,
    before: &[u8],
    entry: &Entry,
) -> Result<(Vec<u8>, BTreeSet<String>)> {
    let mut hasher = Hasher::new();
    hasher.update(&bytes_of(|bytes| {
        field(bytes, before);
        header(bytes, entry);
    }));
    let (mut tables, mut bytes) = (BTreeSet::new(), Vec::new());
    table::each_line(sql, (entry.first_row, entry.last_row()), |line| {
        if !tables.contains(line.table) {
            tables.insert(line.table.to_owned());
        }
        bytes.clear();
        row(&mut bytes, &line);
        hasher.update(&bytes);
        Ok(())
    })?;
    Ok((hasher.finalize().as_bytes().to_vec(), tables))
}

/// The digest under which the words of an entry enter its link.
pub(super) fn params_digest(salt: &[u8], params: &str) -> Vec<u8> {
    let bytes = bytes_of(|bytes| {
        field(bytes, salt);
        field(bytes, params.as_bytes());
    });
    blake3::hash(&bytes).as_bytes().to_vec()
}

fn header(out: &mut Vec<u8>, entry: &Entry) {
    let numbers = [
        entry.key,
        i64::from(entry.sealed),
        entry.takes_back.unwrap_or(0),
        entry.schema_version,
        entry.first_row,
        entry.rows,
    ];
    numbers
        .iter()
        .for_each(|number| field(out, &number.to_le_bytes()));
    let texts = [
        &entry.id[..],
        entry.at.as_bytes(),
        entry.actor.as_bytes(),
        entry.kind.as_bytes(),
    ];
    texts.iter().for_each(|text| field(out, text));
    field(out, &entry.params_digest);
}

fn row(out: &mut Vec<u8>, line: &Line<'_>) {
    [line.key, line.operation, line.record]
        .iter()
        .for_each(|number| field(out, &number.to_le_bytes()));
    field(out, line.table.as_bytes());
    field(out, line.act.as_bytes());
    field(out, digest_of(line.before.unwrap_or_default()));
    field(out, digest_of(line.after.unwrap_or_default()));
}

/// Length before bytes, so that no two lines look alike.
fn field(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
    out.extend_from_slice(bytes);
}

fn bytes_of(write: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(&mut bytes);
    bytes
}
