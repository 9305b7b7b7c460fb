//! SQL of printings and blanks.

use super::{BlankRun, BlankSheet, NewRun};
use crate::awards::blank::table::now;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, params};
use crate::{Code, Failure, Result};

pub(super) fn insert_run(change: &Change, run: &NewRun) -> Result<i64> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO blank_run (id, decision, layout, device, at, actor)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    statement.execute(params![
        change.ctx().new_id().as_bytes(),
        run.decision,
        run.layout,
        viet::text::clean(&run.device),
        now(change),
        change.ctx().actor
    ])?;
    Ok(change.sql().last_insert_rowid())
}

pub(super) fn insert_sheet(
    change: &Change,
    run: i64,
    line: i64,
    number: u32,
    serial: &str,
) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO blank_sheet (id, run, line, number, serial, spoiled)
         VALUES (?1, ?2, ?3, ?4, ?5, '')",
    )?;
    let id = change.ctx().new_id();
    statement.execute(params![id.as_bytes(), run, line, number, serial])?;
    Ok(())
}

pub(super) fn name_on(reading: &Reading, sheet: i64) -> Result<String> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT l.name FROM blank_sheet s JOIN award_line l ON l.key = s.line WHERE s.key = ?1",
    )?;
    let found = statement.query_row([sheet], |row| row.get(0)).optional()?;
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

pub(super) fn set_spoiled(change: &Change, sheet: i64, reason: &str) -> Result<()> {
    let mut statement = change
        .sql()
        .prepare_cached("UPDATE blank_sheet SET spoiled = ?2 WHERE key = ?1 AND spoiled <> ?2")?;
    statement.execute(params![sheet, reason])?;
    Ok(())
}

pub(super) fn runs(reading: &Reading, decision: i64) -> Result<Vec<BlankRun>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, at, actor, layout, device FROM blank_run WHERE decision = ?1 ORDER BY key",
    )?;
    let rows = statement.query_map([decision], |row| {
        Ok(BlankRun {
            key: row.get(0)?,
            at: row.get(1)?,
            actor: row.get(2)?,
            layout: row.get(3)?,
            device: row.get(4)?,
            sheets: Vec::new(),
        })
    })?;
    let mut runs = rows.collect::<rusqlite::Result<Vec<BlankRun>>>()?;
    for run in &mut runs {
        run.sheets = sheets(reading, run.key)?;
    }
    Ok(runs)
}

fn sheets(reading: &Reading, run: i64) -> Result<Vec<BlankSheet>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT s.key, s.line, s.number, l.name, s.serial, s.spoiled
         FROM blank_sheet s JOIN award_line l ON l.key = s.line WHERE s.run = ?1 ORDER BY s.key",
    )?;
    let rows = statement.query_map([run], |row| {
        Ok(BlankSheet {
            key: row.get(0)?,
            line: row.get(1)?,
            number: row.get(2)?,
            name: row.get(3)?,
            serial: row.get(4)?,
            spoiled: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
