//! Sheets written down as text, and inspections written down as text, for tables of cases.

use chrono::NaiveDate;
use office::import::{Kind, inspect_workbook};
use serde_json::Value;
use sheets::{Area, Cell, Format, Sheet, Workbook};

/// A sheet of lines: cells between `|`, `#12` a number, `@1970-05-06` a date, `\n` a line break.
pub(crate) fn sheet(lines: &str, merges: &[&str]) -> Sheet {
    let rows = (1u32..).zip(lines.lines()).map(|(row, line)| {
        let cells = (1u32..)
            .zip(line.split('|'))
            .filter_map(|(col, text)| Some((col, cell(text)?)));
        (row, cells.collect::<Vec<_>>())
    });
    let mut sheet = Sheet::from_rows(Some("Sheet1"), rows);
    sheet.merges = merges.iter().map(|merge| area(merge)).collect();
    sheet
}

fn cell(text: &str) -> Option<Cell> {
    let text = text.trim().replace("\\n", "\n");
    if let Some(number) = text.strip_prefix('#') {
        return Some(Cell::from(number.parse::<f64>().unwrap()));
    }
    if let Some(date) = text.strip_prefix('@') {
        return Some(Cell::from(date.parse::<NaiveDate>().unwrap()));
    }
    (!text.is_empty()).then(|| Cell::from(text.as_str()))
}

fn area(merge: &str) -> Area {
    let (first, last) = merge.split_once(':').unwrap();
    let corner = |text: &str| {
        let digits = text.find(|c: char| c.is_ascii_digit()).unwrap();
        let col = text[..digits]
            .bytes()
            .fold(0, |col, b| col * 26 + u32::from(b - b'A') + 1);
        (text[digits..].parse::<u32>().unwrap(), col)
    };
    let ((first_row, first_col), (last_row, last_col)) = (corner(first), corner(last));
    Area {
        first_row,
        last_row,
        first_col,
        last_col,
    }
}

/// What the importer makes of one sheet.
pub(crate) fn inspected(file: &str, sheet: Sheet, kind: Option<Kind>) -> Value {
    let workbook = Workbook {
        format: Format::Xlsx,
        extension_lies: false,
        sheets: vec![sheet],
    };
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    serde_json::to_value(inspect_workbook(file, &workbook, kind, today)).unwrap()
}

/// An inspected sheet in short: its header, its columns, each record and each skipped row.
pub(crate) fn shown(sheet: &Value) -> String {
    let mut lines = vec![table(sheet)];
    let more = sheet["tables"].as_array();
    lines.extend(more.into_iter().flatten().map(table));
    lines.join("\n--\n")
}

fn table(table: &Value) -> String {
    let rows = &table["header_rows"];
    let columns = table["columns"].as_object().unwrap().iter();
    let columns: Vec<String> = columns
        .map(|(field, col)| format!("{field} {}", text(col)))
        .collect();
    let mut lines = vec![format!("{}-{} {}", rows[0], rows[1], columns.join(", "))];
    lines.extend(table["records"].as_array().unwrap().iter().map(record));
    let skipped = table["skipped_rows"].as_array().unwrap().iter();
    let skipped: Vec<String> = skipped
        .map(|row| format!("{} {}", row["row"], text(&row["why"])))
        .collect();
    lines.push(skipped.join(", "));
    lines.join("\n").trim_end().to_owned()
}

fn record(record: &Value) -> String {
    let kind = &text(&record["subject_kind"])[..1];
    let mut line = format!("{} {kind} {}", record["row"], text(&record["name"]));
    for field in [
        "honorific",
        "position",
        "unit",
        "birth",
        "award",
        "amount",
        "citation",
        "group",
    ] {
        if !record[field].is_null() {
            line.push_str(&format!(" | {field}: {}", text(&record[field])));
        }
    }
    line
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether the sheet has a warning of this code.
pub(crate) fn warns(sheet: &Value, code: &str) -> bool {
    sheet["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .any(|warning| warning["code"] == code)
}
