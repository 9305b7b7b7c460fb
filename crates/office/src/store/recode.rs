//! The same file under another key, or under none: written beside it, compared, and only then put in
//! its place.

use super::fault::file_fault;
use super::key::FileKey;
use super::{backup, connect};
use crate::files::beside;
use crate::{Code, Failure, Result};
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

/// Puts the file at `path`, whose key is `from`, under the key `to`. Nobody else may have it open. What
/// stood there before is overwritten, as far as the disk does as it is told.
///
/// # Errors
/// [`Code::FileDamaged`] when the file or its copy does not pass its check, and what the disk says;
/// then the file is as it was.
pub(crate) fn recode(path: &Path, from: Option<&FileKey>, to: Option<&FileKey>) -> Result<()> {
    let part = beside(path, ".part");
    let _ = fs::remove_file(&part);
    let written = write(path, from, &part, to);
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written?;
    let fault = |error: std::io::Error| file_fault(&error, path, true);
    // Held open, so that what lies on the disk can be overwritten once its name is gone.
    let before = OpenOptions::new().write(true).open(path).map_err(fault)?;
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(beside(path, ending));
    }
    fs::rename(&part, path).map_err(fault)?;
    // The new file stands: a disk that refuses this has lost nothing.
    let _ = overwrite(before);
    Ok(())
}

fn write(path: &Path, from: Option<&FileKey>, part: &Path, to: Option<&FileKey>) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let sql = Connection::open_with_flags(path, flags)?;
    if let Some(key) = from {
        key.unlock(&sql)?;
    }
    connect::known(&sql, path)?;
    sql.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    if !backup::integrity(&sql)?.is_empty() {
        return Err(Failure::new(Code::FileDamaged).of_file(path));
    }
    export(&sql, part, to)?;
    let told = rows_of(&sql)?;
    drop(sql);
    let copy = connect::stranger(part, to)?;
    if !backup::integrity(&copy)?.is_empty() || rows_of(&copy)? != told {
        return Err(Failure::new(Code::FileDamaged).of_file(path));
    }
    drop(copy);
    let file = File::open(part).map_err(|error| file_fault(&error, path, true))?;
    file.sync_all()
        .map_err(|error| file_fault(&error, path, true))
}

fn export(sql: &Connection, part: &Path, to: Option<&FileKey>) -> Result<()> {
    // The connection may create no file; an empty one is as good.
    File::create_new(part).map_err(|error| file_fault(&error, part, true))?;
    let said = to.map(FileKey::said).unwrap_or_default();
    let target = part.to_string_lossy();
    sql.execute(
        "ATTACH DATABASE ?1 AS recoded KEY ?2",
        [target.as_ref(), said.as_str()],
    )?;
    sql.query_row("SELECT sqlcipher_export('recoded')", [], |_| Ok(()))?;
    for name in ["application_id", "user_version"] {
        let value: i64 = sql.pragma_query_value(None, name, |row| row.get(0))?;
        sql.pragma_update(Some("recoded"), name, value)?;
    }
    sql.execute_batch("DETACH DATABASE recoded")?;
    Ok(())
}

/// How many rows each table has.
fn rows_of(sql: &Connection) -> Result<Vec<(String, i64)>> {
    let mut tables =
        sql.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names: Vec<String> = tables
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let count = |name: String| {
        let quoted = name.replace('"', "\"\"");
        let rows = sql.query_row(&format!("SELECT count(*) FROM \"{quoted}\""), [], |row| {
            row.get(0)
        })?;
        Ok((name, rows))
    };
    names.into_iter().map(count).collect()
}

fn overwrite(mut file: File) -> std::io::Result<()> {
    const BLOCK: usize = 1 << 16;
    let mut left = file.metadata()?.len();
    file.seek(SeekFrom::Start(0))?;
    while left > 0 {
        let next = left.min(BLOCK as u64);
        file.write_all(&vec![0; usize::try_from(next).unwrap_or(BLOCK)])?;
        left -= next;
    }
    file.sync_all()
}
