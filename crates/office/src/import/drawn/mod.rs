//! The sheet of a staged file as it is, with what was understood of each row and column: kept with
//! the batch in stretches of rows, given out page by page. Deliberately not here: the values that
//! were read from it (`staged`).

mod keep;

pub(super) use keep::{Stretch, extent, stretches};

use keep::Kept;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use sheets::table::letters;
use ts_rs::TS;

use super::record::StagedState;
use super::staged::broken;
use super::table;
use super::view::layout_of;
use crate::Result;
use crate::office::Reading;

/// Rows given out at once, at most.
const PAGE: u32 = 500;

/// A page of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    /// The import.
    pub batch: i64,
    /// Index of the sheet in the file.
    pub sheet: usize,
    /// Its name; empty in delimited text.
    pub name: String,
    /// How many rows it has.
    pub total: u32,
    /// Its columns, from A.
    pub columns: Vec<DrawnColumn>,
    /// The rows asked for, one after the other.
    pub rows: Vec<DrawnRow>,
    /// Whether the sheet goes on to the right or below what is kept.
    pub cut: bool,
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrawnColumn {
    /// Its letters.
    pub letter: String,
    /// How wide its texts are, in letters, within bounds.
    pub width: u32,
    /// The field it holds.
    pub field: Option<String>,
    /// Name of the field for people; of several, all.
    pub field_name: Option<String>,
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrawnRow {
    /// Row on the sheet, from 1.
    pub row: u32,
    /// What it was taken for.
    pub kind: DrawnKind,
    /// Why it is no data, in words.
    pub why: Option<String>,
    /// The headings over it, joined by " / ".
    pub group: Option<String>,
    /// Its cells, in the order of the columns; shorter where nothing follows.
    pub cells: Vec<Option<String>>,
    /// Cells whose text was repaired when it was read.
    pub repaired: Vec<Repaired>,
    /// The staged row that was made of it, and what becomes of that.
    pub staged: Option<i64>,
    /// What becomes of it.
    pub state: Option<StagedState>,
}

/// A cell as it stands in the file, where reading has changed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Repaired {
    /// Place of the column, from 0.
    pub column: u32,
    /// The text in the file.
    pub raw: String,
}

/// What a row was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DrawnKind {
    /// The header of a table.
    Heading,
    /// A heading over rows.
    Group,
    /// A record.
    Data,
    /// A sum.
    Total,
    /// A sentence above or below a table.
    Note,
    /// Something else that is left out.
    Skipped,
    /// Nothing stands in it.
    Blank,
}

/// How far a sheet reaches, kept with what was understood of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Extent {
    rows: u32,
    widths: Vec<u32>,
    cut: bool,
}

/// A page of a sheet, counted from 0; none is the one that is looked at.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn sheet_view(
    reading: &Reading,
    batch: i64,
    sheet: Option<usize>,
    offset: u32,
    limit: u32,
) -> Result<SheetView> {
    let batch = table::batch(reading, batch)?;
    let layout = layout_of(&batch)?;
    let sheet = sheet.unwrap_or(layout.sheet);
    let Some(of_sheet) = layout.sheets.get(sheet) else {
        return Err(crate::Code::NoSuchRecord.into());
    };
    let extent = &of_sheet.extent;
    let known = |letter: &str| of_sheet.columns.iter().find(|own| own.letter == letter);
    let columns = (1..).zip(&extent.widths).map(|(col, width)| {
        let letter = letters(col);
        let own = known(&letter);
        DrawnColumn {
            width: *width,
            field: own.and_then(|own| own.field.clone()),
            field_name: own.and_then(|own| own.field_name.clone()),
            letter,
        }
    });
    let first = offset.saturating_add(1);
    let last = offset.saturating_add(limit.min(PAGE)).min(extent.rows);
    Ok(SheetView {
        batch: batch.key,
        sheet,
        name: of_sheet.choice.name.clone(),
        total: extent.rows,
        columns: columns.collect(),
        rows: rows(reading, batch.key, sheet, (first, last))?,
        cut: extent.cut,
    })
}

fn rows(
    reading: &Reading,
    batch: i64,
    sheet: usize,
    (first, last): (u32, u32),
) -> Result<Vec<DrawnRow>> {
    let mut kept: HashMap<u32, Kept> = HashMap::new();
    for content in table::stretches(reading, batch, sheet, (first, last))? {
        let rows: Vec<Kept> = serde_json::from_str(&content).map_err(broken)?;
        kept.extend(rows.into_iter().map(|row| (row.row, row)));
    }
    let mut staged = HashMap::new();
    for row in table::rows_between(reading, batch, sheet, (first, last))? {
        let state = row.staged.state();
        staged.entry(row.staged.row).or_insert((row.key, state));
    }
    let drawn = (first..=last).map(|row| {
        let own = staged.get(&row);
        DrawnRow {
            staged: own.map(|(key, _)| *key),
            state: own.map(|(_, state)| *state),
            ..kept.remove(&row).map_or_else(|| blank(row), Kept::drawn)
        }
    });
    Ok(drawn.collect())
}

/// A row and its texts, each with its column.
pub(super) type RowTexts = (u32, Vec<(u32, String)>);

/// The texts of the rows from the top to one of them, with their columns.
pub(super) fn top(reading: &Reading, batch: i64, sheet: usize, last: u32) -> Result<Vec<RowTexts>> {
    let mut texts = Vec::new();
    for content in table::stretches(reading, batch, sheet, (1, last))? {
        let rows: Vec<Kept> = serde_json::from_str(&content).map_err(broken)?;
        let near = rows.into_iter().take_while(|kept| kept.row <= last);
        texts.extend(near.map(|kept| (kept.row, kept.cells)));
    }
    Ok(texts)
}

/// What stands in the cells of a row, by column; of a row far down nothing is kept.
pub(super) fn row_texts(
    reading: &Reading,
    batch: i64,
    sheet: usize,
    row: u32,
) -> Result<HashMap<u32, String>> {
    for content in table::stretches(reading, batch, sheet, (row, row))? {
        let rows: Vec<Kept> = serde_json::from_str(&content).map_err(broken)?;
        if let Some(own) = rows.into_iter().find(|kept| kept.row == row) {
            return Ok(own.cells.into_iter().collect());
        }
    }
    Ok(HashMap::new())
}

fn blank(row: u32) -> DrawnRow {
    DrawnRow {
        row,
        kind: DrawnKind::Blank,
        why: None,
        group: None,
        cells: Vec::new(),
        repaired: Vec::new(),
        staged: None,
        state: None,
    }
}

impl Kept {
    fn drawn(self) -> DrawnRow {
        let mut cells: Vec<Option<String>> = Vec::new();
        for (col, text) in self.cells {
            let at = (col as usize).saturating_sub(1);
            cells.resize(cells.len().max(at + 1), None);
            cells[at] = Some(text);
        }
        let repaired = self.repaired.into_iter().map(|(col, raw)| Repaired {
            column: col.saturating_sub(1),
            raw,
        });
        DrawnRow {
            kind: self.kind,
            why: self.why,
            group: self.group,
            cells,
            repaired: repaired.collect(),
            ..blank(self.row)
        }
    }
}
