//! Blocks of cells: what a paste, a fill, a clearing or an inserted line would make of a round,
//! and doing it as one operation that one undo takes back. A block has typed texts only; it knows
//! no file, and what cannot be read waits beside its empty field as in single cells. Deliberately
//! not here: the clipboard and the shape of a selection, which are the window's.

mod apply;
mod preview;
mod read;
mod record;

pub use apply::apply_block;
pub use preview::preview_block;
pub use record::{BlockAct, BlockApplied, BlockLine, BlockPreview, CellBlock, UnreadCell};

pub(super) use read::{put, short_enough};
