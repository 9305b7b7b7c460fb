//! The shapes of the lines between the reading child and its parent: JSON, one message a line.
//!
//! ```text
//! {"book":"Xlsx"}                                  the format
//! {"sheet":{"name":"Sheet1","visibility":"Visible"}}
//! {"texts":["Họ và tên","Đơn vị"]}                 numbered from 0 through the whole book
//! {"styles":[["General",true,"Times New Roman"]]}  likewise
//! {"rows":[[1, 1,0,0, 2,0,1],[2, 1,1,1]]}          row, then column, style × 8 + kind, value
//! {"merges":[[1,1,1,9]]}  {"hidden_rows":[[5,6]]}  {"hidden_columns":[[3,3]]}
//! {"close":{"uncalculated":0,"empty_formulas":0,"last_formula_row":0,"problem":null}}
//! {"tick":65536}                                   a sign of life
//! {"refusal":{…}}  or  {"end":true}                always the last line
//! ```
//! All values of cells are whole numbers: the number of a text, a number's bits, milliseconds.

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;
use crate::workbook::{CellFormat, Visibility};

/// The longest line the parent takes, in bytes.
pub(crate) const LONGEST_LINE: u64 = 32 << 20;

/// The longest text of one cell, in bytes. Excel itself stops at 32,767 characters.
pub(crate) const LONGEST_TEXT: usize = 1 << 20;

/// Columns of the widest sheet (Excel's and LibreOffice's `XFD`).
pub(crate) const LAST_COLUMN: u32 = 16_384;

/// Rows of the longest sheet of a spreadsheet program; delimited text may be longer.
pub(crate) const LAST_ROW: u32 = 1_048_576;

/// What a cell's value is, as the low three bits of its second number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The value is the number of a text.
    Text = 0,
    /// The value is a whole number.
    Whole = 1,
    /// The value is the bits of a binary64 number, taken as a signed integer.
    Bits = 2,
    /// The value is milliseconds since 1970-01-01, without a zone.
    Date = 3,
    /// The value is 0 or 1.
    Bool = 4,
    /// The value is the number of a text, the name of an error.
    Error = 5,
}

impl Kind {
    /// How many kinds fit beside a style in one number.
    pub(crate) const ROOM: u32 = 8;

    /// The kind of this code.
    pub(crate) fn of(code: u32) -> Option<Kind> {
        [
            Kind::Text,
            Kind::Whole,
            Kind::Bits,
            Kind::Date,
            Kind::Bool,
            Kind::Error,
        ]
        .into_iter()
        .find(|kind| *kind as u32 == code % Kind::ROOM)
    }
}

/// One sheet before its content.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Tab {
    pub(crate) name: Option<String>,
    pub(crate) visibility: Visibility,
}

/// What is known of a sheet after its cells.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Closing {
    pub(crate) uncalculated: u64,
    pub(crate) empty_formulas: u64,
    pub(crate) last_formula_row: u32,
    pub(crate) problem: Option<Refusal>,
}

/// How a cell looks: the number format's kind, bold, and the font's name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub(crate) struct Style(
    pub(crate) CellFormat,
    pub(crate) bool,
    pub(crate) Option<String>,
);
