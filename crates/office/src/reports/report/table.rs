//! SQL of reports and their figures.

use std::collections::{HashMap, HashSet};

use rusqlite::types::ToSqlOutput;

use super::stored::{Cell, Origin, Source, Stored};
use crate::office::{Change, Reading};
use crate::reports::period::Period;
use crate::reports::state::ReportState;
use crate::reports::value::{State, Value, ValueFlaw, qualifier_code, qualifier_of};
use crate::store::many::{insert_all, or_null};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

/// The key of a figure is its report's times this and its indicator's.
pub(crate) const WIDTH: i64 = 4096;

const REPORT: &str = "key, unit, period, form, version, state, counts, reason, number, date, \
                      prepared_by, approved_by, as_of, note, sent_on";

const VALUE: &str = "report, indicator, state, amount, qualifier, part, whole, raw, flaw, note, \
                     source, reason, batch, sheet, cell";

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let period: String = row.get(2)?;
    let state: String = row.get(5)?;
    Ok(Stored {
        key: row.get(0)?,
        unit: row.get(1)?,
        period: Period::from_code(&period).expect("the file holds codes of periods only"),
        form: row.get(3)?,
        version: row.get(4)?,
        state: ReportState::from_code(&state).unwrap_or(ReportState::Draft),
        counts: row.get(6)?,
        reason: row.get(7)?,
        number: row.get(8)?,
        date: row.get(9)?,
        prepared_by: row.get(10)?,
        approved_by: row.get(11)?,
        as_of: row.get(12)?,
        note: row.get(13)?,
        sent_on: row.get(14)?,
    })
}

/// The report with that key.
pub(crate) fn get(reading: &Reading, key: i64) -> Result<Stored> {
    let sql = format!("SELECT {REPORT} FROM report WHERE key = ?1");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement.query_row([key], stored).optional()?;
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", key))
}

