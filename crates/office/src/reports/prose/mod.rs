//! Figures out of prose: what a narrative report tells of indicators, as candidates that a person
//! accepts one by one. Rules only, offline, the same every time: the words around an amount say what
//! it is of; where they do not, the candidate says so instead of guessing. Deliberately not here:
//! numbers and sentences (`viet::prose`).

mod candidate;
mod context;
mod judge;
mod none;
mod open;
mod period;
mod place;
mod read;
mod role;
mod rules;
mod scene;
mod take;

pub use candidate::{Candidate, FiguresFound, Parts, SaidPeriod, SaidUnit, Told};
pub use open::{open, piped, text_of};
pub use read::read;
pub use role::Role;
pub use take::{ProseFigure, ProseFigures, ProsePick, prose_figures, take};
