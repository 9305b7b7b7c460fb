//! What a person has said about a table, and how it overrules what would be found.

use super::columns::{FieldColumns, Spread};
use super::paths::Path;
use super::vocabulary::Lexicon;

/// What a person has said about a table; it overrules what would be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// First and last row of the header.
    pub header: Option<(u32, u32)>,
    /// Columns from 1 and the field they hold, or none. Columns not named stay as found.
    pub columns: Vec<(u32, Option<String>)>,
}

/// Puts a person's word over what was found.
pub(super) fn overrule(
    lexicon: &Lexicon,
    block: &[Path],
    given: &Given,
    fields: &mut Vec<FieldColumns>,
) {
    for (col, code) in &given.columns {
        let Some(path) = block.iter().find(|path| path.col == *col) else {
            continue;
        };
        for entry in fields.iter_mut() {
            if let Some(at) = entry.columns.iter().position(|known| known == col) {
                entry.columns.remove(at);
                entry.leaves.remove(at);
                entry.labels.remove(at);
            }
        }
        fields.retain(|entry| !entry.columns.is_empty());
        if let Some(field) = code.as_deref().and_then(|code| lexicon.field(code)) {
            let code = lexicon.words.fields()[field].code;
            add(fields, code, path);
        }
    }
    fields.sort_by_key(|entry| entry.columns[0]);
}

fn add(fields: &mut Vec<FieldColumns>, field: &'static str, path: &Path) {
    match fields.iter_mut().find(|entry| entry.field == field) {
        Some(entry) => {
            entry.columns.push(path.col);
            entry.leaves.push(path.leaf().to_owned());
            entry.labels.push(path.label);
            if entry.spread == Spread::One {
                entry.spread = Spread::Either;
            }
        }
        None => fields.push(FieldColumns {
            field,
            columns: vec![path.col],
            spread: Spread::One,
            leaves: vec![path.leaf().to_owned()],
            labels: vec![path.label],
        }),
    }
}
