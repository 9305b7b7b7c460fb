//! Making staged rows of the entries of tables: each is judged for its target, and traced so that
//! its twins are found. Long lists are made by two threads.

use chrono::NaiveDate;
use sheets::Sheet;
use sheets::table::Table;
use viet::text::clean;

use super::before::Before;
use super::halves::in_halves;
use super::recipe::RecipeValue;
use super::row::Mask;
use super::same::{Met, Traced};
use super::staged::Staged;
use super::taking::{Found, Row, Taking};
use super::warning::Warning;

/// Makes the rows of one file.
pub(super) struct Maker<'a, K: Taking> {
    file: &'a str,
    judge: K,
    today: NaiveDate,
    met: Met<K>,
    rows: Vec<Staged>,
}

impl<'a, K: Taking> Maker<'a, K> {
    pub(super) fn new(file: &'a str, judge: K, today: NaiveDate) -> Maker<'a, K> {
        Maker {
            file,
            judge,
            today,
            met: Met::default(),
            rows: Vec::new(),
        }
    }

    /// All rows so far, and where each is looked up.
    pub(super) fn end(self) -> (Vec<Staged>, Met<K>) {
        (self.rows, self.met)
    }

    /// Takes the entries of a table; gives what is odd about it.
    pub(super) fn take(
        &mut self,
        index: usize,
        sheet: &Sheet,
        table: &Table,
        fields: &mut Mask,
        values: &[RecipeValue],
    ) -> Vec<Warning> {
        let found = Found {
            file: self.file,
            sheet,
            table,
            today: self.today,
        };
        let (entries, warnings) = self.judge.entries(&found, fields);
        let headings: Vec<String> = table.groups.iter().map(|chain| chain.join(" / ")).collect();
        let before = Before::of(sheet, table, K::FIELDS);
        let make = |judge: &mut K, entry: K::Entry| {
            let mut row = judge.row(entry);
            let before = before.as_ref().and_then(|before| before.of_row(row.row));
            let heading = row.group.map(|at| headings[at as usize].clone());
            let fixed = put_values(judge, values, &mut row);
            let traced = Traced::of(&row.line, row.key.filter(|_| fixed == 0));
            let staged = Staged::new(index as u32, row.row, &row.raw, &row.line, &row.flaws);
            let row = Staged {
                heading,
                before,
                fixed,
                ..staged
            };
            (row, traced)
        };
        let other = self.judge.clone();
        for (row, traced) in in_halves(entries, (&mut self.judge, Some(other)), make) {
            self.met.add(traced);
            self.rows.push(row);
        }
        warnings
    }
}

/// Puts the texts in that were once put for these; gives a bit for each field.
fn put_values<K: Taking>(judge: &mut K, values: &[RecipeValue], row: &mut Row) -> u32 {
    let mut put = 0;
    for value in values {
        let field = K::FIELDS.iter().position(|field| *field == value.field);
        let Some(field) = field.filter(|field| clean(&row.raw[*field]) == value.from) else {
            continue;
        };
        judge.put(&mut row.line, &mut row.flaws, field, &value.to);
        put |= 1 << field;
    }
    put
}
