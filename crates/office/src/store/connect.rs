//! Opening connections: how each one is set up before anything else uses it.

use super::guard::Guard;
use super::{fault, functions, plain, schema};
use crate::{Code, Failure, Result};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Marks the file as an office file of this program: "SDV1".
pub(crate) const APPLICATION_ID: i32 = 0x5344_5631;

const CACHE_KIB: i64 = 65_536;
const PATIENCE: Duration = Duration::from_secs(5);

/// The one connection that writes, guarded from its first moment.
pub(crate) fn writer(path: &Path, guard: &Guard, create: bool) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let mut sql = Connection::open_with_flags(path, flags)?;
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
    sql.pragma_update(None, "cache_size", -CACHE_KIB)?;
    // What a statement with triggers keeps for its own undoing need not touch the disk.
    sql.pragma_update(None, "temp_store", "MEMORY")?;
    sql.set_prepared_statement_cache_capacity(256);
    functions::install(&sql)?;
    plain::install(&sql)?;
    guard.install(&mut sql)?;
    Ok(sql)
}

/// A connection that only reads. It may tidy the log away when it is the last to close, which a
/// connection without the right to write could not.
pub(crate) fn reader(path: &Path) -> Result<Connection> {
    let sql = reading(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    sql.pragma_update(None, "query_only", true)?;
    Ok(sql)
}

/// A connection to a file that may be anything: nothing of it is touched.
pub(crate) fn stranger(path: &Path) -> Result<Connection> {
    reading(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

fn reading(path: &Path, access: OpenFlags) -> Result<Connection> {
    let sql = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    sql.busy_timeout(PATIENCE)?;
    sql.pragma_update(None, "cache_size", -CACHE_KIB)?;
    sql.set_prepared_statement_cache_capacity(128);
    functions::install(&sql)?;
    plain::install(&sql)?;
    Ok(sql)
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
