//! Photos and documents of records, kept in the office file: each content once, within a budget,
//! photos freed of what they tell of place and camera. Any subject can have them: it names its table
//! in [`crate::Subject::attached`] and gets a column of `attachment` by a migration. Deliberately not
//! here: how a picture is decoded (`papers::photo`), and how it stands on a paper (`papers`).

pub mod ops;

mod arrange;
mod budget;
mod check;
mod document;
mod edit;
mod incoming;
mod record;
mod show;
mod table;
mod take;
mod trim;

pub use arrange::{move_attachment, remove_attachments};
pub use budget::usage;
pub use edit::edit_attachment;
pub use record::{
    Attached, Attachment, AttachmentEdit, AttachmentKind, AttachmentList, AttachmentUsage, Owner,
    Trimmed,
};
pub use show::{attachment, attachments, content, thumb};
pub use take::{Wish, attach};
pub use trim::{KEPT_DAYS, trim};

pub(crate) use arrange::{put_items, remove_of};
pub(crate) use check::check;
pub(crate) use show::pictures;

use crate::subjects::Subject;

/// Attachments as a subject of the office.
pub static SUBJECT: Subject = Subject {
    tables: &["attachment", "attachment_item"],
    scratch: &["attached_file"],
    ops: ops::ALL,
    list: Some(show::as_json),
    choices: budget::CHOICES,
    ..Subject::empty("attachments")
};
