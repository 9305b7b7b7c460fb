//! The named operations of reports. Locking is taken back only by unlocking with a reason.

use crate::journal::OpKind;

/// An indicator of the office's own is added.
pub static INDICATOR: OpKind = OpKind::undoable("reports.indicator");
/// A form is added, or another version of one.
pub static FORM: OpKind = OpKind::undoable("reports.form");
/// A report is opened for a unit and a period.
pub static OPEN: OpKind = OpKind::undoable("reports.open");
/// Reports of several units are opened.
pub static OPEN_MANY: OpKind = OpKind::undoable("reports.open_many");
/// A report is handed in anew: another version.
pub static REVISE: OpKind = OpKind::undoable("reports.revise");
/// One figure is typed.
pub static CELL: OpKind = OpKind::undoable("reports.cell");
/// Several figures are typed or pasted.
pub static CELLS: OpKind = OpKind::undoable("reports.cells");
/// What is said around the figures changes.
pub static HEAD: OpKind = OpKind::undoable("reports.head");
/// A draft is removed.
pub static REMOVE: OpKind = OpKind::undoable("reports.remove");
/// Reports move to another state.
pub static MOVE: OpKind = OpKind::undoable("reports.move");
/// A report is made of those of the units below.
pub static CONSOLIDATE: OpKind = OpKind::undoable("reports.consolidate");
/// Figures are taken from the registers.
pub static REGISTERS: OpKind = OpKind::undoable("reports.registers");
/// Reports are locked.
pub static LOCK: OpKind = OpKind::sealed("reports.lock");
/// Reports are unlocked, with a reason.
pub static UNLOCK: OpKind = OpKind::sealed("reports.unlock");
/// The days of a period are set.
pub static DAY: OpKind = OpKind::undoable("reports.day");
/// Figures are taken in from a file.
pub static IMPORT: OpKind = OpKind::undoable("reports.import").copied_first();

/// A section of a report is typed.
pub static SECTION: OpKind = OpKind::undoable("reports.section");
/// A version of the outline is added.
pub static OUTLINE: OpKind = OpKind::undoable("reports.outline");
/// Figures out of a report in words are accepted.
pub static PROSE: OpKind = OpKind::undoable("reports.prose");
/// Figures of several units are typed or pasted.
pub static MATRIX: OpKind = OpKind::undoable("reports.matrix");

/// All of them.
pub(super) static ALL: &[&OpKind] = &[
    &INDICATOR,
    &FORM,
    &OPEN,
    &OPEN_MANY,
    &REVISE,
    &CELL,
    &CELLS,
    &HEAD,
    &REMOVE,
    &MOVE,
    &CONSOLIDATE,
    &REGISTERS,
    &LOCK,
    &UNLOCK,
    &DAY,
    &IMPORT,
    &SECTION,
    &OUTLINE,
    &PROSE,
    &MATRIX,
];
