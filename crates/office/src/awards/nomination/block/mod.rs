//! Blocks of cells over a round ([`crate::block`]): how their lines are read as nominations and
//! written down as one operation. What cannot be read waits beside its empty field as in single
//! cells.

mod apply;
mod preview;
mod read;

pub use apply::{BlockApplied, apply_block};
pub use preview::preview_block;

pub(super) use read::put;
