//! Copies of the file that were checked before they got their name.

use super::fault::file_fault;
use super::key::FileKey;
use crate::files::beside;
use crate::office::CheckFinding;
use crate::words::keys;
use crate::{Code, Failure, Result, subjects};
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;
use std::path::Path;

/// What a copy turned out to be when it was opened again.
#[derive(Debug)]
pub(crate) struct Copied {
    /// Its size in bytes.
    pub(crate) bytes: i64,
    /// The last operation in it; 0 where there is none.
    pub(crate) head: i64,
    /// The mark of that operation, which no other operation of any file has; empty where there is
    /// none.
    pub(crate) mark: String,
    /// The records of each table of records that it has.
    pub(crate) counts: BTreeMap<String, i64>,
}

/// The last operation of a file; 0 where there is none.
pub(crate) fn head(sql: &Connection) -> Result<i64> {
    let mut statement = sql.prepare_cached("SELECT coalesce(max(key), 0) FROM operation")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// The mark of the last operation: its number comes again when an older copy is put back and work
/// goes on from there, its mark does not.
pub(crate) fn mark(sql: &Connection) -> Result<String> {
    let mut statement =
        sql.prepare_cached("SELECT lower(hex(id)) FROM operation ORDER BY key DESC LIMIT 1")?;
    Ok(statement
        .query_row([], |row| row.get(0))
        .optional()?
        .unwrap_or_default())
}

/// How many operations came after one.
pub(crate) fn later(sql: &Connection, head: i64) -> Result<i64> {
    let mut statement = sql.prepare_cached("SELECT count(*) FROM operation WHERE key > ?1")?;
    Ok(statement.query_row([head], |row| row.get(0))?)
}

/// When the file began, UTC.
pub(crate) fn begun(sql: &Connection) -> Result<Option<String>> {
    let mut statement = sql.prepare_cached("SELECT at FROM operation ORDER BY key LIMIT 1")?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// The records of each table of records that the file has: one of an older program lacks some.
pub(crate) fn counts(sql: &Connection) -> Result<BTreeMap<String, i64>> {
    let mut there =
        sql.prepare_cached("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1")?;
    let mut counts = BTreeMap::new();
    for table in subjects::journalled() {
        if there.exists([table])? {
            let count = format!("SELECT count(*) FROM \"{table}\"");
            counts.insert(
                table.to_owned(),
                sql.query_row(&count, [], |row| row.get(0))?,
            );
        }
    }
    Ok(counts)
}

/// Writes a compacted copy to `to`. The copy is made under another name, opened, checked, counted,
/// and only then renamed.
pub(crate) fn copy(sql: &Connection, key: Option<&FileKey>, to: &Path) -> Result<Copied> {
    if to.exists() {
        return Err(Failure::new(Code::FileExists).of_file(to));
    }
    let part = beside(to, ".part");
    let _ = std::fs::remove_file(&part);
    let copied = write_checked(sql, key, &part, to);
    if copied.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    copied
}

/// What SQLite itself finds wrong: pages, then references between records.
pub(crate) fn integrity(sql: &Connection) -> Result<Vec<CheckFinding>> {
    let mut findings = Vec::new();
    let mut pages = sql.prepare("PRAGMA integrity_check")?;
    for detail in pages.query_map([], |row| row.get::<_, String>(0))? {
        let detail = detail?;
        if detail != "ok" {
            findings.push(CheckFinding::new(keys::CHECK_PAGE_DAMAGED).with("detail", detail));
        }
    }
    let mut references = sql.prepare("PRAGMA foreign_key_check")?;
    for table in references.query_map([], |row| row.get::<_, String>(0))? {
        findings.push(CheckFinding::new(keys::CHECK_REFERENCE_BROKEN).with("table", table?));
    }
    Ok(findings)
}

/// An instant as the file keeps it.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

pub(crate) fn remember(sql: &Connection, path: &str, at: &str) -> Result<()> {
    set_note(sql, "backup_path", Some(path))?;
    set_note(sql, "backup_at", Some(at))
}

pub(crate) fn remembered(sql: &Connection) -> Result<Option<(String, String)>> {
    let mut statement = sql.prepare_cached(
        "SELECT p.value, a.value FROM meta p JOIN meta a ON a.name = 'backup_at' WHERE p.name = 'backup_path'",
    )?;
    Ok(statement
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

fn write_checked(
    sql: &Connection,
    key: Option<&FileKey>,
    part: &Path,
    to: &Path,
) -> Result<Copied> {
    let target = part
        .to_str()
        .ok_or_else(|| Failure::new(Code::NotWritable).of_file(to))?;
    let before = head(sql)?;
    sql.pragma_update(None, "query_only", false)?;
    let copied = sql.execute("VACUUM INTO ?1", [target]);
    sql.pragma_update(None, "query_only", true)?;
    copied.map_err(|error| Failure::from(error).of_office(to))?;
    let looked = verified(part, key)?;
    // While the copy was made, entry went on: the copy ends somewhere between.
    if !(before..=head(sql)?).contains(&looked.head) {
        return Err(Failure::new(Code::BackupFailed)
            .with("detail", looked.head)
            .of_file(to));
    }
    let file = std::fs::File::open(part).map_err(|error| file_fault(&error, to, true))?;
    file.sync_all()
        .map_err(|error| file_fault(&error, to, true))?;
    let bytes = file
        .metadata()
        .map_err(|error| file_fault(&error, to, true))?
        .len();
    std::fs::rename(part, to).map_err(|error| file_fault(&error, to, true))?;
    Ok(Copied {
        bytes: i64::try_from(bytes).unwrap_or(i64::MAX),
        ..looked
    })
}

/// Opens a copy, checks its pages and counts its records.
///
/// # Errors
/// [`Code::BackupFailed`] where its pages are not whole.
pub(crate) fn verified(copy: &Path, key: Option<&FileKey>) -> Result<Copied> {
    let sql = super::connect::stranger(copy, key)?;
    let verdict: String = sql.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Failure::new(Code::BackupFailed)
            .with("detail", verdict)
            .of_file(copy));
    }
    Ok(Copied {
        bytes: 0,
        head: head(&sql)?,
        mark: mark(&sql)?,
        counts: counts(&sql)?,
    })
}

/// What the file remembers about itself under a name, outside the records.
pub(crate) fn note(sql: &Connection, name: &str) -> Result<Option<String>> {
    let mut statement = sql.prepare_cached("SELECT value FROM meta WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

/// Remembers it; nothing forgets it.
pub(crate) fn set_note(sql: &Connection, name: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => sql.execute(
            "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [name, value],
        )?,
        None => sql.execute("DELETE FROM meta WHERE name = ?1", [name])?,
    };
    Ok(())
}
