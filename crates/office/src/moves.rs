//! What every move of a record between states asks for, whatever the record is.

use crate::{Code, Failure, Result};

/// The reason of a move as it is kept. `to` is the state's name.
///
/// # Errors
/// [`Code::ReasonMissing`] where the state needs one and none was given.
pub(crate) fn reason(needed: bool, to: String, given: Option<&str>) -> Result<String> {
    let reason = viet::text::clean(given.unwrap_or_default());
    if needed && reason.is_empty() {
        return Err(Failure::new(Code::ReasonMissing).with("to", to));
    }
    Ok(reason)
}

/// The refusal of a move between two states, by their names.
pub(crate) fn refused(from: String, to: String) -> Failure {
    let failure = Failure::new(Code::MoveNotAllowed);
    failure.with("from", from).with("to", to)
}
