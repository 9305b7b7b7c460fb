//! What recommendations of inspections come to as figures of reports (domain §4.4: K04–K06). Which are
//! overdue is a figure of the last day.

use chrono::NaiveDate;

use super::RECOMMENDATION;
use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Figures, RegisterFigure, book};

/// Figures between two days, both within.
pub(super) fn counted(
    reading: &Reading,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<RegisterFigure>> {
    let book = book(reading, &RECOMMENDATION)?;
    let inspected = |line: &&Entry| line.is("origin", "inspection") || line.stored.parent.is_some();
    let all: Vec<&Entry> = book.counted().filter(inspected).collect();
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let within = |line: &&&Entry| line.day().is_some_and(|day| (first..=last).contains(&day));
    let made = all.iter().filter(within).count();
    let done = all
        .iter()
        .filter(within)
        .filter(|line| line.is("status", "done"))
        .count();
    let made_by_then = all
        .iter()
        .filter(|line| line.day().is_some_and(|day| day <= last));
    let over = made_by_then.filter(|line| {
        let answered_late = line.day_in("answered").is_some_and(|day| day > last);
        let due = line.day_in("due").is_some_and(|due| due < last);
        line.is_overdue(last) || (due && line.is("status", "done") && answered_late)
    });
    let mut figures = Figures::default();
    for (code, count) in [("K04", made), ("K05", done), ("K06", over.count())] {
        figures.add(code, count as i64);
    }
    Ok(figures.told())
}
