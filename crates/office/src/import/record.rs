//! What screens see of an import: what was understood, the staged rows, the receipt.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::encoding::{EncodingChoice, EncodingUnderstood};
use super::recipe::RecipeLine;
use super::same::Twin;
use crate::awards::Severity;

/// What was understood of a file, one of its sheets looked at closely.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Understanding {
    /// The import.
    pub batch: i64,
    /// Name of the file, without folders.
    pub file_name: String,
    /// What kind of file it is, in words.
    pub format_text: String,
    /// How its text is encoded, in words.
    pub encoding_text: String,
    /// All sheets of the file.
    pub sheets: Vec<SheetChoice>,
    /// The sheet looked at: its index.
    pub sheet: usize,
    /// First and last row of its header; none where it has no table.
    pub header_rows: Option<(u32, u32)>,
    /// Its columns.
    pub columns: Vec<ColumnUnderstood>,
    /// How its text was understood.
    pub encoding: EncodingUnderstood,
    /// The way of reading that was kept for it, whether it is applied or not.
    pub recipe: Option<RecipeLine>,
    /// The fields a column can be said to hold.
    pub fields: Vec<FieldChoice>,
    /// Rows below the header that are no data.
    pub skipped: Vec<SkippedRow>,
    /// What is odd about the sheet.
    pub warnings: Vec<WarningShown>,
    /// What a commit would do with the whole file.
    pub counts: ImportCounts,
    /// Whether it is in the office file already.
    pub committed: bool,
}

/// One sheet of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetChoice {
    /// Its index in the file.
    pub index: usize,
    /// Its name; empty in delimited text.
    pub name: String,
    /// Whether it is hidden.
    pub hidden: bool,
    /// Its rows of data.
    pub rows: u32,
    /// Whether its rows are taken in.
    pub importable: bool,
    /// Why not, in words.
    pub why: Option<String>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnUnderstood {
    /// Its letters.
    pub letter: String,
    /// Its header, top down.
    pub header: String,
    /// The field it holds; of several, the first.
    pub field: Option<String>,
    /// All fields it holds.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Name of the field for people; of several, all.
    pub field_name: Option<String>,
    /// Its first values.
    pub sample: Vec<String>,
    /// Code of the encoding that its text had in the file: `unicode`, `tcvn3` …
    #[serde(default)]
    pub encoding: String,
    /// The same in words.
    #[serde(default)]
    pub encoding_name: String,
}

/// A field that a column can be said to hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChoice {
    /// Its code.
    pub code: String,
    /// Its name for people.
    pub name: String,
}

/// A row that is no data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SkippedRow {
    /// Row on the sheet.
    pub row: u32,
    /// Why: `group`, `total`, `index`, `note`, `signature`, `blank`, `header`.
    pub why: String,
    /// Why, in words.
    pub why_text: String,
    /// Its first words.
    pub text: String,
}

/// Something odd, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WarningShown {
    /// Code: `SUM_MISMATCH`.
    pub code: String,
    /// What.
    pub text: String,
    /// The rows it is about.
    pub rows: Option<Vec<u32>>,
    /// The column it is about.
    pub column: Option<String>,
}

/// What a commit would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportCounts {
    /// Rows that add a record.
    pub new: u32,
    /// Rows that change one.
    pub changed: u32,
    /// Rows that say what is there already.
    pub same: u32,
    /// Rows left out.
    pub rejected: u32,
    /// Rows with something to look at.
    pub problems: u32,
}

/// What a person says about a file. What is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Adjustment {
    /// The sheet to look at; it is taken in if it was not.
    pub sheet: Option<usize>,
    /// First and last row of its header.
    pub header_rows: Option<(u32, u32)>,
    /// What its columns hold; columns not named stay as understood.
    pub columns: Vec<ColumnChoice>,
    /// How its text, or that of one of its columns, is encoded.
    #[ts(optional)]
    pub encoding: Option<EncodingChoice>,
    /// Whether its rows are taken in or left out.
    #[ts(optional)]
    pub take: Option<bool>,
}

/// What one column holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnChoice {
    /// Its letters.
    pub letter: String,
    /// The field, or none.
    pub field: Option<String>,
}

/// One staged row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StagedRow {
    /// Key of the staged row.
    pub key: i64,
    /// Name of its sheet; empty in delimited text.
    pub sheet: String,
    /// Row on the sheet.
    pub row: u32,
    /// Its values.
    pub cells: Vec<StagedCell>,
    /// What becomes of it.
    pub state: StagedState,
    /// Kind of recipient, in words.
    pub kind_text: String,
    /// The headings over it, joined by " / ".
    pub group: Option<String>,
    /// What it is told to be the same as.
    pub twin: Option<Twin>,
}

/// One value of a staged row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StagedCell {
    /// Code of the field.
    pub field: String,
    /// The cell as it is in the file.
    pub raw: String,
    /// What it was read as, or what a person has put there.
    pub text: String,
    /// What is wrong.
    pub problem: Option<StagedProblem>,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StagedProblem {
    /// Its code.
    pub code: String,
    /// What, in words.
    pub text: String,
    /// How much it matters.
    pub severity: Severity,
}

/// What becomes of a staged row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StagedState {
    /// It adds a record.
    Ready,
    /// It does, but something in it is to be looked at.
    Problem,
    /// It is left out.
    Rejected,
    /// It says what is there already.
    Same,
    /// It changes a record.
    Changed,
    /// It is left out because of its twin.
    Skipped,
}

/// Which staged rows are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct StagedQuery {
    /// Only those with a problem.
    pub only_problems: bool,
    /// Rows to leave out at the start.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

impl Default for StagedQuery {
    fn default() -> Self {
        StagedQuery {
            only_problems: false,
            offset: 0,
            limit: 200,
        }
    }
}

/// What a commit has done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// The import.
    pub batch: i64,
    /// The operation in the journal; none where nothing changed.
    pub operation: Option<i64>,
    /// Records added.
    pub new: u32,
    /// Records changed.
    pub changed: u32,
    /// Rows that said what was there already.
    pub same: u32,
    /// Rows left out.
    pub rejected: u32,
    /// Rows in all.
    pub total: u32,
    /// Name of the file.
    pub file: String,
    /// A notice in words: that the file had been taken in before.
    pub notice: Option<String>,
}
