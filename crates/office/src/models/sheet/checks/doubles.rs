//! One model on several rows: sent twice, or by two clerks.

use std::collections::HashMap;

use viet::text;

use super::title_key;
use crate::import::warning::{Warning, WarningCode};
use crate::models::sheet::read::{Entry, Sheet};

/// Rows of one title, one unit and one place, whatever the capitals and quotation marks.
pub(super) fn find(list: &Sheet) -> Vec<Warning> {
    let mut known: HashMap<String, Vec<u32>> = HashMap::with_capacity(list.entries.len());
    let mut order: Vec<(String, &str)> = Vec::new();
    for entry in &list.entries {
        let Some(title) = entry.title.as_deref() else {
            continue;
        };
        let key = key_of(entry, title);
        let rows = known.entry(key.clone()).or_default();
        rows.push(entry.row);
        if rows.len() == 2 {
            order.push((key, title));
        }
    }
    let warnings = order.into_iter().map(|(key, title)| {
        let rows = known.remove(&key).unwrap_or_default();
        let told = Warning::new(WarningCode::DuplicateRow)
            .with("name", title)
            .with("count", rows.len());
        told.at_rows(rows)
    });
    warnings.collect()
}

fn key_of(entry: &Entry, title: &str) -> String {
    let key = |value: &Option<String>| text::compare_key(value.as_deref().unwrap_or_default());
    format!(
        "{}\n{}\n{}",
        title_key(title),
        key(&entry.lead_unit),
        key(&entry.place)
    )
}
