//! The named operations of the register. All can be undone.

use crate::journal::OpKind;

/// A registration is entered.
pub static REGISTER: OpKind = OpKind::undoable("models.register");
/// Several registrations are entered at once.
pub static REGISTER_MANY: OpKind = OpKind::undoable("models.register_many");
/// A registration's fields change.
pub static EDIT: OpKind = OpKind::undoable("models.edit");
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
/// A score sheet is added.
pub static SCORE_SHEET: OpKind = OpKind::undoable("models.score_sheet");
/// Evidence is noted for items of the score sheet.
pub static EVIDENCE: OpKind = OpKind::undoable("models.evidence");
/// A quota is set.
pub static QUOTA: OpKind = OpKind::undoable("models.quota");
/// A day of the year's calendar is set.
pub static CALENDAR: OpKind = OpKind::undoable("models.calendar");
/// A register is taken in from a file.
pub static IMPORT: OpKind = OpKind::undoable("models.import");
/// Recognised models become nominations.
pub static COMMEND: OpKind = OpKind::undoable("models.commend");

/// All of them.
pub(super) static ALL: &[&OpKind] = &[
    &REGISTER,
    &REGISTER_MANY,
    &EDIT,
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
    &SCORE_SHEET,
    &EVIDENCE,
    &QUOTA,
    &CALENDAR,
    &IMPORT,
    &COMMEND,
];
