//! The points of paper that are kept with published records.

use crate::Result;
use crate::office::{Change, Reading};
use crate::store::OptionalExtension;

/// The points kept with a record, as JSON.
pub(super) fn kept(reading: &Reading, table: &str, record: i64) -> Result<Option<String>> {
    let sql = "SELECT points FROM paper_look WHERE tbl = ?1 AND record = ?2";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let found = statement.query_row((table, record), |row| row.get(0));
    Ok(found.optional()?)
}

pub(super) fn keep(change: &Change, table: &str, record: i64, points: &str) -> Result<()> {
    let sql = "INSERT INTO paper_look (tbl, record, points) VALUES (?1, ?2, ?3)";
    change.sql().execute(sql, (table, record, points))?;
    Ok(())
}

pub(super) fn forget(change: &Change, table: &str, record: i64) -> Result<()> {
    let sql = "DELETE FROM paper_look WHERE tbl = ?1 AND record = ?2";
    change.sql().execute(sql, (table, record))?;
    Ok(())
}
