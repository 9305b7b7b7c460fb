//! Moving reports between states.

use super::open::note_report;
use super::table;
use crate::office::{Change, Ctx, Office, Op};
use crate::reports::ops;
use crate::reports::state::ReportState;
use crate::{Result, moves};

/// Moves reports to another state; all of them or none. Locking is an act of its own.
///
/// # Errors
/// [`crate::Code::MoveNotAllowed`], [`crate::Code::ReasonMissing`], [`crate::Code::NoSuchRecord`].
pub fn set_state(
    office: &Office,
    ctx: &Ctx,
    keys: &[i64],
    to: ReportState,
    reason: Option<&str>,
) -> Result<()> {
    let reason = moves::reason(to.needs_reason(), to.name(), reason)?;
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
        return Err(moves::refused(before.state.name(), to.name()));
    }
    table::set_state(change, &before, to, reason)
}
