//! What is wrong or odd in the lines of a register. A line with an error is kept and counts for nothing;
//! a warning asks to be looked at.

use std::collections::HashMap;

use super::amount::is_size;
use super::book::Book;
use super::describe::{Kind, Register};
use super::entry::Entry;
use super::text;
use crate::Result;
use crate::awards::Severity;
use crate::office::Reading;
use crate::words::{self, Key, Param, keys};

/// Judges all lines of a register together.
pub(crate) type Judge = fn(&Reading, &[Entry], &mut Judged) -> Result<()>;

/// Something that is said of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// The column it is about; empty for the line.
    pub(crate) column: &'static str,
    pub(crate) severity: Severity,
    /// As a sentence with the figures behind it.
    pub(crate) text: String,
}

/// What is said of the lines of a register, by their keys.
#[derive(Debug, Default)]
pub(crate) struct Judged(HashMap<i64, Vec<Said>>);

impl Judged {
    /// Says that a line counts for nothing while it is so.
    pub(crate) fn error(
        &mut self,
        line: &Entry,
        column: &'static str,
        key: Key,
        params: &[(&str, Param)],
    ) {
        self.say(line, column, Severity::Error, key, params);
    }

    /// Asks to look at a line.
    pub(crate) fn warning(
        &mut self,
        line: &Entry,
        column: &'static str,
        key: Key,
        params: &[(&str, Param)],
    ) {
        self.say(line, column, Severity::Warning, key, params);
    }

    fn say(
        &mut self,
        line: &Entry,
        column: &'static str,
        severity: Severity,
        key: Key,
        params: &[(&str, Param)],
    ) {
        let params = params.iter().map(|(name, value)| (*name, value.clone()));
        let text = words::say_with(words::spoken(), key, params);
        self.0.entry(line.key()).or_default().push(Said {
            column,
            severity,
            text,
        });
    }

    /// What is said of a line.
    pub(crate) fn of(&self, key: i64) -> &[Said] {
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }

    /// Whether nothing speaks against counting a line.
    pub(crate) fn counts(&self, key: i64) -> bool {
        let all = self.of(key).iter();
        !all.clone().any(|said| said.severity == Severity::Error)
    }
}

/// Judges the lines of a register.
pub(super) fn judged(
    reading: &Reading,
    register: &'static Register,
    lines: &[Entry],
) -> Result<Judged> {
    let mut judged = Judged::default();
    for line in lines {
        each(register, line, &mut judged);
    }
    if let Some(judge) = register.judge {
        judge(reading, lines, &mut judged)?;
    }
    Ok(judged)
}

/// What every column asks for.
fn each(register: &'static Register, line: &Entry, judged: &mut Judged) {
    for (column, kept) in register.columns.iter().zip(&line.stored.texts) {
        let heading = || [("column", Param::Text(column.heading()))];
        if column.needed && kept.is_empty() {
            judged.error(line, column.code, keys::REGISTERS_MISSING, &heading());
        }
        if !text::is_unread(column, kept) {
            continue;
        }
        let params = [
            ("column", Param::Text(column.heading())),
            ("text", Param::Text(kept.clone())),
        ];
        match column.kind {
            // Words of a size are no mistake; they are no figure either.
            Kind::Money | Kind::Quantity | Kind::Count if is_size(kept) => {
                judged.warning(line, column.code, keys::REGISTERS_MAGNITUDE, &params);
            }
            _ => judged.error(line, column.code, keys::REGISTERS_UNREAD, &params),
        }
    }
}

/// Whether a book's line is counted.
pub(super) fn counts(book: &Book, line: &Entry) -> bool {
    book.judged.counts(line.key())
}
