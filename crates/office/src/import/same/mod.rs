//! Rows that say what another row of their file or a record of their target says already: found
//! when the file is staged, scored with reasons, chosen about by a person, heeded when the file is
//! committed. Deliberately not here: how like two recipients are (`awards::alike`).
//!
//! What is done as long as nobody chooses: a row that says nothing new is skipped and counted as
//! the same; a row that surely speaks of a record of the target changes it; everything else is
//! taken in beside its twin, as a problem that is shown and stops nobody. Two people lost in one
//! record are harder to find again than one person standing there twice.

mod choose;
mod find;
mod met;
mod plan;
mod recheck;
mod record;
mod show;
mod stored;
mod table;

pub use choose::{choose, choose_alike, choose_all};
pub use record::{DuplicateChoice, Twin, TwinCell, TwinClass};

pub(super) use find::{Found, find};
pub(super) use met::{Met, Traced};
pub(super) use plan::{Outcome, Plan};
pub(super) use recheck::{Rechecked, recheck, refate_followers, write};
pub(super) use show::show;
pub(super) use table::{choices, delete, insert_found, keep_choices};
