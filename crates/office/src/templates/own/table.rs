//! SQL of Word files.

use uuid::Uuid;
use viet::text::compare_key;

use super::record::TemplateRow;
use crate::Result;
use crate::office::{Change, Reading, Staging};
use crate::store::{OptionalExtension, Row, params};

const COLUMNS: &str = "key, id, form, name, file_name, digest, size, edited_at";

/// Papers that are looked through for one that a form prints.
const TRIED: usize = 20;

/// A Word file as it is written down.
pub(super) struct Put<'a> {
    pub(super) form: &'a str,
    pub(super) name: &'a str,
    pub(super) file_name: &'a str,
    pub(super) digest: &'a str,
    pub(super) size: i64,
}

/// All Word files, by form and name.
pub(super) fn all(reading: &Reading) -> Result<Vec<TemplateRow>> {
    let sql = format!("SELECT {COLUMNS} FROM paper_template ORDER BY form, name_key");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([], template)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn named(reading: &Reading, form: &str, name: &str) -> Result<Option<TemplateRow>> {
    let sql = format!("SELECT {COLUMNS} FROM paper_template WHERE form = ?1 AND name_key = ?2");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement.query_row(params![form, compare_key(name)], template);
    Ok(found.optional()?)
}

pub(super) fn insert(change: &Change, put: &Put) -> Result<()> {
    change.sql().execute(
        "INSERT INTO paper_template (id, form, name, name_key, file_name, digest, size, edited_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            change.ctx().new_id().as_bytes(),
            put.form,
            put.name,
            compare_key(put.name),
            put.file_name,
            put.digest,
            put.size,
            now(change)
        ],
    )?;
    Ok(())
}

pub(super) fn update(change: &Change, key: i64, put: &Put) -> Result<()> {
    change.sql().execute(
        "UPDATE paper_template SET name = ?2, file_name = ?3, digest = ?4, size = ?5, edited_at = ?6
         WHERE key = ?1",
        params![key, put.name, put.file_name, put.digest, put.size, now(change)],
    )?;
    Ok(())
}

pub(super) fn delete(change: &Change, key: i64) -> Result<()> {
    let sql = "DELETE FROM paper_template WHERE key = ?1";
    change.sql().execute(sql, [key])?;
    Ok(())
}

pub(super) fn bytes(reading: &Reading, digest: &str) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT bytes FROM template_file WHERE digest = ?1";
    let mut statement = reading.sql().prepare_cached(sql)?;
    Ok(statement.query_row([digest], |row| row.get(0)).optional()?)
}

pub(super) fn holds(reading: &Reading, digest: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM template_file WHERE digest = ?1)";
    let mut statement = reading.sql().prepare_cached(sql)?;
    Ok(statement.query_row([digest], |row| row.get(0))?)
}

/// Bytes of all files together.
pub(super) fn used(reading: &Reading) -> Result<i64> {
    let sql = "SELECT coalesce(sum(length(bytes)), 0) FROM template_file";
    Ok(reading.sql().query_row(sql, [], |row| row.get(0))?)
}

pub(super) fn keep(staging: &Staging, digest: &str, bytes: &[u8]) -> Result<()> {
    let sql = "INSERT INTO template_file (digest, bytes) VALUES (?1, ?2)";
    staging.sql().execute(sql, params![digest, bytes])?;
    Ok(())
}

/// Gives up files that no template names.
pub(super) fn forget_unused(staging: &Staging) -> Result<()> {
    let sql = "DELETE FROM template_file WHERE digest NOT IN (SELECT digest FROM paper_template)";
    staging.sql().execute(sql, [])?;
    Ok(())
}

/// Keys of the newest records of a table, newest first.
pub(super) fn newest(reading: &Reading, table: &'static str) -> Result<Vec<i64>> {
    // A form that prints no record of the office is asked without one.
    if table.is_empty() {
        return Ok(vec![0]);
    }
    let sql = format!("SELECT key FROM {table} ORDER BY key DESC LIMIT {TRIED}");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let keys = statement.query_map([], |row| row.get(0))?;
    Ok(keys.collect::<std::result::Result<_, _>>()?)
}

/// The instant of an operation as records keep it.
pub(in crate::templates) fn now(change: &Change) -> String {
    let now = change.ctx().now;
    now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

fn template(row: &Row<'_>) -> rusqlite::Result<TemplateRow> {
    let id: Vec<u8> = row.get(1)?;
    Ok(TemplateRow {
        key: row.get(0)?,
        id: Uuid::from_slice(&id).unwrap_or_default().to_string(),
        form: row.get(2)?,
        name: row.get(3)?,
        file_name: row.get(4)?,
        digest: row.get(5)?,
        size: row.get(6)?,
        edited_at: row.get(7)?,
    })
}
