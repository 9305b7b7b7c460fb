//! Counts that a register states, beside what its rows say: "Tổng số: 76 mô hình", a number below
//! the marks of each field.

use sheets::table::{RowKind, Spread, Table, Why, tidy};
use sheets::{Cell, Value};
use viet::text;

use crate::import::warning::{Warning, WarningCode};
use crate::models::sheet::read::Sheet;

pub(super) fn find(sheet: &sheets::Sheet, table: &Table, list: &Sheet) -> Vec<Warning> {
    let all = list.entries.len();
    let (mut so_far, mut since, mut opened) = (0, 0, Vec::new());
    let mut warnings = Vec::new();
    for row in &table.rows {
        match row.kind {
            RowKind::Data(_) => {
                so_far += 1;
                since += 1;
            }
            RowKind::Skipped(Why::Group) => opened.push(so_far),
            RowKind::Skipped(Why::Total | Why::Note) => {
                let own = |stated: usize| opened.iter().any(|before| so_far - before == stated);
                let sentences = sheet.row(row.row).iter().map(|(_, cell)| tidy(cell));
                let counts = sentences.filter_map(|sentence| count_in(&sentence));
                let wrong =
                    counts.filter(|count| ![all, so_far, since].contains(count) && !own(*count));
                warnings.extend(wrong.map(|count| mismatch(row.row, count, "mô hình", all)));
                if row.kind == RowKind::Skipped(Why::Total) {
                    warnings.extend(marks(sheet, table, row.row));
                    since = 0;
                }
            }
            RowKind::Skipped(_) => {}
        }
    }
    warnings
}

/// The number of models that a sentence counts: the first one, where it counts the whole.
fn count_in(sentence: &str) -> Option<usize> {
    let key = text::fold(sentence);
    let words: Vec<&str> = key
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let counting = ["tong", "cong", "danh sach", "bieu nay"]
        .iter()
        .any(|word| key.starts_with(word));
    let at = words
        .windows(3)
        .position(|w| w[1] == "mo" && w[2] == "hinh" && w[0].parse::<usize>().is_ok())?;
    let first = words
        .iter()
        .position(|word| word.parse::<usize>().is_ok())?;
    (counting && first == at)
        .then(|| words[at].parse().ok())
        .flatten()
}

/// A total below the marks of a field that is not their number. A total may be of the rows since
/// the last one; only the last one counts all.
fn marks(sheet: &sheets::Sheet, table: &Table, row: u32) -> Vec<Warning> {
    let Some(field) = table
        .field("field")
        .filter(|field| field.spread == Spread::Marked)
    else {
        return Vec::new();
    };
    let totals = table
        .rows
        .iter()
        .filter(|row| row.kind == RowKind::Skipped(Why::Total));
    if totals.clone().count() > 1 {
        return Vec::new();
    }
    let wrong = field
        .columns
        .iter()
        .zip(&field.leaves)
        .filter_map(|(col, leaf)| {
            let stated = sheet.cell(row, *col).and_then(whole)?;
            let marked = table.data().filter(|(row, _)| {
                sheet
                    .cell(*row, *col)
                    .is_some_and(|cell| !tidy(cell).is_empty())
            });
            let counted = marked.count();
            (counted != stated).then(|| mismatch(row, stated, leaf, counted))
        });
    wrong.collect()
}

fn whole(cell: &Cell) -> Option<usize> {
    match &cell.value {
        Value::Number(number) if *number >= 0.0 && number.fract() == 0.0 => Some(*number as usize),
        _ => tidy(cell).parse().ok(),
    }
}

fn mismatch(row: u32, stated: usize, what: &str, counted: usize) -> Warning {
    let told = Warning::new(WarningCode::CountMismatch)
        .with("row", row)
        .with("stated", stated);
    told.with("what", what)
        .with("counted", counted)
        .at_rows(vec![row])
}
