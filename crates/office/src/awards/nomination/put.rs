//! Entering, changing and removing nominations by hand.

use super::field::Field;
use super::intake::Intake;
use super::record::{Nomination, NominationDraft};
use super::values::Values;
use super::{block, table, view};
use crate::awards::{ops, recipient};
use crate::block::short_enough;
use crate::office::{Change, Ctx, Office, Op};
use crate::{Code, Failure, Result};

/// Enters a nomination, or puts what was typed in the place of an existing one; gives its key.
/// Text that cannot be read is kept beside the empty field.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::RoundDecided`].
pub fn put_nomination(
    office: &Office,
    ctx: &Ctx,
    round: i64,
    key: Option<i64>,
    draft: &NominationDraft,
) -> Result<i64> {
    let op = if key.is_some() {
        Op::new(&ops::EDIT)
    } else {
        Op::new(&ops::NOMINATE)
    };
    let op = op.with("name", viet::text::clean(&draft.name));
    office.change(ctx, op, |change| {
        let mut intake = Intake::open(change, round)?;
        let values = Values::from_draft(draft, &intake.known());
        let Some(key) = key else {
            return intake.add(&values, None);
        };
        if table::get(change, key)?.round != round {
            return Err(Failure::new(Code::NoSuchRecord));
        }
        intake.replace(key, &values, None)?;
        Ok(key)
    })
}

/// Changes one field by its typed text; gives the nomination as it is then.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::NoSuchField`], [`Code::RoundDecided`], [`Code::CellTooLong`].
pub fn edit_field(
    office: &Office,
    ctx: &Ctx,
    key: i64,
    field: &str,
    text: &str,
) -> Result<Nomination> {
    let field = Field::of_code(field)?;
    short_enough(&field.name(), text)?;
    office.change(ctx, Op::new(&ops::EDIT).with("name", ""), |change| {
        let before = table::get(change, key)?;
        let mut intake = Intake::open(change, before.round)?;
        let mut values = before.values;
        block::put(&mut values, &[(field, text)], &intake.known());
        change.note("name", &values.name);
        intake.replace(key, &values, None)?;
        Ok(())
    })?;
    office.read(|reading| view::nomination(reading, key))
}

/// Removes nominations that are not decided.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::RoundDecided`].
pub fn remove_nominations(office: &Office, ctx: &Ctx, keys: &[i64]) -> Result<()> {
    let op = Op::new(&ops::REMOVE).with("count", keys.len());
    office.change(ctx, op, |change| {
        keys.iter().try_for_each(|key| remove(change, *key))
    })
}

fn remove(change: &Change, key: i64) -> Result<()> {
    let stored = table::get(change, key)?;
    if !stored.state.is_editable() {
        return Err(Failure::new(Code::RoundDecided));
    }
    table::remove(change, key)?;
    recipient::remove_unused(change, stored.recipient)
}

/// Says which earlier award a nomination takes as its basis (AW-05 looks at it).
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::RoundDecided`].
pub fn choose_basis(office: &Office, ctx: &Ctx, key: i64, line: Option<i64>) -> Result<()> {
    office.change(ctx, Op::new(&ops::BASIS).with("name", ""), |change| {
        let mut stored = table::get(change, key)?;
        change.note("name", &stored.values.name);
        if !stored.state.is_editable() {
            return Err(Failure::new(Code::RoundDecided));
        }
        if let Some(line) = line {
            crate::awards::decision::line_of(change, line)?;
        }
        stored.basis_line = line;
        table::update(change, &stored)
    })
}
