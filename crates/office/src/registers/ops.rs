//! The named operations of registers; each tells the register it is about.

use crate::journal::OpKind;

/// A line is entered.
pub static ADD: OpKind = OpKind::undoable("registers.add");
/// A line is changed.
pub static EDIT: OpKind = OpKind::undoable("registers.edit");
/// Several lines are typed, pasted, filled or cleared.
pub static BLOCK: OpKind = OpKind::undoable("registers.block");
/// Lines are removed, with what belongs to them.
pub static REMOVE: OpKind = OpKind::undoable("registers.remove");
/// Lines are taken in from a file.
pub static IMPORT: OpKind = OpKind::undoable("registers.import").copied_first();

/// All of them.
pub(super) static ALL: &[&OpKind] = &[&ADD, &EDIT, &BLOCK, &REMOVE, &IMPORT];
