//! How figures are written: thousands grouped in two ways in one column, words instead of a
//! figure.

use sheets::Cell;
use sheets::table::letters;

use crate::import::warning::{Warning, WarningCode};
use crate::reports::sheet::cell::State;
use crate::reports::sheet::read::{Entry, Sheet};

/// Thousands grouped with commas beside thousands grouped with full stops.
pub(super) fn separators(sheet: &sheets::Sheet, list: &Sheet) -> Vec<Warning> {
    let columns = list.figures.iter().map(|column| column.col);
    let warnings = columns.filter_map(|col| {
        let own = || {
            list.entries
                .iter()
                .filter(move |entry| entry.col == col && !entry.share)
        };
        let typed = |entry: &&Entry| sheet.cell(entry.row, col).and_then(Cell::text).is_some();
        let grouped = |mark: char| {
            let with = own()
                .filter(typed)
                .filter(move |entry| groups_with(&entry.raw, mark));
            with.map(|entry| entry.row).collect::<Vec<u32>>()
        };
        let (dots, commas) = (grouped('.'), grouped(','));
        let column = letters(col);
        let told = Warning::new(WarningCode::MixedSeparators)
            .with("column", column.as_str())
            .with("count", commas.len());
        (!dots.is_empty() && !commas.is_empty()).then(|| told.at_rows(commas).in_column(column))
    });
    warnings.collect()
}

/// "11,350" and "6,315.0" group with commas: three digits follow, and then no more.
fn groups_with(raw: &str, mark: char) -> bool {
    let mut parts = raw.split(mark);
    let first = parts.next().unwrap_or_default();
    let lead = first.bytes().rev().take_while(u8::is_ascii_digit).count();
    let mut rest = parts.peekable();
    let three = |part: &str| part.bytes().take_while(u8::is_ascii_digit).count() == 3;
    let fraction = lead == 1 && first.ends_with('0');
    (1..=3).contains(&lead) && !fraction && rest.peek().is_some() && rest.all(three)
}

/// Words of a size, and other words, where a figure belongs.
pub(super) fn words(list: &Sheet) -> Vec<Warning> {
    let of = |code: WarningCode, which: fn(&Entry) -> bool| {
        let found: Vec<&Entry> = list.entries.iter().filter(|entry| which(entry)).collect();
        let mut rows: Vec<u32> = found.iter().map(|entry| entry.row).collect();
        rows.dedup();
        let mut texts: Vec<&str> = found.iter().map(|entry| entry.raw.as_str()).collect();
        texts.dedup();
        texts.truncate(3);
        let told = Warning::new(code)
            .with("count", found.len())
            .with("texts", texts.join("; "));
        (!found.is_empty()).then(|| told.at_rows(rows))
    };
    let sizes = of(WarningCode::TextMagnitude, |entry| entry.magnitude);
    let others = of(WarningCode::TextFigure, |entry| {
        entry.state == State::Text && !entry.magnitude
    });
    sizes.into_iter().chain(others).collect()
}
