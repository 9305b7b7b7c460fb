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

use super::grid::{self, Layout, head, records, skipped, tables, text, warnings};

/// A sheet of a register, and what is made of it. The first line of both texts is empty.
struct Register {
    what: &'static str,
    merges: &'static [&'static str],
    lines: &'static str,
    expected: &'static str,
}

fn check(registers: &[Register]) {
    let layouts = registers.iter().map(|register| Layout {
        what: register.what,
        file: "dang-ky.xlsx",
        merges: register.merges,
        lines: register.lines,
        expected: register.expected,
    });
    grid::check(&layouts.collect::<Vec<_>>(), |found| {
        format!("{}\n{}", text(&found["kind"]), shown(&found["sheets"][0]))
    });
}

fn shown(sheet: &Value) -> String {
    tables(sheet, table)
}

fn table(table: &Value) -> String {
    let mut lines = vec![head(table)];
    lines.extend(records(table, record));
    lines.extend([skipped(table), warnings(table)]);
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
