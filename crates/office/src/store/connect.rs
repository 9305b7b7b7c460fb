//! Opening connections: how each one is set up before anything else uses it.

use super::guard::Guard;
use super::key::FileKey;
use super::{fault, functions, plain, schema};
use crate::files::beside;
use crate::{Code, Failure, Result};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Marks the file as an office file of this program: "SDV1".
pub(crate) const APPLICATION_ID: i32 = 0x5344_5631;

const CACHE_KIB: i64 = 65_536;
/// The writer's: a long operation that has no room here writes its pages into the log before they
/// are done, and once more afterwards. It is only taken as far as it is needed.
const WRITER_CACHE_KIB: i64 = 262_144;
const PATIENCE: Duration = Duration::from_secs(5);

/// The one connection that writes, guarded from its first moment.
pub(crate) fn writer(
    path: &Path,
    key: Option<&FileKey>,
    guard: &Guard,
    create: bool,
) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let mut sql = unlocked(Connection::open_with_flags(path, flags)?, key)?;
    sql.busy_timeout(PATIENCE)?;
    if !create {
        known(&sql, path)?;
        if sql.is_readonly("main")? {
            return Err(Failure::new(Code::NotWritable).of_file(path));
        }
    }
    sql.pragma_update(None, "journal_mode", "WAL")?;
    sql.pragma_update(None, "synchronous", "FULL")?;
    sql.pragma_update(None, "foreign_keys", true)?;
    // REPLACE is banned; should one slip in, its deletes are journalled all the same.
    sql.pragma_update(None, "recursive_triggers", true)?;
    sql.pragma_update(None, "cache_size", -WRITER_CACHE_KIB)?;
    // What a statement with triggers keeps for its own undoing need not touch the disk.
    sql.pragma_update(None, "temp_store", "MEMORY")?;
    steady(&sql)?;
    sql.set_prepared_statement_cache_capacity(256);
    functions::install(&sql)?;
    plain::install(&sql)?;
    guard.install(&mut sql)?;
    Ok(sql)
}

/// A connection that only reads. It may tidy the log away when it is the last to close, which a
/// connection without the right to write could not.
pub(crate) fn reader(path: &Path, key: Option<&FileKey>) -> Result<Connection> {
    let sql = reading(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    sql.pragma_update(None, "query_only", true)?;
    Ok(sql)
}

/// A connection to a file that may be anything: nothing of it is touched.
pub(crate) fn stranger(path: &Path, key: Option<&FileKey>) -> Result<Connection> {
    reading(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

fn reading(path: &Path, key: Option<&FileKey>, access: OpenFlags) -> Result<Connection> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut sql = unlocked(Connection::open_with_flags(path, flags)?, key)?;
    if needs_log(&sql) && !has_log(path) {
        sql = unlocked(unchanging(path)?, key)?;
    }
    sql.busy_timeout(PATIENCE)?;
    sql.pragma_update(None, "cache_size", -CACHE_KIB)?;
    steady(&sql)?;
    sql.set_prepared_statement_cache_capacity(128);
    functions::install(&sql)?;
    plain::install(&sql)?;
    Ok(sql)
}

/// The connection, told the key of its file if it has one. The key comes before everything else.
fn unlocked(sql: Connection, key: Option<&FileKey>) -> Result<Connection> {
    if let Some(key) = key {
        key.unlock(&sql)?;
    }
    Ok(sql)
}

/// Whether the file cannot be read because nothing may be written beside it: a stick that is
/// write-protected, a CD.
fn needs_log(sql: &Connection) -> bool {
    let looked = sql.pragma_query_value(None, "schema_version", |row| row.get::<_, i64>(0));
    let code = looked.err().and_then(|error| error.sqlite_error_code());
    matches!(code, Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly))
}

/// Whether changes wait beside the file that are not in it yet.
fn has_log(path: &Path) -> bool {
    std::fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// A connection to a file that nobody can change where it lies: without lock, without log.
fn unchanging(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    Ok(Connection::open_with_flags(uri(path)?, flags)?)
}

fn uri(path: &Path) -> Result<String> {
    let whole =
        std::path::absolute(path).map_err(|error| fault::file_fault(&error, path, false))?;
    let mut uri = String::from("file:");
    let text = whole.to_string_lossy().replace('\\', "/");
    if !text.starts_with('/') {
        uri.push('/');
    }
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b':' | b'.' | b'-' | b'_' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    Ok(uri)
}

/// A statement keeps its plan whatever is bound to it. Otherwise one that compares a bound value
/// is prepared anew for each row of a long import.
fn steady(sql: &Connection) -> Result<()> {
    sql.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Refuses a file that is missing, of another kind, or written by a newer program.
pub(crate) fn known(sql: &Connection, path: &Path) -> Result<()> {
    if let Err(error) = std::fs::metadata(path) {
        return Err(fault::file_fault(&error, path, false));
    }
    let mark: i32 = sql.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if mark != APPLICATION_ID {
        return Err(Failure::new(Code::NotAnOffice).of_file(path));
    }
    let (found, known) = (schema::version(sql)?, super::migrate::LATEST);
    if found > known {
        return Err(Failure::new(Code::NewerFile)
            .with("found", found)
            .with("known", known)
            .of_file(path));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_where_nothing_may_be_written_is_read_without_a_trace_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sổ 1 #%?.sdv");
        let made = Connection::open(&path).expect("made");
        made.execute_batch(
            "PRAGMA journal_mode = WAL; CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('Đ')",
        )
        .expect("filled");
        made.close().expect("closed");
        let sql = unchanging(&path).expect("opened");
        let kept: String = sql
            .query_row("SELECT a FROM t", [], |row| row.get(0))
            .expect("read");
        assert_eq!(kept, "Đ");
        assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 1);
        assert!(sql.execute("INSERT INTO t VALUES ('x')", []).is_err());
    }

    #[test]
    fn a_log_that_waits_beside_the_file_is_seen() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.sdv");
        assert!(!has_log(&path));
        std::fs::write(folder.path().join("a.sdv-wal"), b"x").expect("written");
        assert!(has_log(&path));
    }
}
