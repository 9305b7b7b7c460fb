//! What is odd about a report as a whole: sums that its parts do not add up to, separators in two
//! styles, words where figures belong, shares that cannot be added up.

mod sums;
mod written;

use std::collections::HashSet;

use sheets::table::{Table, letters};

use viet::number::Unit;

use super::read::{Entry, Sheet};
use crate::import::oddities;
use crate::import::warning::{Warning, WarningCode};
use crate::reports::catalogue::indicator;

/// Everything to be told about the report.
pub fn check(sheet: &sheets::Sheet, table: &Table, list: &Sheet) -> Vec<Warning> {
    let mut warnings = Vec::new();
    warnings.extend(head_unit(list));
    warnings.extend(written::separators(sheet, list));
    warnings.extend(written::words(list));
    warnings.extend(sums::of_rows(table, list));
    warnings.extend(sums::of_columns(list));
    warnings.extend(sums::of_parts(list));
    warnings.extend(shares(list));
    warnings.extend(oddities::unicode(sheet, table));
    warnings
}

fn head_unit(list: &Sheet) -> Option<Warning> {
    let many = |unit: Unit| unit.multiplier > 1;
    let money = list
        .money
        .as_ref()
        .filter(|money| money.unit.is_some_and(many))?;
    let count = list.entries.iter().filter(|entry| entry.by_head).count();
    let told = Warning::new(WarningCode::HeadUnitOfMoney)
        .with("unit", money.words.as_str())
        .with("count", count);
    (count > 0).then_some(told)
}

/// Shares of which neither numerator nor denominator is in the table: they must never be averaged.
fn shares(list: &Sheet) -> Vec<Warning> {
    let codes: HashSet<&str> = list.entries.iter().filter_map(|entry| entry.code).collect();
    let there = |code: &String| codes.contains(code.as_str());
    let backed = |entry: &Entry| {
        let of = entry
            .code
            .and_then(indicator)
            .and_then(|one| one.of.as_ref());
        of.is_some_and(|of| of.parts.iter().chain(&of.whole).all(there))
    };
    let alone = |entry: &&Entry| entry.share && entry.figure.is_some() && !backed(entry);
    let found: Vec<&Entry> = list.entries.iter().filter(alone).collect();
    let mut columns: Vec<u32> = found.iter().map(|entry| entry.col).collect();
    columns.sort_unstable();
    columns.dedup();
    let warnings = columns.into_iter().map(|col| {
        let own = found.iter().filter(|entry| entry.col == col);
        let rows: Vec<u32> = own.map(|entry| entry.row).collect();
        let column = letters(col);
        let told = Warning::new(WarningCode::ShareAlone)
            .with("column", column.as_str())
            .with("count", rows.len());
        told.at_rows(rows).in_column(column)
    });
    warnings.collect()
}
