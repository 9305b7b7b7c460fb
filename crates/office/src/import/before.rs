//! The cells of a staged row as they stand in the file, where text of an old encoding was put into
//! Unicode before anything was read from it.

use sheets::Sheet;
use sheets::table::{Table, tidy};

use super::row::WIDTH;
use super::staged::{broken, json};
use crate::Result;

/// Looks at the rows of one table of a repaired sheet.
pub(super) struct Before<'s> {
    sheet: &'s Sheet,
    table: &'s Table,
    columns: [&'s [u32]; WIDTH],
}

/// Texts by field; none where nothing was changed.
type Texts = [Option<String>; WIDTH];

impl<'s> Before<'s> {
    /// None where the sheet is as it was.
    pub(super) fn of(sheet: &'s Sheet, table: &'s Table, fields: &[&str]) -> Option<Before<'s>> {
        let mut columns: [&[u32]; WIDTH] = [&[]; WIDTH];
        for (columns, field) in columns.iter_mut().zip(fields) {
            let own = table.field(field);
            *columns = own.map_or(&[][..], |own| own.columns.as_slice());
        }
        (sheet.repair.count() > 0).then_some(Before {
            sheet,
            table,
            columns,
        })
    }

    /// The cells of a row as they are kept; none where nothing was changed in them.
    pub(super) fn of_row(&self, row: u32) -> Option<String> {
        let texts: Texts = self.columns.map(|columns| self.text(row, columns));
        let changed = texts.iter().any(Option::is_some);
        changed.then(|| json(&texts))
    }

    /// The texts of some columns, one after the other, if one of them was changed.
    fn text(&self, row: u32, columns: &[u32]) -> Option<String> {
        let own = |below: &&(u32, u32)| below.1 == row;
        let rows = std::iter::once(row).chain(self.table.continued.iter().filter(own).map(|c| c.0));
        let rows: Vec<u32> = rows.collect();
        let cells = || {
            let each = columns.iter();
            each.flat_map(|col| rows.iter().map(|row| self.standing(*row, *col)))
        };
        let changed = cells().any(|(row, col)| self.sheet.repair.raw(row, col).is_some());
        let texts = cells().filter_map(|(row, col)| {
            let raw = self.sheet.repair.raw(row, col).map(str::to_owned);
            raw.or_else(|| self.sheet.cell(row, col).map(tidy))
        });
        changed.then(|| texts.collect::<Vec<_>>().join(" "))
    }

    /// The cell whose text counts here: of merged ones, the first.
    fn standing(&self, row: u32, col: u32) -> (u32, u32) {
        match (self.sheet.cell(row, col), self.sheet.merge_at(row, col)) {
            (None, Some(area)) => (area.first_row, area.first_col),
            _ => (row, col),
        }
    }
}

/// The texts of a row as they were kept.
pub(super) fn texts(kept: Option<&str>) -> Result<Texts> {
    let kept: Option<Vec<Option<String>>> =
        kept.map(serde_json::from_str).transpose().map_err(broken)?;
    let mut all: Texts = Default::default();
    for (own, text) in all.iter_mut().zip(kept.unwrap_or_default()) {
        *own = text;
    }
    Ok(all)
}
