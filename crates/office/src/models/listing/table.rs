//! SQL of lists of registrations: keys only.

use rusqlite::params_from_iter;
use rusqlite::types::Value as Sql;

use super::conditions::{Conditions, Value};
use crate::Result;
use crate::office::Reading;

/// The keys of the registrations that the conditions let through, in order.
pub(super) fn keys(reading: &Reading, conditions: &Conditions, order: &str) -> Result<Vec<i64>> {
    let sql = format!(
        "SELECT r.key FROM registration r WHERE {} ORDER BY {order}",
        conditions.text()
    );
    let values = conditions.values.iter().map(|value| match value {
        Value::Text(text) => Sql::Text(text.clone()),
        Value::Number(number) => Sql::Integer(*number),
    });
    let mut statement = reading.sql().prepare(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Which of the asked registrations are still there.
pub(super) fn still(reading: &Reading, asked: &[i64]) -> Result<Vec<i64>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT 1 FROM registration WHERE key = ?1")?;
    let mut found = Vec::new();
    for key in asked {
        if statement.exists([*key])? {
            found.push(*key);
        }
    }
    Ok(found)
}
