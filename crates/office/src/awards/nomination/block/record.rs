//! A block of cells as the window sends it, and what is told of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Failure;
use crate::awards::nomination::record::Nomination;

/// What a person did to a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockAct {
    /// Typed it, line by line.
    Typed,
    /// Pasted it.
    Paste,
    /// Filled it with the text of one cell.
    Fill,
    /// Emptied it.
    Clear,
    /// Emptied it into the clipboard.
    Cut,
    /// Put blank lines between others.
    Insert,
}

/// A rectangle of typed texts over some columns of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellBlock {
    /// The columns: codes of fields ([`super::super::Field`]).
    pub fields: Vec<String>,
    /// The lines, from above.
    pub lines: Vec<BlockLine>,
    /// What was done.
    pub act: BlockAct,
}

/// One line of a block.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockLine {
    /// The nomination it goes over; none makes a new one. A new line without any text makes
    /// nothing, except where lines are inserted.
    pub key: Option<i64>,
    /// The nomination a new one is put below; at the end when none. Lines of one block below one
    /// nomination stay in their order.
    pub after: Option<i64>,
    /// One text a column. Missing texts leave their fields alone, empty ones empty them.
    pub texts: Vec<String>,
}

/// What a block would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockPreview {
    /// The sentence for people: "8 dòng → 8 tập thể, 2 ô không phải số".
    pub text: String,
    /// Nominations it would make.
    pub created: i64,
    /// Nominations it would change.
    pub changed: i64,
    /// Lines that would change nothing.
    pub same: i64,
    /// Cells it goes over.
    pub cells: i64,
    /// Cells whose text cannot be read as their field's type; the text would be kept beside it.
    pub unread_total: i64,
    /// The first of them.
    pub unread: Vec<UnreadCell>,
    /// Why it cannot be done, if it cannot.
    pub refusal: Option<Failure>,
}

/// A cell of a block that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnreadCell {
    /// Its line in the block, from 0.
    pub line: u32,
    /// Its field.
    pub field: String,
    /// The text.
    pub raw: String,
    /// Why, in words.
    pub text: String,
}

/// What a block did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockApplied {
    /// The nominations of its lines, in their order; lines that made nothing are left out.
    pub keys: Vec<i64>,
    /// The first of them as they are now.
    pub rows: Vec<Nomination>,
}
