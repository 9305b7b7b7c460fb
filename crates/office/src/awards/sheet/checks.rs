//! What is odd about an award list as a whole: dates and money written in several ways, one
//! recipient twice, totals that do not add up, units that no longer exist.

mod doubles;
mod styles;
mod totals;
pub(crate) mod units;

use std::panic::resume_unwind;
use std::thread;

use chrono::NaiveDate;
use sheets::table::Table;

use super::read::{Entry, LONG, ProblemCode, Sheet};
use super::{people, places};
use crate::awards::SubjectKind;
use crate::import::oddities;
use crate::import::warning::{Warning, WarningCode};
use crate::units::Registry;

/// Everything to be told about the list. `days` is the first and last day the list may be of.
pub fn check(
    sheet: &sheets::Sheet,
    table: &Table,
    list: &Sheet,
    days: Option<(NaiveDate, NaiveDate)>,
    registry: &Registry,
) -> Vec<Warning> {
    let of_rows = || {
        let mut warnings = unread(list);
        warnings.extend(oddities::joined(table));
        warnings.extend(two_in_one(list));
        warnings.extend(doubles::find(list));
        warnings
    };
    let of_columns = || {
        let mut warnings = styles::find(sheet, table, list);
        warnings.extend(totals::find(sheet, table, list));
        warnings.extend(units::find(list, days, registry));
        warnings
    };
    let (mut warnings, more) = match list.entries.len() {
        0..LONG => (of_rows(), of_columns()),
        _ => together(of_rows, of_columns),
    };
    warnings.extend(more);
    warnings
}

/// Does both at the same time.
fn together<T: Send>(first: impl FnOnce() -> T + Send, second: impl FnOnce() -> T) -> (T, T) {
    thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        (
            first.join().unwrap_or_else(|panic| resume_unwind(panic)),
            second,
        )
    })
}

/// Values that could not be read, one warning for a column.
fn unread(list: &Sheet) -> Vec<Warning> {
    let kinds = [
        (ProblemCode::InvalidDate, "birth", WarningCode::InvalidDate),
        (
            ProblemCode::UnreadableDate,
            "birth",
            WarningCode::InvalidDate,
        ),
        (
            ProblemCode::UnreadableMoney,
            "amount",
            WarningCode::InvalidMoney,
        ),
        (ProblemCode::NameMissing, "name", WarningCode::NameMissing),
    ];
    let warnings = kinds.into_iter().filter_map(|(code, field, warning)| {
        let concerned = list
            .entries
            .iter()
            .filter(|entry| entry.problems.iter().any(|problem| problem.code == code));
        let rows: Vec<u32> = concerned.map(|entry| entry.row).collect();
        oddities::in_rows(warning, rows, column_of(list, field))
    });
    warnings.collect()
}

/// Cells that name two people: "Lê Văn Cu và Phạm Thị Đào", or one below the other.
fn two_in_one(list: &Sheet) -> Option<Warning> {
    let people = |entry: &&Entry| entry.subject_kind != SubjectKind::Household;
    let two = |entry: &&Entry| people::names_two(&entry.raw[places::NAME]);
    let rows: Vec<u32> = list
        .entries
        .iter()
        .filter(people)
        .filter(two)
        .map(|entry| entry.row)
        .collect();
    let column = column_of(list, "name").unwrap_or_default();
    let told = Warning::new(WarningCode::SeveralNames).with("count", rows.len());
    (!rows.is_empty()).then(|| told.at_rows(rows).in_column(column))
}

/// The letters of a field's columns.
fn column_of(list: &Sheet, field: &str) -> Option<String> {
    list.columns
        .iter()
        .find(|(known, _)| *known == field)
        .map(|(_, letters)| letters.clone())
}
