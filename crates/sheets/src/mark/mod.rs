//! Handing a workbook back with marks: cells filled in red or amber, the reason in a comment, and
//! one more sheet that lists them all. An xlsx is patched in place and keeps whatever is not
//! touched byte for byte; of every other format a marked .xlsx copy is made that says so.
//! Deliberately not here: which cells are wrong and why, that is the caller's to say.
//!
//! Foreign archives are patched in the reading child, behind the same checks and under the same
//! limits as reading.

mod book;
mod comments;
mod copy;
mod drawing;
mod listing;
mod package;
mod patch;
mod plan;
mod run;
pub(crate) mod serve;
mod styles;
mod worksheet;
mod xml;

pub use run::copy_of;

use serde::{Deserialize, Serialize};

/// How much a mark matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Tone {
    /// Taken as it is, but to be looked at: amber.
    Doubtful,
    /// Refused: red.
    Refused,
}

/// One marked cell. Rows and columns are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Index of the sheet, as in [`crate::Workbook::sheets`].
    pub sheet: usize,
    /// Row on the sheet.
    pub row: u32,
    /// Column on the sheet.
    pub col: u32,
    /// How much it matters.
    pub tone: Tone,
    /// What stands there, for the list.
    pub written: String,
    /// Why it is marked; it stands in the comment and on the list.
    pub reason: String,
    /// What became of the cell or its row, for the list.
    pub outcome: String,
}

/// The words around the marks, in the language of those who will read them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkWords {
    /// Name of the added sheet; a number follows where it is taken.
    pub sheet: String,
    /// Lines above the list.
    pub title: Vec<String>,
    /// One more line where the file is a copy.
    pub copy: String,
    /// One more line where there are more marks than comments. Each mark is filled and listed.
    pub many: String,
    /// Headings of the list: number, sheet, row, cell, what is written, why, what became of it.
    pub headings: [String; 7],
    /// Whose comments these are.
    pub author: String,
    /// Name of the sheet where the file has no names (delimited text).
    pub unnamed: String,
}

/// What is to be marked in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkJob {
    /// Names of the file's worksheets in their order; empty where they have none.
    pub sheets: Vec<String>,
    /// The marks, in the order of the list.
    pub marks: Vec<Mark>,
    /// The words around them.
    pub words: MarkWords,
}

/// A marked file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The file.
    pub bytes: Vec<u8>,
    /// The only ending under which spreadsheet programs open it: `xlsx`, `xlsm`, `xltx`, `xltm`.
    pub ending: &'static str,
    /// Whether it is a copy, not the sender's own file.
    pub copy: bool,
}

/// Comments of one file at most: a program that draws more of them stands still.
const COMMENTS: usize = 10_000;

/// Why a file cannot be patched in place. A copy is made then.
#[derive(Debug)]
enum Trouble {
    /// Its structure is not one that can be added to safely.
    Unfit(&'static str),
    /// It cannot be read.
    Refused(crate::Refusal),
}

type Patched<T> = Result<T, Trouble>;

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Trouble {
        Trouble::from(zip::result::ZipError::Io(error))
    }
}

impl From<zip::result::ZipError> for Trouble {
    fn from(error: zip::result::ZipError) -> Trouble {
        Trouble::Refused(crate::preflight::package::refusal(&error))
    }
}

impl From<quick_xml::Error> for Trouble {
    fn from(error: quick_xml::Error) -> Trouble {
        match error {
            quick_xml::Error::Io(error) => {
                Trouble::from(std::io::Error::new(error.kind(), error.to_string()))
            }
            _ => Trouble::Unfit("a part that is not well formed"),
        }
    }
}
