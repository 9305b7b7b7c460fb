//! Entering, changing and removing registrations by hand; entering them again next year.

use std::collections::BTreeMap;

use super::column::{Column, Shape};
use super::intake::Intake;
use super::record::ModelRow;
use super::values::Values;
use super::{Novelty, evidence, figures, ops, table, view};
use crate::attachments;
use crate::office::{Ctx, Office, Op};
use crate::{Code, Failure, Result};

/// Years that a register can be of.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;

/// Enters a registration for a year, or puts what was typed in the place of an existing one's
/// fields (those not named stay); gives its key. What is typed is named by the codes of fields.
/// Text that cannot be read is kept beside the empty field.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::NoSuchField`], [`Code::YearOdd`].
pub fn put_registration(
    office: &Office,
    ctx: &Ctx,
    year: i32,
    key: Option<i64>,
    draft: &BTreeMap<String, String>,
) -> Result<i64> {
    right_year(year)?;
    let op = match key {
        Some(_) => Op::new(&ops::EDIT),
        None => Op::new(&ops::REGISTER),
    };
    office.change(ctx, op, |change| {
        let Some(key) = key else {
            let values = Values::from_draft(draft, year)?;
            change.note("title", values.get(Column::Title));
            let mut intake = Intake::open(change, year)?;
            let key = intake.add(values, None, None)?;
            intake.write()?;
            return Ok(key);
        };
        let before = table::get(change, key)?;
        let mut values = before.values;
        for (code, text) in draft {
            values.set(Column::of_code(code)?, text, before.year);
        }
        change.note("title", values.get(Column::Title));
        Intake::open(change, before.year)?.replace(key, &values, None)?;
        Ok(key)
    })
}

/// Enters many registrations for a year as one operation; gives their keys in order.
///
/// # Errors
/// [`Code::NoSuchField`], [`Code::YearOdd`].
pub fn put_registrations(
    office: &Office,
    ctx: &Ctx,
    year: i32,
    drafts: &[BTreeMap<String, String>],
) -> Result<Vec<i64>> {
    right_year(year)?;
    let op = Op::new(&ops::REGISTER_MANY)
        .with("count", drafts.len())
        .with("year", year.to_string());
    office.change(ctx, op, |change| {
        let mut intake = Intake::open(change, year)?;
        let keys = drafts
            .iter()
            .map(|draft| intake.add(Values::from_draft(draft, year)?, None, None));
        let keys = keys.collect::<Result<Vec<i64>>>()?;
        intake.write()?;
        Ok(keys)
    })
}

/// Changes one field by its typed text; gives the registration as it is then.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::NoSuchField`], [`Code::CellTooLong`].
pub fn edit_registration(
    office: &Office,
    ctx: &Ctx,
    key: i64,
    field: &str,
    text: &str,
) -> Result<ModelRow> {
    let column = Column::of_code(field)?;
    if let Shape::Text(most) = column.shape()
        && text.chars().count() > most
    {
        let failure = Failure::new(Code::CellTooLong).with("field", column.name());
        return Err(failure
            .with("length", text.chars().count())
            .with("limit", most));
    }
    let draft = BTreeMap::from([(field.to_owned(), text.to_owned())]);
    let year = office.read(|reading| Ok(table::get(reading, key)?.year))?;
    put_registration(office, ctx, year, Some(key), &draft)?;
    office.read(|reading| view::registration(reading, key))
}

/// Removes registrations that no nomination praises; a model goes with its last one.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::ModelNominated`].
pub fn remove_registrations(office: &Office, ctx: &Ctx, keys: &[i64]) -> Result<()> {
    let op = Op::new(&ops::REMOVE).with("count", keys.len());
    office.change(ctx, op, |change| {
        for key in keys {
            let stored = table::get(change, *key)?;
            if table::is_nominated(change, *key)? {
                let title = stored.values.get(Column::Title);
                return Err(Failure::new(Code::ModelNominated).with("title", title));
            }
            attachments::remove_of(change, evidence::owner(*key)?)?;
            table::remove(change, &stored)?;
        }
        Ok(())
    })
}

/// Enters registrations again for another year: they keep their models' identity, goals and what
/// is done; results, scores and states begin anew. Those whose model is registered for that year
/// already are passed over. Gives the keys of the new ones.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::YearOdd`].
pub fn renew(office: &Office, ctx: &Ctx, keys: &[i64], year: i32) -> Result<Vec<i64>> {
    right_year(year)?;
    let op = Op::new(&ops::RENEW).with("year", year.to_string());
    office.change(ctx, op, |change| {
        let mut intake = Intake::open(change, year)?;
        let mut made = Vec::new();
        for key in keys {
            let before = table::get(change, *key)?;
            let there = table::of_model(change, before.model)?;
            if there.iter().any(|one| one.year == year) {
                continue;
            }
            let new = intake.add(again(&before.values), Some(before.model), None)?;
            intake.write()?;
            figures::copy(change, *key, new)?;
            made.push(new);
        }
        change.note("count", made.len());
        Ok(made)
    })
}

/// What is said again next year.
fn again(values: &Values) -> Values {
    let mut values = values.clone();
    values.unread.clear();
    for column in [
        Column::Starts,
        Column::Ends,
        Column::Registered,
        Column::Result,
        Column::Level,
        Column::Note,
    ] {
        values.put(column, "");
    }
    values.put(Column::Novelty, Novelty::Continued.code());
    values
}

/// Whether a register can be of that year.
///
/// # Errors
/// [`Code::YearOdd`].
pub(crate) fn right_year(year: i32) -> Result<()> {
    match YEARS.contains(&year) {
        true => Ok(()),
        false => Err(Failure::new(Code::YearOdd).with("year", year.to_string())),
    }
}
