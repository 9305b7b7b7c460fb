//! Rounds: their records and the operations that open and change them.

mod open;
mod record;
mod table;
mod view;

pub use open::{create_round, edit_round};
pub use record::{Ceremony, NewRound, Round, RoundCounts, RoundState, Theme};
pub use view::{round, rounds};

pub(crate) use open::required;
pub(crate) use table::{RoundRow, code, get as row, of_code};
