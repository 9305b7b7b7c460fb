//! Preferences: how an office wants one form printed. A preference changes what a paper looks like
//! and in which order its lines stand, never what they say: a column keeps its own data, the legal
//! order stays what holds where nobody chose another, and every difference is told.

mod apply;
mod arrange;
mod columns;
mod keep;
mod lines;
mod record;
mod table;

pub(super) use apply::apply;
pub(super) use keep::{checked_name, known_form, usual};
pub use keep::{named_preference, preferences, put_preference, remove_preference, set_usual};
pub use record::{
    ColumnShown, ColumnWish, FormColumns, Grouping, LineOrder, LineShown, Preference, PreferenceRow,
};

use super::facts;
use super::paper::{column_keys, data, known, tables};
use crate::Result;
use crate::office::Reading;
use crate::print;

/// The columns of a form as it came with the program, and what else can be chosen for the record
/// `key`.
///
/// # Errors
/// Those of [`print::document`].
pub fn form_columns(reading: &Reading, form: &str, key: i64) -> Result<FormColumns> {
    let document = print::document(reading, form, key)?;
    let facts = facts::of(reading, form, key)?;
    let Some(table) = tables(&document).next() else {
        return Ok(FormColumns::default());
    };
    let keys = column_keys(&table.columns);
    let columns = keys.into_iter().zip(&table.columns);
    let known = known(&document, &facts);
    let said = data(&document, &known, &facts);
    let of = |name: &str| {
        let found = said.once.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let sums = said.once.iter().map(|(name, _)| name);
    Ok(FormColumns {
        columns: columns
            .map(|(column, own)| ColumnShown {
                column,
                title: own.title.clone(),
                width_mm: own.width_mm,
            })
            .collect(),
        room_mm: papers::room_mm(&document).0,
        font_pt: document.style.table.body_pt,
        superior: of("cap_tren"),
        issuer: of("co_quan"),
        closing: of("cau_ket"),
        fields: sums.cloned().collect(),
        movable: known.iter().all(Option::is_some),
        lines: lines::of(&document, &known, &facts.lines),
    })
}
