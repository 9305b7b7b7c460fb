//! The head of the letter that proposes a round (tờ trình): its number and day, whom it goes to, who
//! signs. Deliberately not here: how the letter is worded (`forms`).

mod keep;
mod record;
mod table;

pub use keep::save_letter;
pub use record::ProposalLetter;

use crate::Result;
use crate::office::Reading;

/// What was noted of a round's proposal; all empty while nobody has noted anything.
///
/// # Errors
/// When the file cannot be read.
pub fn letter(reading: &Reading, round: i64) -> Result<ProposalLetter> {
    Ok(table::of_round(reading, round)?.unwrap_or_default())
}
