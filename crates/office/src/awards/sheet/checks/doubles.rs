//! One recipient on several rows.

use std::collections::HashMap;

use crate::awards::sheet::read::Sheet;
use crate::import::warning::{Warning, WarningCode};

/// Rows of one name and one birth; without a birth, of one name and one unit. Spellings of one
/// name count as one, Hùng and Hưng as two.
pub(super) fn find(list: &Sheet) -> Vec<Warning> {
    let mut first: HashMap<&str, usize> = HashMap::with_capacity(list.entries.len());
    let mut rows: HashMap<usize, Vec<u32>> = HashMap::new();
    let mut order = Vec::new();
    for (at, entry) in list.entries.iter().enumerate() {
        let Some(key) = entry.key.as_deref() else {
            continue;
        };
        let leader = *first.entry(key).or_insert(at);
        if leader != at {
            let known = rows.entry(leader).or_insert_with(|| {
                order.push(leader);
                vec![list.entries[leader].row]
            });
            known.push(entry.row);
        }
    }
    order
        .into_iter()
        .map(|leader| warning(list, leader, &rows[&leader]))
        .collect()
}

fn warning(list: &Sheet, leader: usize, rows: &[u32]) -> Warning {
    let name = list.entries[leader].name.clone().unwrap_or_default();
    let told = Warning::new(WarningCode::DuplicateRow)
        .with("name", name)
        .with("count", rows.len());
    told.at_rows(rows.to_vec())
}
