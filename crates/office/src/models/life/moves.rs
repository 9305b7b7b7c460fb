//! Moving registrations between states.

use crate::models::state::ModelState;
use crate::models::{ops, table};
use crate::office::{Change, Ctx, Office, Op};
use crate::{Result, moves};

/// Moves registrations to another state; all of them or none.
///
/// # Errors
/// [`crate::Code::MoveNotAllowed`], [`crate::Code::ReasonMissing`], [`crate::Code::NoSuchRecord`].
pub fn set_state(
    office: &Office,
    ctx: &Ctx,
    keys: &[i64],
    to: ModelState,
    reason: Option<&str>,
) -> Result<()> {
    let reason = moves::reason(to.needs_reason(), to.name(), reason)?;
    let op = Op::new(&ops::MOVE)
        .with("count", keys.len())
        .with("state", to.name());
    office.change(ctx, op, |change| {
        keys.iter()
            .try_for_each(|key| step(change, *key, to, &reason))
    })
}

fn step(change: &Change, key: i64, to: ModelState, reason: &str) -> Result<()> {
    let from = table::get(change, key)?.state;
    if from == to {
        return Ok(());
    }
    if !from.next().contains(&to) {
        return Err(moves::refused(from.name(), to.name()));
    }
    table::set_state(change, key, from, to, reason)
}
