//! What is told of photos and documents.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::subjects::SUBJECTS;
use crate::{Code, Failure, Result};

/// The record that something is attached to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owner {
    pub(super) table: &'static str,
    pub(super) key: i64,
}

impl Owner {
    /// The record of that key in a table whose records may have attachments: `"registration"`.
    ///
    /// # Errors
    /// [`Code::NoSuchSubject`] with the tables there are.
    pub fn of(table: &str, key: i64) -> Result<Owner> {
        let tables = || SUBJECTS.iter().flat_map(|subject| subject.attached);
        match tables().find(|known| **known == table) {
            Some(table) => Ok(Owner { table, key }),
            None => {
                let known: Vec<&str> = tables().copied().collect();
                let failure = Failure::new(Code::NoSuchSubject).with("subject", table);
                Err(failure.with("known", known.join(", ")))
            }
        }
    }
}

/// What something attached is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AttachmentKind {
    /// A picture that papers can show.
    Photo,
    /// Anything else.
    Document,
}

impl AttachmentKind {
    pub(super) fn code(self) -> &'static str {
        match self {
            AttachmentKind::Photo => "photo",
            AttachmentKind::Document => "document",
        }
    }

    pub(super) fn from_code(code: &str) -> AttachmentKind {
        match code {
            "photo" => AttachmentKind::Photo,
            _ => AttachmentKind::Document,
        }
    }
}

/// A photo or document of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    /// Local key.
    pub key: i64,
    /// Its id.
    pub id: String,
    /// The table of its record.
    pub table: String,
    /// The key of its record.
    pub record: i64,
    /// What it is.
    pub kind: AttachmentKind,
    /// What the file was called, with the ending that its content asks for.
    pub name: String,
    /// What it shows; papers print it.
    pub caption: String,
    /// The day it was taken or is of, ISO; empty where nobody knows.
    pub taken: String,
    /// Whether it shows or tells personal data: papers leave it out.
    pub personal: bool,
    /// Codes of the items that it proves.
    pub items: Vec<String>,
    /// The first photo of its record, which papers show large.
    pub main: bool,
    /// Bytes that are stored.
    pub size: i64,
    /// The same for people: `1,2 MB`.
    pub size_text: String,
    /// Dots across; 0 for a document.
    pub width: i64,
    /// Dots down; 0 for a document.
    pub height: i64,
    /// Checksum of what is stored (BLAKE3, hex).
    pub digest: String,
    /// Checksum of the file as it came.
    pub original: String,
    /// Bytes of the file as it came.
    pub original_size: i64,
    /// When it was added, UTC.
    pub added_at: String,
    /// Who added it.
    pub added_by: String,
    /// Its content is not in the file any more.
    pub lost: bool,
}

/// The photos and documents of a record, in order, with the room there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentList {
    /// In the order that papers show them.
    pub rows: Vec<Attachment>,
    /// The room in the office file.
    pub usage: AttachmentUsage,
}

/// How much of its room the office file uses, in bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentUsage {
    /// By what records have.
    pub used: i64,
    /// By what no record has any more, kept so that undo finds it.
    pub waiting: i64,
    /// The same for people.
    pub waiting_text: String,
    /// The most that the office wants.
    pub limit: i64,
    /// The most of one file.
    pub file_limit: i64,
    /// The longer side to which photos are made small, in dots; none leaves them as they are.
    pub longest: Option<u32>,
    /// The same in words: `Đã dùng 84 MB trong 500 MB`.
    pub text: String,
}

/// What became of files that were to be attached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attached {
    /// The new ones, in order.
    pub keys: Vec<i64>,
    /// What was done to them, in sentences.
    pub notices: Vec<String>,
    /// Why files were not taken; the others were.
    pub refused: Vec<Failure>,
}

/// What a person says of an attachment.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct AttachmentEdit {
    /// What it shows.
    pub caption: String,
    /// The day as typed: `18/6/2024`; empty where nobody knows.
    pub taken: String,
    /// Whether it shows or tells personal data.
    pub personal: bool,
}

/// What was given up of content that no record has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Trimmed {
    /// Files.
    pub files: i64,
    /// Their bytes.
    pub bytes: i64,
    /// Bytes kept a while longer, so that undo finds them.
    pub waiting: i64,
    /// The same in words.
    pub text: String,
}
