//! Correcting staged rows: one value, all equal values, leaving a row out.

use super::record::StagedRow;
use super::same::{self, Rechecked};
use super::staged::{Batch, Staged, StoredRow};
use super::table;
use super::view::layout_of;
use crate::awards::nomination;
use crate::awards::sheet::fate::{Fate, Present};
use crate::awards::sheet::judge::Judge;
use crate::awards::sheet::{FIELDS, Mask};
use crate::office::{Ctx, Office, Reading};
use crate::{Code, Failure, Result};

/// Puts typed text into one value of a staged row. Text that cannot be read stays, with its
/// problem.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::NoSuchField`], [`Code::BatchClosed`].
pub fn fix_cell(
    office: &Office,
    _ctx: &Ctx,
    row: i64,
    field: &str,
    text: &str,
) -> Result<StagedRow> {
    let place = place_of(field)?;
    let (fixed, batch) = office.read(|reading| {
        let stored = table::row(reading, row)?;
        let batch = open_batch(reading, stored.batch)?;
        let mut fixer = Fixer::open(reading, &batch)?;
        let fixed = vec![(row, fixer.fix(&stored, place, text)?)];
        Ok((fixer.recheck(reading, &batch, fixed)?, batch))
    })?;
    office.stage(|staging| same::write(staging, batch.key, &fixed))?;
    office.read(|reading| shown(reading, &batch, row))
}

/// Puts `to` into every value of a field that now reads `from` (as it is shown); gives how many.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::NoSuchField`], [`Code::BatchClosed`].
pub fn fix_same(
    office: &Office,
    _ctx: &Ctx,
    batch: i64,
    field: &str,
    from: &str,
    to: &str,
) -> Result<usize> {
    let place = place_of(field)?;
    let (fixed, count) = office.read(|reading| {
        let batch = open_batch(reading, batch)?;
        let mut fixer = Fixer::open(reading, &batch)?;
        let mut fixed: Vec<(i64, Staged)> = Vec::new();
        table::each_row(reading, batch.key, |stored| {
            if reads(&stored, place, from)? {
                fixed.push((stored.key, fixer.fix(&stored, place, to)?));
            }
            Ok(())
        })?;
        let count = fixed.len();
        Ok((fixer.recheck(reading, &batch, fixed)?, count))
    })?;
    office.stage(|staging| same::write(staging, batch, &fixed))?;
    Ok(count)
}

/// How many values of a field read `from` (as it is shown): what [`fix_same`] would change.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::NoSuchField`], [`Code::BatchClosed`].
pub fn count_same(reading: &Reading, batch: i64, field: &str, from: &str) -> Result<usize> {
    let place = place_of(field)?;
    let batch = open_batch(reading, batch)?;
    let mut found = 0;
    table::each_row(reading, batch.key, |stored| {
        found += usize::from(reads(&stored, place, from)?);
        Ok(())
    })?;
    Ok(found)
}

/// Leaves a staged row out, or takes it back in.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::BatchClosed`].
pub fn reject_row(office: &Office, _ctx: &Ctx, row: i64, rejected: bool) -> Result<StagedRow> {
    let (stored, batch) = office.read(|reading| {
        let stored = table::row(reading, row)?;
        let batch = open_batch(reading, stored.batch)?;
        Ok((stored, batch))
    })?;
    let staged = Staged {
        rejected,
        ..stored.staged
    };
    let followers = office.read(|reading| same::refate_followers(reading, row, rejected))?;
    office.stage(|staging| {
        table::update_row(staging, row, &staged)?;
        same::write(staging, batch.key, &followers)
    })?;
    office.read(|reading| shown(reading, &batch, row))
}

/// A staged file that is not committed.
pub(super) fn open_batch(reading: &Reading, batch: i64) -> Result<Batch> {
    let batch = table::batch(reading, batch)?;
    match batch.committed {
        true => Err(Failure::new(Code::BatchClosed).with("file", &batch.file_name)),
        false => Ok(batch),
    }
}

/// Puts text into staged rows of one file.
pub(super) struct Fixer {
    judge: Judge,
    present: Present,
    fields: Vec<Mask>,
}

impl Fixer {
    pub(super) fn open(reading: &Reading, batch: &Batch) -> Result<Fixer> {
        let layout = layout_of(batch)?;
        Ok(Fixer {
            judge: Judge::open(reading, batch.target)?,
            present: Present::new(nomination::of_round(reading, batch.target)?),
            fields: layout.masks(),
        })
    }

    /// Rows that were corrected, looked at again for what they are the same as.
    fn recheck(
        &mut self,
        reading: &Reading,
        batch: &Batch,
        fixed: Vec<(i64, Staged)>,
    ) -> Result<Vec<Rechecked>> {
        let known = (&mut self.judge, &mut self.present);
        same::recheck(reading, batch, known, &self.fields, fixed)
    }

    /// The row with the text in one of its values.
    pub(super) fn fix(&mut self, stored: &StoredRow, field: usize, text: &str) -> Result<Staged> {
        let raw = stored.staged.raw()?;
        let mut line = stored.staged.line(&raw)?;
        let mut flaws = stored.staged.flaws()?;
        self.judge.put(&mut line, &mut flaws, field, text);
        let mut fixed = stored.staged.clone();
        fixed.put(&raw, &line, &flaws);
        fixed.fixed |= 1 << field;
        let fields = self
            .fields
            .get(fixed.sheet as usize)
            .copied()
            .unwrap_or([true; FIELDS.len()]);
        let values = self.judge.values(&line, &flaws);
        let fate = match self.present.look(&values, &fields) {
            Fate::New => "new",
            Fate::Same(_) => "same",
            Fate::Changed(..) => "changed",
        };
        fate.clone_into(&mut fixed.fate);
        Ok(fixed)
    }
}

/// Whether a value reads so, as it is kept or as it is shown.
fn reads(stored: &StoredRow, field: usize, text: &str) -> Result<bool> {
    let raw = stored.staged.raw()?;
    let line = stored.staged.line(&raw)?;
    let shown = crate::awards::sheet::line::shown(field, &line[field]);
    Ok(line[field] == text || shown == text)
}

fn place_of(field: &str) -> Result<usize> {
    let place = FIELDS.iter().position(|known| *known == field);
    place.ok_or_else(|| Failure::new(Code::NoSuchField).with("field", field))
}

pub(super) fn shown(reading: &Reading, batch: &Batch, row: i64) -> Result<StagedRow> {
    let stored = table::row(reading, row)?;
    let layout = layout_of(batch)?;
    let sheet = layout.sheets.get(stored.staged.sheet as usize);
    let present = sheet.map_or([true; FIELDS.len()], |sheet| sheet.present);
    let name = sheet.map_or("", |sheet| sheet.choice.name.as_str());
    let mut rows = [stored.shown(name, &present)?];
    same::show(reading, batch, &layout, &mut rows)?;
    let [row] = rows;
    Ok(row)
}
