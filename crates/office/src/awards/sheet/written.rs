//! What the cells of one field hold, as it is written. Nothing is understood here.

use sheets::Cell;
use sheets::table::tidy;

/// The text of a field's cells, one after another.
pub(super) fn raw_of(cells: &[Option<&Cell>]) -> String {
    let mut raw = String::new();
    for cell in cells.iter().flatten() {
        if !raw.is_empty() {
            raw.push(' ');
        }
        match cell.text() {
            Some(text) => raw.push_str(text),
            None => raw.push_str(&tidy(cell)),
        }
    }
    raw
}

/// Day, month and year from columns of their own.
pub(super) fn joined_date(cells: &[Option<&Cell>]) -> String {
    let parts: Vec<String> = cells.iter().flatten().map(|cell| tidy(cell)).collect();
    parts.join("/")
}
