//! Whether what stands in the columns of a sheet speaks against a recipe. A column that does not
//! hold what the recipe says makes the whole recipe unfit: half a reading is worse than none.

use sheets::table::{Table, column_number, is_placeholder, letters, tidy};
use sheets::{Sheet, Value};
use viet::text::fold;

use super::{ColumnKept, Content};
use crate::import::layout::field_name;
use crate::words::{self, Key, keys};

/// Rows that are looked at, and cells that must be filled before they say anything.
const ROWS: usize = 60;
const FEW: usize = 3;

/// Why a recipe does not fit the table that it finds, in words; none if it fits.
pub(super) fn contradiction(sheet: &Sheet, table: &Table, content: &Content) -> Option<String> {
    let columns = content.columns.iter();
    let said = columns.filter_map(|column| against(sheet, table, column));
    said.into_iter().next()
}

fn against(sheet: &Sheet, table: &Table, column: &ColumnKept) -> Option<String> {
    let told = |key: Key| {
        let field = column.field.as_deref().map(field_name).unwrap_or_default();
        let params = [
            ("column", column.letter.as_str().into()),
            ("field", field.into()),
        ];
        Some(words::say_with(words::spoken(), key, params))
    };
    let col = column_number(&column.letter)?;
    if !table.columns.iter().any(|head| head.col == col) {
        return told(keys::RECIPES_NO_COLUMN);
    }
    let field = column.field.as_deref()?;
    let cells = table
        .data()
        .take(ROWS)
        .filter_map(|(row, _)| sheet.cell(row, col));
    let inked: Vec<_> = cells.filter(|cell| !is_placeholder(&tidy(cell))).collect();
    let fit = inked.iter().filter(|cell| fits(field, &cell.value)).count();
    if inked.len() >= FEW && fit * 2 < inked.len() {
        return told(keys::RECIPES_OTHER_CONTENT);
    }
    None
}

/// Whether a value could be one of this field.
fn fits(field: &str, value: &Value) -> bool {
    let text = match value {
        Value::Text(text) => viet::text::clean(text),
        Value::Number(number) => return of_numbers(field, *number),
        Value::Date(_) => return field == "birth",
        Value::Bool(_) | Value::Error(_) => return false,
    };
    let figures = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    match field {
        "birth" => (2..=8).contains(&figures) && letters <= 12,
        "amount" => figures > 0 || says_money(&text),
        "name" => letters >= 2 && figures * 2 < letters,
        _ => letters >= 1 || field == "award",
    }
}

fn of_numbers(field: &str, number: f64) -> bool {
    match field {
        "birth" => (1000.0..100_000.0).contains(&number),
        "amount" => number >= 0.0,
        // An x under one of several columns is sometimes a 1.
        "award" | "subject_kind" => true,
        _ => false,
    }
}

fn says_money(text: &str) -> bool {
    let words = fold(text);
    ["dong", "trieu", "nghin", "ngan"]
        .iter()
        .any(|unit| words.contains(unit))
}

/// Letters of columns for sentences.
pub(super) fn band((first, last): (u32, u32)) -> String {
    match first == last {
        true => first.to_string(),
        false => format!("{first}–{last}"),
    }
}

/// The letters of a column, as they are checked in foreign files.
pub(super) fn is_letters(text: &str) -> bool {
    column_number(text).is_some_and(|col| letters(col) == text)
}
