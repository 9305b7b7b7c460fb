//! Staged files as screens see them.

use super::layout::Layout;
use super::recipe::{self, RecipeLine};
use super::record::{FieldChoice, StagedQuery, StagedRow, Understanding};
use super::row::ALL_FIELDS;
use super::said::Said;
use super::staged::{Batch, broken};
use super::{layout, same, table};
use crate::Result;
use crate::office::{Page, Reading};

/// What was understood of a staged file.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn understanding(reading: &Reading, batch: i64) -> Result<Understanding> {
    let batch = table::batch(reading, batch)?;
    let layout = layout_of(&batch)?;
    let sheet = layout.sheets.get(layout.sheet);
    let choice = |field: &&str| FieldChoice {
        code: (*field).to_owned(),
        name: layout::field_name(field),
    };
    Ok(Understanding {
        batch: batch.key,
        file_name: batch.file_name.clone(),
        format_text: layout.format_text.clone(),
        encoding_text: layout.encoding_text.clone(),
        sheets: layout
            .sheets
            .iter()
            .map(|sheet| sheet.choice.clone())
            .collect(),
        sheet: layout.sheet,
        header_rows: sheet.and_then(|sheet| sheet.header_rows),
        columns: sheet.map(|sheet| sheet.columns.clone()).unwrap_or_default(),
        encoding: sheet
            .map(|sheet| sheet.encoding.clone())
            .unwrap_or_default(),
        recipe: recipe_lines(&batch, &layout)?
            .into_iter()
            .find(|line| line.sheet == layout.sheet),
        fields: batch.kind().fields().iter().map(choice).collect(),
        skipped: sheet.map(|sheet| sheet.skipped.clone()).unwrap_or_default(),
        warnings: sheet
            .map(|sheet| sheet.warnings.clone())
            .unwrap_or_default(),
        counts: table::counts(reading, batch.key)?,
        committed: batch.committed,
    })
}

/// Staged rows in the order of the file.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn staged_rows(reading: &Reading, batch: i64, query: &StagedQuery) -> Result<Page<StagedRow>> {
    let batch = table::batch(reading, batch)?;
    let layout = layout_of(&batch)?;
    let stored = table::rows(
        reading,
        batch.key,
        query.only_problems,
        query.offset,
        query.limit,
    )?;
    let taken = batch.taken()?;
    let shown = stored.iter().map(|row| {
        let sheet = layout.sheets.get(row.staged.sheet as usize);
        let present = sheet.map_or(ALL_FIELDS, |sheet| sheet.present);
        row.shown(
            taken,
            sheet.map_or("", |sheet| sheet.choice.name.as_str()),
            &present,
        )
    });
    let mut rows = shown.collect::<Result<Vec<StagedRow>>>()?;
    same::show(reading, &batch, &layout, &mut rows)?;
    Ok(Page {
        rows,
        total: table::row_count(reading, batch.key, query.only_problems)?,
    })
}

/// The kept ways of reading by which a staged file was read, sheet by sheet, also those that did
/// not fit.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn recipes_used(reading: &Reading, batch: i64) -> Result<Vec<RecipeLine>> {
    let batch = table::batch(reading, batch)?;
    recipe_lines(&batch, &layout_of(&batch)?)
}

fn recipe_lines(batch: &Batch, layout: &Layout) -> Result<Vec<RecipeLine>> {
    let said = said_of(batch)?;
    let names = layout.sheets.iter().map(|sheet| sheet.choice.name.clone());
    Ok(recipe::lines(&said, &names.collect::<Vec<_>>()))
}

/// What a person has said of the sheets of a file.
pub(super) fn said_of(batch: &Batch) -> Result<Said> {
    serde_json::from_str(&batch.given).map_err(broken)
}

pub(super) fn layout_of(batch: &Batch) -> Result<Layout> {
    serde_json::from_str(&batch.layout).map_err(broken)
}
