//! SQL of totals. Reports whose figures count, and nothing else, are added up.

use std::collections::HashMap;

use super::time::Piece;
use crate::Result;
use crate::office::Reading;
use crate::reports::period::Period;
use crate::reports::value::{State, qualifier_of};
use crate::store::{Row, params};

/// What the figures of an indicator come to over the reports of a period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sums {
    /// Figures that are numbers.
    pub(super) figures: u32,
    pub(super) amount: i64,
    /// Figures that say "không phát sinh".
    pub(super) none_arising: u32,
    /// Texts that are no numbers.
    pub(super) texts: u32,
    /// Qualified as more, less, about.
    pub(super) qualified: [u32; 3],
}

/// The keys of units as a list for `json_each`; none means all.
pub(super) fn listed(units: Option<&[i64]>) -> Option<String> {
    let units = units?.iter().map(i64::to_string).collect::<Vec<_>>();
    Some(format!("[{}]", units.join(",")))
}

/// The sums of a period by indicator, over some units or all.
pub(super) fn sums(
    reading: &Reading,
    period: Period,
    units: Option<&[i64]>,
) -> Result<HashMap<i64, Sums>> {
    let within = match units {
        Some(_) => "AND r.unit IN (SELECT value FROM json_each(?2))",
        None => "AND ?2 IS NULL",
    };
    let sql = format!(
        "SELECT v.indicator, count(v.amount), coalesce(sum(v.amount), 0),
           sum(v.state = 'none_arising'), sum(v.state = 'text'),
           sum(v.qualifier = '>'), sum(v.qualifier = '<'), sum(v.qualifier = '~')
         FROM report r CROSS JOIN report_value v
           ON v.key BETWEEN r.key * 4096 AND r.key * 4096 + 4095
         WHERE r.period = ?1 AND r.counts = 1 {within}
         GROUP BY v.indicator"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params![period.to_string(), listed(units)], |row| {
        let sums = Sums {
            figures: row.get(1)?,
            amount: row.get(2)?,
            none_arising: row.get(3)?,
            texts: row.get(4)?,
            qualified: [row.get(5)?, row.get(6)?, row.get(7)?],
        };
        Ok((row.get(0)?, sums))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The units whose report of a period counts, with the report's key.
pub(super) fn handed_in(reading: &Reading, period: Period) -> Result<HashMap<i64, i64>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT unit, key FROM report WHERE period = ?1 AND counts = 1")?;
    let rows = statement.query_map([period.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The figures of some indicators in the reports of a period that count: unit, indicator, figure.
pub(super) fn figures(
    reading: &Reading,
    period: Period,
    indicators: &[i64],
) -> Result<Vec<(i64, i64, Piece)>> {
    let (first, last) = period.months();
    let mut statement = reading.sql().prepare_cached(
        "SELECT r.unit, v.indicator, r.first, r.last, v.state, v.amount, v.qualifier, v.part,
           v.whole, r.key
         FROM report r CROSS JOIN json_each(?2) i
           CROSS JOIN report_value v ON v.key = r.key * 4096 + i.value
         WHERE r.period = ?1 AND r.counts = 1 AND r.first = ?3 AND r.last = ?4",
    )?;
    let given = params![period.to_string(), listed(Some(indicators)), first, last];
    let rows = statement.query_map(given, piece)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The figures of reports of shorter periods within a period, of one unit or of all.
pub(super) fn pieces(
    reading: &Reading,
    unit: Option<i64>,
    period: Period,
) -> Result<Vec<(i64, i64, Piece)>> {
    let (first, last) = period.months();
    let within = match unit {
        Some(_) => "AND r.unit = ?3",
        None => "AND ?3 IS NULL",
    };
    let sql = format!(
        "SELECT r.unit, v.indicator, r.first, r.last, v.state, v.amount, v.qualifier, v.part,
           v.whole, r.key
         FROM report r CROSS JOIN report_value v
           ON v.key BETWEEN r.key * 4096 AND r.key * 4096 + 4095
         WHERE r.counts = 1 AND r.last BETWEEN ?1 AND ?2 AND r.first >= ?1
           AND r.last - r.first < ?2 - ?1 {within}"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params![first, last, unit], piece)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The figures of one indicator over time, of some units: unit, indicator, figure.
pub(super) fn over_time(
    reading: &Reading,
    indicator: i64,
    (first, last): (i32, i32),
    length: i32,
) -> Result<Vec<(i32, Sums)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT r.last, count(v.amount), coalesce(sum(v.amount), 0),
           sum(v.state = 'none_arising'), sum(v.state = 'text'),
           sum(v.qualifier = '>'), sum(v.qualifier = '<'), sum(v.qualifier = '~')
         FROM report r CROSS JOIN report_value v ON v.key = r.key * 4096 + ?1
         WHERE r.counts = 1 AND r.last BETWEEN ?2 AND ?3 AND r.last - r.first = ?4
         GROUP BY r.last ORDER BY r.last",
    )?;
    let rows = statement.query_map(params![indicator, first, last, length], |row| {
        let sums = Sums {
            figures: row.get(1)?,
            amount: row.get(2)?,
            none_arising: row.get(3)?,
            texts: row.get(4)?,
            qualified: [row.get(5)?, row.get(6)?, row.get(7)?],
        };
        Ok((row.get(0)?, sums))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn piece(row: &Row<'_>) -> rusqlite::Result<(i64, i64, Piece)> {
    let (state, qualifier): (String, String) = (row.get(4)?, row.get(6)?);
    let parts: (Option<i64>, Option<i64>) = (row.get(7)?, row.get(8)?);
    let piece = Piece {
        months: (row.get(2)?, row.get(3)?),
        state: State::from_code(&state).unwrap_or(State::Text),
        amount: row.get(5)?,
        qualifier: qualifier_of(&qualifier),
        parts: parts.0.zip(parts.1),
        report: row.get(9)?,
    };
    Ok((row.get(0)?, row.get(1)?, piece))
}
