//! Sheets that only repeat others: "Tổng hợp" beside a sheet for each ward. Nothing is left out
//! because of it; a person is told, and chooses.

use std::collections::HashSet;

use sheets::table::{Table, tidy};
use sheets::{Sheet, Workbook};
use viet::text;

use super::survey::{Looked, Survey};
use super::warning::{Warning, WarningCode};

/// For each sheet, what is to be told where all its subjects stand on other, shorter sheets too;
/// of two sheets as long as each other, it is the later one that repeats.
pub(super) fn find(workbook: &Workbook, survey: &Survey) -> Vec<Option<Warning>> {
    let taken = survey.sheets.iter().filter(|looked| looked.left.is_none());
    if taken.count() < 2 {
        return vec![None; survey.sheets.len()];
    }
    let looked = workbook.sheets.iter().zip(&survey.sheets);
    let named: Vec<Vec<String>> = looked.map(|(sheet, looked)| names(sheet, looked)).collect();
    (0..named.len())
        .map(|at| repeated(workbook, &named, at))
        .collect()
}

fn repeated(workbook: &Workbook, named: &[Vec<String>], at: usize) -> Option<Warning> {
    let own = &named[at];
    let shorter = |other: &usize| (named[*other].len(), *other) < (own.len(), at);
    let others: Vec<usize> = (0..named.len())
        .filter(|other| !named[*other].is_empty())
        .filter(shorter)
        .collect();
    let known: HashSet<&String> = others.iter().flat_map(|other| &named[*other]).collect();
    if own.len() < 2 || !own.iter().all(|name| known.contains(name)) {
        return None;
    }
    let holds = |other: &&usize| named[**other].iter().any(|name| own.contains(name));
    let sheets = others.iter().filter(holds);
    let tabs: Vec<&str> = sheets
        .filter_map(|other| workbook.sheets[*other].name.as_deref())
        .collect();
    let told = Warning::new(WarningCode::RepeatedSheet).with("count", own.len());
    Some(told.with("names", tabs.join(", ")))
}

/// The subjects of a sheet that is imported.
fn names(sheet: &Sheet, looked: &Looked) -> Vec<String> {
    let tables = looked.tables.iter().filter(|_| looked.left.is_none());
    tables.flat_map(|table| names_in(sheet, table)).collect()
}

fn names_in(sheet: &Sheet, table: &Table) -> Vec<String> {
    let columns = table.field("name").map_or(&[][..], |entry| &entry.columns);
    let name = |row: u32| {
        let cells = columns.iter().filter_map(|col| sheet.cell(row, *col));
        let words: Vec<String> = cells.map(tidy).collect();
        text::compare_key(&words.join(" "))
    };
    let all = table.data().map(|(row, _)| name(row));
    all.filter(|name| !name.is_empty()).collect()
}
