//! Whether two lines of award lists may speak of one recipient, as a score with its reasons.
//! Deliberately not here: what is done about it. Nothing is ever joined because of a score; a
//! person reads the reasons and chooses.

mod face;
mod index;
mod likeness;

pub(crate) use face::{Face, trace};
pub(crate) use index::{Index, Trace};
pub(crate) use likeness::{Likeness, NEAR, Part, words};

#[cfg(test)]
mod tests;
