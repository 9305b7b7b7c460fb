//! The one record of what was done: each operation with who, when and what, and each row it
//! touched. From it come undo and redo, the audit trail, and the notice that tells open screens
//! what to read again. No subject writes its own undo. Not here: what an operation means.

mod chain;
mod conflict;
mod list;
mod since;
mod table;
mod told;
mod trigger;
mod undo;
mod verify;
mod write;

pub use list::{OperationRow, OperationState};
pub use undo::Undone;

pub(crate) use list::{find, first_of, list, newest_redoable, revision};
pub(crate) use since::{Touched, last_line, records, touched};
pub(crate) use told::{Told, told};
pub(crate) use trigger::{make_triggers, remove_triggers};
pub(crate) use undo::{Taken, clash, redo, undo};
pub(crate) use verify::verify;
pub(crate) use write::begin;

/// A kind of operation.
#[derive(Debug, PartialEq, Eq)]
pub struct OpKind {
    /// `subject.verb`, as it stands in the journal: `"awards.import"`. Its sentence is the
    /// message `op-subject-verb` of the catalogue.
    pub code: &'static str,
    /// Whether undo refuses it, because only its own named act (revoke, unlock) takes it back.
    pub sealed: bool,
    /// Whether the office file is copied before it, because it touches much at once.
    pub copied_first: bool,
}

impl OpKind {
    /// A kind that undo takes back.
    pub const fn undoable(code: &'static str) -> OpKind {
        OpKind {
            code,
            sealed: false,
            copied_first: false,
        }
    }

    /// A kind that only its own named act takes back.
    pub const fn sealed(code: &'static str) -> OpKind {
        OpKind {
            code,
            sealed: true,
            copied_first: false,
        }
    }

    /// The same kind, before which the office file is copied: taking in a file, taking out many
    /// records, putting units together.
    pub const fn copied_first(self) -> OpKind {
        OpKind {
            copied_first: true,
            ..self
        }
    }
}

/// Taking an operation back.
pub(crate) static UNDO: OpKind = OpKind::undoable("office.undo");
/// Doing again what was taken back.
pub(crate) static REDO: OpKind = OpKind::undoable("office.redo");
/// The first entry of every file.
pub(crate) static CREATE: OpKind = OpKind::sealed("office.create");
/// A change of the file's shape; undo ends here.
pub(crate) static MIGRATE: OpKind = OpKind::sealed("office.migrate");

/// Encryption of the file put on, changed or taken off; no record is touched.
pub(crate) static SEAL: OpKind = OpKind::sealed("office.seal");

/// The catalogue's key for the sentence of a kind: `"op-awards-import"`.
pub(crate) fn word_of(code: &str) -> String {
    format!("op-{}", code.replace(['.', '_'], "-"))
}
