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

use super::grid::{self, Layout, head, records, skipped, tables, text, warnings};

fn check(layouts: &[Layout]) {
    grid::check(layouts, |found| {
        let sheet = tables(&found["sheets"][0], table);
        format!("{} {sheet}", text(&found["kind"]))
    });
}

fn table(table: &Value) -> String {
    let mut lines = vec![head(table)];
    lines.extend(records(table, figure));
    lines.push(skipped(table));
    lines.push(format!("! {}", warnings(table)));
    let told = lines.join("\n");
    told.trim_end_matches("\n! ").trim_end().to_owned()
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
