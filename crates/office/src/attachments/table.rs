//! SQL of attachments. Names of columns come from the closed list of tables that may have any.

use std::collections::HashMap;

use uuid::Uuid;

use super::budget::shown;
use super::incoming::{Incoming, size_of};
use super::record::{Attachment, AttachmentEdit, AttachmentKind, Owner};
use crate::office::{Change, Reading, Staging};
use crate::store::{OptionalExtension, Row, params};
use crate::subjects::SUBJECTS;
use crate::{Code, Failure, Result};

const COLUMNS: &str = "a.key, a.id, a.kind, a.name, a.caption, a.taken, a.personal, a.size, \
    a.width, a.height, a.digest, a.original, a.original_size, a.added_at, a.added_by, \
    NOT EXISTS (SELECT 1 FROM attached_file f WHERE f.digest = a.digest)";
const OWNER: usize = 16;

fn tables() -> impl Iterator<Item = &'static str> {
    SUBJECTS
        .iter()
        .flat_map(|subject| subject.attached)
        .copied()
}

fn owned(text: &str) -> String {
    let owners: Vec<String> = tables().map(|table| format!("a.{table}")).collect();
    format!(
        "SELECT {COLUMNS}, {} FROM attachment a {text}",
        owners.join(", ")
    )
}

/// Those of a record, in order.
pub(super) fn of(reading: &Reading, owner: Owner) -> Result<Vec<Attachment>> {
    let sql = owned(&format!(
        "WHERE a.{} = ?1 ORDER BY a.place, a.key",
        owner.table
    ));
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([owner.key], attachment)?;
    let mut rows = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    with_items(reading, &mut rows)?;
    Ok(rows)
}

/// All, by their records.
pub(super) fn all(reading: &Reading) -> Result<Vec<Attachment>> {
    let mut statement = reading.sql().prepare(&owned("ORDER BY a.key"))?;
    let rows = statement.query_map([], attachment)?;
    let mut rows = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    with_items(reading, &mut rows)?;
    Ok(rows)
}

/// One.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub(super) fn get(reading: &Reading, key: i64) -> Result<Attachment> {
    let mut statement = reading.sql().prepare_cached(&owned("WHERE a.key = ?1"))?;
    let found = statement.query_row([key], attachment).optional()?;
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", key))
}

fn attachment(row: &Row<'_>) -> rusqlite::Result<Attachment> {
    let id: Vec<u8> = row.get(1)?;
    let kind: String = row.get(2)?;
    let size: i64 = row.get(7)?;
    let (mut table, mut record) = ("", 0);
    for (at, name) in tables().enumerate() {
        if let Some(key) = row.get::<_, Option<i64>>(OWNER + at)? {
            (table, record) = (name, key);
        }
    }
    Ok(Attachment {
        key: row.get(0)?,
        id: Uuid::from_slice(&id).unwrap_or_default().to_string(),
        table: table.to_owned(),
        record,
        kind: AttachmentKind::from_code(&kind),
        name: row.get(3)?,
        caption: row.get(4)?,
        taken: row.get(5)?,
        personal: row.get(6)?,
        items: Vec::new(),
        main: false,
        size,
        size_text: shown(size),
        width: row.get(8)?,
        height: row.get(9)?,
        digest: row.get(10)?,
        original: row.get(11)?,
        original_size: row.get(12)?,
        added_at: row.get(13)?,
        added_by: row.get(14)?,
        lost: row.get(15)?,
    })
}

