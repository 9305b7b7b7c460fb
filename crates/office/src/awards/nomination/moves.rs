//! Moving nominations between states, with who, when and why.

use super::table;
use crate::awards::ops;
use crate::awards::said::said;
use crate::awards::state::NominationState;
use crate::office::{Change, Ctx, Office, Op};
use crate::words::keys;
use crate::{Result, moves};

/// Moves nominations to another state; all of them or none.
///
/// # Errors
/// [`crate::Code::MoveNotAllowed`], [`crate::Code::ReasonMissing`], [`crate::Code::NoSuchRecord`].
pub fn set_state(
    office: &Office,
    ctx: &Ctx,
    keys: &[i64],
    to: NominationState,
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

fn step(change: &Change, key: i64, to: NominationState, reason: &str) -> Result<()> {
    let from = table::get(change, key)?.state;
    if from == to {
        return Ok(());
    }
    if !from.next().contains(&to) {
        return Err(moves::refused(from.name(), to.name()));
    }
    table::set_state(change, key, from, to, reason)
}

/// The words for the problem of an unread text.
pub(crate) fn unread_words(code: &str) -> String {
    let name = format!("awards-unread-{code}");
    let key = crate::words::Key::of(&name).unwrap_or(keys::AWARDS_UNREAD_NUMBER);
    said(key, [])
}
