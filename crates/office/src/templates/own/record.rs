//! Word files of the office, and what is told of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A Word file that was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateRow {
    /// Its key.
    pub key: i64,
    /// Its id.
    pub id: String,
    /// The form it is for.
    pub form: String,
    /// Its name.
    pub name: String,
    /// What the file was called.
    pub file_name: String,
    /// Its digest (BLAKE3, hex).
    pub digest: String,
    /// Its size in bytes.
    pub size: i64,
    /// When it was last changed, UTC.
    pub edited_at: String,
}

/// A Word file on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFile {
    /// What it is called, without folders.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Something that is wrong with a field of a Word file, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateFault {
    /// Where: "Bảng 1, dòng 2, cột 3".
    pub place: String,
    /// What.
    pub text: String,
    /// The words around it.
    pub near: String,
}

/// The fields a Word file for a form may hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateFields {
    /// Fields that are said once.
    pub once: Vec<FieldHelp>,
    /// Lists, each with its name and fields.
    pub lists: Vec<ListHelp>,
    /// Fields of a group's heading.
    pub groups: Vec<String>,
}

/// A list of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListHelp {
    /// What its markers call it.
    pub name: String,
    /// Its fields.
    pub fields: Vec<FieldHelp>,
}

/// A field with what it says on the newest paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldHelp {
    /// Its name: `so_quyet_dinh`.
    pub name: String,
    /// What it says on the newest paper of that form.
    pub example: String,
}
