//! SQL of the places of lines.

use crate::Result;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, params};

/// The number of the next line at the end.
pub(super) fn next_entered(reading: &Reading, round: i64) -> Result<u32> {
    let sql = "SELECT coalesce(max(entered), 0) + 1 FROM nomination WHERE round = ?1";
    Ok(reading.sql().query_row(sql, [round], |row| row.get(0))?)
}

/// How the lines below one stand: its own number and place, and the place of the next one.
pub(super) fn room_below(
    reading: &Reading,
    round: i64,
    key: i64,
) -> Result<Option<(u32, i64, Option<i64>)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT n.entered, n.below, (SELECT min(o.below) FROM nomination o
           WHERE o.round = n.round AND o.entered = n.entered AND o.below > n.below)
         FROM nomination n WHERE n.key = ?1 AND n.round = ?2",
    )?;
    let found = statement.query_row([key, round], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    });
    Ok(found.optional()?)
}

/// Moves the lines of one number that stand after a place further down.
pub(super) fn make_room(
    change: &Change,
    (round, entered): (i64, u32),
    after: i64,
    by: i64,
) -> Result<()> {
    change.sql().execute(
        "UPDATE nomination SET below = below + ?4 WHERE round = ?1 AND entered = ?2 AND below > ?3",
        params![round, entered, after, by],
    )?;
    Ok(())
}
