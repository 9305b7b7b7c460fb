//! A line of a register as rules, counts and papers read it.

use chrono::NaiveDate;

use super::amount::Amount;
use super::describe::Register;
use super::stored::Stored;
use super::text;

/// A line with its register.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The register it is of.
    pub(crate) register: &'static Register,
    /// What the file keeps of it.
    pub(crate) stored: Stored,
}

impl Entry {
    /// Local key.
    pub(crate) fn key(&self) -> i64 {
        self.stored.key
    }

    /// What the file keeps in a column; empty for a column that there is not.
    pub(crate) fn text(&self, code: &str) -> &str {
        let place = self.register.place(code);
        place.map_or("", |place| self.stored.texts[place].as_str())
    }

    /// What people read in a column.
    pub(crate) fn shown(&self, code: &str) -> String {
        let place = self.register.place(code);
        place.map_or_else(String::new, |place| {
            text::shown(&self.register.columns[place], &self.stored.texts[place])
        })
    }

    /// The day in a column.
    pub(crate) fn day_in(&self, code: &str) -> Option<NaiveDate> {
        text::day(self.text(code))
    }

    /// The day it is of.
    pub(crate) fn day(&self) -> Option<NaiveDate> {
        self.day_in(self.register.day)
    }

    /// The number in a column; none for nothing and for words.
    pub(crate) fn amount(&self, code: &str) -> Option<Amount> {
        Amount::of_kept(self.text(code))
    }

    /// The number in a column in its parts, 0 for none.
    pub(crate) fn parts(&self, code: &str) -> i64 {
        self.amount(code).map_or(0, |amount| amount.parts)
    }

    /// Whether a column says that choice.
    pub(crate) fn is(&self, code: &str, choice: &str) -> bool {
        self.text(code) == choice
    }

    /// What it is called: the first of its naming columns that says something, with the others behind.
    pub(crate) fn title(&self) -> String {
        let said = self.register.title.iter().map(|code| self.shown(code));
        let said: Vec<String> = said.filter(|text| !text.is_empty()).collect();
        said.join(" · ").replace('\n', " ")
    }

    /// Whether its day is over and something is left to do.
    pub(crate) fn is_overdue(&self, today: NaiveDate) -> bool {
        let due = self.register.due;
        due.is_some_and(|due| due.is_over(self.day_in(due.day), self.text(due.status), today))
    }
}
