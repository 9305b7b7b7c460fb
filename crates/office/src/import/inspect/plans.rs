//! A plan of work in the shape of the truth files.

use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value};
use sheets::table::{Table, letters};

use super::TableInspection;
use crate::calendar::sheet::{self, FIELDS};
use crate::import::kind::Kind;
use crate::import::survey::with_words;

/// Reads a table that was found to be one; times without a year are of this one.
pub(super) fn read(
    sheet: &sheets::Sheet,
    table: &Table,
    today: NaiveDate,
    inspection: &mut TableInspection,
) {
    let rows = with_words(Kind::Calendar, |lexicon| {
        sheet::read(sheet, table, lexicon, today.year())
    });
    let known = table
        .fields
        .iter()
        .filter(|columns| FIELDS.contains(&columns.field));
    for columns in known {
        let each: Vec<String> = columns.columns.iter().map(|col| letters(*col)).collect();
        let own = each.join("+").into();
        inspection.columns.insert(columns.field.to_owned(), own);
    }
    inspection.data_rows = rows.len();
    inspection.records = rows.iter().map(record).collect();
}

fn record(row: &sheet::ReadRow) -> Value {
    let said = FIELDS.iter().zip(&row.cells);
    let mut told: Map<String, Value> = said
        .map(|(field, text)| {
            let text = (!text.is_empty()).then(|| text.clone());
            ((*field).to_owned(), text.into())
        })
        .collect();
    told.insert("row".to_owned(), row.row.into());
    Value::Object(told)
}
