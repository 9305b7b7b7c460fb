//! Staged files as screens see them.

use super::layout::Layout;
use super::record::{FieldChoice, StagedQuery, StagedRow, Understanding};
use super::staged::{Batch, broken};
use super::{layout, table};
use crate::Result;
use crate::awards::sheet::FIELDS;
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
        fields: FIELDS.iter().map(choice).collect(),
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
    let shown = stored.iter().map(|row| {
        let sheet = layout.sheets.get(row.staged.sheet as usize);
        let present = sheet.map_or([true; FIELDS.len()], |sheet| sheet.present);
        row.shown(
            sheet.map_or("", |sheet| sheet.choice.name.as_str()),
            &present,
        )
    });
    let rows = shown.collect::<Result<Vec<StagedRow>>>()?;
    Ok(Page {
        rows,
        total: table::row_count(reading, batch.key, query.only_problems)?,
    })
}

pub(super) fn layout_of(batch: &Batch) -> Result<Layout> {
    serde_json::from_str(&batch.layout).map_err(broken)
}
