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

/// A sheet, and what is made of it. The first line of both texts is empty.
pub(crate) struct Layout {
    pub(crate) what: &'static str,
    pub(crate) file: &'static str,
    pub(crate) merges: &'static [&'static str],
    pub(crate) lines: &'static str,
    pub(crate) expected: &'static str,
}

/// Inspects each sheet and compares what `told` says of it; all that differs is shown at once.
pub(crate) fn check(layouts: &[Layout], told: fn(&Value) -> String) {
    let mut wrong = Vec::new();
    for layout in layouts {
        let lines = layout.lines.strip_prefix('\n').unwrap_or(layout.lines);
        let found = told(&inspected(layout.file, sheet(lines, layout.merges), None));
        if found.trim() != layout.expected.trim() {
            wrong.push(format!("== {}\n{found}\n", layout.what));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// All tables of an inspected sheet, each as `table` tells it.
pub(crate) fn tables(sheet: &Value, table: fn(&Value) -> String) -> String {
    let more = sheet["tables"].as_array().into_iter().flatten();
    let tables: Vec<String> = [sheet].into_iter().chain(more).map(table).collect();
    tables.join("\n--\n")
}

/// `2-3 name B, unit C`: the rows of a table's header and its columns.
pub(crate) fn head(table: &Value) -> String {
    let rows = &table["header_rows"];
    let columns = table["columns"].as_object().unwrap().iter();
    let columns: Vec<String> = columns
        .map(|(field, col)| format!("{field} {}", text(col)))
        .collect();
    format!("{}-{} {}", rows[0], rows[1], columns.join(", "))
}

/// `4 group, 9 total`: the rows of a table that are no data.
pub(crate) fn skipped(table: &Value) -> String {
    let rows = table["skipped_rows"].as_array().unwrap().iter();
    let rows = rows.map(|row| format!("{} {}", row["row"], text(&row["why"])));
    rows.collect::<Vec<_>>().join(", ")
}

/// The codes of what is odd about a table.
pub(crate) fn warnings(table: &Value) -> String {
    let warnings = table["warnings"].as_array().unwrap().iter();
    let codes = warnings.map(|warning| text(&warning["code"]));
    codes.collect::<Vec<_>>().join(", ")
}

/// The records of a table, a line each.
pub(crate) fn records(table: &Value, record: fn(&Value) -> String) -> Vec<String> {
    table["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(record)
        .collect()
}

/// An inspected sheet in short: its header, its columns, each record and each skipped row.
pub(crate) fn shown(sheet: &Value) -> String {
    tables(sheet, table)
}

fn table(table: &Value) -> String {
    let mut lines = vec![head(table)];
    lines.extend(records(table, record));
    lines.push(skipped(table));
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

pub(crate) fn text(value: &Value) -> String {
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
