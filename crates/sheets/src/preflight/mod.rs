//! Structural checks before any parser opens a file: sizes, counts and chains that could make a
//! parser exhaust memory or never return. What a pass over a worksheet can tell on the way
//! (merges, hidden rows, formulas without values) is kept. No cell value is read here.

mod directory;
pub(crate) mod ole;
pub(crate) mod package;
pub(crate) mod parts;
pub(crate) mod tags;
mod worksheet;

pub(crate) use worksheet::Profile;
