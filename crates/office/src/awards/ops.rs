//! The named operations of commendation. Deciding is sealed: it is taken back only by
//! revoking, with one of the four legal grounds.

use crate::journal::OpKind;

/// A round is opened.
pub static ROUND_CREATE: OpKind = OpKind::undoable("awards.round_create");
/// A round's particulars change.
pub static ROUND_EDIT: OpKind = OpKind::undoable("awards.round_edit");
/// A nomination is entered.
pub static NOMINATE: OpKind = OpKind::undoable("awards.nominate");
/// A nomination's fields change.
pub static EDIT: OpKind = OpKind::undoable("awards.edit");
/// Nominations are removed.
pub static REMOVE: OpKind = OpKind::undoable("awards.remove");
/// Nominations move to another state.
pub static MOVE: OpKind = OpKind::undoable("awards.move");
/// Two recipients are said to be one.
pub static LINK_SAME: OpKind = OpKind::undoable("awards.link_same");
/// Two recipients are said to be two.
pub static LINK_DIFFERENT: OpKind = OpKind::undoable("awards.link_different");
/// An earlier award becomes the basis of a nomination.
pub static BASIS: OpKind = OpKind::undoable("awards.basis");
/// A paper of a nomination is noted to be there.
pub static DOCUMENT_IN: OpKind = OpKind::undoable("awards.document_in");
/// A paper of a nomination is noted to be missing.
pub static DOCUMENT_OUT: OpKind = OpKind::undoable("awards.document_out");
/// The meeting of a round's council is noted.
pub static COUNCIL: OpKind = OpKind::undoable("awards.council");
/// The service record of a nomination is noted.
pub static SERVICE: OpKind = OpKind::undoable("awards.service");
/// A round is decided.
pub static DECIDE: OpKind = OpKind::sealed("awards.decide");
/// One line of a decision is revoked.
pub static REVOKE_LINE: OpKind = OpKind::undoable("awards.revoke_line");
/// A whole decision is revoked.
pub static REVOKE: OpKind = OpKind::undoable("awards.revoke");

/// Several lines are typed at once.
pub static BLOCK_TYPED: OpKind = OpKind::undoable("awards.block_typed");
/// A block of cells is pasted.
pub static BLOCK_PASTE: OpKind = OpKind::undoable("awards.block_paste");
/// Cells are filled with the text of one.
pub static BLOCK_FILL: OpKind = OpKind::undoable("awards.block_fill");
/// Cells are emptied.
pub static BLOCK_CLEAR: OpKind = OpKind::undoable("awards.block_clear");
/// Cells are emptied into the clipboard.
pub static BLOCK_CUT: OpKind = OpKind::undoable("awards.block_cut");
/// Blank lines are put between others.
pub static BLOCK_INSERT: OpKind = OpKind::undoable("awards.block_insert");

/// All of them.
pub(super) static ALL: &[&OpKind] = &[
    &ROUND_CREATE,
    &ROUND_EDIT,
    &NOMINATE,
    &EDIT,
    &REMOVE,
    &MOVE,
    &LINK_SAME,
    &LINK_DIFFERENT,
    &BASIS,
    &DOCUMENT_IN,
    &DOCUMENT_OUT,
    &COUNCIL,
    &SERVICE,
    &DECIDE,
    &REVOKE_LINE,
    &REVOKE,
    &BLOCK_TYPED,
    &BLOCK_PASTE,
    &BLOCK_FILL,
    &BLOCK_CLEAR,
    &BLOCK_CUT,
    &BLOCK_INSERT,
];
