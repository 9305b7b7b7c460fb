//! What import asks of a kind of record: which fields a row has, how rows are read and judged for
//! a target, which record a row speaks of, how like two of them are, and how they are written down.
//! A subject answers once; staging, correcting, duplicates and committing are the same for all.

use std::fmt::Debug;

use chrono::NaiveDate;
use sheets::Sheet;
use sheets::table::Table;

use super::row::{Flaw, Line, Mask};
use super::warning::Warning;
use crate::Result;
use crate::awards::alike::Likeness;
use crate::office::{Change, Reading};

/// A kind of record that files can be taken in as. The value judges rows for one target.
pub(crate) trait Taking: Clone + Send + 'static {
    /// The fields of a row, in the order of a line.
    const FIELDS: &'static [&'static str];
    /// The place of the field without which a row is left out.
    const NAME: usize;
    /// The places of the fields that tell records apart: what they say decides about duplicates.
    const IDENTITY: &'static [usize];

    /// A row of a table as it was read.
    type Entry: Send;
    /// What a record holds that a row can say.
    type Values: Clone + PartialEq + Debug + Send + 'static;
    /// The records of a target.
    type Known: Known<Self::Values> + Send;
    /// Where a row is looked up among others.
    type Trace: Send + Sync;
    /// Rows by their traces.
    type Index: Index<Self::Trace> + Send + Sync;
    /// A row prepared for comparing it with many others.
    type Face: Clone + Send;
    /// A target that takes records in.
    type Intake<'c>: Intake<Self::Values>;

    /// For a target.
    ///
    /// # Errors
    /// `no_such_record`.
    fn open(reading: &Reading, target: i64) -> Result<Self>;

    /// The records of a target.
    ///
    /// # Errors
    /// `no_such_record`.
    fn known(reading: &Reading, target: i64) -> Result<Self::Known>;

    /// Opens a target within an operation.
    ///
    /// # Errors
    /// `no_such_record`, or a refusal of the target.
    fn intake<'c>(change: &'c Change<'c>, target: i64) -> Result<Self::Intake<'c>>;

    /// Reads a table. A field that something around the table has said is set in `fields`.
    fn entries(&self, from: &Found<'_>, fields: &mut Mask) -> (Vec<Self::Entry>, Vec<Warning>);

    /// The text of an entry, and what is wrong in it.
    fn row(&mut self, entry: Self::Entry) -> Row;

    /// Puts typed text into one value of a line.
    fn put(&mut self, line: &mut Line, flaws: &mut Vec<Flaw>, field: usize, text: &str);

    /// The values that a line makes.
    fn values(&mut self, line: &Line, flaws: &[Flaw]) -> Self::Values;

    /// The values of a record where a row that has these fields replaces them.
    fn merged(stored: &Self::Values, new: &Self::Values, present: &Mask) -> Self::Values;

    /// Equal for two lines that surely speak of one record; none where it cannot be told.
    fn key(line: &Line) -> Option<String>;

    /// Whether two rows surely speak of one record.
    fn is_one(stored: &Self::Values, new: &Self::Values) -> bool;

    /// Where a line is looked up; none without a name.
    fn trace(line: &Line) -> Option<Self::Trace>;

    /// Where a record is looked up.
    fn trace_of(values: &Self::Values) -> Option<Self::Trace>;

    /// What it is known by.
    fn face(&mut self, values: &Self::Values) -> Self::Face;

    /// Whether it says more than a name: two equal lines that do not may still be two.
    fn is_told_apart(face: &Self::Face) -> bool;

    /// How like two are, and why; none where something speaks against it.
    fn likeness(&self, one: &Self::Face, other: &Self::Face) -> Option<Likeness>;

    /// A record of the target as a line, and where it stands, in words; none where it is gone.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn record(reading: &Reading, key: i64) -> Result<Option<(Line, String)>>;
}

/// A table on a sheet of a file.
pub(crate) struct Found<'a> {
    /// Name of the file, without folders.
    pub(crate) file: &'a str,
    pub(crate) sheet: &'a Sheet,
    pub(crate) table: &'a Table,
    /// Today, after which nothing can have happened.
    pub(crate) today: NaiveDate,
}

/// A row as it was read and judged.
pub(crate) struct Row {
    /// On the sheet, from 1.
    pub(crate) row: u32,
    /// The chain of headings over it: its index among the table's groups.
    pub(crate) group: Option<u32>,
    /// Cells as in the file.
    pub(crate) raw: Line,
    /// What they were read as.
    pub(crate) line: Line,
    pub(crate) flaws: Vec<Flaw>,
    /// Equal for two rows that surely speak of one record.
    pub(crate) key: Option<String>,
}

/// What a row does to its target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fate<V> {
    /// It adds a record.
    New,
    /// It says what the record with this key says already.
    Same(i64),
    /// It changes the record with this key into these values.
    Changed(i64, Box<V>),
}

/// The records of a target, for finding out which of them a row speaks of.
pub(crate) trait Known<V: 'static> {
    /// Of a target that holds nothing.
    fn none() -> Self;

    /// The records in their order.
    fn all(&self) -> impl Iterator<Item = (i64, &V)>;

    /// The record at a place of that order.
    fn at(&self, place: usize) -> (i64, &V);

    /// The record with this key, as it was when the target was read.
    fn of_key(&self, key: i64) -> Option<&V>;

    /// Whether there is none: then every row adds one.
    fn is_empty(&self) -> bool;

    /// Whether several records answer to one name. Then rows that say what is there already are to
    /// be heard first ([`Known::claim`]).
    fn is_ambiguous(&self) -> bool;

    /// What a row would do, without remembering that it did.
    fn look(&mut self, values: &V, present: &Mask) -> Fate<V>;

    /// The record that says what the row says, which from now on answers to no other row.
    fn claim(&mut self, values: &V, present: &Mask) -> Option<i64>;

    /// What a row does. Each record answers to one row only.
    fn fate(&mut self, values: &V, present: &Mask) -> Fate<V>;

    /// Says that a record answers to a row because somebody chose so.
    fn take(&mut self, key: i64) -> bool;
}

/// Rows by what they are looked up by.
pub(crate) trait Index<T> {
    /// Of rows in their order; a row without a name has no trace.
    fn of(traces: &[Option<T>]) -> Self;

    /// The rows to compare a row with: those that `fits` lets through, at most a fixed number.
    fn candidates(&self, own: &T, fits: impl Fn(u32) -> bool) -> Vec<u32>;
}

/// Where a record came from.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) batch: i64,
    pub(crate) file: String,
    pub(crate) sheet: String,
    pub(crate) row: u32,
}

/// A target that takes records in, within one operation.
pub(crate) trait Intake<V> {
    /// Adds a record of a long list; [`Intake::finish`] writes what waits.
    ///
    /// # Errors
    /// What the file says.
    fn add(&mut self, values: V, source: Source) -> Result<()>;

    /// Puts other values in the place of a record's.
    ///
    /// # Errors
    /// `no_such_record`, or a refusal of the record.
    fn replace(&mut self, key: i64, values: &V, source: Source) -> Result<()>;

    /// Writes down what waits, and adds to the sentence of the operation what was taken in.
    ///
    /// # Errors
    /// What the file says.
    fn finish(&mut self) -> Result<()>;
}
