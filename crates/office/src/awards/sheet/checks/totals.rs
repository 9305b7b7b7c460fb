//! Totals and counts that a list states, beside what its rows say.

use sheets::table::{RowKind, Table, Why, tidy};
use sheets::{Cell, Value};

use super::column_of;
use crate::awards::SubjectKind;
use crate::awards::sheet::read::Sheet;
use crate::import::warning::{Warning, WarningCode};

pub(super) fn find(sheet: &sheets::Sheet, table: &Table, list: &Sheet) -> Vec<Warning> {
    let mut warnings = sums(sheet, table, list);
    warnings.extend(counts(sheet, table, list));
    warnings
}

/// A total may be of the rows since the last total, of the rows since a heading, or of all.
fn sums(sheet: &sheets::Sheet, table: &Table, list: &Sheet) -> Vec<Warning> {
    let Some(columns) = table.field("amount") else {
        return Vec::new();
    };
    let letters = column_of(list, "amount").unwrap_or_default();
    let all: i64 = list.entries.iter().filter_map(|entry| entry.amount).sum();
    let mut entries = list.entries.iter().peekable();
    let (mut since_total, mut so_far, mut opened) = (0i64, 0i64, Vec::new());
    let mut warnings = Vec::new();
    for row in &table.rows {
        match row.kind {
            RowKind::Data(_) => {
                let amount = entries.next().and_then(|entry| entry.amount).unwrap_or(0);
                since_total += amount;
                so_far += amount;
            }
            RowKind::Skipped(Why::Group) => opened.push(so_far),
            RowKind::Skipped(Why::Total) => {
                let own = columns
                    .columns
                    .iter()
                    .filter_map(|col| sheet.cell(row.row, *col));
                let said: Vec<i64> = own
                    .filter_map(|cell| amount_in(cell, list.multiplier))
                    .collect();
                let Some(&first) = said.first() else {
                    continue;
                };
                // Columns for collectives and for people have a total each, or one for both.
                let stated = said.iter().sum();
                let fits = |stated: i64| {
                    [all, so_far, since_total].contains(&stated)
                        || opened.iter().any(|before| so_far - before == stated)
                };
                if !fits(stated) && !fits(first) {
                    let told = Warning::new(WarningCode::SumMismatch)
                        .with("row", row.row)
                        .with("stated", stated);
                    let told = told.with("counted", nearest(stated, all, since_total));
                    warnings.push(told.at_rows(vec![row.row]).in_column(letters.clone()));
                }
                since_total = 0;
            }
            RowKind::Skipped(_) => {}
        }
    }
    warnings
}

fn nearest(stated: i64, all: i64, since: i64) -> i64 {
    if (stated - since).abs() < (stated - all).abs() {
        since
    } else {
        all
    }
}

fn amount_in(cell: &Cell, multiplier: i64) -> Option<i64> {
    match &cell.value {
        Value::Number(number) => viet::money::from_number(*number, multiplier).ok(),
        _ => viet::money::read(&tidy(cell), multiplier).ok().flatten(),
    }
}

/// "Danh sách này có 09 tập thể và 26 cá nhân."
fn counts(sheet: &sheets::Sheet, table: &Table, list: &Sheet) -> Vec<Warning> {
    let sentences = table
        .skipped()
        .filter(|(_, why)| matches!(why, Why::Note | Why::Total | Why::Signature));
    let mut warnings = Vec::new();
    for (row, _) in sentences {
        for (_, cell) in sheet.row(row) {
            for (stated, what, kinds) in stated(&tidy(cell)) {
                let counted = list
                    .entries
                    .iter()
                    .filter(|entry| kinds.contains(&entry.subject_kind))
                    .count();
                if counted != stated && is_whole_list(table, row) {
                    let told = Warning::new(WarningCode::CountMismatch)
                        .with("row", row)
                        .with("stated", stated);
                    warnings.push(
                        told.with("what", what)
                            .with("counted", counted)
                            .at_rows(vec![row]),
                    );
                }
            }
        }
    }
    warnings
}

/// A sentence between rows of data counts its own part; only one below them all counts all.
fn is_whole_list(table: &Table, row: u32) -> bool {
    table.data().last().is_some_and(|(last, _)| last < row)
}

type Stated = (usize, &'static str, &'static [SubjectKind]);

/// The counts a sentence states: a number before the word for a kind.
fn stated(sentence: &str) -> Vec<Stated> {
    let key = viet::text::compare_key(sentence);
    let counting = ["danh sách", "tổng", "cộng", "gồm", "ấn định"]
        .iter()
        .any(|word| key.contains(word));
    if !counting || sentence.chars().count() > 160 {
        return Vec::new();
    }
    let words: Vec<&str> = key.split(' ').collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let Ok(number) = word.parse::<usize>() else {
            continue;
        };
        let after = words[at + 1..].join(" ");
        found.extend(kind_after(&after).map(|(what, kinds)| (number, what, kinds)));
    }
    found
}

fn kind_after(words: &str) -> Option<(&'static str, &'static [SubjectKind])> {
    use SubjectKind::{Collective, Household, Individual};
    let kinds: [(&str, &'static [SubjectKind]); 9] = [
        ("tập thể", &[Collective]),
        ("cá nhân", &[Individual]),
        ("người", &[Individual]),
        ("đồng chí", &[Individual]),
        ("ông bà", &[Individual]),
        ("hộ gia đình", &[Household]),
        ("hộ", &[Household]),
        ("gia đình", &[Household]),
        ("đối tượng", &SubjectKind::ALL),
    ];
    kinds.into_iter().find(|(word, _)| {
        words
            .strip_prefix(word)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}
