//! One way to write, one journal: what is done can be taken back and done again, also tomorrow,
//! and an edited journal shows.

mod conflict;
mod guard;
mod property;
mod scenarios;
pub(crate) mod tamper;
mod undo;
