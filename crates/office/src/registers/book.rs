//! All lines of a register, read and judged, kept while they stay as they are.

use std::collections::HashMap;
use std::sync::Arc;

use super::describe::Register;
use super::entry::Entry;
use super::judge::{Judged, counts, judged};
use super::table;
use crate::Result;
use crate::office::Reading;

/// The lines of a register in the order in which they were entered.
#[derive(Debug)]
pub(crate) struct Book {
    lines: Vec<Entry>,
    places: HashMap<i64, usize>,
    pub(super) judged: Judged,
}

impl Book {
    /// Every line.
    pub(crate) fn lines(&self) -> &[Entry] {
        &self.lines
    }

    /// The line with that key.
    pub(crate) fn line(&self, key: i64) -> Option<&Entry> {
        self.places.get(&key).map(|at| &self.lines[*at])
    }

    /// The lines that belong to a line.
    pub(crate) fn of(&self, parent: i64) -> impl Iterator<Item = &Entry> {
        let own = move |line: &&Entry| line.stored.parent == Some(parent);
        self.lines.iter().filter(own)
    }

    /// The lines that nothing speaks against: only these are added up.
    pub(crate) fn counted(&self) -> impl Iterator<Item = &Entry> {
        self.lines.iter().filter(|line| counts(self, line))
    }

    /// What is said of the lines.
    pub(crate) fn judged(&self) -> &Judged {
        &self.judged
    }
}

/// The lines of a register with nothing said of them: for the rules of another register, which would
/// else ask for each other.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn unjudged(reading: &Reading, register: &'static Register) -> Result<Arc<Vec<Entry>>> {
    let name = format!("registers.{}.unjudged", register.code);
    reading.kept(&name, &["entry"], |_| {
        let stored = table::of_register(reading, register)?.into_iter();
        Ok(stored.map(|stored| Entry { register, stored }).collect())
    })
}

/// The lines of a register.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn book(reading: &Reading, register: &'static Register) -> Result<Arc<Book>> {
    let name = format!("registers.{}", register.code);
    reading.kept(&name, &["entry", "unit_alias", "setting"], |_| {
        let stored = table::of_register(reading, register)?;
        let lines: Vec<Entry> = stored
            .into_iter()
            .map(|stored| Entry { register, stored })
            .collect();
        let places = lines.iter().enumerate();
        Ok(Book {
            places: places.map(|(at, line)| (line.key(), at)).collect(),
            judged: judged(reading, register, &lines)?,
            lines,
        })
    })
}
