//! Named settings, one row each.

use crate::Result;
use crate::office::{Change, Reading};
use crate::store::OptionalExtension;

pub(super) fn get(reading: &Reading, name: &str) -> Result<Option<String>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

/// The settings whose names begin so, with their values.
pub(super) fn beginning_with(reading: &Reading, start: &str) -> Result<Vec<(String, String)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name",
    )?;
    let rows = statement.query_map([start], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn put(change: &Change, name: &str, value: &str) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
    )?;
    statement.execute([name, value])?;
    Ok(())
}

pub(super) fn remove(change: &Change, name: &str) -> Result<()> {
    change
        .sql()
        .prepare_cached("DELETE FROM setting WHERE name = ?1")?
        .execute([name])?;
    Ok(())
}
