//! SQL of totals. Reports whose figures count, and nothing else, are added up. Figures are added here,
//! row by row as they lie in the file: the database would sort them by indicator first, which takes
//! longer than adding.

use std::collections::{BTreeMap, HashMap};

use viet::number::Qualifier;

use super::share::Figures;
use super::sum::Sums;
use super::time::Piece;
use crate::Result;
use crate::office::Reading;
use crate::reports::period::Period;
use crate::reports::value::{State, qualifier_of};
use crate::store::{Row, params};

/// What of a figure's row is added up, and whose it is; see [`piece`].
const FIGURE: &str = "r.unit, v.key & 4095, v.state, v.amount, v.qualifier, v.part, v.whole, \
                      r.first, r.last, r.key";

/// Leaves out stretches between two days, whose code is `2024-X…`: they overlap whatever stands beside
/// them.
const OF_MONTHS: &str = "substr(r.period, 6, 1) <> 'X'";

/// The figures of a period added up.
#[derive(Debug, Default)]
pub(super) struct Added {
    /// By key of indicator, which is small.
    sums: Vec<Sums>,
    /// The figures that were asked for by themselves, by unit.
    pub(super) apart: HashMap<i64, Figures>,
}

impl Added {
    /// What the figures of an indicator come to.
    pub(super) fn of(&self, indicator: i64) -> Option<&Sums> {
        let at = usize::try_from(indicator).ok()?;
        self.sums.get(at).filter(|sums| **sums != Sums::default())
    }

    fn add(&mut self, indicator: i64, piece: &Piece) {
        let at = usize::try_from(indicator).unwrap_or_default();
        if at >= self.sums.len() {
            self.sums.resize(at + 1, Sums::default());
        }
        self.sums[at].add(piece);
    }
}

/// The keys of units as a list for `json_each`; none means all.
pub(super) fn listed(units: Option<&[i64]>) -> Option<String> {
    let units = units?.iter().map(i64::to_string).collect::<Vec<_>>();
    Some(format!("[{}]", units.join(",")))
}

