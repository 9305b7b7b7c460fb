//! The one table of subjects. Whatever must be known of all of them (which tables are journalled,
//! which operations, imports and forms there are, what the command line can list) is derived from
//! it; there is no second list.

use crate::calendar::DayTeller;
use crate::import::doors::Taken;
use crate::journal::OpKind;
use crate::office::Reading;
use crate::registers::{self, Register, RegisterFigure};
use crate::search::Finder;
use crate::settings::Choice;
use crate::units::Telling;
use crate::words::Key;
use crate::{
    Result, attachments, awards, calendar, democracy, funds, import, inspections, models,
    recommendations, reports, settings, templates, units,
};
use chrono::NaiveDate;

/// Every subject of the office, in the order of their migrations.
pub static SUBJECTS: &[&Subject] = &[
    &settings::SUBJECT,
    &units::SUBJECT,
    &awards::SUBJECT,
    &models::SUBJECT,
    &reports::SUBJECT,
    &registers::SUBJECT,
    &inspections::SUBJECT,
    &recommendations::SUBJECT,
    &funds::SUBJECT,
    &democracy::SUBJECT,
    &calendar::SUBJECT,
    &import::SUBJECT,
    &templates::SUBJECT,
    &attachments::SUBJECT,
];

/// Gives a subject's records as JSON objects.
pub type Listing = fn(&Reading) -> Result<Vec<serde_json::Value>>;

/// Figures of reports between two days, both of them within. A register that holds nothing of that time tells nothing: an empty register is no 0.
pub type Counting = fn(&Reading, NaiveDate, NaiveDate) -> Result<Vec<RegisterFigure>>;

/// What a subject brings to the house.
#[derive(Debug)]
pub struct Subject {
    /// Its folder's name, which the command line uses too: `"awards"`.
    pub code: &'static str,
    /// Its tables of records: journalled, written only in [`crate::Office::change`].
    pub tables: &'static [&'static str],
    /// Its staging and derived tables: outside the journal, written in [`crate::Office::stage`].
    pub scratch: &'static [&'static str],
    /// Those of its tables whose records may have photos and documents; each has a column of its own
    /// in `attachment`.
    pub attached: &'static [&'static str],
    /// Its registers.
    pub registers: &'static [&'static Register],
    /// What its records come to as figures of reports; none if nothing.
    pub counts: Option<Counting>,
    /// What it knows of what happened with units; none if nothing.
    pub past: Option<Telling>,
    /// Its operations.
    pub ops: &'static [&'static OpKind],
    /// The kinds of sheet it can take in.
    pub import_kinds: &'static [ImportKind],
    /// Its printed forms.
    pub forms: &'static [FormKind],
    /// Puts its built-in rows (units, catalogue) in or up to date. Runs at the end of a migration,
    /// in the same transaction, outside the journal; must change nothing when run twice.
    pub fill: Option<fn(&Reading) -> Result<()>>,
    /// Its records as JSON objects, for `sodanvan list`; none if it has nothing to list.
    pub list: Option<Listing>,
    /// What the office may decide for itself about it.
    pub choices: &'static [Choice],
    /// How its records answer to words looked for everywhere; none if it has nothing to find.
    pub find: Option<Finder>,
    /// What it knows of a record that is printed, beyond what its forms show; none if nothing.
    pub facts: Option<templates::Teller>,
    /// Tells the days of its records for the year's calendar and the desk; none if it has none.
    pub days: Option<DayTeller>,
}

impl Subject {
    /// A subject that brings nothing yet; to be filled by struct update.
    pub const fn empty(code: &'static str) -> Subject {
        Subject {
            code,
            tables: &[],
            scratch: &[],
            attached: &[],
            registers: &[],
            counts: None,
            past: None,
            ops: &[],
            import_kinds: &[],
            forms: &[],
            fill: None,
            list: None,
            choices: &[],
            find: None,
            facts: None,
            days: None,
        }
    }
}

/// A kind of sheet that can be imported.
#[derive(Debug)]
pub struct ImportKind {
    /// Its name on the command line: `"awards"`.
    pub code: &'static str,
    /// Its name for people.
    pub name: Key,
    /// How files of it are taken in; none where they can be inspected only.
    pub(crate) taken: Option<&'static Taken>,
}

/// A printed form.
#[derive(Debug)]
pub struct FormKind {
    /// `subject.form`: `"awards.l1"`.
    pub id: &'static str,
    /// Its name for people.
    pub name: Key,
    /// The table of the records it prints: `"decision"`.
    pub table: &'static str,
    /// The document for the record with that key.
    pub make: fn(&Reading, i64) -> Result<papers::Document>,
}

/// All journalled tables.
pub fn journalled() -> impl Iterator<Item = &'static str> {
    SUBJECTS
        .iter()
        .flat_map(|subject| subject.tables.iter().copied())
}

/// All tables outside the journal that staging may write.
pub fn scratch() -> impl Iterator<Item = &'static str> {
    SUBJECTS
        .iter()
        .flat_map(|subject| subject.scratch.iter().copied())
}

/// All operations.
pub fn ops() -> impl Iterator<Item = &'static OpKind> {
    SUBJECTS
        .iter()
        .flat_map(|subject| subject.ops.iter().copied())
}

/// All printed forms.
pub fn forms() -> impl Iterator<Item = &'static FormKind> {
    SUBJECTS.iter().flat_map(|subject| subject.forms.iter())
}

/// The subject of that code.
pub fn subject(code: &str) -> Option<&'static Subject> {
    SUBJECTS
        .iter()
        .copied()
        .find(|subject| subject.code == code)
}

/// The form of that id.
pub fn form(id: &str) -> Option<&'static FormKind> {
    forms().find(|form| form.id == id)
}
