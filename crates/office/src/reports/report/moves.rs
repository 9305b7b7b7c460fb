//! Moving reports between states.

use super::open::note_report;
use super::table;
use crate::office::{Change, Ctx, Office, Op};
use crate::reports::ops;
use crate::reports::state::ReportState;
use crate::{Code, Failure, Result};

/// Moves reports to another state; all of them or none. Locking is an act of its own.
///
/// # Errors
/// [`Code::MoveNotAllowed`], [`Code::ReasonMissing`], [`Code::NoSuchRecord`].
pub fn set_state(
    office: &Office,
    ctx: &Ctx,
    keys: &[i64],
    to: ReportState,
    reason: Option<&str>,
) -> Result<()> {
    let reason = viet::text::clean(reason.unwrap_or_default());
    if to.needs_reason() && reason.is_empty() {
        return Err(Failure::new(Code::ReasonMissing).with("to", to.name()));
    }
    let op = Op::new(&ops::MOVE)
        .with("count", keys.len())
        .with("state", to.name())
        .with("reason", reason.as_str());
    office.change(ctx, op, |change| {
        keys.iter()
            .try_for_each(|key| step(change, *key, to, &reason))
    })
}

fn step(change: &Change, key: i64, to: ReportState, reason: &str) -> Result<()> {
    let before = table::get(change, key)?;
    note_report(change, &before)?;
    if before.state == to {
        return Ok(());
    }
    if to == ReportState::Locked || !before.state.next().contains(&to) {
        let failure = Failure::new(Code::MoveNotAllowed).with("from", before.state.name());
        return Err(failure.with("to", to.name()));
    }
    table::set_state(change, &before, to, reason)
}
