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
            let role = lexicon
                .field(entry.field)
                .map(|field| lexicon.words.fields()[field].role);
            !matches!(role, Some(Role::Number | Role::Subject))
        };
        let flat = table.fields.iter().flat_map(|entry| {
            let ditto = repeats(entry);
            entry.columns.iter().map(move |col| (*col, ditto))
        });
        let columns: Vec<(u32, bool)> = flat.collect();
        let count = columns.len();
        Values {
            view: View::new(sheet),
            columns,
            above: vec![None; count],
            now: vec![None; count],
        }
    }

    /// The cells of a row, in the order of the fields and of the columns within each. Rows have
    /// to be asked for from top to bottom.
    pub fn read(&mut self, row: u32) -> &[Option<&'s Cell>] {
        let own = self.view.sheet.row(row);
        for (at, (col, repeats)) in self.columns.iter().enumerate() {
            let cell = self.view.value_in(own, row, *col);
            let cell = cell.filter(|cell| has_ink(cell));
            let ditto = *repeats && cell.is_some_and(repeats_above);
            self.now[at] = if ditto { self.above[at] } else { cell };
            if self.now[at].is_some() {
                self.above[at] = self.now[at];
            }
        }
        &self.now
    }
}

/// A column number as a spreadsheet writes it: 1 is `A`, 28 is `AB`.
pub fn letters(col: u32) -> String {
    let mut rest = col;
    let mut letters = Vec::new();
    while rest > 0 {
        letters.push(b'A' + ((rest - 1) % 26) as u8);
        rest = (rest - 1) / 26;
    }
    letters.reverse();
    letters.into_iter().map(char::from).collect()
}

/// The number of a column written in letters; none where the text is no column.
pub fn column_number(letters: &str) -> Option<u32> {
    let fine = (1..=3).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase());
    fine.then(|| {
        letters
            .bytes()
            .fold(0, |col, b| col * 26 + u32::from(b - b'A') + 1)
    })
}

/// Whether the cell says "as above". Nearly no cell begins like one that does.
fn repeats_above(cell: &Cell) -> bool {
    let may = |c: char| !c.is_alphanumeric() || matches!(c, 'n' | 'N');
    let short = cell
        .text()
        .filter(|text| text.len() <= 24 && text.starts_with(may));
    short.is_some_and(|text| words::is_ditto(&viet::text::clean(text)))
}
