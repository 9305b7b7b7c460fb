//! The register of "Dân vận khéo" models.

mod blocks;
mod booklets;
mod commending;
mod counting;
mod importing;
mod living;
mod many;
mod odd;
mod printing;
mod registering;
mod scoring;

use std::collections::BTreeMap;

use office::models::{self, ModelQuery, ModelRow};

use crate::desk::Desk;

/// A form with these fields.
pub(crate) fn draft(fields: &[(&str, &str)]) -> BTreeMap<String, String> {
    let fields = fields.iter();
    fields
        .map(|(code, text)| ((*code).to_owned(), (*text).to_owned()))
        .collect()
}

/// A registration with a title and a unit; gives its key.
pub(crate) fn registered(desk: &Desk, year: i32, title: &str, unit: &str) -> i64 {
    let draft = draft(&[("title", title), ("unit", unit), ("field", "KINH_TE")]);
    models::put_registration(&desk.office, &desk.ctx(), year, None, &draft).unwrap()
}

pub(crate) fn row(desk: &Desk, key: i64) -> ModelRow {
    desk.office
        .read(|reading| models::registration(reading, key))
        .unwrap()
}

pub(crate) fn rows(desk: &Desk, query: &ModelQuery) -> Vec<ModelRow> {
    desk.office
        .read(|reading| models::registrations(reading, query))
        .unwrap()
}

/// What a field shows.
pub(crate) fn cell<'r>(row: &'r ModelRow, code: &str) -> &'r str {
    &row.cells[code]
}

/// Recognised by a decision of that level and day.
pub(crate) fn recognising(level: models::ModelLevel, date: &str) -> models::life::Recognising {
    models::life::Recognising {
        level,
        number: "12-QĐ/BDV".into(),
        date: date.parse().unwrap(),
        issuer: String::new(),
        note: String::new(),
    }
}
