//! What is odd about the cells of any list, whatever it lists: dates written in several ways, text
//! that is not plain Unicode.

use std::collections::BTreeSet;

use sheets::table::{FieldColumns, Spread, Table, is_ditto, letters};
use sheets::{Cell, Value};

use super::warning::{Warning, WarningCode};

/// The cells of a column, in the rows of data.
pub(crate) fn cells<'s>(
    sheet: &'s sheets::Sheet,
    table: &'s Table,
    col: u32,
) -> impl Iterator<Item = &'s Cell> {
    table
        .data()
        .filter_map(move |(row, _)| sheet.cell(row, col))
}

/// Dates of one column that are written in several ways.
pub(crate) fn mixed_dates(
    sheet: &sheets::Sheet,
    table: &Table,
    columns: &FieldColumns,
) -> Option<Warning> {
    if columns.spread == Spread::Parts {
        return None;
    }
    let dates = columns
        .columns
        .iter()
        .flat_map(|col| cells(sheet, table, *col));
    // Collecting would sort them all; there are but a few.
    let mut styles = BTreeSet::new();
    styles.extend(dates.filter_map(date_style));
    let column: Vec<String> = columns.columns.iter().map(|col| letters(*col)).collect();
    let column = column.join("+");
    let told = Warning::new(WarningCode::MixedDates).with("column", column.clone());
    (styles.len() > 1).then(|| told.in_column(column))
}

/// A year typed as a number or as text is one style.
fn date_style(cell: &Cell) -> Option<&'static str> {
    match &cell.value {
        Value::Date(_) => Some("date"),
        Value::Number(number) if (1900.0..2100.0).contains(number) => Some("year"),
        Value::Number(_) => Some("number"),
        Value::Text(text) if text.trim().is_empty() || is_ditto(text.trim()) => None,
        Value::Text(text) if text.trim().len() <= 4 => Some("year"),
        Value::Text(_) => Some("text"),
        _ => None,
    }
}

/// Something about these rows of a column; none where there are no rows.
pub(crate) fn in_rows(
    code: WarningCode,
    rows: Vec<u32>,
    column: Option<String>,
) -> Option<Warning> {
    let column = column.unwrap_or_default();
    let told = Warning::new(code)
        .with("count", rows.len())
        .with("column", column.clone());
    (!rows.is_empty()).then(|| told.at_rows(rows).in_column(column))
}

/// Rows that were put into the record above them.
pub(crate) fn joined(table: &Table) -> Option<Warning> {
    let rows: Vec<u32> = table.continued.iter().map(|(row, _)| *row).collect();
    let told = Warning::new(WarningCode::JoinedRows).with("count", rows.len());
    (!rows.is_empty()).then(|| told.at_rows(rows))
}

/// Rows whose text is no plain Unicode.
pub(crate) fn unicode(sheet: &sheets::Sheet, table: &Table) -> Option<Warning> {
    let odd = table.data().filter(|(row, _)| {
        sheet
            .row(*row)
            .iter()
            .any(|(_, cell)| cell.text().is_some_and(is_odd))
    });
    let rows: Vec<u32> = odd.map(|(row, _)| row).take(1000).collect();
    (!rows.is_empty()).then(|| Warning::new(WarningCode::UnicodeForm).at_rows(rows))
}

/// Separate accents, blanks that are no blanks, letters that cannot be seen, the Icelandic Đ.
fn is_odd(text: &str) -> bool {
    if !may_be_odd(text.as_bytes()) {
        return false;
    }
    let hidden = |c: char| c.is_control() && !c.is_whitespace();
    if text.is_ascii() {
        return text.chars().any(hidden);
    }
    text.chars().any(|c| {
        hidden(c)
            || matches!(c,
                '\u{300}'..='\u{36F}' | '\u{a0}' | '\u{ad}' | '\u{d0}' | '\u{f0}' | '\u{2000}'..='\u{200F}'
                | '\u{202A}'..='\u{202F}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
    })
}

/// Whether any byte is one that the UTF-8 of such signs has. Few others have them.
fn may_be_odd(text: &[u8]) -> bool {
    let mut before = 0;
    text.iter().any(|&byte| {
        let first = std::mem::replace(&mut before, byte);
        match byte {
            0..=0x1f | 0x7f | 0xc2 | 0xcc | 0xcd | 0xe2 | 0xee | 0xef => true,
            // The Icelandic letters, among those of Vietnamese.
            0x90 | 0xb0 => first == 0xc3,
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_odd_sign_is_overlooked_by_its_bytes() {
        let odd_by_sign = |c: char| {
            let hidden = c.is_control() && !c.is_whitespace();
            hidden
                || matches!(c,
                    '\u{300}'..='\u{36F}' | '\u{a0}' | '\u{ad}' | '\u{d0}' | '\u{f0}'
                    | '\u{2000}'..='\u{200F}' | '\u{202A}'..='\u{202F}' | '\u{2060}'..='\u{2069}'
                    | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
        };
        for c in '\0'..=char::MAX {
            let text = format!("Đỗ{c}ường");
            assert_eq!(is_odd(&text), odd_by_sign(c), "U+{:04X}", c as u32);
        }
    }
}
