//! The named operations of the calendar. All can be undone.

use crate::journal::OpKind;

/// An entry is put in.
pub static ENTER: OpKind = OpKind::undoable("calendar.enter");
/// Several entries are put in at once.
pub static ENTER_MANY: OpKind = OpKind::undoable("calendar.enter_many");
/// An entry's fields change.
pub static EDIT: OpKind = OpKind::undoable("calendar.edit");
/// Entries are removed.
pub static REMOVE: OpKind = OpKind::undoable("calendar.remove");
/// Entries are said to be done, or no longer.
pub static DONE: OpKind = OpKind::undoable("calendar.done");
/// A calendar is taken in from a file.
pub static IMPORT: OpKind = OpKind::undoable("calendar.import").copied_first();

/// All of them.
pub(super) static ALL: &[&OpKind] = &[&ENTER, &ENTER_MANY, &EDIT, &REMOVE, &DONE, &IMPORT];
