//! Blocks of cells, whatever they lie over: a paste, a fill, a clearing or inserted lines as one
//! operation that one undo takes back. Here stand the shape in which a block comes, its limits and
//! the sentence that says beforehand what it would do; each subject says how its lines are read and
//! written. Deliberately not here: the clipboard and the shape of a selection, which are the
//! window's.

mod limits;
mod preview;
mod record;

pub use record::{BlockAct, BlockLine, BlockPreview, CellBlock, UnreadCell};

pub(crate) use limits::{short_enough, within_limits};
pub(crate) use preview::{Told, described, of_lines, refused, unread_of};