/// The figures of a period over some units or all, in one look at them: added up by indicator, those
/// of the indicators `apart`, which are in order, by unit as well.
pub(super) fn added_up(
    reading: &Reading,
    period: Period,
    units: Option<&[i64]>,
    apart: &[i64],
) -> Result<Added> {
    let within = match units {
        Some(_) => "AND r.unit IN (SELECT value FROM json_each(?2))",
        None => "AND ?2 IS NULL",
    };
    let sql = format!(
        "SELECT key, unit FROM report r WHERE r.period = ?1 AND r.counts = 1 {within} ORDER BY key"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let given = params![period.to_string(), listed(units)];
    let reports = statement.query_map(given, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let reports: Vec<(i64, i64)> = reports.collect::<std::result::Result<_, _>>()?;
    let mut statement = reading.sql().prepare_cached(
        "SELECT key & 4095, state, amount, qualifier, part, whole FROM report_value
         WHERE key BETWEEN ?1 * 4096 AND ?1 * 4096 + 4095",
    )?;
    let mut added = Added::default();
    for (report, unit) in reports {
        let mut own = Figures::new();
        let mut rows = statement.query([report])?;
        while let Some(row) = rows.next()? {
            let indicator: i64 = row.get(0)?;
            let mut piece = told(row, 1)?;
            added.add(indicator, &piece);
            if apart.binary_search(&indicator).is_ok() {
                let parts: (Option<i64>, Option<i64>) = (row.get(4)?, row.get(5)?);
                piece.parts = parts.0.zip(parts.1);
                (piece.months, piece.report) = (period.months(), report);
                own.insert(indicator, piece);
            }
        }
        added.apart.insert(unit, own);
    }
    Ok(added)
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
    let sql = format!(
        "SELECT {FIGURE} FROM report r CROSS JOIN json_each(?2) i
           CROSS JOIN report_value v ON v.key = r.key * 4096 + i.value
         WHERE r.period = ?1 AND r.counts = 1"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let given = params![period.to_string(), listed(Some(indicators))];
    let rows = statement.query_map(given, piece)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The units that have reports of shorter periods within a period.
pub(super) fn units_of_pieces(reading: &Reading, period: Period) -> Result<Vec<i64>> {
    if period.is_free() {
        return Ok(Vec::new());
    }
    let (first, last) = period.months();
    let mut statement = reading.sql().prepare_cached(&format!(
        "SELECT DISTINCT unit FROM report r WHERE counts = 1 AND last BETWEEN ?1 AND ?2
           AND first >= ?1 AND last - first < ?2 - ?1 AND {OF_MONTHS}"
    ))?;
    let rows = statement.query_map([first, last], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The figures of a unit's reports of shorter periods within a period: indicator, figure.
pub(super) fn pieces(reading: &Reading, unit: i64, period: Period) -> Result<Vec<(i64, Piece)>> {
    if period.is_free() {
        return Ok(Vec::new());
    }
    let (first, last) = period.months();
    // The plus keeps the months from being looked up first: a unit has few reports, a month many.
    let sql = format!(
        "SELECT {FIGURE} FROM report r CROSS JOIN report_value v
           ON v.key BETWEEN r.key * 4096 AND r.key * 4096 + 4095
         WHERE r.unit = ?3 AND r.counts = 1 AND +r.last BETWEEN ?1 AND ?2 AND r.first >= ?1
           AND r.last - r.first < ?2 - ?1 AND {OF_MONTHS}"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params![first, last, unit], piece)?;
    let own = rows.map(|row| row.map(|(_, indicator, piece)| (indicator, piece)));
    Ok(own.collect::<std::result::Result<_, _>>()?)
}

/// What the figures of one indicator come to over time, in periods of a length: by their last month.
pub(super) fn over_time(
    reading: &Reading,
    indicator: i64,
    (first, last): (i32, i32),
    length: i32,
) -> Result<BTreeMap<i32, Sums>> {
    let sql = format!(
        "SELECT r.last, CASE WHEN v.amount IS NULL THEN v.state END, v.amount,
           nullif(v.qualifier, '=')
         FROM report r CROSS JOIN report_value v ON v.key = r.key * 4096 + ?1
         WHERE r.counts = 1 AND r.last BETWEEN ?2 AND ?3 AND r.last - r.first = ?4 AND {OF_MONTHS}"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let mut rows = statement.query(params![indicator, first, last, length])?;
    let mut sums: BTreeMap<i32, Sums> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        sums.entry(row.get(0)?).or_default().add(&told(row, 1)?);
    }
    Ok(sums)
}

/// State, amount and qualifier of a figure, from that column on; no state and no qualifier are those of
/// a plain number.
fn told(row: &Row<'_>, at: usize) -> rusqlite::Result<Piece> {
    let state = row.get_ref(at)?.as_str_or_null()?;
    let qualifier = row.get_ref(at + 2)?.as_str_or_null()?;
    Ok(Piece {
        months: (0, 0),
        state: match state {
            Some(state) => State::from_code(state).unwrap_or(State::Text),
            None => State::Value,
        },
        amount: row.get(at + 1)?,
        qualifier: qualifier.map_or(Qualifier::Exact, qualifier_of),
        parts: None,
        report: 0,
    })
}

fn piece(row: &Row<'_>) -> rusqlite::Result<(i64, i64, Piece)> {
    let parts: (Option<i64>, Option<i64>) = (row.get(5)?, row.get(6)?);
    let piece = Piece {
        parts: parts.0.zip(parts.1),
        months: (row.get(7)?, row.get(8)?),
        report: row.get(9)?,
        ..told(row, 2)?
    };
    Ok((row.get(0)?, row.get(1)?, piece))
}
