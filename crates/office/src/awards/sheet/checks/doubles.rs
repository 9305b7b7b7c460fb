//! One recipient on several rows.

use std::collections::HashMap;

use viet::text::compare_key;

use crate::awards::SubjectKind;
use crate::awards::sheet::read::{Entry, Sheet};
use crate::import::warning::{Warning, WarningCode};

type Key = (SubjectKind, String, String);

/// Rows of one name and one birth; without a birth, of one name and one unit. Spellings of one
/// name count as one, Hùng and Hưng as two.
pub(super) fn find(list: &Sheet) -> Vec<Warning> {
    let mut seen: HashMap<Key, Vec<usize>> = HashMap::new();
    let mut order = Vec::new();
    for (at, entry) in list.entries.iter().enumerate() {
        let Some(key) = key_of(entry) else { continue };
        let rows = seen.entry(key).or_default();
        rows.push(at);
        if rows.len() == 2 {
            order.push(rows[0]);
        }
    }
    order
        .into_iter()
        .filter_map(|first| warning(list, &seen, first))
        .collect()
}

fn key_of(entry: &Entry) -> Option<Key> {
    let name = compare_key(entry.name.as_deref()?);
    let beside = match &entry.birth {
        Some(birth) => birth.iso(),
        None => compare_key(entry.unit.as_deref().unwrap_or_default()),
    };
    Some((entry.subject_kind, name, beside))
}

fn warning(list: &Sheet, seen: &HashMap<Key, Vec<usize>>, first: usize) -> Option<Warning> {
    let entry = &list.entries[first];
    let rows: Vec<u32> = seen
        .get(&key_of(entry)?)?
        .iter()
        .map(|at| list.entries[*at].row)
        .collect();
    let name = entry.name.clone().unwrap_or_default();
    let told = Warning::new(WarningCode::DuplicateRow)
        .with("name", name)
        .with("count", rows.len());
    Some(told.at_rows(rows))
}
