//! The named operations of commendation. Deciding is sealed: it is taken back only by
//! revoking, with one of the four legal grounds.

use crate::journal::OpKind;

/// A round is opened.
pub static ROUND_CREATE: OpKind = OpKind::undoable("awards.round_create");
/// A round's particulars change.
pub static ROUND_EDIT: OpKind = OpKind::undoable("awards.round_edit");
/// The units that a round expects to hear of are chosen.
pub static EXPECT: OpKind = OpKind::undoable("awards.expect");
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
/// The head of a round's proposal is noted.
pub static LETTER: OpKind = OpKind::undoable("awards.letter");
/// The service record of a nomination is noted.
pub static SERVICE: OpKind = OpKind::undoable("awards.service");
/// What is said of a round's ceremony changes.
pub static CEREMONY: OpKind = OpKind::undoable("awards.ceremony");
/// Turns and seats of a ceremony are arranged anew.
pub static CEREMONY_ARRANGE: OpKind = OpKind::undoable("awards.ceremony_arrange");
/// Who hands over is said.
pub static CEREMONY_PRESENTER: OpKind = OpKind::undoable("awards.ceremony_presenter");
/// Who came, and who received it for somebody, is noted.
pub static CEREMONY_ATTENDANCE: OpKind = OpKind::undoable("awards.ceremony_attendance");
/// Somebody gets another seat.
pub static CEREMONY_SEAT: OpKind = OpKind::undoable("awards.ceremony_seat");
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

/// A layout of a blank is kept.
pub static BLANK_PUT: OpKind = OpKind::undoable("awards.blank_put");
/// A layout of a blank is removed.
pub static BLANK_REMOVE: OpKind = OpKind::undoable("awards.blank_remove");
/// A layout is shown on another picture of its blank.
pub static BLANK_SCAN: OpKind = OpKind::undoable("awards.blank_scan");
/// A layout is chosen for some recipients.
pub static BLANK_DEFAULT: OpKind = OpKind::undoable("awards.blank_default");
/// A field is placed otherwise for one recipient.
pub static BLANK_OVERRIDE: OpKind = OpKind::undoable("awards.blank_override");
/// One recipient gets a layout of their own.
pub static BLANK_CHOICE: OpKind = OpKind::undoable("awards.blank_choice");
/// Lines get their numbers in the golden book.
pub static GOLD_NUMBER: OpKind = OpKind::undoable("awards.gold_number");
/// Blanks were printed.
pub static BLANK_RUN: OpKind = OpKind::undoable("awards.blank_run");
/// A printed blank is spoiled.
pub static BLANK_SPOIL: OpKind = OpKind::undoable("awards.blank_spoil");

/// All of them.
pub(super) static ALL: &[&OpKind] = &[
    &ROUND_CREATE,
    &ROUND_EDIT,
    &EXPECT,
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
    &LETTER,
    &SERVICE,
    &CEREMONY,
    &CEREMONY_ARRANGE,
    &CEREMONY_PRESENTER,
    &CEREMONY_ATTENDANCE,
    &CEREMONY_SEAT,
    &DECIDE,
    &REVOKE_LINE,
    &REVOKE,
    &BLOCK_TYPED,
    &BLOCK_PASTE,
    &BLOCK_FILL,
    &BLOCK_CLEAR,
    &BLOCK_CUT,
    &BLOCK_INSERT,
    &BLANK_PUT,
    &BLANK_REMOVE,
    &BLANK_SCAN,
    &BLANK_DEFAULT,
    &BLANK_OVERRIDE,
    &BLANK_CHOICE,
    &GOLD_NUMBER,
    &BLANK_RUN,
    &BLANK_SPOIL,
];
