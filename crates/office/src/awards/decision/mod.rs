//! Decisions: freezing a round's nominations into lines, and taking lines back by name.

mod decide;
mod freeze;
mod record;
mod revoke;
mod series;
pub(super) mod table;

pub use decide::decide;
pub use record::{
    AwardLine, DecideArgs, Decision, DecisionRow, DocumentProfile, Revocation, RevokeGround,
    RevokeReason, Waiver,
};
pub use revoke::{revoke_decision, revoke_line};
pub use series::{NumberAdvice, Reset, advise};

pub(crate) use decide::refuse_when_decided;
pub(crate) use freeze::{as_line, same_part};
pub(crate) use series::PARTY_TERM_FROM;
pub(crate) use table::{
    PastLine, date_of, line_of, past_of, past_of_round, revocation, standing, waivers, waivers_of,
};

use crate::Result;
use crate::office::Reading;
use crate::print::Points;

/// One decision with its lines, in legal order.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn decision(reading: &Reading, key: i64) -> Result<Decision> {
    let mut decision = table::get(reading, key)?;
    // The award's name is the catalogue's, so the office's spelling holds for it.
    let points = Points::of_record(reading, "decision", key)?;
    for line in &mut decision.lines {
        line.award_name = points.spelled(&line.award_name);
    }
    Ok(decision)
}

/// All decisions, newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn decisions(reading: &Reading) -> Result<Vec<DecisionRow>> {
    table::all(reading)
}
