//! SQL of counts.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::Indicator;
use crate::Result;
use crate::office::Reading;

/// The least points of the sheet that a registration was scored by; of the usual sheet where it
/// bears no points.
pub(super) const LEAST: &str = "coalesce((SELECT min(json_extract(b.value, '$.min'))
    FROM score_sheet s, json_each(s.content, '$.bands') b
    WHERE s.key = (SELECT k.sheet FROM model_mark k WHERE k.registration = r.key ORDER BY k.key DESC LIMIT 1)),
    6500)";

/// How many registrations of a year the condition lets through.
pub(crate) fn count(reading: &Reading, year: i32, condition: &str) -> Result<i64> {
    let sql = format!("SELECT count(*) FROM registration r WHERE r.year = ?1 AND {condition}");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    Ok(statement.query_row([year], |row| row.get(0))?)
}

/// How many registrations of a year each of the conditions lets through, in one look.
pub(super) fn counts(reading: &Reading, year: i32, conditions: &[String]) -> Result<Vec<i64>> {
    let each: Vec<String> = conditions
        .iter()
        .map(|condition| format!("count(*) FILTER (WHERE {condition})"))
        .collect();
    let sql = format!(
        "SELECT {} FROM registration r WHERE r.year = ?1",
        each.join(", ")
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    Ok(statement.query_row([year], |row| {
        (0..each.len()).map(|at| row.get(at)).collect()
    })?)
}

/// Registrations of a year that are alike in what charts tell apart.
pub(super) struct Counted {
    pub(super) state: String,
    pub(super) field: String,
    pub(super) unit: Option<i64>,
    /// How many there are, those that were returned among them.
    pub(super) all: i64,
    /// How many of them are registered.
    pub(super) registered: i64,
    /// How many of them are effective.
    pub(super) effective: i64,
}

/// The registrations of a year by all that charts tell apart, in one look along one index.
pub(super) fn counted(reading: &Reading, year: i32) -> Result<Vec<Counted>> {
    let [registered, effective] = [Indicator::Registered, Indicator::Effective]
        .map(|indicator| format!("count(*) FILTER (WHERE {})", indicator.condition()));
    let sql = format!(
        "SELECT r.state, r.field, r.unit, count(*), {registered}, {effective}
         FROM registration r WHERE r.year = ?1 GROUP BY r.state, r.field, r.unit"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([year], |row| {
        Ok(Counted {
            state: row.get(0)?,
            field: row.get(1)?,
            unit: row.get(2)?,
            all: row.get(3)?,
            registered: row.get(4)?,
            effective: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// How many registrations each of these years has.
pub(crate) fn by_year(reading: &Reading, years: RangeInclusive<i32>) -> Result<HashMap<i32, i64>> {
    let sql = format!(
        "SELECT r.year, count(*) FROM registration r
         WHERE r.year BETWEEN ?1 AND ?2 AND {} GROUP BY r.year",
        Indicator::Registered.condition()
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let years = [years.start(), years.end()];
    let rows = statement.query_map(years, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// How many registrations of a year each level has recognised.
pub(super) fn by_level(reading: &Reading, year: i32) -> Result<HashMap<String, i64>> {
    let sql = format!(
        "SELECT c.level, count(DISTINCT r.key) FROM recognition c
         CROSS JOIN registration r ON r.key = c.registration WHERE r.year = ?1 AND {} GROUP BY c.level",
        Indicator::Registered.condition()
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([year], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// How many registrations of a year the share of recognised ones counts, found from their few
/// recognitions.
pub(super) fn recognised(reading: &Reading, year: i32) -> Result<i64> {
    let sql = format!(
        "SELECT count(DISTINCT r.key) FROM recognition c
         CROSS JOIN registration r ON r.key = c.registration WHERE r.year = ?1 AND {}",
        Indicator::RecognisedShare.condition()
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    Ok(statement.query_row([year], |row| row.get(0))?)
}

/// The years that there are registrations of, the newest first.
pub(crate) fn years(reading: &Reading) -> Result<Vec<i32>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT DISTINCT year FROM registration ORDER BY year DESC")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The registrations of a year that nominations praise.
pub(super) fn commended(reading: &Reading, year: i32) -> Result<i64> {
    // From the few nominations that praise a model to the many models.
    let sql = "SELECT count(DISTINCT r.key) FROM nomination n
               CROSS JOIN registration r ON r.key = n.registration
               WHERE n.registration IS NOT NULL AND r.year = ?1";
    let mut statement = reading.sql().prepare_cached(sql)?;
    Ok(statement.query_row([year], |row| row.get(0))?)
}
