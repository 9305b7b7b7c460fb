//! Entering, changing and removing lines.

use std::collections::BTreeMap;

use super::describe::Register;
use super::entry::Entry;
use super::row::LineRow;
use super::stored::Stored;
use super::text::LONGEST;
use super::{book, ops, register, row, table};
use crate::attachments::{self, Owner};
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::units::{self, Found};
use crate::{Code, Failure, Result};

/// Enters a line, or puts what was typed in the place of an existing one's columns (those not named
/// stay); gives its key. `parent` is the line it belongs to, for registers that are of others.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::NoSuchField`], [`Code::CellTooLong`].
pub fn put_line(
    office: &Office,
    ctx: &Ctx,
    (code, parent): (&str, Option<i64>),
    key: Option<i64>,
    draft: &BTreeMap<String, String>,
) -> Result<i64> {
    let register = register(code)?;
    let op = Op::new(if key.is_some() { &ops::EDIT } else { &ops::ADD });
    office.change(ctx, op, |change| {
        let mut line = match key {
            Some(key) => of(change, register, key)?,
            None => Stored::blank(register, right_parent(change, register, parent)?),
        };
        short_enough(register, draft)?;
        line.put(register, draft)?;
        let key = write(change, register, &mut line)?;
        note(change, register, &line);
        Ok(key)
    })
}

/// Changes one column by its typed text; gives the line as it is then.
///
/// # Errors
/// Those of [`put_line`].
pub fn edit_line(
    office: &Office,
    ctx: &Ctx,
    key: i64,
    column: &str,
    text: &str,
) -> Result<LineRow> {
    let code = office.read(|reading| Ok(table::get(reading, key)?.register))?;
    let draft = BTreeMap::from([(column.to_owned(), text.to_owned())]);
    put_line(office, ctx, (code, None), Some(key), &draft)?;
    let today = ctx.today();
    office.read(|reading| row::line(reading, key, today))
}

/// Removes lines, with what belongs to them and their photos and documents.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn remove_lines(office: &Office, ctx: &Ctx, keys: &[i64]) -> Result<()> {
    office.change(ctx, Op::new(&ops::REMOVE), |change| {
        let mut all: Vec<i64> = Vec::new();
        for key in keys {
            let line = table::get(change, *key)?;
            if all.is_empty() {
                note(change, register(line.register)?, &line);
            }
            gather(change, *key, &mut all)?;
        }
        change.note("count", keys.len());
        for key in &all {
            attachments::remove_of(change, Owner::of("entry", *key)?)?;
        }
        // What belongs to a line goes before it.
        all.reverse();
        table::remove(change, &all)
    })
}

fn gather(change: &Change, key: i64, all: &mut Vec<i64>) -> Result<()> {
    if all.contains(&key) {
        return Ok(());
    }
    all.push(key);
    for below in table::below(change, key)? {
        gather(change, below, all)?;
    }
    Ok(())
}

/// The line with that key, which must be of the register.
pub(super) fn of(reading: &Reading, register: &Register, key: i64) -> Result<Stored> {
    let line = table::get(reading, key)?;
    match line.register == register.code {
        true => Ok(line),
        false => Err(Failure::new(Code::NoSuchRecord).with("id", key)),
    }
}

/// The line that new lines of a register belong to: one of the register it says, or none.
pub(super) fn right_parent(
    reading: &Reading,
    register: &Register,
    parent: Option<i64>,
) -> Result<Option<i64>> {
    let wrong = || Failure::new(Code::NoSuchRecord).with("id", parent.unwrap_or_default());
    match (register.of, parent) {
        (None, None) => Ok(None),
        (Some(_), None) if register.alone => Ok(None),
        (Some(above), Some(key)) if table::get(reading, key)?.register == above => Ok(Some(key)),
        _ => Err(wrong()),
    }
}

/// Writes a line, with the unit that its text means; gives its key.
pub(super) fn write(change: &Change, register: &Register, line: &mut Stored) -> Result<i64> {
    line.unit = unit_meant(change, register, line)?;
    if line.key == 0 {
        line.key = table::insert(change, register, line)?;
    } else {
        table::update(change, register, line)?;
    }
    Ok(line.key)
}

fn unit_meant(change: &Change, register: &Register, line: &Stored) -> Result<Option<i64>> {
    let Some(place) = register.place(register.unit) else {
        return Ok(None);
    };
    let text = &line.texts[place];
    if text.is_empty() {
        return Ok(None);
    }
    let registry = units::registry(change)?;
    let day = line.day(register).unwrap_or_else(|| change.today());
    Ok(match registry.find(text, day) {
        Found::One(unit, _) | Found::Expired(unit, _) => Some(unit.key),
        _ => None,
    })
}

fn short_enough(register: &Register, draft: &BTreeMap<String, String>) -> Result<()> {
    let long = draft
        .iter()
        .find(|(_, text)| text.chars().count() > LONGEST);
    let Some((code, text)) = long else {
        return Ok(());
    };
    let column = &register.columns[register.place_of(code)?];
    let failure = Failure::new(Code::CellTooLong).with("field", column.heading());
    let failure = failure.with("length", text.chars().count());
    Err(failure.with("limit", LONGEST))
}

/// Says in the operation which register and which line it is about.
pub(super) fn note(change: &Change, register: &'static Register, line: &Stored) {
    let stored = line.clone();
    change.note("register", register.said());
    change.note("title", Entry { register, stored }.title());
}

/// The register of a line and the line, read with all others of it.
pub(super) fn found(
    reading: &Reading,
    key: i64,
) -> Result<(&'static Register, std::sync::Arc<book::Book>)> {
    let register = register(table::get(reading, key)?.register)?;
    Ok((register, book::book(reading, register)?))
}
