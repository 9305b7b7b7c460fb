//! The chain over the journal: each operation's link covers the link before it, its own line and
//! the digests of its rows. The newest link stands in the file's head, so that a removed last
//! line shows too. Images and words enter through salted digests and can be erased without
//! breaking the chain.

use super::table::{self, Entry, Line};
use crate::Result;
use crate::store::Connection;
use crate::store::image::hex;
use blake3::Hasher;

/// The name under which the file's head keeps the newest link.
const HEAD: &str = "journal_head";

/// The newest link: empty in a new file.
pub(super) fn head(sql: &Connection) -> Result<Vec<u8>> {
    let newest = table::newest(sql, 1)?.into_iter().next();
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

/// The link of an entry whose rows are all in place.
pub(super) fn link(sql: &Connection, before: &[u8], entry: &Entry) -> Result<Vec<u8>> {
    let mut hasher = Hasher::new();
    field(&mut hasher, before);
    header(&mut hasher, entry);
    table::each_line(sql, (entry.first_row, entry.last_row()), |line| {
        row(&mut hasher, &line);
        Ok(())
    })?;
    Ok(hasher.finalize().as_bytes().to_vec())
}

/// The digest under which the words of an entry enter its link.
pub(super) fn params_digest(salt: &[u8], params: &str) -> Vec<u8> {
    let mut hasher = Hasher::new();
    field(&mut hasher, salt);
    field(&mut hasher, params.as_bytes());
    hasher.finalize().as_bytes().to_vec()
}

fn header(hasher: &mut Hasher, entry: &Entry) {
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
        .for_each(|number| field(hasher, &number.to_le_bytes()));
    let texts = [
        &entry.id[..],
        entry.at.as_bytes(),
        entry.actor.as_bytes(),
        entry.kind.as_bytes(),
    ];
    texts.iter().for_each(|text| field(hasher, text));
    field(hasher, &entry.params_digest);
}

fn row(hasher: &mut Hasher, line: &Line) {
    [line.key, line.operation, line.record]
        .iter()
        .for_each(|number| field(hasher, &number.to_le_bytes()));
    field(hasher, line.table.as_bytes());
    field(hasher, line.act.as_bytes());
    field(hasher, line.before.as_deref().unwrap_or_default());
    field(hasher, line.after.as_deref().unwrap_or_default());
}

/// Length before bytes, so that no two lines look alike.
fn field(hasher: &mut Hasher, bytes: &[u8]) {
    hasher
        .update(&(bytes.len() as u64).to_le_bytes())
        .update(bytes);
}