/// Every version of the report of a unit for a period, newest first.
pub(crate) fn versions(reading: &Reading, unit: i64, period: Period) -> Result<Vec<Stored>> {
    let sql = format!(
        "SELECT {REPORT} FROM report WHERE unit = ?1 AND period = ?2 ORDER BY version DESC"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params![unit, period.to_string()], stored)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The newest versions of every unit for a period.
pub(crate) fn newest_of(reading: &Reading, period: Period) -> Result<Vec<Stored>> {
    let sql = format!(
        "SELECT {REPORT} FROM report r WHERE period = ?1 AND version =
           (SELECT max(version) FROM report o WHERE o.period = r.period AND o.unit = r.unit)"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([period.to_string()], stored)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Every report, in the order of periods, units and versions.
pub(crate) fn all(reading: &Reading) -> Result<Vec<Stored>> {
    let sql = format!("SELECT {REPORT} FROM report ORDER BY last, first DESC, unit, version");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([], stored)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The newest version of each unit's reports of periods that end in those months.
pub(crate) fn newest_ending(reading: &Reading, months: (i32, i32)) -> Result<Vec<Stored>> {
    let sql = format!(
        "SELECT {REPORT} FROM report r WHERE last BETWEEN ?1 AND ?2 AND version =
           (SELECT max(version) FROM report o WHERE o.period = r.period AND o.unit = r.unit)"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([months.0, months.1], stored)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The report of a unit for a period whose figures count.
pub(crate) fn counting(reading: &Reading, unit: i64, period: Period) -> Result<Option<Stored>> {
    let sql = format!("SELECT {REPORT} FROM report WHERE period = ?1 AND unit = ?2 AND counts = 1");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement.query_row(params![period.to_string(), unit], stored);
    Ok(found.optional()?)
}

/// Adds a report; its key in `new` is not looked at. Gives its key.
pub(crate) fn insert(change: &Change, new: &Stored) -> Result<i64> {
    let (first, last) = new.period.months();
    change.sql().execute(
        "INSERT INTO report (id, unit, period, first, last, form, version, state, counts, reason,
           number, date, prepared_by, approved_by, as_of, note, sent_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        params![
            change.ctx().new_id(),
            new.unit,
            new.period.to_string(),
            first,
            last,
            new.form,
            new.version,
            new.state.code(),
            new.reason,
            new.number,
            new.date,
            new.prepared_by,
            new.approved_by,
            new.as_of,
            new.note,
            new.sent_on
        ],
    )?;
    Ok(change.sql().last_insert_rowid())
}

/// Puts other words in the head of a report.
pub(crate) fn update_head(change: &Change, after: &Stored) -> Result<()> {
    change.sql().execute(
        "UPDATE report SET number = ?2, date = ?3, prepared_by = ?4, approved_by = ?5, as_of = ?6,
           note = ?7 WHERE key = ?1",
        params![
            after.key,
            after.number,
            after.date,
            after.prepared_by,
            after.approved_by,
            after.as_of,
            after.note
        ],
    )?;
    Ok(())
}

/// Moves a report to another state, notes the move, and finds out anew which version counts.
pub(crate) fn set_state(
    change: &Change,
    before: &Stored,
    to: ReportState,
    reason: &str,
) -> Result<()> {
    let sent = match (to, before.sent_on.as_str()) {
        (ReportState::Sent | ReportState::Received, "") => change.today().to_string(),
        (_, sent) => sent.to_owned(),
    };
    change.sql().execute(
        "UPDATE report SET state = ?2, reason = ?3, sent_on = ?4 WHERE key = ?1",
        params![before.key, to.code(), reason, sent],
    )?;
    change.sql().execute(
        "INSERT INTO report_event (id, report, at, actor, from_state, to_state, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            change.ctx().new_id(),
            before.key,
            change
                .ctx()
                .now
                .to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
            change.ctx().actor,
            before.state.code(),
            to.code(),
            reason
        ],
    )?;
    recount(change, before.unit, before.period)
}

/// Of the versions that were handed in and not sent back, the newest one counts. While a version is
/// locked it is that one, unless the unit was given leave to hand in another until a day.
pub(crate) fn recount(change: &Change, unit: i64, period: Period) -> Result<()> {
    let versions = versions(change, unit, period)?;
    let leave = days(change, period)?
        .remove(&unit)
        .map(|[_, _, until]| until);
    let leave = leave.unwrap_or_default();
    let in_leave = |one: &&Stored| {
        one.state.is_handed_in() && (one.state == ReportState::Locked || one.sent_on <= leave)
    };
    let is_locked = versions.iter().any(|one| one.state == ReportState::Locked);
    let counts = match is_locked {
        true => versions.iter().find(in_leave),
        false => versions.iter().find(|one| one.state.is_handed_in()),
    };
    let wanted = counts.map(|one| one.key);
    let sql = "UPDATE report SET counts = ?2 WHERE key = ?1";
    let mut statement = change.sql().prepare_cached(sql)?;
    for one in versions
        .iter()
        .filter(|one| one.counts && Some(one.key) != wanted)
    {
        statement.execute(params![one.key, 0])?;
    }
    if let Some(one) = counts.filter(|one| !one.counts) {
        statement.execute(params![one.key, 1])?;
    }
    Ok(())
}

/// Removes a report with its figures and moves.
pub(crate) fn remove(change: &Change, key: i64) -> Result<()> {
    let sql = change.sql();
    sql.execute(
        "DELETE FROM report_value WHERE key BETWEEN ?1 AND ?2",
        [key * WIDTH, key * WIDTH + WIDTH - 1],
    )?;
    sql.execute("DELETE FROM report_event WHERE report = ?1", [key])?;
    sql.execute("DELETE FROM report WHERE key = ?1", [key])?;
    Ok(())
}

/// The moves of a report, oldest first: instant, who, from, to, why.
pub(crate) fn events(reading: &Reading, key: i64) -> Result<Vec<[String; 5]>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT at, actor, from_state, to_state, reason FROM report_event
         WHERE report = ?1 ORDER BY key",
    )?;
    let rows = statement.query_map([key], |row| {
        Ok([
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
        ])
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn cell(row: &Row<'_>) -> rusqlite::Result<Cell> {
    let text = |at: usize| row.get::<_, String>(at);
    let parts: (Option<i64>, Option<i64>) = (row.get(5)?, row.get(6)?);
    let batch: Option<i64> = row.get(12)?;
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
        origin: match batch {
            Some(batch) => Some(Origin {
                batch,
                sheet: row.get::<_, Option<String>>(13)?.unwrap_or_default(),
                cell: row.get::<_, Option<String>>(14)?.unwrap_or_default(),
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
        or_null(origin.map(|origin| origin.batch)),
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

/// The units whose report of a period counts.
pub(crate) fn counting_units(reading: &Reading, period: Period) -> Result<HashSet<i64>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT unit FROM report WHERE period = ?1 AND counts = 1")?;
    let rows = statement.query_map([period.to_string()], |row| row.get(0))?;
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
    let (first, last) = period.months();
    let mut statement = reading.sql().prepare_cached(
        "SELECT v.amount FROM report r JOIN report_value v ON v.key = r.key * 4096 + ?2
         WHERE r.unit = ?1 AND r.counts = 1 AND r.last < ?3 AND r.last - r.first = ?4
           AND v.amount IS NOT NULL
         ORDER BY r.last DESC LIMIT ?5",
    )?;
    let given = params![unit, indicator, last, last - first, count];
    let rows = statement.query_map(given, |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The days of a period as they were set: for all units under 0, for a unit under its key.
pub(crate) fn days(reading: &Reading, period: Period) -> Result<HashMap<i64, [String; 3]>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT unit, as_of, due, open_until FROM report_day WHERE period = ?1")?;
    let rows = statement.query_map([period.to_string()], |row| {
        Ok((row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?]))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn put_days(
    change: &Change,
    period: Period,
    unit: i64,
    [as_of, due, open_until]: &[String; 3],
) -> Result<()> {
    let given = params![period.to_string(), unit, as_of, due, open_until];
    let done = change.sql().execute(
        "UPDATE report_day SET as_of = ?3, due = ?4, open_until = ?5
         WHERE period = ?1 AND unit = ?2",
        given,
    )?;
    if done == 0 {
        change.sql().execute(
            "INSERT INTO report_day (period, unit, as_of, due, open_until)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            given,
        )?;
    }
    Ok(())
}

pub(super) fn put_snapshot(change: &Change, report: i64, content: &str) -> Result<()> {
    change.sql().execute(
        "INSERT INTO report_snapshot (report, content) VALUES (?1, ?2)",
        params![report, content],
    )?;
    Ok(())
}

pub(super) fn remove_snapshot(change: &Change, report: i64) -> Result<()> {
    change
        .sql()
        .execute("DELETE FROM report_snapshot WHERE report = ?1", [report])?;
    Ok(())
}

pub(super) fn snapshot(reading: &Reading, report: i64) -> Result<Option<String>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT content FROM report_snapshot WHERE report = ?1")?;
    Ok(statement.query_row([report], |row| row.get(0)).optional()?)
}

/// Name of the file that a batch was read from.
pub(super) fn file_of(reading: &Reading, batch: i64) -> Result<Option<String>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT file_name FROM import_batch WHERE key = ?1")?;
    Ok(statement.query_row([batch], |row| row.get(0)).optional()?)
}
