//! Columns written in several ways: money, dates; text that is not plain Unicode.

use std::collections::BTreeSet;

use sheets::table::{FieldColumns, Spread, Table, letters};
use sheets::{Cell, Value};

use super::column_of;
use crate::awards::sheet::read::Sheet;
use crate::import::warning::{Warning, WarningCode};

pub(super) fn find(sheet: &sheets::Sheet, table: &Table, list: &Sheet) -> Vec<Warning> {
    let mut warnings = Vec::new();
    warnings.extend(money(sheet, table, list));
    warnings.extend(head_unit(list));
    for field in ["birth", "decision_date"] {
        warnings.extend(
            table
                .field(field)
                .and_then(|columns| dates(sheet, table, columns)),
        );
    }
    warnings.extend(unicode(sheet, table));
    warnings
}

fn cells<'s>(
    sheet: &'s sheets::Sheet,
    table: &'s Table,
    col: u32,
) -> impl Iterator<Item = &'s Cell> {
    table
        .data()
        .filter_map(move |(row, _)| sheet.cell(row, col))
}

fn money(sheet: &sheets::Sheet, table: &Table, list: &Sheet) -> Option<Warning> {
    let column = column_of(list, "amount")?;
    let col = table.field("amount")?.columns[0];
    let styles: BTreeSet<String> = cells(sheet, table, col).map(money_style).collect();
    let text = styles.iter().any(|style| style != "number");
    let told = Warning::new(WarningCode::MoneyStyles).with("count", styles.len());
    (styles.len() > 1 && text).then(|| told.with("column", column.clone()).in_column(column))
}

/// An amount with every digit alike, thousands and millions too: `9.9đ` for `1.410.000đ`.
fn money_style(cell: &Cell) -> String {
    let Some(text) = cell.text() else {
        return "number".to_owned();
    };
    let shape = viet::text::clean(text);
    if !shape.contains(|c: char| c.is_ascii_digit()) {
        return "words".to_owned();
    }
    let mut style = String::new();
    for c in shape.chars() {
        let c = if c.is_ascii_digit() { '9' } else { c };
        if !(c == '9' && style.ends_with('9')) {
            style.push(c);
            // "1.410.000" is written like "710.000".
            let again = ["9.9.9", "9,9,9", "9 9 9"]
                .iter()
                .any(|groups| style.ends_with(groups));
            style.truncate(style.len() - if again { 2 } else { 0 });
        }
    }
    style
}

fn head_unit(list: &Sheet) -> Option<Warning> {
    let column = column_of(list, "amount")?;
    let unit = match list.multiplier {
        1 => return None,
        1_000 => "nghìn đồng",
        1_000_000 => "triệu đồng",
        1_000_000_000 => "tỷ đồng",
        _ => "lớn hơn đồng",
    };
    let told = Warning::new(WarningCode::HeadUnit)
        .with("unit", unit)
        .with("column", column.clone());
    Some(told.in_column(column))
}

fn dates(sheet: &sheets::Sheet, table: &Table, columns: &FieldColumns) -> Option<Warning> {
    if columns.spread == Spread::Parts {
        return None;
    }
    let styles: BTreeSet<&str> = columns
        .columns
        .iter()
        .flat_map(|col| cells(sheet, table, *col))
        .filter_map(date_style)
        .collect();
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
        Value::Text(text) if text.trim().is_empty() => None,
        Value::Text(text) if text.trim().len() <= 4 => Some("year"),
        Value::Text(_) => Some("text"),
        _ => None,
    }
}

fn unicode(sheet: &sheets::Sheet, table: &Table) -> Option<Warning> {
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
