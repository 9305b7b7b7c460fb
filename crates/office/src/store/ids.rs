//! From the names that records bear outside the file (UUIDs as text) to their keys and back.

use super::schema::quoted;
use crate::{Code, Failure, Result};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

/// The key of the record with that id; a plain number is taken as a key.
pub(crate) fn key_of(sql: &Connection, table: &str, text: &str) -> Result<i64> {
    let missing = || Failure::new(Code::NoSuchRecord).with("id", text);
    let table = quoted(table);
    let found = if let Ok(key) = text.parse::<i64>() {
        let statement = format!("SELECT key FROM {table} WHERE key = ?1");
        sql.prepare_cached(&statement)?
            .query_row([key], |row| row.get(0))
            .optional()?
    } else {
        let id = Uuid::parse_str(text).map_err(|_| missing())?;
        let statement = format!("SELECT key FROM {table} WHERE id = ?1");
        sql.prepare_cached(&statement)?
            .query_row([id], |row| row.get(0))
            .optional()?
    };
    found.ok_or_else(missing)
}

/// The id of the record with that key.
pub(crate) fn id_of(sql: &Connection, table: &str, key: i64) -> Result<String> {
    let statement = format!("SELECT id FROM {} WHERE key = ?1", quoted(table));
    let id: Option<Uuid> = sql
        .prepare_cached(&statement)?
        .query_row([key], |row| row.get(0))
        .optional()?;
    let id = id.ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", key))?;
    Ok(id.to_string())
}

/// The key of the newest record.
pub(crate) fn newest_of(sql: &Connection, table: &str) -> Result<i64> {
    let statement = format!("SELECT max(key) FROM {}", quoted(table));
    let key: Option<i64> = sql
        .prepare_cached(&statement)?
        .query_row([], |row| row.get(0))?;
    key.ok_or_else(|| Failure::new(Code::NoSuchRecord))
}
