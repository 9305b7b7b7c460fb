//! The cells of a record: merged values brought down, ditto marks read as the value above.

use super::columns::FieldColumns;
use super::found::Table;
use super::view::{View, has_ink};
use super::vocabulary::{Lexicon, Role};
use super::words;
use crate::workbook::{Cell, Sheet};

/// Goes down the records of a table and gives the cells of each.
pub struct Values<'s> {
    view: View<'s>,
    /// Each column of each field in turn: the column, and whether a ditto mark means something.
    columns: Vec<(u32, bool)>,
    /// What each of them held last.
    above: Vec<Option<&'s Cell>>,
    now: Vec<Option<&'s Cell>>,
}

impl<'s> Values<'s> {
    /// Prepares to read the records of a table found on this sheet.
    pub fn new(sheet: &'s Sheet, table: &Table, lexicon: &Lexicon) -> Values<'s> {
        let repeats = |entry: &FieldColumns| {
            let role = lexicon.field(entry.field).map(|field| lexicon.words.fields()[field].role);
            !matches!(role, Some(Role::Number | Role::Subject))
        };
        let flat = table.fields.iter().flat_map(|entry| {
            let ditto = repeats(entry);
            entry.columns.iter().map(move |col| (*col, ditto))
        });
        let columns: Vec<(u32, bool)> = flat.collect();
        let count = columns.len();
        Values { view: View::new(sheet), columns, above: vec![None; count], now: vec![None; count] }
    }

    /// The cells of a row, in the order of the fields and of the columns within each. Rows have
    /// to be asked for from top to bottom.
    pub fn read(&mut self, row: u32) -> &[Option<&'s Cell>] {
        for (at, (col, repeats)) in self.columns.iter().enumerate() {
            let cell = self.view.value(row, *col).filter(|cell| has_ink(cell));
            let ditto = *repeats && cell.is_some_and(repeats_above);
            self.now[at] = if ditto { self.above[at] } else { cell };
            if self.now[at].is_some() {
                self.above[at] = self.now[at];
            }
        }
        &self.now
    }
}

/// Whether the cell says "as above".
fn repeats_above(cell: &Cell) -> bool {
    cell.text().is_some_and(|text| text.len() <= 24 && words::is_ditto(&viet::text::clean(text)))
}
