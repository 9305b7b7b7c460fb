//! What a subject knows of the record behind a paper, beyond what the paper shows: fields for an
//! office's own Word file, and of each line what it can be ordered and grouped by.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::words::WordStyle;

use crate::Result;
use crate::office::Reading;
use crate::subjects;

/// What is known of a record that is printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Fields that are said once: plain name and value.
    pub once: Vec<(&'static str, String)>,
    /// Names of the fields of each line.
    pub fields: &'static [&'static str],
    /// Names of the counts by kind of line (`so_ca_nhan`), whether any such line is there or not.
    pub counts: &'static [&'static str],
    /// Its lines, in the order in which forms print them.
    pub lines: Vec<LineFacts>,
    /// How figures are put into words.
    pub words: WordStyle,
}

/// What is known of a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LineFacts {
    /// The record it came from, by which an order by hand names it.
    pub record: i64,
    /// Its number on the paper.
    pub number: i64,
    /// Its name as papers write it.
    pub name: String,
    /// What it is sorted by as a name; the bytes compare as names do.
    pub name_key: Vec<u8>,
    /// Its unit.
    pub unit: String,
    /// The award.
    pub award: String,
    /// Which count it belongs to, one of [`Facts::counts`].
    pub count: &'static str,
    /// Its money in đồng.
    pub amount: Option<i64>,
    /// A value for each of [`Facts::fields`].
    pub values: Vec<String>,
}

/// A line of a paper, for whoever puts lines in another order by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormLine {
    /// The record it came from; what [`super::Preference::by_hand`] holds.
    pub record: i64,
    /// Its name as the paper writes it.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// The award.
    pub award: String,
}

/// Gives what a subject knows of the record `key` of `table`; nothing where it knows nothing.
pub type Teller = fn(&Reading, &str, i64) -> Result<Facts>;

/// What is known of the record that a form prints.
pub(super) fn of(reading: &Reading, form: &str, key: i64) -> Result<Facts> {
    let Some(kind) = subjects::form(form) else {
        return Ok(Facts::default());
    };
    let code = form.split('.').next().unwrap_or_default();
    match subjects::subject(code).and_then(|subject| subject.facts) {
        Some(tell) => tell(reading, kind.table, key),
        None => Ok(Facts::default()),
    }
}
