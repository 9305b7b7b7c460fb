//! A block of cells as the window sends it, and what is told of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Failure;

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

/// A rectangle of typed texts over some columns of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellBlock {
    /// The columns: codes of fields.
    pub fields: Vec<String>,
    /// The lines, from above.
    pub lines: Vec<BlockLine>,
    /// What was done.
    pub act: BlockAct,
}

impl CellBlock {
    /// How many cells its line `at` goes over.
    pub(crate) fn cells_of(&self, at: usize) -> usize {
        self.lines[at].texts.len().min(self.fields.len())
    }
}

/// One line of a block.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockLine {
    /// The record it goes over; none makes a new one. A new line without any text makes
    /// nothing, except where lines are inserted.
    pub key: Option<i64>,
    /// The record a new one is put below; at the end when none, and where records are numbered as
    /// they come. Lines of one block below one record stay in their order.
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
    /// Records it would make.
    pub created: i64,
    /// Records it would change.
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
