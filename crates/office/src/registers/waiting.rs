//! What of all registers is to be done by a day: for the desk, the calendar and reminders.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::book::book;
use crate::Result;
use crate::office::Reading;

/// A line that something is left to do with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Waiting {
    /// Local key of the line.
    pub key: i64,
    /// Code of its register.
    pub register: String,
    /// Code of its subject.
    pub subject: String,
    /// What one line of the register is called.
    pub line: String,
    /// What it is called.
    pub title: String,
    /// The day.
    pub due: NaiveDate,
    /// Whether that day is over.
    pub overdue: bool,
}

/// The lines whose day is over or comes within so many days, the most urgent first.
///
/// # Errors
/// When the file cannot be read.
pub fn waiting(reading: &Reading, today: NaiveDate, ahead: u64) -> Result<Vec<Waiting>> {
    let until = today.checked_add_days(Days::new(ahead)).unwrap_or(today);
    let mut all = Vec::new();
    for register in super::all() {
        let Some(due) = register.due else {
            continue;
        };
        let book = book(reading, register)?;
        let open = book
            .lines()
            .iter()
            .filter(|line| !due.closed.contains(&line.text(due.status)));
        all.extend(open.filter_map(|line| {
            let day = line.day_in(due.day).filter(|day| *day <= until)?;
            Some(Waiting {
                key: line.key(),
                register: register.code.to_owned(),
                subject: register.subject.to_owned(),
                line: register.line_said(),
                title: line.title(),
                due: day,
                overdue: day < today,
            })
        }));
    }
    all.sort_by_key(|one| (one.due, one.key));
    Ok(all)
}
