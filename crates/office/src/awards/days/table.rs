//! SQL of the days of commendation.

use chrono::NaiveDate;

use crate::Result;
use crate::office::Reading;

/// What has to be given back between two days: the round, the number of the cancelling decision, the
/// day.
pub(super) fn returns(
    reading: &Reading,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<Vec<(i64, String, NaiveDate)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT DISTINCT d.round, l.revoked_number, l.return_by FROM award_line l
         JOIN decision d ON d.key = l.decision
         WHERE l.return_by BETWEEN ?1 AND ?2 ORDER BY l.return_by, d.key",
    )?;
    let rows = statement.query_map([from, until], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// A round and the number and day of its standing decision.
pub(super) struct RoundDay {
    pub(super) key: i64,
    pub(super) title: String,
    pub(super) year: i32,
    pub(super) decided: Option<(String, NaiveDate)>,
}

/// All rounds with their standing decisions, without looking at what they hold.
pub(super) fn rounds(reading: &Reading) -> Result<Vec<RoundDay>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT r.key, r.title, r.year, d.number, d.date FROM award_round r
         LEFT JOIN decision d ON d.round = r.key AND d.revoked_on IS NULL ORDER BY r.key",
    )?;
    let rows = statement.query_map([], |row| {
        let number: Option<String> = row.get(3)?;
        let date: Option<NaiveDate> = row.get(4)?;
        Ok(RoundDay {
            key: row.get(0)?,
            title: row.get(1)?,
            year: row.get(2)?,
            decided: number.zip(date),
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
