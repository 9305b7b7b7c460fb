//! Revoking a line or a whole decision, on one of the four grounds of the law (AW-13), with
//! the day by which object and money are given back (AW-14).

use viet::text::clean;

use super::record::RevokeReason;
use super::table;
use crate::awards::calendar::{RETURN_WITHIN, working_days_after};
use crate::awards::nomination;
use crate::awards::ops;
use crate::awards::round::required;
use crate::awards::state::NominationState;
use crate::office::{Change, Ctx, Office, Op};
use crate::words::keys;
use crate::{Code, Failure, Result};

/// Revokes one line of a decision.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::AlreadyRevoked`], [`Code::FieldMissing`] without the number
/// of the cancelling decision.
pub fn revoke_line(office: &Office, ctx: &Ctx, line: i64, reason: &RevokeReason) -> Result<()> {
    let reason = checked(reason)?;
    office.change(ctx, Op::new(&ops::REVOKE_LINE).with("name", ""), |change| {
        let (revoked, _) = table::line_of(change, line)?;
        change.note("name", &revoked.name);
        if revoked.revoked.is_some() {
            return Err(Failure::new(Code::AlreadyRevoked));
        }
        let return_by = working_days_after(reason.date, RETURN_WITHIN);
        table::revoke_line(change, line, &reason, return_by)?;
        take_back(change, revoked.nomination, &reason)
    })
}

/// Revokes a whole decision with every line that still stands; its round is open again.
///
/// # Errors
/// As [`revoke_line`].
pub fn revoke_decision(office: &Office, ctx: &Ctx, key: i64, reason: &RevokeReason) -> Result<()> {
    let reason = checked(reason)?;
    office.change(ctx, Op::new(&ops::REVOKE).with("number", ""), |change| {
        let decision = table::get(change, key)?;
        change.note("number", &decision.number);
        if decision.revoked {
            return Err(Failure::new(Code::AlreadyRevoked));
        }
        let return_by = working_days_after(reason.date, RETURN_WITHIN);
        table::revoke(change, key, &reason, return_by)?;
        let standing = decision.lines.iter().filter(|line| line.revoked.is_none());
        standing
            .map(|line| line.nomination)
            .try_for_each(|key| take_back(change, key, &reason))
    })
}

fn checked(reason: &RevokeReason) -> Result<RevokeReason> {
    required(&reason.number, keys::AWARDS_FIELD_NUMBER)?;
    Ok(RevokeReason {
        number: clean(&reason.number),
        note: clean(&reason.note),
        ..reason.clone()
    })
}

fn take_back(change: &Change, nomination: i64, reason: &RevokeReason) -> Result<()> {
    let from = nomination::stored(change, nomination)?.state;
    let note = if reason.note.is_empty() {
        &reason.number
    } else {
        &reason.note
    };
    nomination::move_to(change, nomination, from, NominationState::Revoked, note)
}
