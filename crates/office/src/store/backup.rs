//! Copies of the file that were checked before they got their name.

use super::fault::file_fault;
use super::key::FileKey;
use crate::files::beside;
use crate::office::CheckFinding;
use crate::words::keys;
use crate::{Code, Failure, Result};
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension};
use std::path::Path;

/// Writes a compacted copy to `to` and gives its size. The copy is made under another name,
/// checked, and only then renamed.
pub(crate) fn copy(sql: &Connection, key: Option<&FileKey>, to: &Path) -> Result<i64> {
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
    let mut statement = sql.prepare_cached(
        "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )?;
    statement.execute(["backup_path", path])?;
    statement.execute(["backup_at", at])?;
    Ok(())
}

pub(crate) fn remembered(sql: &Connection) -> Result<Option<(String, String)>> {
    let mut statement = sql.prepare_cached(
        "SELECT p.value, a.value FROM meta p JOIN meta a ON a.name = 'backup_at' WHERE p.name = 'backup_path'",
    )?;
    Ok(statement
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

fn write_checked(sql: &Connection, key: Option<&FileKey>, part: &Path, to: &Path) -> Result<i64> {
    let target = part
        .to_str()
        .ok_or_else(|| Failure::new(Code::NotWritable).of_file(to))?;
    sql.pragma_update(None, "query_only", false)?;
    let copied = sql.execute("VACUUM INTO ?1", [target]);
    sql.pragma_update(None, "query_only", true)?;
    copied.map_err(|error| Failure::from(error).of_office(to))?;
    let copy = super::connect::stranger(part, key)?;
    let verdict: String = copy.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    drop(copy);
    if verdict != "ok" {
        return Err(Failure::new(Code::BackupFailed)
            .with("detail", verdict)
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
    Ok(i64::try_from(bytes).unwrap_or(i64::MAX))
}
