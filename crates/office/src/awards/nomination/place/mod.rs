//! Where a line stands among the others of its round: as entered, or below another line.

mod table;

use crate::office::{Change, Reading};
use crate::{Code, Failure, Result};

/// Room between two lines put below one; it is halved by each line put between them.
const STEP: i64 = 1 << 32;

/// The number of a line, and its place among lines of that number.
pub(super) type Place = (u32, i64);

/// The number of the next line at the end of a round.
pub(super) fn next(reading: &Reading, round: i64) -> Result<u32> {
    table::next_entered(reading, round)
}

/// Places for so many lines below another one; lines that stand there move down where there is no
/// room left.
///
/// # Errors
/// [`Code::NoSuchRecord`] when the other one is not in the round.
pub(super) fn below(change: &Change, round: i64, after: i64, count: usize) -> Result<Vec<Place>> {
    let room = table::room_below(change, round, after)?;
    let (entered, own, next) = room.ok_or(Failure::new(Code::NoSuchRecord))?;
    let count = count as i64;
    let step = match next {
        Some(next) if next - own > count => (next - own) / (count + 1),
        Some(_) => {
            table::make_room(change, (round, entered), own, (count + 1) * STEP)?;
            STEP
        }
        None => STEP,
    };
    Ok((1..=count).map(|at| (entered, own + at * step)).collect())
}
