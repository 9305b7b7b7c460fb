//! Decisions: freezing a round's nominations into lines, and taking lines back by name.

mod decide;
mod freeze;
mod record;
mod revoke;
mod table;

pub use decide::decide;
pub use record::{
    AwardLine, DecideArgs, Decision, DecisionRow, DocumentProfile, Revocation, RevokeGround,
    RevokeReason, Waiver,
};
pub use revoke::{revoke_decision, revoke_line};

pub(crate) use decide::refuse_when_decided;
pub(crate) use freeze::{as_line, same_part};
pub(crate) use table::{
    PastLine, date_of, line_of, past_of, past_of_round, revocation, standing, waivers, waivers_of,
};

use crate::Result;
use crate::office::Reading;

/// One decision with its lines, in legal order.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn decision(reading: &Reading, key: i64) -> Result<Decision> {
    table::get(reading, key)
}

/// All decisions, newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn decisions(reading: &Reading) -> Result<Vec<DecisionRow>> {
    table::all(reading)
}
