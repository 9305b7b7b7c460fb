//! Taking entries into a year, by hand or out of a file.

use super::column::Column;
use super::kind::DayKind;
use super::table::{self, Stored};
use super::values::Values;
use crate::Result;
use crate::awards::Origin;
use crate::office::Change;

/// Adds an entry; one of which nobody says what it is, is read from its title. Gives its key.
pub(super) fn add(
    change: &Change,
    year: i32,
    mut values: Values,
    source: Option<&Origin>,
) -> Result<i64> {
    let is_unread = |column| values.unread.iter().any(|unread| unread.column == column);
    if values.get(Column::Kind).is_empty() && !is_unread(Column::Kind) {
        let kind = told_by_title(values.get(Column::Title));
        values.put(Column::Kind, kind.code());
    }
    table::insert(change, year, &values, source)
}

/// Puts other values in the place of an entry's; gives whether anything changed.
pub(super) fn replace(
    change: &Change,
    before: &Stored,
    values: &Values,
    source: Option<&Origin>,
) -> Result<bool> {
    let source = source.or(before.source.as_ref());
    if before.values == *values && before.source.as_ref() == source {
        return Ok(false);
    }
    table::update(change, before.key, values, source)?;
    Ok(true)
}

/// "Hội nghị tổng kết …" is a conference; what says nothing of itself is a task.
pub(super) fn told_by_title(title: &str) -> DayKind {
    let first: Vec<&str> = title.split_whitespace().take(4).collect();
    DayKind::read(&first.join(" ")).unwrap_or(DayKind::Work)
}
