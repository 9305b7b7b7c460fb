//! SQL of reports; that of their figures stands in `figures`.

use std::collections::{HashMap, HashSet};

pub(crate) use super::figures::table::{
    WIDTH, amounts_before, cell_of, cells, filled, insert_cells, put_cell, remove_cell,
};
use super::stored::Stored;
use crate::office::{Change, Reading};
use crate::reports::period::Period;
use crate::reports::state::ReportState;
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

const REPORT: &str = "key, unit, period, form, version, state, counts, reason, number, date, \
                      prepared_by, approved_by, as_of, note, sent_on";

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

/// The newest version of each report, those of late periods first.
pub(crate) fn newest(reading: &Reading) -> Result<Vec<Stored>> {
    let sql = format!(
        "SELECT {REPORT} FROM report r WHERE version =
           (SELECT max(version) FROM report o WHERE o.period = r.period AND o.unit = r.unit)
         ORDER BY last DESC, first, unit"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([], stored)?;
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

/// The stretches between two days that there are reports of.
pub(crate) fn free_periods(reading: &Reading) -> Result<Vec<Period>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT DISTINCT period FROM report WHERE substr(period, 6, 1) = 'X'")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    let codes: Vec<String> = rows.collect::<std::result::Result<_, _>>()?;
    Ok(codes
        .iter()
        .filter_map(|code| Period::from_code(code))
        .collect())
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

/// The units that have ever reported.
pub(crate) fn reporting_units(reading: &Reading) -> Result<Vec<i64>> {
    // From one unit to the next by the index: grouping would look at every report.
    let mut statement = reading.sql().prepare_cached(
        "WITH RECURSIVE told (unit) AS (
           SELECT min(unit) FROM report
           UNION ALL
           SELECT (SELECT min(unit) FROM report WHERE unit > told.unit) FROM told
           WHERE told.unit IS NOT NULL)
         SELECT unit FROM told WHERE unit IS NOT NULL",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
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

/// The periods that any report is of.
pub(in crate::reports) fn periods(reading: &Reading) -> Result<Vec<Period>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT DISTINCT period FROM report")?;
    let codes = statement.query_map([], |row| row.get::<_, String>(0))?;
    let codes: Vec<String> = codes.collect::<std::result::Result<_, _>>()?;
    Ok(codes
        .iter()
        .filter_map(|code| Period::from_code(code))
        .collect())
}
