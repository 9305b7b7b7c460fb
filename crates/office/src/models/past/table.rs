//! SQL of what the register of models knows of a unit.

use crate::Result;
use crate::office::Reading;

/// A registration of a unit.
pub(super) struct Registered {
    pub(super) key: i64,
    pub(super) unit: i64,
    pub(super) year: i32,
    pub(super) title: String,
}

/// Registrations of those units.
pub(super) fn of_units(reading: &Reading, units: &[i64]) -> Result<Vec<Registered>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, unit, year, title FROM registration
         WHERE unit IN (SELECT value FROM json_each(?1))",
    )?;
    let units = serde_json::to_string(units).unwrap_or_default();
    let rows = statement.query_map([units], |row| {
        Ok(Registered {
            key: row.get(0)?,
            unit: row.get(1)?,
            year: row.get(2)?,
            title: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
