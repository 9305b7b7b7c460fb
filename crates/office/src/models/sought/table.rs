//! SQL of searching among models.

use crate::Result;
use crate::office::Reading;
use crate::search::Sought;
use crate::store::params_from_iter;

/// A model by its newest registration.
pub(super) struct Listed {
    pub(super) key: i64,
    pub(super) year: i32,
    pub(super) code: String,
    pub(super) title: String,
    pub(super) unit: String,
    /// For how many years it is registered.
    pub(super) years: i64,
}

/// Models in whose title, unit or code each of the words stands, the newest first.
pub(super) fn listed(reading: &Reading, sought: &Sought) -> Result<Vec<Listed>> {
    let words: Vec<String> = sought.words.iter().map(|word| word.plain.clone()).collect();
    let each: Vec<String> = (1..=words.len())
        .map(|at| format!("viet_has(?{at}, r.title, r.unit_text, r.code)"))
        .collect();
    let sql = format!(
        "SELECT r.key, max(r.year), r.code, r.title, r.unit_text, count(*) FROM registration r
         WHERE {} GROUP BY r.model ORDER BY max(r.year) DESC, r.number LIMIT 400",
        each.join(" AND ")
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(words), |row| {
        Ok(Listed {
            key: row.get(0)?,
            year: row.get(1)?,
            code: row.get(2)?,
            title: row.get(3)?,
            unit: row.get(4)?,
            years: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
