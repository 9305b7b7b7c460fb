//! Rows of an award list as they are read: every value in its type, or its text and what is wrong
//! with it.

use std::panic::resume_unwind;
use std::thread;

use sheets::table::{FieldColumns, Lexicon, Table, Values};
use viet::date::PartialDate;

use super::lend::Loan;
use super::reader::Reader;
use super::spoken::Amounts;
use super::vocabulary::FIELDS;
use crate::awards::SubjectKind;

/// What is wrong with one value, or with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemCode {
    /// No name.
    NameMissing,
    /// A date that no calendar has.
    InvalidDate,
    /// Text that is no date of birth.
    UnreadableDate,
    /// Text that is no amount of money.
    UnreadableMoney,
}

/// A value that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryProblem {
    /// Code of the field.
    pub field: &'static str,
    /// What is wrong.
    pub code: ProblemCode,
}

/// One row of an award list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Row on the sheet, from 1.
    pub row: u32,
    /// Kind of recipient.
    pub subject_kind: SubjectKind,
    /// Name without the title of address; a household's is whole.
    pub name: Option<String>,
    /// Title of address or rank.
    pub honorific: Option<String>,
    /// Position.
    pub position: Option<String>,
    /// Unit as written.
    pub unit: Option<String>,
    /// Birth, as exact as written.
    pub birth: Option<PartialDate>,
    /// Award as written, or the sub-header that is marked.
    pub award: Option<String>,
    /// Money in đồng.
    pub amount: Option<i64>,
    /// Achievement.
    pub citation: Option<String>,
    /// Equal for two rows of one recipient: kind, name in any spelling, and birth or unit. None
    /// without a name.
    pub key: Option<String>,
    /// The chain of headings over the row (index into the table's groups).
    pub group: Option<u32>,
    /// What the cells hold, for the fields in [`FIELDS`] order; empty where there is no cell, and
    /// but for the name where it is not kept ([`Hints::keeps_raw`]).
    pub raw: [String; FIELDS.len()],
    /// Values that could not be read.
    pub problems: Vec<EntryProblem>,
}

impl Entry {
    /// A row of which nothing is known yet.
    pub(super) fn blank(row: u32, group: Option<u32>) -> Entry {
        Entry {
            row,
            subject_kind: SubjectKind::Individual,
            name: None,
            honorific: None,
            position: None,
            unit: None,
            birth: None,
            award: None,
            amount: None,
            citation: None,
            key: None,
            group,
            raw: Default::default(),
            problems: Vec::new(),
        }
    }
}

/// What is known from around the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hints {
    /// Nobody in the list is born after this year.
    pub latest_year: i32,
    /// What a bare number of money counts, if the lines above the table say it.
    pub multiplier: Option<i64>,
    /// The kind that the title or the sheet's name says all rows are of.
    pub kind: Option<SubjectKind>,
    /// Whether what the cells hold is kept beside what was read of them.
    pub keeps_raw: bool,
}

/// An award list as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Field and column letters: `("birth", "C+D")`.
    pub columns: Vec<(&'static str, String)>,
    /// The records.
    pub entries: Vec<Entry>,
    /// What a bare number in the money column counts.
    pub multiplier: i64,
    /// What each chain of headings lends its rows; the rows themselves hold what they say.
    pub loans: Vec<Loan>,
}

/// Reads the records of a table.
pub fn read(sheet: &sheets::Sheet, table: &Table, lexicon: &Lexicon, hints: &Hints) -> Sheet {
    let whole = sheets::table::whole(sheet, table);
    let mut reader = Reader::new(table, hints);
    reader.learn_order(&whole, table, lexicon);
    let rows: Vec<Row> = table.data().collect();
    let values = || Values::new(&whole, table, lexicon);
    let entries = entries(&reader, &rows, values);
    let multiplier = reader.multiplier;
    let named = entries.iter().any(|entry| entry.honorific.is_some());
    Sheet {
        columns: letters_of(table, named),
        entries,
        multiplier,
        loans: reader.loans,
    }
}

/// A row of data and the chain of headings over it.
pub(super) type Row = (u32, Option<u32>);

/// Rows from which on a second thread saves more than it costs.
pub(super) const LONG: usize = 2_000;

/// The records in their order; those of a long list are read by two threads.
fn entries<'s>(reader: &Reader, rows: &[Row], values: impl Fn() -> Values<'s>) -> Vec<Entry> {
    let half = if rows.len() < LONG { 0 } else { rows.len() / 2 };
    let (above, below) = rows.split_at(half);
    thread::scope(|scope| {
        let mut own = values();
        let above = (half > 0).then(|| scope.spawn(move || read_all(reader, &mut own, above)));
        let mut own = values();
        // A cell may say "as above".
        rows[..half].iter().for_each(|(row, _)| {
            own.read(*row);
        });
        let below = read_all(reader, &mut own, below);
        let Some(above) = above else { return below };
        let mut all = above.join().unwrap_or_else(|panic| resume_unwind(panic));
        all.extend(below);
        all
    })
}

fn read_all(reader: &Reader, values: &mut Values, rows: &[Row]) -> Vec<Entry> {
    let mut amounts = Amounts::default();
    let entry = |row: &Row| reader.entry(*row, values.read(row.0), &mut amounts);
    rows.iter().map(entry).collect()
}

/// Column letters of the fields in record order. Titles of address that stand in the name column
/// give their field that column.
fn letters_of(table: &Table, addressed: bool) -> Vec<(&'static str, String)> {
    let letters = |entry: &FieldColumns| {
        let each: Vec<String> = entry
            .columns
            .iter()
            .map(|col| sheets::table::letters(*col))
            .collect();
        each.join("+")
    };
    let mut columns: Vec<(&'static str, String)> = Vec::new();
    for field in FIELDS {
        let own = table.field(field);
        let from = if field == "honorific" && addressed {
            own.or(table.field("name"))
        } else {
            own
        };
        columns.extend(from.map(|entry| (field, letters(entry))));
    }
    columns
}
