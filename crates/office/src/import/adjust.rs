//! Correcting what was understood of a file: its sheet, its header, its columns. The file is read
//! again; what was typed into rows stays where the cell is the same.

use std::collections::HashMap;
use std::path::Path;

use super::fix::{Fixer, open_batch};
use super::kind::Kind;
use super::recipe::RecipeValue;
use super::record::{Adjustment, Understanding};
use super::said::Said;
use super::stage::{ReadFile, understand};
use super::staged::{Batch, Staged, StoredRow, broken, json};
use super::taking::Taking;
use super::view::{layout_of, understanding};
use super::{same, table};
use crate::office::{Ctx, Office};
use crate::{Code, Failure, Result};

/// Takes in what a person says about a staged file; gives what is understood now.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::BatchClosed`]; a refusal of the file, and
/// [`Code::FileChanged`] when it is no longer the one that was staged.
pub fn adjust(
    office: &Office,
    ctx: &Ctx,
    batch: i64,
    adjustment: &Adjustment,
) -> Result<Understanding> {
    let batch = office.read(|reading| open_batch(reading, batch))?;
    let mut layout = layout_of(&batch)?;
    let sheet = adjustment
        .sheet
        .unwrap_or(layout.sheet)
        .min(layout.sheets.len().saturating_sub(1));
    let taken = layout
        .sheets
        .get(sheet)
        .is_some_and(|sheet| sheet.choice.importable);
    let only_looks = taken && only_names_sheet(adjustment);
    if only_looks {
        layout.sheet = sheet;
        office.stage(|staging| {
            table::update_batch(staging, batch.key, &json(&layout), &batch.given)
        })?;
    } else {
        let mut said: Said = serde_json::from_str(&batch.given).map_err(broken)?;
        said.add(adjustment, sheet);
        restage(office, ctx, &batch, sheet, &[], |_| said)?;
    }
    office.read(|reading| understanding(reading, batch.key))
}

fn only_names_sheet(adjustment: &Adjustment) -> bool {
    *adjustment
        == Adjustment {
            sheet: adjustment.sheet,
            ..Adjustment::default()
        }
}

/// Reads a staged file again as it is told now: `tell` is asked once the file is there. Texts that
/// a recipe has put for others are forgotten, corrections by people are not.
pub(super) fn restage(
    office: &Office,
    ctx: &Ctx,
    batch: &Batch,
    sheet: usize,
    forget: &[RecipeValue],
    tell: impl FnOnce(&ReadFile) -> Said,
) -> Result<()> {
    (batch.taken()?.doors.restage)(office, ctx, batch, sheet, forget, Box::new(tell))
}

/// What is said of a file once it is there.
pub(super) type Tell<'a> = Box<dyn FnOnce(&ReadFile) -> Said + 'a>;

/// The same for a kind of sheet.
pub(super) fn restage_as<K: Taking>(
    office: &Office,
    ctx: &Ctx,
    batch: &Batch,
    sheet: usize,
    forget: &[RecipeValue],
    tell: Tell<'_>,
) -> Result<()> {
    let file = Path::new(&batch.path);
    let mut read = ReadFile::read(office, file, &())?;
    if read.digest[..] != batch.digest[..] {
        return Err(Failure::new(Code::FileChanged).of_file(file));
    }
    let said = tell(&read);
    read.listen(&said);
    let into = (batch.kind(), batch.target);
    let mut understood = understand::<K>(office, ctx, &read, into, &said)?;
    understood.layout.sheet = sheet;
    let again = Batch {
        layout: json(&understood.layout),
        ..batch.clone()
    };
    keep_corrections::<K>(office, &again, &mut understood.rows, forget)?;
    let mut found = understood.twins_anew(office, &read, batch.target)?;
    let choices = office.read(|reading| same::choices(reading, batch.key))?;
    same::keep_choices(&choices, K::NAME, &mut understood.rows, &mut found)?;
    office.stage(|staging| {
        table::update_batch(staging, batch.key, &again.layout, &json(&said))?;
        table::delete_rows(staging, batch.key)?;
        table::insert_rows(staging, batch.key, &understood.rows)?;
        same::insert_found(staging, batch.key, &found)?;
        table::insert_stretches(staging, batch.key, &understood.drawn)
    })
}

/// Puts what people typed into the rows they typed it in.
fn keep_corrections<K: Taking>(
    office: &Office,
    batch: &Batch,
    rows: &mut [Staged],
    forget: &[RecipeValue],
) -> Result<()> {
    office.read(|reading| {
        let mut corrected: HashMap<(u32, u32), StoredRow> = HashMap::new();
        table::each_row(reading, batch.key, |mut stored| {
            stored.staged.fixed &= !put_by(batch.kind(), &stored, forget)?;
            if stored.staged.fixed != 0 || stored.staged.rejected {
                corrected.insert((stored.staged.sheet, stored.staged.row), stored);
            }
            Ok(())
        })?;
        if corrected.is_empty() {
            return Ok(());
        }
        let mut fixer = Fixer::<K>::open(reading, batch)?;
        for row in rows {
            if let Some(before) = corrected.get(&(row.sheet, row.row)) {
                *row = corrected_row(&mut fixer, row, before)?;
            }
        }
        Ok(())
    })
}

/// The fields of a row that hold what a recipe has put there.
fn put_by(kind: Kind, row: &StoredRow, values: &[RecipeValue]) -> Result<u32> {
    if row.staged.fixed == 0 || values.is_empty() {
        return Ok(0);
    }
    let raw = row.staged.raw()?;
    let line = row.staged.line(&raw)?;
    let mut fields = 0;
    for value in values {
        let Some(field) = kind.place(&value.field) else {
            continue;
        };
        if viet::text::clean(&raw[field]) == value.from && line[field] == value.to {
            fields |= 1 << field;
        }
    }
    Ok(fields)
}

fn corrected_row<K: Taking>(
    fixer: &mut Fixer<K>,
    row: &Staged,
    before: &StoredRow,
) -> Result<Staged> {
    let typed = before.staged.line(&before.staged.raw()?)?;
    let mut now = StoredRow {
        staged: row.clone(),
        ..before.clone()
    };
    for field in (0..K::FIELDS.len()).filter(|field| before.staged.fixed & (1 << field) != 0) {
        now.staged = fixer.fix(&now, field, &typed[field])?;
    }
    now.staged.rejected = before.staged.rejected;
    Ok(now.staged)
}
