//! Moving registrations between states.

use crate::models::state::ModelState;
use crate::models::{ops, table};
use crate::office::{Change, Ctx, Office, Op};
use crate::{Code, Failure, Result};

/// Moves registrations to another state; all of them or none.
///
/// # Errors
/// [`Code::MoveNotAllowed`], [`Code::ReasonMissing`], [`Code::NoSuchRecord`].
pub fn set_state(
    office: &Office,
    ctx: &Ctx,
    keys: &[i64],
    to: ModelState,
    reason: Option<&str>,
) -> Result<()> {
    let reason = viet::text::clean(reason.unwrap_or_default());
    if to.needs_reason() && reason.is_empty() {
        return Err(Failure::new(Code::ReasonMissing).with("to", to.name()));
    }
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
        let failure = Failure::new(Code::MoveNotAllowed);
        return Err(failure.with("from", from.name()).with("to", to.name()));
    }
    table::set_state(change, key, from, to, reason)
}
