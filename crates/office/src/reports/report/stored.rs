//! A report and its figures as the file holds them.

use crate::reports::period::Period;
use crate::reports::state::ReportState;
use crate::reports::value::Value;

/// A row of `report`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) key: i64,
    pub(crate) unit: i64,
    pub(crate) period: Period,
    pub(crate) form: i64,
    pub(crate) version: u32,
    pub(crate) state: ReportState,
    pub(crate) counts: bool,
    pub(crate) reason: String,
    pub(crate) number: String,
    /// ISO, or empty; so is `as_of` and `sent_on`.
    pub(crate) date: String,
    pub(crate) prepared_by: String,
    pub(crate) approved_by: String,
    pub(crate) as_of: String,
    pub(crate) note: String,
    pub(crate) sent_on: String,
}

/// Where a figure comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Typed,
    Import,
    Register,
    Sum,
    Prose,
}

impl Source {
    const ALL: [(Source, &'static str); 5] = [
        (Source::Typed, "typed"),
        (Source::Import, "import"),
        (Source::Register, "register"),
        (Source::Sum, "sum"),
        (Source::Prose, "prose"),
    ];

    pub(crate) fn code(self) -> &'static str {
        let found = Self::ALL.iter().find(|(one, _)| *one == self);
        found.map_or("", |(_, code)| code)
    }

    pub(crate) fn from_code(code: &str) -> Source {
        let found = Self::ALL.iter().find(|(_, known)| *known == code);
        found.map_or(Source::Typed, |(one, _)| *one)
    }
}

/// Where a figure was read: a cell of a workbook, or a sentence of a report in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The import that brought the workbook; none of a sentence.
    pub(crate) batch: Option<i64>,
    /// The sheet; of a sentence, the file, empty where the text was pasted.
    pub(crate) sheet: String,
    /// `C13`; of a sentence, its words.
    pub(crate) cell: String,
}

/// A row of `report_value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) report: i64,
    pub(crate) indicator: i64,
    pub(crate) value: Value,
    /// Printed as a footnote.
    pub(crate) note: String,
    pub(crate) source: Source,
    /// Why it is not what the register or the sum says.
    pub(crate) reason: String,
    pub(crate) origin: Option<Origin>,
}
