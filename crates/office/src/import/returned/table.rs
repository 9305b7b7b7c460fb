//! SQL of receipts: what was counted when a file was taken in.

use crate::Result;
use crate::import::record::ImportCounts;
use crate::office::Reading;
use crate::store::OptionalExtension;

/// When a file was taken in, and what came of it; none where nothing of it was new.
pub(super) fn recorded(reading: &Reading, batch: i64) -> Result<Option<(String, ImportCounts)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT at, added, changed, same, rejected FROM import_batch WHERE key = ?1",
    )?;
    let found = statement.query_row([batch], |row| {
        let counts = ImportCounts {
            new: row.get(1)?,
            changed: row.get(2)?,
            same: row.get(3)?,
            rejected: row.get(4)?,
            problems: 0,
        };
        Ok((row.get(0)?, counts))
    });
    Ok(found.optional()?)
}

/// Staged rows whose text was put into Unicode, and those with a value that a person corrected.
pub(super) fn mended(reading: &Reading, batch: i64) -> Result<(i64, i64)> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT count(*) FILTER (WHERE before IS NOT NULL), count(*) FILTER (WHERE fixed <> 0)
         FROM staged_row WHERE batch = ?1",
    )?;
    Ok(statement.query_row([batch], |row| Ok((row.get(0)?, row.get(1)?)))?)
}
