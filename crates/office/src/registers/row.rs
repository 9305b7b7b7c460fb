//! A line as the window and scripts are told it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::book::{Book, book};
use super::describe::Register;
use super::entry::Entry;
use super::{edit, table, text};
use crate::awards::Severity;
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// Something that is said of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineFinding {
    /// The column it is about; empty for the whole line.
    pub column: String,
    /// How grave it is; a line with an error counts for nothing.
    pub severity: Severity,
    /// As a sentence.
    pub text: String,
}

/// How many lines of another register belong to a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineChild {
    /// Code of the register.
    pub register: String,
    /// How many.
    pub count: u32,
}

/// A line of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineRow {
    /// Local key.
    pub key: i64,
    /// Code of the register.
    pub register: String,
    /// The line it belongs to.
    pub parent: Option<i64>,
    /// What it is called.
    pub title: String,
    /// What people read in its columns, by code; what could not be read stands as it was typed.
    pub cells: BTreeMap<String, String>,
    /// What is said of it.
    pub findings: Vec<LineFinding>,
    /// Whether it is added up.
    pub counts: bool,
    /// Whether its day is over and something is left to do.
    pub overdue: bool,
    /// The lines that belong to it.
    pub below: Vec<LineChild>,
    /// What the unit it is of is now, where that ended.
    pub now: String,
    /// Where it came from: "thu.xlsx, Sheet1, dòng 12"; empty where it was typed.
    pub origin: String,
}

/// A line with those it belongs to, the nearest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineStory {
    /// The line.
    pub line: LineRow,
    /// What it belongs to.
    pub above: Vec<LineRow>,
}

/// The line with that key.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn line(reading: &Reading, key: i64, today: NaiveDate) -> Result<LineRow> {
    let (_, book) = edit::found(reading, key)?;
    let missing = || Failure::new(Code::NoSuchRecord).with("id", key);
    told(reading, &book, book.line(key).ok_or_else(missing)?, today)
}

/// The line with that key and those it belongs to.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn story(reading: &Reading, key: i64, today: NaiveDate) -> Result<LineStory> {
    let own = line(reading, key, today)?;
    let mut above: Vec<LineRow> = Vec::new();
    let mut parent = own.parent;
    while let Some(key) = parent {
        let next = line(reading, key, today)?;
        parent = next.parent;
        above.push(next);
    }
    Ok(LineStory { line: own, above })
}

/// A line of a book as it is told.
pub(super) fn told(
    reading: &Reading,
    book: &Book,
    line: &Entry,
    today: NaiveDate,
) -> Result<LineRow> {
    let columns = line.register.columns.iter().zip(&line.stored.texts);
    let cells = columns.filter(|(_, kept)| !kept.is_empty());
    let findings = book.judged().of(line.key()).iter().map(|said| LineFinding {
        column: said.column.to_owned(),
        severity: said.severity,
        text: said.text.clone(),
    });
    let mut below = Vec::new();
    for register in line.register.below() {
        let count = self::book(reading, register)?.of(line.key()).count() as u32;
        let register = register.code.to_owned();
        below.push(LineChild { register, count });
    }
    Ok(LineRow {
        key: line.key(),
        register: line.register.code.to_owned(),
        parent: line.stored.parent,
        title: line.title(),
        cells: cells
            .map(|(column, kept)| (column.code.to_owned(), text::shown(column, kept)))
            .collect(),
        findings: findings.collect(),
        counts: book.judged().counts(line.key()),
        overdue: line.is_overdue(today),
        below,
        now: now_called(reading, line.stored.unit)?,
        origin: origin(reading, line)?,
    })
}

fn origin(reading: &Reading, line: &Entry) -> Result<String> {
    let Some(from) = &line.stored.origin else {
        return Ok(String::new());
    };
    let file = table::file_of(reading, from.batch)?.unwrap_or_default();
    let row = crate::words::say_with(
        crate::words::spoken(),
        crate::words::keys::REGISTERS_ROW,
        [("row", i64::from(from.row).into())],
    );
    let parts = [file, from.sheet.clone(), row];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(parts.join(", "))
}

/// What a unit that ended is now, on today's registry; empty for one that still is, and for none.
///
/// # Errors
/// When the file cannot be read.
fn now_called(reading: &Reading, unit: Option<i64>) -> Result<String> {
    let registry = crate::units::registry(reading)?;
    let unit = unit.and_then(|key| registry.unit(key));
    let Some((unit, ended)) = unit.and_then(|unit| Some((unit, unit.valid_to?))) else {
        return Ok(String::new());
    };
    let day = ended.succ_opt().unwrap_or(ended);
    let successors = registry.successors_on(unit, day);
    let names: Vec<String> = successors
        .into_iter()
        .map(|unit| unit.name_on(day).to_owned())
        .collect();
    Ok(names.join(", "))
}

/// The same as of a day: nothing for a unit that stood on it still.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn called_on(reading: &Reading, unit: Option<i64>, day: NaiveDate) -> Result<String> {
    let registry = crate::units::registry(reading)?;
    let ended = unit.and_then(|key| registry.unit(key)?.valid_to);
    match ended.is_some_and(|ended| ended < day) {
        true => now_called(reading, unit),
        false => Ok(String::new()),
    }
}

/// Every line of every register as JSON objects. Private columns are left out.
pub(super) fn as_json(reading: &Reading) -> Result<Vec<Value>> {
    let mut all = Vec::new();
    for register in super::all() {
        let book = book(reading, register)?;
        for line in book.lines() {
            let id = reading.id_of("entry", line.key())?;
            let mut told = json!({
                "id": id,
                "register": register.code,
                "parent": line.stored.parent.map(|key| reading.id_of("entry", key)).transpose()?,
                "counts": book.judged().counts(line.key()),
            });
            for column in open_columns(register) {
                told[column.code] = json!(line.text(column.code));
            }
            all.push(told);
        }
    }
    Ok(all)
}

/// The columns that anybody may see.
pub(crate) fn open_columns(
    register: &'static Register,
) -> impl Iterator<Item = &'static super::Column> {
    register.columns.iter().filter(|column| !column.private)
}
