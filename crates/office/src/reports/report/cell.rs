//! Typing figures: one small operation for one figure, or one for a pasted block.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::clean;

use super::entry::row;
use super::open::{note_report, refuse_locked};
use super::record::CellSaved;
use super::stored::{Cell, Source, Stored};
use super::table;
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::reports::known::{Known, known};
use crate::reports::ops;
use crate::reports::rules::{self, Facts};
use crate::reports::value::{LONGEST, Value};
use crate::{Code, Failure, Result};

/// A figure as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct CellTyped {
    /// Code of the indicator.
    pub code: String,
    /// What was typed; empty takes the figure away.
    pub text: String,
    /// A footnote; none leaves the one that is there.
    pub note: Option<String>,
    /// Why it is not what a register, a sum or the figure before says.
    pub reason: Option<String>,
}

/// Puts one typed figure into a report; gives its line, those that follow from it, and what the
/// rules say of them.
///
/// # Errors
/// [`Code::NoSuchField`], [`Code::CellTooLong`], [`Code::ReportLocked`], [`Code::NoSuchRecord`].
pub fn put_cell(office: &Office, ctx: &Ctx, report: i64, typed: &CellTyped) -> Result<CellSaved> {
    office.change(ctx, Op::new(&ops::CELL), |change| {
        let (known, stored) = (known(change)?, open(change, report)?);
        let (_, one) = write(change, &known, &stored, typed)?;
        change.note("code", one.code.as_str());
        change.note("text", clean(&typed.text));
        change.note("reason", typed.reason.clone().unwrap_or_default());
        Ok(())
    })?;
    office.read(|reading| {
        let facts = Facts::open_for(reading, report, &typed.code)?;
        around(reading, &facts, &typed.code)
    })
}

/// What [`put_cell`] would give, with nothing kept: for showing what a figure means while it is typed.
///
/// # Errors
/// [`Code::NoSuchField`], [`Code::NoSuchRecord`].
pub fn try_cell(reading: &Reading, report: i64, typed: &CellTyped) -> Result<CellSaved> {
    let facts = Facts::open_for(reading, report, &typed.code)?;
    let known = Arc::clone(&facts.known);
    let unknown = || Failure::new(Code::NoSuchField).with("field", &typed.code);
    let (indicator, one) = known.of_code(&typed.code).ok_or_else(unknown)?;
    let before = facts.cells.get(&indicator);
    let value = Value::read(&typed.text, one);
    let cell = value.map(|value| made(&facts.report, indicator, before, typed, value));
    let facts = facts.with_cell(reading, indicator, cell)?;
    around(reading, &facts, &typed.code)
}

/// The line of a figure, those that follow from it, and what the rules say of them.
fn around(reading: &Reading, facts: &Facts, code: &str) -> Result<CellSaved> {
    let follow = rules::related(&facts.known, code);
    let rows = follow.iter().filter_map(|code| facts.known.of_code(code));
    let wanted = rows
        .filter(|(key, one)| one.code == code || one.of.is_some() || facts.cells.contains_key(key));
    let rows = wanted.map(|(key, one)| row(reading, facts, key, one));
    Ok(CellSaved {
        rows: rows.collect::<Result<_>>()?,
        findings: rules::check(reading, facts, Some(&follow))?,
        checked: follow,
    })
}

/// Puts several typed figures into a report as one operation; gives how many changed.
///
/// # Errors
/// Those of [`put_cell`].
pub fn put_cells(office: &Office, ctx: &Ctx, report: i64, typed: &[CellTyped]) -> Result<usize> {
    let op = Op::new(&ops::CELLS).with("count", typed.len());
    office.change(ctx, op, |change| {
        let (known, stored) = (known(change)?, open(change, report)?);
        let mut changed = 0;
        for one in typed {
            changed += usize::from(write(change, &known, &stored, one)?.0);
        }
        Ok(changed)
    })
}

fn open(change: &Change, report: i64) -> Result<Stored> {
    let stored = table::get(change, report)?;
    refuse_locked(&stored)?;
    note_report(change, &stored)?;
    Ok(stored)
}

/// Writes one figure; gives whether it changed, and its indicator.
pub(super) fn write<'k>(
    change: &Change,
    known: &'k Known,
    report: &Stored,
    typed: &CellTyped,
) -> Result<(bool, &'k crate::reports::Indicator)> {
    let unknown = || Failure::new(Code::NoSuchField).with("field", &typed.code);
    let (indicator, one) = known.of_code(&typed.code).ok_or_else(unknown)?;
    let texts = [
        Some(&typed.text),
        typed.note.as_ref(),
        typed.reason.as_ref(),
    ];
    if texts
        .into_iter()
        .flatten()
        .any(|text| text.chars().count() > LONGEST)
    {
        return Err(Failure::new(Code::CellTooLong).with("field", &one.name));
    }
    let before = table::cell_of(change, report.key, indicator)?;
    let Some(value) = Value::read(&typed.text, one) else {
        if before.is_some() {
            table::remove_cell(change, report.key, indicator)?;
        }
        return Ok((before.is_some(), one));
    };
    let after = made(report, indicator, before.as_ref(), typed, value);
    if before.as_ref() == Some(&after) {
        return Ok((false, one));
    }
    table::put_cell(change, &after)?;
    Ok((true, one))
}

/// The figure that was typed. The same figure keeps where it came from; another one was typed.
fn made(
    report: &Stored,
    indicator: i64,
    before: Option<&Cell>,
    typed: &CellTyped,
    value: Value,
) -> Cell {
    let kept = |text: &Option<String>, of: fn(&Cell) -> &String| match (text, before) {
        (Some(text), _) => clean(text),
        (None, Some(before)) => of(before).clone(),
        (None, None) => String::new(),
    };
    let same = before.filter(|before| before.value.says_same(&value));
    Cell {
        report: report.key,
        indicator,
        note: kept(&typed.note, |cell| &cell.note),
        reason: kept(&typed.reason, |cell| &cell.reason),
        source: same.map_or(Source::Typed, |before| before.source),
        origin: same.and_then(|before| before.origin.clone()),
        value,
    }
}
