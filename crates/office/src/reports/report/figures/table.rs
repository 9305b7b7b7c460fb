//! SQL of figures.

use std::collections::HashMap;

use rusqlite::types::ToSqlOutput;

use crate::Result;
use crate::office::{Change, Reading};
use crate::reports::period::Period;
use crate::reports::report::stored::{Cell, Origin, Source};
use crate::reports::value::{State, Value, ValueFlaw, qualifier_code, qualifier_of};
use crate::store::many::{insert_all, or_null};
use crate::store::{OptionalExtension, Row, params};

/// The key of a figure is its report's times this and its indicator's.
pub(crate) const WIDTH: i64 = 4096;

const VALUE: &str = "report, indicator, state, amount, qualifier, part, whole, raw, flaw, note, \
                     source, reason, batch, sheet, cell";

fn cell(row: &Row<'_>) -> rusqlite::Result<Cell> {
    let text = |at: usize| row.get::<_, String>(at);
    let parts: (Option<i64>, Option<i64>) = (row.get(5)?, row.get(6)?);
    Ok(Cell {
        report: row.get(0)?,
        indicator: row.get(1)?,
        value: Value {
            state: State::from_code(&text(2)?).unwrap_or(State::Text),
            amount: row.get(3)?,
            qualifier: qualifier_of(&text(4)?),
            parts: parts.0.zip(parts.1),
            raw: text(7)?,
            flaw: ValueFlaw::from_code(&text(8)?),
        },
        note: text(9)?,
        source: Source::from_code(&text(10)?),
        reason: text(11)?,
        origin: match row.get::<_, Option<String>>(14)? {
            Some(cell) => Some(Origin {
                batch: row.get(12)?,
                sheet: row.get::<_, Option<String>>(13)?.unwrap_or_default(),
                cell,
            }),
            None => None,
        },
    })
}

/// The figures of a report by indicator.
pub(crate) fn cells(reading: &Reading, report: i64) -> Result<HashMap<i64, Cell>> {
    let sql = format!("SELECT {VALUE} FROM report_value WHERE key BETWEEN ?1 AND ?2");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([report * WIDTH, report * WIDTH + WIDTH - 1], cell)?;
    let cells = rows.map(|row| row.map(|cell| (cell.indicator, cell)));
    Ok(cells.collect::<std::result::Result<_, _>>()?)
}

/// One figure.
pub(crate) fn cell_of(reading: &Reading, report: i64, indicator: i64) -> Result<Option<Cell>> {
    let sql = format!("SELECT {VALUE} FROM report_value WHERE key = ?1");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement.query_row([report * WIDTH + indicator], cell);
    Ok(found.optional()?)
}

/// Adds figures that are not there yet.
pub(crate) fn insert_cells(change: &Change, cells: &[Cell]) -> Result<()> {
    let columns = [
        "key",
        "report",
        "indicator",
        "state",
        "amount",
        "qualifier",
        "part",
        "whole",
        "raw",
        "flaw",
        "note",
        "source",
        "reason",
        "batch",
        "sheet",
        "cell",
    ];
    insert_all(change.sql(), "report_value", &columns, cells, |cell| {
        let [head @ .., source, reason, batch, sheet, place] = values(cell);
        let [state, amount, qualifier, part, whole, raw, flaw, note] = head;
        [
            (cell.report * WIDTH + cell.indicator).into(),
            cell.report.into(),
            cell.indicator.into(),
            state,
            amount,
            qualifier,
            part,
            whole,
            raw,
            flaw,
            note,
            source,
            reason,
            batch,
            sheet,
            place,
        ]
    })
}

/// Puts a figure in the place of the one that is there, or adds it.
pub(crate) fn put_cell(change: &Change, cell: &Cell) -> Result<()> {
    let key: ToSqlOutput<'_> = (cell.report * WIDTH + cell.indicator).into();
    let mut statement = change.sql().prepare_cached(
        "UPDATE report_value SET state = ?1, amount = ?2, qualifier = ?3, part = ?4, whole = ?5,
           raw = ?6, flaw = ?7, note = ?8, source = ?9, reason = ?10, batch = ?11, sheet = ?12,
           cell = ?13
         WHERE key = ?14",
    )?;
    let values = values(cell).into_iter().chain([key]);
    match statement.execute(rusqlite::params_from_iter(values))? {
        0 => insert_cells(change, std::slice::from_ref(cell)),
        _ => Ok(()),
    }
}

fn values(cell: &Cell) -> [ToSqlOutput<'_>; 13] {
    let value = &cell.value;
    let origin = cell.origin.as_ref();
    [
        value.state.code().into(),
        or_null(value.amount),
        qualifier_code(value.qualifier).into(),
        or_null(value.parts.map(|(part, _)| part)),
        or_null(value.parts.map(|(_, whole)| whole)),
        value.raw.as_str().into(),
        value.flaw.map_or("", ValueFlaw::code).into(),
        cell.note.as_str().into(),
        cell.source.code().into(),
        cell.reason.as_str().into(),
        or_null(origin.and_then(|origin| origin.batch)),
        or_null(origin.map(|origin| origin.sheet.as_str())),
        or_null(origin.map(|origin| origin.cell.as_str())),
    ]
}

/// Removes a figure.
pub(crate) fn remove_cell(change: &Change, report: i64, indicator: i64) -> Result<()> {
    let mut statement = change
        .sql()
        .prepare_cached("DELETE FROM report_value WHERE key = ?1")?;
    statement.execute([report * WIDTH + indicator])?;
    Ok(())
}

/// How many figures each report of a period has: all, those that say something, and texts where a
/// figure belongs.
pub(crate) fn filled(reading: &Reading, period: Period) -> Result<HashMap<i64, (u32, u32)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT r.key, sum(v.state <> 'blank'), sum(v.flaw NOT IN ('', 'magnitude'))
         FROM report r JOIN report_value v
           ON v.key BETWEEN r.key * 4096 AND r.key * 4096 + 4095
         WHERE r.period = ?1 GROUP BY r.key",
    )?;
    let rows = statement.query_map([period.to_string()], |row| {
        Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The last amounts of an indicator in a unit's reports of that kind of period before a month,
/// newest first: for learning what is usual.
pub(crate) fn amounts_before(
    reading: &Reading,
    (unit, indicator): (i64, i64),
    period: Period,
    count: u32,
) -> Result<Vec<i64>> {
    // No two stretches between two days are alike.
    if period.is_free() {
        return Ok(Vec::new());
    }
    let (first, last) = period.months();
    let mut statement = reading.sql().prepare_cached(
        "SELECT v.amount FROM report r JOIN report_value v ON v.key = r.key * 4096 + ?2
         WHERE r.unit = ?1 AND r.counts = 1 AND r.last < ?3 AND r.last - r.first = ?4
           AND substr(r.period, 6, 1) <> 'X' AND v.amount IS NOT NULL
         ORDER BY r.last DESC LIMIT ?5",
    )?;
    let given = params![unit, indicator, last, last - first, count];
    let rows = statement.query_map(given, |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
