//! The ceremony at which the awards of a round are handed over: who is called to the stage together
//! and gets what from whom, in the legal order of the list (NĐ 152/2025, điều 29.5), where everybody
//! sits, who came, and who received it for somebody else. The lines are those of the standing
//! decision; nothing of them is copied here. Deliberately not here: how the call sheet is worded
//! (`forms`).

mod arrange;
mod keep;
mod record;
mod table;
mod view;

pub use arrange::arrange_ceremony;
pub use keep::{mark_attendance, save_ceremony, set_presenter, set_seat};
pub use record::{
    Attendance, CeremonyCounts, CeremonyDraft, CeremonyLine, CeremonySheet, CeremonyTurn, GiftLine,
    SeatOrder,
};
pub use view::ceremony;

pub(in crate::awards) use table::held;
pub(in crate::awards) use view::{arranged, gifts};
