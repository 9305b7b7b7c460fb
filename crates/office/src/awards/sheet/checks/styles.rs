//! Columns written in several ways: money, dates; text that is not plain Unicode.

use std::collections::{BTreeSet, HashSet};

use sheets::Cell;
use sheets::table::Table;

use super::column_of;
use crate::awards::sheet::read::Sheet;
use crate::import::oddities::{cells, mixed_dates, unicode};
use crate::import::warning::{Warning, WarningCode};

pub(super) fn find(sheet: &sheets::Sheet, table: &Table, list: &Sheet) -> Vec<Warning> {
    let mut warnings = Vec::new();
    warnings.extend(money(sheet, table, list));
    warnings.extend(head_unit(list));
    for field in ["birth", "decision_date"] {
        warnings.extend(
            table
                .field(field)
                .and_then(|columns| mixed_dates(sheet, table, columns)),
        );
    }
    warnings.extend(unicode(sheet, table));
    warnings
}

fn money(sheet: &sheets::Sheet, table: &Table, list: &Sheet) -> Option<Warning> {
    let column = column_of(list, "amount")?;
    let col = table.field("amount")?.columns[0];
    let mut known = HashSet::new();
    // One amount stands in a list again and again.
    let distinct =
        cells(sheet, table, col).filter(|cell| cell.text().is_none_or(|text| known.insert(text)));
    let styles: BTreeSet<String> = distinct.map(money_style).collect();
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
