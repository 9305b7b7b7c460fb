//! The council that looks at a round before it is decided (hội đồng thi đua, khen thưởng): its
//! meeting and who sat in it. Votes are a field of each nomination, so that they are typed and
//! pasted like any other. Deliberately not here: how the minutes are worded (`forms`).

mod keep;
mod record;
mod table;

pub use keep::save_council;
pub use record::{CouncilDuty, CouncilMeeting, CouncilMember};

use crate::Result;
use crate::office::Reading;

/// The meeting of a round's council; none while nobody has noted one.
///
/// # Errors
/// When the file cannot be read.
pub fn council(reading: &Reading, round: i64) -> Result<Option<CouncilMeeting>> {
    table::of_round(reading, round)
}
