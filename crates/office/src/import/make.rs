//! Making staged rows of the entries of tables: each is judged for the round, and traced so that
//! its twins are found. Long lists are made by two threads.

use chrono::NaiveDate;
use sheets::Sheet;
use sheets::table::Table;
use viet::text::clean;

use super::before::Before;
use super::context::Context;
use super::halves::in_halves;
use super::inspect::hints;
use super::kind::Kind;
use super::recipe::RecipeValue;
use super::same::{Met, Traced};
use super::staged::Staged;
use super::survey::with_words;
use super::warning::Warning;
use crate::awards::sheet::judge::Judge;
use crate::awards::sheet::line::{Flaw, Line};
use crate::awards::sheet::places::{AWARD, UNIT};
use crate::awards::sheet::{self, Entry, FIELDS, Loan, Mask};
use crate::units::built_in;

/// Makes the rows of one file.
pub(super) struct Maker<'a> {
    file: &'a str,
    judge: Judge,
    today: NaiveDate,
    met: Met,
    rows: Vec<Staged>,
}

impl<'a> Maker<'a> {
    pub(super) fn new(file: &'a str, judge: Judge, today: NaiveDate) -> Maker<'a> {
        Maker {
            file,
            judge,
            today,
            met: Met::default(),
            rows: Vec::new(),
        }
    }

    /// All rows so far, and where each is looked up.
    pub(super) fn end(self) -> (Vec<Staged>, Met) {
        (self.rows, self.met)
    }

    /// Takes the entries of a table; gives what is odd about it.
    pub(super) fn take(
        &mut self,
        index: usize,
        sheet: &Sheet,
        found: &Table,
        fields: &mut Mask,
        values: &[RecipeValue],
    ) -> Vec<Warning> {
        let context = Context::of(self.file, sheet.name.as_deref(), found);
        let hints = hints(sheet, found, &context, self.today);
        let mut list = with_words(Kind::Awards, |lexicon| {
            sheet::read(sheet, found, lexicon, &hints)
        });
        let headings: Vec<String> = found.groups.iter().map(|chain| chain.join(" / ")).collect();
        let warnings = sheet::check(sheet, found, &list, context.days, built_in());
        let title = found.above.last().map(|(_, line)| line.as_str());
        lend(
            &mut list,
            &Loan::around(title, sheet.name.as_deref()),
            fields,
        );
        let before = Before::of(sheet, found);
        let make = |judge: &mut Judge, entry: Entry| {
            let before = before.as_ref().and_then(|before| before.of_row(entry.row));
            let heading = entry.group.map(|at| headings[at as usize].clone());
            let (row, traced) = made(judge, index, entry, values);
            let row = Staged {
                heading,
                before,
                ..row
            };
            (row, traced)
        };
        let other = self.judge.clone();
        for (row, traced) in in_halves(list.entries, (&mut self.judge, Some(other)), make) {
            self.met.add(traced);
            self.rows.push(row);
        }
        warnings
    }
}

/// The staged row of an entry.
fn made(
    judge: &mut Judge,
    index: usize,
    mut entry: Entry,
    values: &[RecipeValue],
) -> (Staged, Traced) {
    let (row, raw) = (entry.row, std::mem::take(&mut entry.raw));
    let key = entry.key.take();
    let (mut line, mut flaws) = judge.line(entry, &raw);
    let put = put_values(judge, values, &raw, &mut line, &mut flaws);
    let traced = Traced::of(&line, key.filter(|_| put == 0));
    let mut staged = Staged::new(index as u32, row, &raw, &line, &flaws);
    staged.fixed = put;
    (staged, traced)
}

/// Puts the texts in that were once put for these; gives a bit for each field.
fn put_values(
    judge: &mut Judge,
    values: &[RecipeValue],
    raw: &Line,
    line: &mut Line,
    flaws: &mut Vec<Flaw>,
) -> u32 {
    let mut put = 0;
    for value in values {
        let field = FIELDS.iter().position(|field| *field == value.field);
        let Some(field) = field.filter(|field| clean(&raw[*field]) == value.from) else {
            continue;
        };
        judge.put(line, flaws, field, &value.to);
        put |= 1 << field;
    }
    put
}

/// Gives the rows what the headings over them, then the words around the table, say; a field that
/// one row has got so is one that the sheet has.
fn lend(list: &mut sheet::Sheet, named: &Loan, fields: &mut Mask) {
    for entry in &mut list.entries {
        let headed = entry.group.map(|group| &list.loans[group as usize]);
        for loan in headed.into_iter().chain([named]) {
            let (award, unit) = loan.lend(entry);
            fields[AWARD] |= award;
            fields[UNIT] |= unit;
        }
    }
}
