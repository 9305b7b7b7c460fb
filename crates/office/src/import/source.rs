//! The cell a value came from: every value of an imported nomination leads back to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::layout_of;
use super::{before, table};
use crate::awards::{Origin, nomination};
use crate::models;
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// Where a value stood in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellSource {
    /// The import.
    pub batch: i64,
    /// Name of the file, without folders.
    pub file: String,
    /// When it was taken in, UTC.
    pub imported_at: String,
    /// Name of the sheet; empty in delimited text.
    pub sheet: String,
    /// Row on the sheet, from 1.
    pub row: u32,
    /// Letters of the column or columns; none where no column said it (a heading did, or nothing).
    pub column: Option<String>,
    /// The cell as people name it: `C12`, or `C12+D12` where it was put together.
    pub address: Option<String>,
    /// What stands over the column.
    pub header: Option<String>,
    /// The cell as it is in the file.
    pub raw: Option<String>,
    /// What a person put in its place before it was taken in.
    pub corrected: Option<String>,
}

/// The cell that a field of a nomination came from; none where it was typed.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::NoSuchField`].
pub fn cell_source(reading: &Reading, nomination: i64, field: &str) -> Result<Option<CellSource>> {
    nomination::Field::of_code(field)?;
    match nomination::stored(reading, nomination)?.origin {
        Some(origin) => of_origin(reading, origin, field),
        None => Ok(None),
    }
}

/// The cell that a field of a registration came from; none where it was typed.
///
/// # Errors
/// [`Code::NoSuchRecord`]; [`Code::NoSuchField`].
pub fn model_cell_source(reading: &Reading, key: i64, field: &str) -> Result<Option<CellSource>> {
    let field = models::sheet::field_of(models::Column::of_code(field)?);
    match (models::registration(reading, key)?.origin, field) {
        (Some(origin), Some(field)) => of_origin(reading, origin, field),
        _ => Ok(None),
    }
}

/// The cell of a row of a file that holds a field.
fn of_origin(reading: &Reading, origin: Origin, field: &str) -> Result<Option<CellSource>> {
    let Some(batch) = known(table::batch(reading, origin.batch))? else {
        return Ok(None);
    };
    let layout = layout_of(&batch)?;
    let named = |sheet: &&super::layout::SheetLayout| sheet.choice.name == origin.sheet;
    let of_sheet = layout.sheets.iter().find(named);
    let columns = of_sheet.map_or(&[][..], |sheet| &sheet.columns);
    let own: Vec<_> = columns
        .iter()
        .filter(|column| column.fields.iter().any(|held| held == standing_for(field)))
        .collect();
    let letters: Vec<&str> = own.iter().map(|column| column.letter.as_str()).collect();
    let addresses: Vec<String> = letters
        .iter()
        .map(|letters| format!("{letters}{}", origin.row))
        .collect();
    let index = of_sheet.map_or(0, |sheet| sheet.choice.index);
    let (raw, corrected) = texts(reading, &batch, index, origin.row, field)?;
    Ok(Some(CellSource {
        batch: batch.key,
        file: origin.file,
        imported_at: table::committed_at(reading, batch.key)?.unwrap_or_default(),
        sheet: origin.sheet,
        row: origin.row,
        column: (!letters.is_empty()).then(|| letters.join("+")),
        address: (!addresses.is_empty()).then(|| addresses.join("+")),
        header: own.first().map(|column| column.header.clone()),
        raw,
        corrected,
    }))
}

/// A title of address stands before the name, in the name's cell, where it has no column.
fn standing_for(field: &str) -> &str {
    match field {
        "honorific" => "name",
        other => other,
    }
}

/// The cell as it was, and what was put in its place.
fn texts(
    reading: &Reading,
    batch: &super::staged::Batch,
    sheet: usize,
    row: u32,
    field: &str,
) -> Result<(Option<String>, Option<String>)> {
    let rows = table::rows_between(reading, batch.key, sheet, (row, row))?;
    let (Some(at), Some(stored)) = (batch.kind().place(field), rows.first()) else {
        return Ok((None, None));
    };
    let raw = stored.staged.raw()?;
    let line = stored.staged.line(&raw)?;
    let fixed = stored.staged.fixed & (1 << at) != 0;
    let own = |text: &String| (!text.is_empty()).then(|| text.clone());
    let before = before::texts(stored.staged.before.as_deref())?;
    let stood = before[at].clone().or_else(|| own(&raw[at]));
    Ok((stood, fixed.then(|| line[at].clone())))
}

/// Nothing, where the staged file is gone.
fn known<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Failure {
            code: Code::NoSuchRecord,
            ..
        }) => Ok(None),
        Err(failure) => Err(failure),
    }
}
