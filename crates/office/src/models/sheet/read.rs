//! Rows of a register of models as they are read: every value in its type, or its text and what
//! is wrong with it.

use sheets::table::{FieldColumns, Lexicon, Spread, Table, Values};
use viet::date::PartialDate;

use super::reader::Reader;
use super::vocabulary::{FIELDS, TAKEN_FIELDS};
use crate::models::Field;

/// What is wrong with one value, or with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemCode {
    /// No title.
    TitleMissing,
    /// Text that names no field, or several.
    UnknownField,
    /// More than one field is marked.
    SeveralFields,
    /// A date that no calendar has.
    InvalidDate,
    /// Text that is no date.
    UnreadableDate,
    /// The year is the list's, the cell tells none.
    YearOfList,
    /// It ends before it begins.
    EndsBefore,
}

/// A value that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryProblem {
    /// Code of the field.
    pub field: &'static str,
    /// What is wrong.
    pub code: ProblemCode,
}

/// One row of a register of models.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Row on the sheet, from 1.
    pub row: u32,
    /// Title, as typed.
    pub title: Option<String>,
    /// Field, from its column, its mark, or the heading over the row.
    pub field: Option<Field>,
    /// Who registers or carries it, as written; where no column says it, from the heading.
    pub lead_unit: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What is done and how.
    pub content: Option<String>,
    /// When it begins, as exact as written.
    pub start: Option<PartialDate>,
    /// When it ends.
    pub end: Option<PartialDate>,
    /// The year or quarter that a cell of both ends tells alone.
    pub(super) period: Option<PartialDate>,
    /// Who answers for it, and the telephone.
    pub contact: Option<String>,
    /// Remarks.
    pub note: Option<String>,
    /// The chain of headings over the row (index into the table's groups).
    pub group: Option<u32>,
    /// Whether it is new, kept up or taken over, as written in a column of its own.
    pub novelty: Option<String>,
    /// Who takes part.
    pub partner: Option<String>,
    /// What came of it.
    pub result: Option<String>,
    /// What the cells hold, in the order of [`TAKEN_FIELDS`]; empty where nobody corrects them.
    pub raw: [String; TAKEN_FIELDS.len()],
    /// What the cell of the field says, where it is text.
    pub field_text: Option<String>,
    /// Values that could not be read.
    pub problems: Vec<EntryProblem>,
}

/// What is known from around the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hints {
    /// The year that the list is of.
    pub year: Option<i32>,
    /// Whether the cells are wanted as they are: only where somebody may correct them.
    pub keeps_raw: bool,
}

/// A register as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Field and column letters: `("field", "D+E+F+G")`.
    pub columns: Vec<(&'static str, String)>,
    /// The records.
    pub entries: Vec<Entry>,
    /// Whether the field is given by a mark in one of several columns.
    pub marked: bool,
}

/// Reads the records of a table.
#[must_use]
pub fn read(sheet: &sheets::Sheet, table: &Table, lexicon: &Lexicon, hints: &Hints) -> Sheet {
    let whole = sheets::table::whole(sheet, table);
    let reader = Reader::new(table, hints);
    let mut values = Values::new(&whole, table, lexicon);
    let mut entries: Vec<Entry> = table
        .data()
        .map(|(row, group)| reader.entry(row, group, values.read(row)))
        .collect();
    let spans = reader.together && settle_spans(&mut entries);
    let field = table.field("field");
    Sheet {
        columns: letters_of(table, spans),
        entries,
        marked: field.is_some_and(|field| field.spread == Spread::Marked),
    }
}

/// One column that tells the time: where some of its cells tell both ends, a year or a quarter on
/// its own is both. Gives whether an end is told.
fn settle_spans(entries: &mut [Entry]) -> bool {
    let both = |entry: &Entry| entry.start.is_some() && entry.end.is_some();
    if entries.iter().any(both) {
        for entry in entries.iter_mut().filter(|entry| entry.end.is_none()) {
            entry.end = entry.period;
        }
    }
    entries.iter().any(|entry| entry.end.is_some())
}

fn letters_of(table: &Table, spans: bool) -> Vec<(&'static str, String)> {
    let letters = |entry: &FieldColumns| {
        let columns = entry.columns.iter();
        let each: Vec<String> = columns.map(|col| sheets::table::letters(*col)).collect();
        each.join("+")
    };
    let own = |field: &str| match (field, spans) {
        ("end", true) => table.field("end").or(table.field("start")),
        _ => table.field(field),
    };
    let known = FIELDS
        .iter()
        .filter_map(|field| Some((*field, own(field)?)));
    known
        .map(|(field, entry)| (field, letters(entry)))
        .collect()
}
