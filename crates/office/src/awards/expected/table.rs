//! SQL of the units a round expects.

use crate::Result;
use crate::office::{Change, Reading};
use crate::store::params;

/// The units somebody chose; none where the usual ones hold.
pub(super) fn chosen(reading: &Reading, round: i64) -> Result<Vec<i64>> {
    let sql = "SELECT unit FROM round_expected WHERE round = ?1";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let units = statement.query_map([round], |row| row.get(0))?;
    Ok(units.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn expect(change: &Change, round: i64, unit: i64) -> Result<()> {
    let sql = "INSERT INTO round_expected (id, round, unit) VALUES (?1, ?2, ?3)";
    let id = change.ctx().new_id();
    let mut statement = change.sql().prepare_cached(sql)?;
    statement.execute(params![id.as_bytes(), round, unit])?;
    Ok(())
}

pub(super) fn drop(change: &Change, round: i64, unit: i64) -> Result<()> {
    let sql = "DELETE FROM round_expected WHERE round = ?1 AND unit = ?2";
    change.sql().prepare_cached(sql)?.execute([round, unit])?;
    Ok(())
}

/// How many nominations name each unit, without what was rejected or withdrawn.
pub(super) fn sent(reading: &Reading, round: i64) -> Result<Vec<(i64, u32)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT unit, count(*) FROM nomination
         WHERE round = ?1 AND unit IS NOT NULL AND state NOT IN ('rejected', 'withdrawn')
         GROUP BY unit",
    )?;
    let rows = statement.query_map([round], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
