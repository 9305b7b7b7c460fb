//! Recognising registrations by a decision, and taking a recognition away.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::text::clean;

use super::table as events;
use crate::models::codes::ModelLevel;
use crate::models::column::Column;
use crate::models::rules::is_before_registration;
use crate::models::state::ModelState;
use crate::models::{ops, table};
use crate::office::{Change, Ctx, Office, Op};
use crate::{Code, Failure, Result};

/// A decision that recognises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recognising {
    /// The level.
    pub level: ModelLevel,
    /// Number of the decision.
    pub number: String,
    /// Its date.
    pub date: NaiveDate,
    /// Who decided; the office where it is empty.
    pub issuer: String,
    /// A remark.
    pub note: String,
}

/// Recognises registrations; all of them or none. A registration that this level has recognised
/// by this decision already stays as it is.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::FieldMissing`] without a number;
/// [`Code::RecognisedBefore`] for a date before the registration; [`Code::MoveNotAllowed`] where a
/// registration is returned, paused, failed or stopped.
pub fn recognise(office: &Office, ctx: &Ctx, keys: &[i64], by: &Recognising) -> Result<()> {
    let number = clean(&by.number);
    if number.is_empty() {
        return Err(Failure::new(Code::FieldMissing).with("field", "number"));
    }
    let op = Op::new(&ops::RECOGNISE)
        .with("count", keys.len())
        .with("level", by.level.name())
        .with("number", &number);
    let by = Recognising {
        number,
        issuer: clean(&by.issuer),
        note: clean(&by.note),
        ..by.clone()
    };
    office.change(ctx, op, |change| {
        keys.iter().try_for_each(|key| one(change, *key, &by))
    })
}

fn one(change: &Change, key: i64, by: &Recognising) -> Result<()> {
    let stored = table::get(change, key)?;
    let title = stored.values.get(Column::Title);
    if is_before_registration(&stored, by.date) {
        let failure = Failure::new(Code::RecognisedBefore).with("title", title);
        return Err(failure.with("date", viet::date::short(by.date)));
    }
    if !stored.state.can_be_recognised() {
        let failure = Failure::new(Code::MoveNotAllowed).with("from", stored.state.name());
        return Err(failure.with("to", ModelState::Recognised.name()));
    }
    if events::has_recognition(change, key, by)? {
        return Ok(());
    }
    events::insert_recognition(change, key, by)?;
    let there = [ModelState::Recognised, ModelState::Replicated];
    if there.contains(&stored.state) {
        return Ok(());
    }
    table::set_state(
        change,
        key,
        stored.state,
        ModelState::Recognised,
        &by.number,
    )
}

/// Takes a recognition away, with a reason; with the last one of a year the registration is again
/// one that was appraised.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::ReasonMissing`].
pub fn unrecognise(office: &Office, ctx: &Ctx, recognition: i64, reason: &str) -> Result<()> {
    let reason = clean(reason);
    if reason.is_empty() {
        let state = ModelState::Appraised.name();
        return Err(Failure::new(Code::ReasonMissing).with("to", state));
    }
    office.change(ctx, Op::new(&ops::UNRECOGNISE), |change| {
        let key = events::registration_of(change, recognition)?;
        let stored = table::get(change, key)?;
        change.note("title", stored.values.get(Column::Title));
        events::delete_recognition(change, recognition)?;
        let left = events::recognitions(change, stored.model)?;
        let still = left.iter().any(|one| one.registration == key);
        if still || stored.state != ModelState::Recognised {
            return Ok(());
        }
        table::set_state(change, key, stored.state, ModelState::Appraised, &reason)
    })
}
