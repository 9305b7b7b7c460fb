//! A report of figures in the shape of the truth files.

use serde_json::{Value, json};
use sheets::table::{Table, letters};

use super::{TableInspection, warning_json};
use crate::import::kind::Kind;
use crate::import::survey::with_words;
use crate::reports::sheet::{self, Entry};

/// Reads a table that was found to be one.
pub(super) fn read(
    file: &str,
    sheet: &sheets::Sheet,
    table: &Table,
    inspection: &mut TableInspection,
) {
    let list = with_words(Kind::Indicators, |lexicon| {
        sheet::read(file, sheet, table, lexicon)
    });
    for (field, letters) in &list.columns {
        let letters = letters.clone().into();
        inspection.columns.insert((*field).to_owned(), letters);
    }
    if !sheet::has_figures(table, sheet) {
        // A blank form: there is a header, and nothing below it to tell of.
        return;
    }
    inspection.data_rows = table.data().count();
    inspection.records = list.entries.iter().map(record).collect();
    let warnings = sheet::check(sheet, table, &list);
    inspection.warnings = warnings.iter().map(warning_json).collect();
}

fn record(entry: &Entry) -> Value {
    json!({
        "row": entry.row,
        "code_hint": entry.code,
        "label": entry.label,
        "unit_of_measure": entry.measure,
        "value": entry.figure.map(sheet::Figure::json),
        "qualifier": entry.figure.map(|figure| figure.qualifier),
        "state": entry.state.code(),
        "period": entry.period.map(|period| period.to_string()),
        "unit": entry.unit,
        "column": letters(entry.col),
    })
}
