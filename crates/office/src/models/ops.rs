//! The named operations of the register. All can be undone.

use crate::journal::OpKind;

/// A registration is entered.
pub static REGISTER: OpKind = OpKind::undoable("models.register");
/// Several registrations are entered at once.
pub static REGISTER_MANY: OpKind = OpKind::undoable("models.register_many");
/// A registration's fields change.
pub static EDIT: OpKind = OpKind::undoable("models.edit");
/// Several registrations are typed at once.
pub static BLOCK_TYPED: OpKind = OpKind::undoable("models.block_typed");
/// A block of cells is pasted.
pub static BLOCK_PASTE: OpKind = OpKind::undoable("models.block_paste");
/// Cells are filled with the text of one.
pub static BLOCK_FILL: OpKind = OpKind::undoable("models.block_fill");
/// Cells are emptied.
pub static BLOCK_CLEAR: OpKind = OpKind::undoable("models.block_clear");
/// Cells are emptied into the clipboard.
pub static BLOCK_CUT: OpKind = OpKind::undoable("models.block_cut");
/// Blank registrations are put at the end.
pub static BLOCK_INSERT: OpKind = OpKind::undoable("models.block_insert");
/// Registrations are removed.
pub static REMOVE: OpKind = OpKind::undoable("models.remove");
/// Registrations move to another state.
pub static MOVE: OpKind = OpKind::undoable("models.move");
/// Registrations are recognised by a decision.
pub static RECOGNISE: OpKind = OpKind::undoable("models.recognise");
/// A recognition is taken away.
pub static UNRECOGNISE: OpKind = OpKind::undoable("models.unrecognise");
/// A model is said to take another one over, or no longer.
pub static ORIGIN: OpKind = OpKind::undoable("models.origin");
/// Registrations are entered again for another year.
pub static RENEW: OpKind = OpKind::undoable("models.renew");
/// Two models are said to be one.
pub static LINK_SAME: OpKind = OpKind::undoable("models.link_same");
/// Two models are said to be two.
pub static LINK_DIFFERENT: OpKind = OpKind::undoable("models.link_different");
/// A registration is said to be of a model of its own.
pub static PART: OpKind = OpKind::undoable("models.part");
/// Resources and goals change.
pub static FIGURES: OpKind = OpKind::undoable("models.figures");
/// Points are given.
pub static SCORE: OpKind = OpKind::undoable("models.score");
/// Points are given to many at once.
pub static SCORE_MANY: OpKind = OpKind::undoable("models.score_many");
/// A score sheet is added.
pub static SCORE_SHEET: OpKind = OpKind::undoable("models.score_sheet");
/// Evidence is noted for items of the score sheet.
pub static EVIDENCE: OpKind = OpKind::undoable("models.evidence");
/// A score sheet by which nothing was scored is changed.
pub static SCORE_SHEET_EDIT: OpKind = OpKind::undoable("models.score_sheet_edit");
/// A score sheet by which nothing was scored is removed.
pub static SCORE_SHEET_REMOVE: OpKind = OpKind::undoable("models.score_sheet_remove");
/// A quota is set.
pub static QUOTA: OpKind = OpKind::undoable("models.quota");
/// A day of the year's calendar is set.
pub static CALENDAR: OpKind = OpKind::undoable("models.calendar");
/// A register is taken in from a file.
pub static IMPORT: OpKind = OpKind::undoable("models.import").copied_first();
/// Recognised models become nominations.
pub static COMMEND: OpKind = OpKind::undoable("models.commend");

/// All of them.
pub(super) static ALL: &[&OpKind] = &[
    &REGISTER,
    &REGISTER_MANY,
    &EDIT,
    &BLOCK_TYPED,
    &BLOCK_PASTE,
    &BLOCK_FILL,
    &BLOCK_CLEAR,
    &BLOCK_CUT,
    &BLOCK_INSERT,
    &REMOVE,
    &MOVE,
    &RECOGNISE,
    &UNRECOGNISE,
    &ORIGIN,
    &RENEW,
    &LINK_SAME,
    &LINK_DIFFERENT,
    &PART,
    &FIGURES,
    &SCORE,
    &SCORE_MANY,
    &SCORE_SHEET,
    &EVIDENCE,
    &SCORE_SHEET_EDIT,
    &SCORE_SHEET_REMOVE,
    &QUOTA,
    &CALENDAR,
    &IMPORT,
    &COMMEND,
];
