//! Rounds: their records and the operations that open and change them.

mod record;

pub use record::{Ceremony, NewRound, Round, RoundCounts, RoundState, Theme};
