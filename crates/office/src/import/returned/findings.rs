//! Which cells of an import's file are to be marked, and why.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use sheets::mark::{Mark, Tone};
use sheets::table::column_number;
use ts_rs::TS;

use super::wording::{self, Outcome};
use crate::Result;
use crate::awards::Severity;
use crate::import::commit::is_nameless;
use crate::import::doors::Taken;
use crate::import::layout::{Layout, SheetLayout};
use crate::import::record::{StagedCell, StagedRow, StagedState};
use crate::import::row::{ALL_FIELDS, Line};
use crate::import::staged::{Batch, StoredRow};
use crate::import::view::layout_of;
use crate::import::warning::WarningCode;
use crate::import::{drawn, table};
use crate::office::Reading;

/// How much there is to hand back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToReturn {
    /// Cells to be marked.
    pub cells: u32,
    /// Rows that were left out.
    pub rejected: u32,
}

/// The marks of a file, in its order.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) marks: Vec<Mark>,
    pub(super) counts: ToReturn,
    /// The rows that were left out.
    pub(super) rejected: Vec<Rejected>,
    /// Sheet and row of each of them.
    pub(super) left_out: HashSet<(usize, u32)>,
}

/// A row that was left out.
pub(super) struct Rejected {
    pub(super) sheet: String,
    pub(super) row: u32,
    /// Its name, or what else it says first.
    pub(super) name: String,
    pub(super) reasons: Vec<String>,
}

/// What is wrong with the rows of an import.
pub(super) fn of(reading: &Reading, batch: &Batch) -> Result<Findings> {
    let (layout, taken) = (layout_of(batch)?, batch.taken()?);
    let mut found = Findings::default();
    let mut places = HashSet::new();
    table::each_row(reading, batch.key, |row| {
        let marks = of_row(reading, batch, &layout, &row)?;
        if left_out(&row)? {
            found.counts.rejected += 1;
            let place = (row.staged.sheet as usize, row.staged.row);
            found.left_out.insert(place);
            found.rejected.push(rejected(taken, &layout, &row, &marks)?);
        }
        let cells = marks.iter().map(|mark| (mark.sheet, mark.row, mark.col));
        places.extend(cells);
        found.marks.extend(marks);
        Ok(())
    })?;
    found.counts.cells = u32::try_from(places.len()).unwrap_or(u32::MAX);
    Ok(found)
}

/// Whether a row was not taken in, or will not be.
fn left_out(row: &StoredRow) -> Result<bool> {
    let state = row.staged.state();
    Ok(matches!(state, StagedState::Rejected | StagedState::Skipped) || is_nameless(row)?)
}

/// A row that was left out, with what is said of it.
fn rejected(taken: &Taken, layout: &Layout, row: &StoredRow, marks: &[Mark]) -> Result<Rejected> {
    let raw = row.staged.raw()?;
    let name = Some(&raw[taken.name]).filter(|text| !text.is_empty());
    let sheet = layout.sheets.get(row.staged.sheet as usize);
    let mut reasons: Vec<String> = Vec::new();
    for mark in marks {
        if !reasons.contains(&mark.reason) {
            reasons.push(mark.reason.clone());
        }
    }
    Ok(Rejected {
        sheet: sheet
            .map(|sheet| sheet.choice.name.clone())
            .unwrap_or_default(),
        row: row.staged.row,
        name: name.cloned().unwrap_or_else(|| first_words(&raw)),
        reasons,
    })
}

/// What a row without a name says first.
fn first_words(raw: &Line) -> String {
    let said = raw.iter().filter(|text| !text.is_empty());
    said.take(3).cloned().collect::<Vec<_>>().join(", ")
}

