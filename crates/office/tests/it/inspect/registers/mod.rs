//! Registers of models of other shapes than the samples', invented: as offices might send them.
//! Each is written down with all that the importer makes of it.

mod drawn;
mod headings;
mod kinds;
mod more;
mod rows;
mod skipped;
mod units;
mod values;
mod wording;

use serde_json::Value;

use super::grid::{inspected, sheet};

/// A sheet, and what is made of it. The first line of both texts is empty.
struct Register {
    what: &'static str,
    merges: &'static [&'static str],
    lines: &'static str,
    expected: &'static str,
}

fn check(registers: &[Register]) {
    let mut wrong = Vec::new();
    for register in registers {
        let lines = register.lines.strip_prefix('\n').unwrap_or(register.lines);
        let found = inspected("dang-ky.xlsx", sheet(lines, register.merges), None);
        let found = format!("{}\n{}", text(&found["kind"]), shown(&found["sheets"][0]));
        if found.trim() != register.expected.trim() {
            wrong.push(format!("== {}\n{found}\n", register.what));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn shown(sheet: &Value) -> String {
    let more = sheet["tables"].as_array().into_iter().flatten();
    let tables: Vec<String> = [sheet].into_iter().chain(more).map(table).collect();
    tables.join("\n--\n")
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
    let warned = table["warnings"].as_array().unwrap().iter();
    let warned: Vec<String> = warned.map(|warning| text(&warning["code"])).collect();
    lines.push(warned.join(", "));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn record(record: &Value) -> String {
    let fields = [
        "title",
        "field",
        "lead_unit",
        "place",
        "content",
        "start",
        "end",
        "contact",
        "note",
    ];
    let told = fields.iter().filter(|field| !record[**field].is_null());
    let told: Vec<String> = told
        .map(|field| format!("{field}: {}", text(&record[*field])))
        .collect();
    format!("{} {}", record["row"], told.join(" | "))
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
