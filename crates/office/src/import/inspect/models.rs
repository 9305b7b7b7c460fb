//! A register of models in the shape of the truth files.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};
use sheets::table::Table;
use viet::date::PartialDate;

use super::{TableInspection, warning_json};
use crate::import::context::Context;
use crate::import::kind::Kind;
use crate::import::survey::with_words;
use crate::models::Field;
use crate::models::sheet::{self, Entry, Hints};
use crate::units::built_in;

/// Reads a table that was found to be one.
pub(super) fn read(
    file: &str,
    sheet: &sheets::Sheet,
    table: &Table,
    inspection: &mut TableInspection,
) {
    let context = Context::of(file, sheet.name.as_deref(), table);
    let hints = Hints {
        year: one_year(context.days),
        keeps_raw: false,
    };
    let list = with_words(Kind::Models, |lexicon| {
        sheet::read(sheet, table, lexicon, &hints)
    });
    for (field, letters) in &list.columns {
        let letters = letters.clone().into();
        inspection.columns.insert((*field).to_owned(), letters);
    }
    inspection.data_rows = list.entries.len();
    inspection.records = list.entries.iter().map(record).collect();
    let warnings = sheet::check(sheet, table, &list, context.days, built_in());
    inspection.warnings = warnings.iter().map(warning_json).collect();
}

/// The year, where the words around a table name only one.
fn one_year(days: Option<(NaiveDate, NaiveDate)>) -> Option<i32> {
    let (first, last) = days?;
    (first.year() == last.year()).then(|| first.year())
}

fn record(entry: &Entry) -> Value {
    json!({
        "row": entry.row,
        "title": entry.title,
        "field": entry.field.map(Field::code),
        "lead_unit": entry.lead_unit,
        "place": entry.place,
        "content": entry.content,
        "start": entry.start.map(|date: PartialDate| date.iso()),
        "end": entry.end.map(|date: PartialDate| date.iso()),
        "contact": entry.contact,
        "note": entry.note,
    })
}
