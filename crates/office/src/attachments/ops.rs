//! The named operations on attachments. All can be undone.

use crate::journal::OpKind;

/// Photos or documents are added.
pub static ADD: OpKind = OpKind::undoable("attachments.add");
/// What is said of one changes.
pub static EDIT: OpKind = OpKind::undoable("attachments.edit");
/// One takes another place in its list.
pub static MOVE: OpKind = OpKind::undoable("attachments.move");
/// Some are removed.
pub static REMOVE: OpKind = OpKind::undoable("attachments.remove");

/// All of them.
pub(super) static ALL: &[&OpKind] = &[&ADD, &EDIT, &MOVE, &REMOVE];
