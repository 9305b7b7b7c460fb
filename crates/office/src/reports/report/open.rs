//! Opening reports, handing them in anew, what is said around the figures.

use std::collections::BTreeMap;

use viet::text::clean;

use super::days::days_of;
use super::stored::{Cell, Stored};
use super::table;
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::reports::narrative;
use crate::reports::ops;
use crate::reports::period::Period;
use crate::reports::sets::form_for;
use crate::reports::state::ReportState;
use crate::units::{self, Registry, Unit};
use crate::{Code, Failure, Result};

/// Opens the report of a unit for a period: the newest version where there is one, else a draft on
/// the form of the unit and the period. Gives its key.
///
/// # Errors
/// [`Code::NoSuchRecord`] when there is no such unit, or no form.
pub fn open_report(office: &Office, ctx: &Ctx, unit: i64, period: Period) -> Result<i64> {
    let op = Op::new(&ops::OPEN).with("period", period.name());
    office.change(ctx, op, |change| {
        let registry = units::registry(change)?;
        let name = unit_of(&registry, unit)?.name_on(period.last_day());
        change.note("unit", name);
        Ok(opened(change, &registry, unit, period)?.key)
    })
}

/// The newest version of the report of a unit for a period, or a draft that is opened now.
pub(crate) fn opened(
    change: &Change,
    registry: &Registry,
    unit: i64,
    period: Period,
) -> Result<Stored> {
    if let Some(newest) = table::versions(change, unit, period)?.into_iter().next() {
        return Ok(newest);
    }
    let key = table::insert(change, &made_on(change, registry, unit, period)?)?;
    table::get(change, key)
}

/// Opens drafts for every unit that has no report of the period; gives their keys.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn open_many(office: &Office, ctx: &Ctx, keys: &[i64], period: Period) -> Result<Vec<i64>> {
    let op = Op::new(&ops::OPEN_MANY).with("period", period.name());
    office.change(ctx, op, |change| {
        let registry = units::registry(change)?;
        let mut made = Vec::new();
        for unit in keys {
            if table::versions(change, *unit, period)?.is_empty() {
                let new = made_on(change, &registry, *unit, period)?;
                made.push(table::insert(change, &new)?);
            }
        }
        change.note("count", made.len());
        Ok(made)
    })
}

/// A draft on the form of a unit and a period, with the period's cut-off day.
pub(crate) fn made_on(
    reading: &Reading,
    registry: &Registry,
    unit: i64,
    period: Period,
) -> Result<Stored> {
    let form = form_for(reading, unit_of(registry, unit)?.kind, period)?;
    Ok(Stored {
        key: 0,
        unit,
        period,
        form: form.key,
        version: 1,
        state: ReportState::Draft,
        counts: false,
        reason: String::new(),
        number: String::new(),
        date: String::new(),
        prepared_by: String::new(),
        approved_by: String::new(),
        as_of: days_of(reading, period, unit)?.as_of.to_string(),
        note: String::new(),
        sent_on: String::new(),
    })
}

fn unit_of(registry: &Registry, key: i64) -> Result<&Unit> {
    let missing = || Failure::new(Code::NoSuchRecord).with("id", key);
    registry.unit(key).ok_or_else(missing)
}

/// Begins another version of a report as a draft with the same figures; the one that counts goes
/// on counting until the new one is handed in. Gives its key.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn revise(office: &Office, ctx: &Ctx, key: i64) -> Result<i64> {
    office.change(ctx, Op::new(&ops::REVISE), |change| {
        let before = table::get(change, key)?;
        change.note("period", before.period.name());
        let newest = table::versions(change, before.unit, before.period)?;
        let version = newest.first().map_or(1, |newest| newest.version + 1);
        change.note("version", i64::from(version));
        let new = Stored {
            version,
            state: ReportState::Draft,
            reason: String::new(),
            sent_on: String::new(),
            ..before
        };
        let made = table::insert(change, &new)?;
        let cells = table::cells(change, key)?.into_values();
        let mut cells: Vec<Cell> = cells
            .map(|cell| Cell {
                report: made,
                ..cell
            })
            .collect();
        cells.sort_by_key(|cell| cell.indicator);
        table::insert_cells(change, &cells)?;
        narrative::copy(change, key, made)?;
        Ok(made)
    })
}

/// Puts words around the figures: `number`, `date`, `prepared_by`, `approved_by`, `as_of`, `note`.
///
/// # Errors
/// [`Code::NoSuchField`], [`Code::FieldUnreadable`] for a day that is none, [`Code::ReportLocked`],
/// [`Code::NoSuchRecord`].
pub fn put_head(
    office: &Office,
    ctx: &Ctx,
    key: i64,
    draft: &BTreeMap<String, String>,
) -> Result<()> {
    office.change(ctx, Op::new(&ops::HEAD), |change| {
        let mut report = table::get(change, key)?;
        refuse_locked(&report)?;
        change.note("period", report.period.name());
        for (field, text) in draft {
            let text = clean(text);
            match field.as_str() {
                "number" => report.number = text,
                "prepared_by" => report.prepared_by = text,
                "approved_by" => report.approved_by = text,
                "note" => report.note = text,
                "date" => report.date = day(field, &text)?,
                "as_of" => report.as_of = day(field, &text)?,
                _ => return Err(Failure::new(Code::NoSuchField).with("field", field)),
            }
        }
        table::update_head(change, &report)
    })
}

/// A day as ISO, or nothing.
pub(in crate::reports) fn day(field: &str, text: &str) -> Result<String> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let exact = viet::date::read(text, None)
        .ok()
        .flatten()
        .and_then(|date| date.exact());
    exact.map(|date| date.to_string()).ok_or_else(|| {
        let failure = Failure::new(Code::FieldUnreadable).with("field", field);
        failure.with("text", text)
    })
}

/// Removes a draft with its figures.
///
/// # Errors
/// [`Code::MoveNotAllowed`] when it was handed in; [`Code::NoSuchRecord`].
pub fn remove_draft(office: &Office, ctx: &Ctx, key: i64) -> Result<()> {
    office.change(ctx, Op::new(&ops::REMOVE), |change| {
        let report = table::get(change, key)?;
        change.note("period", report.period.name());
        if report.state != ReportState::Draft {
            let failure = Failure::new(Code::MoveNotAllowed).with("from", report.state.name());
            return Err(failure.with("to", String::new()));
        }
        narrative::remove(change, key)?;
        table::remove(change, key)
    })
}

/// Refuses to change a report that is locked.
pub(crate) fn refuse_locked(report: &Stored) -> Result<()> {
    match report.state {
        ReportState::Locked => {
            Err(Failure::new(Code::ReportLocked).with("period", report.period.name()))
        }
        _ => Ok(()),
    }
}

/// What an operation's sentence says of a report.
pub(crate) fn note_report(change: &Change, report: &Stored) -> Result<()> {
    let registry = units::registry(change)?;
    let name = registry
        .unit(report.unit)
        .map(|unit| unit.name_on(report.period.last_day()));
    change.note("unit", name.unwrap_or_default());
    change.note("period", report.period.name());
    Ok(())
}
