//! SQL of what commendation knows of a unit.

use crate::Result;
use crate::office::Reading;

/// A line of a decision.
pub(super) struct Given {
    pub(super) unit: i64,
    pub(super) round: i64,
    pub(super) date: String,
    pub(super) number: String,
    pub(super) name: String,
    pub(super) award: String,
}

/// Lines of those units that stand.
pub(super) fn of_units(reading: &Reading, units: &[i64]) -> Result<Vec<Given>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT l.unit, d.round, d.date, d.number, l.name, l.award_name
         FROM award_line l JOIN decision d ON d.key = l.decision
         WHERE l.unit IN (SELECT value FROM json_each(?1)) AND l.revoked_on IS NULL",
    )?;
    let units = serde_json::to_string(units).unwrap_or_default();
    let rows = statement.query_map([units], |row| {
        Ok(Given {
            unit: row.get(0)?,
            round: row.get(1)?,
            date: row.get(2)?,
            number: row.get(3)?,
            name: row.get(4)?,
            award: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
