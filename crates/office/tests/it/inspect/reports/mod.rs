//! Reports of other shapes than the samples', invented: as offices might send them. Each is
//! written down with all that the importer makes of it.

mod across;
mod heads;
mod none;
mod numbers;
mod periods;
mod rows;
mod totals;
mod wide;

use serde_json::Value;

use super::grid::{inspected, sheet};

/// A sheet, and what is made of it. The first line of both texts is empty.
struct Layout {
    what: &'static str,
    file: &'static str,
    merges: &'static [&'static str],
    lines: &'static str,
    expected: &'static str,
}

fn check(layouts: &[Layout]) {
    let mut wrong = Vec::new();
    for layout in layouts {
        let lines = layout.lines.strip_prefix('\n').unwrap_or(layout.lines);
        let found = inspected(layout.file, sheet(lines, layout.merges), None);
        let kind = found["kind"].as_str().unwrap();
        let found = format!("{kind} {}", shown(&found["sheets"][0]));
        if found.trim() != layout.expected.trim() {
            wrong.push(format!("== {}\n{found}\n", layout.what));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// An inspected sheet in short: its header, its columns, each figure, each skipped row, and the
/// codes of what is odd.
fn shown(sheet: &Value) -> String {
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
    let head = format!("{}-{} {}", rows[0], rows[1], columns.join(", "));
    let mut lines = vec![head];
    lines.extend(table["records"].as_array().unwrap().iter().map(figure));
    let skipped = table["skipped_rows"].as_array().unwrap().iter();
    let skipped = skipped.map(|row| format!("{} {}", row["row"], text(&row["why"])));
    lines.push(skipped.collect::<Vec<_>>().join(", "));
    let warnings = table["warnings"].as_array().unwrap().iter();
    let warnings = warnings.map(|warning| text(&warning["code"]));
    lines.push(format!("! {}", warnings.collect::<Vec<_>>().join(", ")));
    lines
        .join("\n")
        .trim_end_matches("\n! ")
        .trim_end()
        .to_owned()
}

/// `5D C01 Mô hình đăng ký [mô hình] 12 2024-H1 Xã A`, with the qualifier before the figure unless
/// it is exact, and the state where there is none.
fn figure(record: &Value) -> String {
    let said = match (text(&record["qualifier"]).as_str(), &record["value"]) {
        (_, Value::Null) => text(&record["state"]),
        ("=", value) => value.to_string(),
        (sign, value) => format!("{sign}{value}"),
    };
    let zero = record["state"] == "zero" && said != "0";
    assert!(!zero, "a zero is no {said}");
    let place = format!("{}{}", record["row"], text(&record["column"]));
    let words = ["code_hint", "label"].map(|field| text(&record[field]));
    let measure = match &record["unit_of_measure"] {
        Value::Null => "-".to_owned(),
        words => text(words),
    };
    let tail = ["period", "unit"].map(|field| text(&record[field]));
    let line = format!(
        "{place} {} [{measure}] {said} {}",
        words.join(" "),
        tail.join(" ")
    );
    line.replace("null", "-")
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
