//! One register drawn in hundreds of shapes: other columns, headings, groups, totals and ways to
//! write. Whatever the shape, the same models are read back.

mod draw;
mod shape;

use serde_json::{Value, json};
use sheets::{Cell, Sheet};

use self::draw::{Drawing, draw, letter};
use super::super::grid::inspected;

#[test]
fn a_register_drawn_in_any_shape_is_read_back() {
    let mut wrong = Vec::new();
    for seed in 0..400 {
        let drawing = draw(seed);
        let rows = (1..).zip(drawing.rows.clone());
        let mut sheet = Sheet::from_rows(Some("Sheet1"), rows);
        sheet.merges.clone_from(&drawing.merges);
        let found = inspected("bieu.xlsx", sheet, None);
        let read = &found["sheets"][0];
        let told = json!({
            "kind": "models", "header_rows": [drawing.header.0, drawing.header.1],
            "columns": drawing.columns, "records": drawing.records, "skipped_rows": drawing.skipped,
        });
        let mut unlike: Vec<String> = Vec::new();
        for (key, told) in told.as_object().unwrap() {
            let got = if key == "kind" {
                &found["kind"]
            } else {
                &read[key]
            };
            if got != told {
                unlike.push(first_difference(key, got, told));
            }
        }
        if !unlike.is_empty() {
            wrong.push(format!(
                "{seed}: {}\n{}",
                unlike.join("\n"),
                lines(&drawing)
            ));
        }
    }
    let shown = wrong
        .iter()
        .take(4)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n\n");
    assert!(wrong.is_empty(), "{} of 400 shapes\n{shown}", wrong.len());
}

fn first_difference(key: &str, got: &Value, told: &Value) -> String {
    let (Some(a), Some(b)) = (got.as_array(), told.as_array()) else {
        return format!("{key}: {got}\n  for {told}");
    };
    let unlike = a.iter().zip(b).find(|(a, b)| a != b);
    format!(
        "{key}: {} for {}: {:?}",
        a.len(),
        b.len(),
        unlike.map(|(a, b)| format!("{a}\n  for {b}"))
    )
}

fn lines(drawing: &Drawing) -> String {
    let line = |(at, row): (usize, &Vec<(u32, Cell)>)| {
        let cells: Vec<String> = row
            .iter()
            .map(|(col, cell)| format!("{}:{}", letter(*col), sheets::table::tidy(cell)))
            .collect();
        format!("{} {}", at + 1, cells.join("|"))
    };
    drawing
        .rows
        .iter()
        .enumerate()
        .map(line)
        .collect::<Vec<_>>()
        .join("\n")
}
