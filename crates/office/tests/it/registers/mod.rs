//! Registers: funds, inspections, recommendations, grassroots democracy, and what is the same for all.

mod democracy;
mod funds;
mod inspections;
mod ledger;
mod lines;
mod papers;
mod past;
mod sampled;
mod taking;

use std::collections::BTreeMap;

use office::registers::{self, LineRow};

use crate::desk::Desk;

/// Enters a line; gives its key.
pub(crate) fn entered(
    desk: &Desk,
    register: &str,
    parent: Option<i64>,
    cells: &[(&str, &str)],
) -> i64 {
    let draft: BTreeMap<String, String> = cells
        .iter()
        .map(|(column, text)| ((*column).to_owned(), (*text).to_owned()))
        .collect();
    registers::put_line(&desk.office, &desk.ctx(), (register, parent), None, &draft).unwrap()
}

/// A line as the window is told it.
pub(crate) fn line(desk: &Desk, key: i64) -> LineRow {
    let today = desk.ctx().today();
    desk.office
        .read(|reading| registers::line(reading, key, today))
        .unwrap()
}

/// What is said of a line, joined.
pub(crate) fn said(desk: &Desk, key: i64) -> String {
    let findings = line(desk, key).findings;
    let texts: Vec<String> = findings.into_iter().map(|one| one.text).collect();
    texts.join(" ")
}

pub(crate) fn edit(desk: &Desk, key: i64, column: &str, text: &str) -> LineRow {
    registers::edit_line(&desk.office, &desk.ctx(), key, column, text).unwrap()
}