fn of_row(reading: &Reading, batch: &Batch, layout: &Layout, row: &StoredRow) -> Result<Vec<Mark>> {
    let out = left_out(row)?;
    if !out && (row.staged.problems.is_none() || row.staged.state() == StagedState::Same) {
        return Ok(Vec::new());
    }
    let index = row.staged.sheet as usize;
    let sheet = layout.sheets.get(index);
    let present = sheet.map_or(ALL_FIELDS, |sheet| sheet.present);
    let taken = batch.taken()?;
    let shown = row.shown(taken, "", &present)?;
    let place = Place {
        reading,
        batch: batch.key,
        index,
        sheet,
        name: taken.fields[taken.name],
        row: shown.row,
    };
    let mut marks = Vec::new();
    for cell in &shown.cells {
        if let Some(problem) = &cell.problem {
            let outcome = match (out, problem.severity) {
                (true, _) => Outcome::RowLeftOut,
                (false, Severity::Error) => Outcome::ValueLeftOut,
                (false, _) => Outcome::Taken,
            };
            marks.push(place.mark(cell, problem.text.clone(), outcome)?);
        }
    }
    if marks.is_empty() {
        let name = named(&shown, place.name);
        marks.push(place.mark(&name, wording::left_out(), Outcome::RowLeftOut)?);
    }
    Ok(marks)
}

/// The cell of a row that stands for the whole of it.
fn named(row: &StagedRow, name: &str) -> StagedCell {
    let field = name;
    let name = row.cells.iter().find(|cell| cell.field == field);
    name.or(row.cells.first()).cloned().unwrap_or(StagedCell {
        field: field.to_owned(),
        raw: String::new(),
        text: String::new(),
        problem: None,
    })
}

/// A row of a file and what leads a field to its column.
struct Place<'a> {
    reading: &'a Reading<'a>,
    batch: i64,
    index: usize,
    sheet: Option<&'a SheetLayout>,
    /// The field that names a row.
    name: &'static str,
    row: u32,
}

impl Place<'_> {
    fn mark(&self, cell: &StagedCell, reason: String, outcome: Outcome) -> Result<Mark> {
        Ok(Mark {
            sheet: self.index,
            row: self.row,
            col: self.column(cell)?,
            tone: match outcome {
                Outcome::Taken => Tone::Doubtful,
                Outcome::RowLeftOut | Outcome::ValueLeftOut => Tone::Refused,
            },
            written: cell.raw.clone(),
            reason,
            outcome: wording::outcome(outcome),
        })
    }

    /// The column of a cell. What the layout says is true of the first table of a sheet; below it
    /// another may have its columns elsewhere, and then the text of the cell leads there.
    fn column(&self, cell: &StagedCell) -> Result<u32> {
        let own = self.column_of(&cell.field)?;
        let several = |sheet: &SheetLayout| {
            let code = WarningCode::SeveralTables.key();
            sheet.warnings.iter().any(|warning| warning.code == code)
        };
        if !self.sheet.is_some_and(several) {
            return Ok(own);
        }
        let texts = drawn::row_texts(self.reading, self.batch, self.index, self.row)?;
        let holds = |text: &String| *text == cell.raw || *text == cell.text;
        if texts.get(&own).is_some_and(holds) {
            return Ok(own);
        }
        let mut others = texts.iter().filter(|(_, text)| holds(text));
        Ok(match (others.next(), others.next()) {
            (Some((col, _)), None) => *col,
            _ => own,
        })
    }

    /// The column of a field; of one that has none, the column of the name, else the table's first.
    fn column_of(&self, field: &str) -> Result<u32> {
        let known = self.sheet.map_or(&[][..], |sheet| &sheet.columns);
        let holding = |field: &str| -> Vec<u32> {
            let own = known
                .iter()
                .filter(|column| column.fields.iter().any(|held| held == field));
            own.filter_map(|column| column_number(&column.letter))
                .collect()
        };
        let own = match holding(field) {
            own if own.is_empty() => holding(self.name),
            own => own,
        };
        if let [_, _, ..] = own[..] {
            // Of several columns the one in which something stands: a year under "Nam" or "Nữ".
            let texts: HashMap<u32, String> =
                drawn::row_texts(self.reading, self.batch, self.index, self.row)?;
            let written = own.iter().find(|col| texts.contains_key(col));
            return Ok(*written.unwrap_or(&own[0]));
        }
        let first = known
            .first()
            .and_then(|column| column_number(&column.letter));
        Ok(own.first().copied().or(first).unwrap_or(1))
    }
}