/// Adds what each proves.
fn with_items(reading: &Reading, rows: &mut [Attachment]) -> Result<()> {
    let keys: Vec<i64> = rows.iter().map(|row| row.key).collect();
    let keys = serde_json::to_string(&keys).expect("keys are numbers");
    let mut statement = reading.sql().prepare_cached(
        "SELECT attachment, item FROM attachment_item
         WHERE attachment IN (SELECT value FROM json_each(?1)) ORDER BY key",
    )?;
    let found = statement.query_map([keys], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut items: HashMap<i64, Vec<String>> = HashMap::new();
    for pair in found {
        let (key, item) = pair?;
        items.entry(key).or_default().push(item);
    }
    for row in rows {
        row.items = items.remove(&row.key).unwrap_or_default();
    }
    Ok(())
}

/// Refuses a record that is not there.
pub(super) fn is_there(reading: &Reading, owner: Owner) -> Result<()> {
    let sql = format!("SELECT 1 FROM {} WHERE key = ?1", owner.table);
    match reading.sql().prepare_cached(&sql)?.exists([owner.key])? {
        true => Ok(()),
        false => Err(Failure::new(Code::NoSuchRecord).with("id", owner.key)),
    }
}

/// How many a record has, and the place behind the last.
pub(super) fn places(reading: &Reading, owner: Owner) -> Result<(i64, i64)> {
    let sql = format!(
        "SELECT count(*), coalesce(max(place), 0) + 1 FROM attachment WHERE {} = ?1",
        owner.table
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    Ok(statement.query_row([owner.key], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Whether a record has that content.
pub(super) fn has(reading: &Reading, owner: Owner, digest: &str) -> Result<bool> {
    let sql = format!(
        "SELECT 1 FROM attachment WHERE {} = ?1 AND digest = ?2",
        owner.table
    );
    Ok(reading
        .sql()
        .prepare_cached(&sql)?
        .exists(params![owner.key, digest])?)
}

pub(super) fn insert(
    change: &Change,
    owner: Owner,
    file: &Incoming,
    (place, personal): (i64, bool),
) -> Result<i64> {
    let sql = format!(
        "INSERT INTO attachment (id, {}, place, kind, name, caption, taken, personal, digest, size,
            width, height, original, original_size, added_at, added_by)
         VALUES (?1, ?2, ?3, ?4, ?5, '', ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        owner.table
    );
    let now = change
        .ctx()
        .now
        .to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    change.sql().prepare_cached(&sql)?.execute(params![
        change.ctx().new_id().as_bytes(),
        owner.key,
        place,
        file.kind.code(),
        file.name,
        file.taken,
        personal,
        file.digest,
        size_of(&file.bytes),
        file.dots.0,
        file.dots.1,
        file.original,
        file.original_size,
        now,
        change.ctx().actor,
    ])?;
    Ok(change.sql().last_insert_rowid())
}

pub(super) fn edit(change: &Change, key: i64, edit: &AttachmentEdit) -> Result<()> {
    change.sql().execute(
        "UPDATE attachment SET caption = ?2, taken = ?3, personal = ?4 WHERE key = ?1",
        params![key, edit.caption, edit.taken, edit.personal],
    )?;
    Ok(())
}

pub(super) fn put_place(change: &Change, key: i64, place: i64) -> Result<()> {
    let sql = "UPDATE attachment SET place = ?2 WHERE key = ?1";
    change.sql().prepare_cached(sql)?.execute([key, place])?;
    Ok(())
}

pub(super) fn remove(change: &Change, key: i64) -> Result<()> {
    for sql in [
        "DELETE FROM attachment_item WHERE attachment = ?1",
        "DELETE FROM attachment WHERE key = ?1",
    ] {
        change.sql().prepare_cached(sql)?.execute([key])?;
    }
    Ok(())
}

pub(super) fn put_item(change: &Change, key: i64, item: &str) -> Result<()> {
    let sql = "INSERT INTO attachment_item (attachment, item) VALUES (?1, ?2)";
    change
        .sql()
        .prepare_cached(sql)?
        .execute(params![key, item])?;
    Ok(())
}

pub(super) fn remove_item(change: &Change, key: i64, item: &str) -> Result<()> {
    let sql = "DELETE FROM attachment_item WHERE attachment = ?1 AND item = ?2";
    change
        .sql()
        .prepare_cached(sql)?
        .execute(params![key, item])?;
    Ok(())
}

pub(super) fn holds(reading: &Reading, digest: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM attached_file WHERE digest = ?1";
    Ok(reading.sql().prepare_cached(sql)?.exists([digest])?)
}

pub(super) fn keep(
    change: &Change,
    digest: &str,
    bytes: &[u8],
    thumb: Option<&[u8]>,
) -> Result<()> {
    let sql = "INSERT INTO attached_file (digest, size, thumb, bytes) VALUES (?1, ?2, ?3, ?4)";
    let mut statement = change.sql().prepare_cached(sql)?;
    statement.execute(params![digest, size_of(bytes), thumb, bytes])?;
    Ok(())
}

pub(super) fn bytes(reading: &Reading, digest: &str) -> Result<Option<Vec<u8>>> {
    one(
        reading,
        "SELECT bytes FROM attached_file WHERE digest = ?1",
        digest,
    )
}

pub(super) fn thumb(reading: &Reading, digest: &str) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT thumb FROM attached_file WHERE digest = ?1 AND thumb IS NOT NULL";
    one(reading, sql, digest)
}

fn one(reading: &Reading, sql: &str, digest: &str) -> Result<Option<Vec<u8>>> {
    let mut statement = reading.sql().prepare_cached(sql)?;
    Ok(statement.query_row([digest], |row| row.get(0)).optional()?)
}

/// Digests of all that is stored.
pub(super) fn digests(reading: &Reading) -> Result<Vec<String>> {
    let mut statement = reading
        .sql()
        .prepare("SELECT digest FROM attached_file ORDER BY key")?;
    let found = statement.query_map([], |row| row.get(0))?;
    Ok(found.collect::<std::result::Result<_, _>>()?)
}

/// Bytes that are stored.
pub(super) fn stored(reading: &Reading) -> Result<i64> {
    number(reading, "SELECT coalesce(sum(size), 0) FROM attached_file")
}

/// Bytes that are stored for a record.
pub(super) fn used(reading: &Reading) -> Result<i64> {
    number(
        reading,
        "SELECT coalesce(sum(size), 0) FROM attached_file f
         WHERE EXISTS (SELECT 1 FROM attachment a WHERE a.digest = f.digest)",
    )
}

fn number(reading: &Reading, sql: &str) -> Result<i64> {
    Ok(reading.sql().query_row(sql, [], |row| row.get(0))?)
}

/// What no record has, and which undo does not bring back: nothing that was journalled since `since`
/// in the file's present shape (a migration ends undo) names it.
const UNUSED: &str = "NOT EXISTS (SELECT 1 FROM attachment a WHERE a.digest = attached_file.digest)
    AND digest NOT IN (
        SELECT json_extract(i.image, '$.digest') FROM journal_row r
        JOIN journal_image i ON i.row = r.key
        JOIN operation o ON o.key = r.operation
        WHERE r.tbl = 'attachment' AND o.at >= ?1 AND o.schema_version = ?2
          AND json_extract(i.image, '$.digest') IS NOT NULL)";

/// Gives up what is unused; tells how many files and bytes.
pub(super) fn forget(staging: &Staging, since: &str) -> Result<(i64, i64)> {
    let shape = crate::store::schema::version(staging.sql())?;
    let sql = format!("SELECT count(*), coalesce(sum(size), 0) FROM attached_file WHERE {UNUSED}");
    let told = staging
        .sql()
        .query_row(&sql, params![since, shape], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let sql = format!("DELETE FROM attached_file WHERE {UNUSED}");
    staging.sql().execute(&sql, params![since, shape])?;
    Ok(told)
}
