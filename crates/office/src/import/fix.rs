//! Correcting staged rows: one value, all equal values, leaving a row out.

use super::doors::Taken;
use super::record::StagedRow;
use super::row::{ALL_FIELDS, Mask};
use super::same::{self, Rechecked};
use super::staged::{Batch, Staged, StoredRow};
use super::table;
use super::taking::{Fate, Known, Taking};
use super::view::layout_of;
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
    let (stored, batch) = office.read(|reading| {
        let stored = table::row(reading, row)?;
        let batch = open_batch(reading, stored.batch)?;
        Ok((stored, batch))
    })?;
    let place = place_of(&batch, field)?;
    (batch.taken()?.doors.fix_cell)(office, &batch, &stored, place, text)?;
    office.read(|reading| shown(reading, &batch, row))
}

/// The same for a kind of sheet.
pub(super) fn fix_cell_as<K: Taking>(
    office: &Office,
    batch: &Batch,
    stored: &StoredRow,
    place: usize,
    text: &str,
) -> Result<()> {
    let fixed = office.read(|reading| {
        let mut fixer = Fixer::<K>::open(reading, batch)?;
        let fixed = vec![(stored.key, fixer.fix(stored, place, text)?)];
        fixer.recheck(reading, batch, fixed)
    })?;
    office.stage(|staging| same::write(staging, batch.key, &fixed))
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
    let batch = office.read(|reading| open_batch(reading, batch))?;
    let place = place_of(&batch, field)?;
    (batch.taken()?.doors.fix_same)(office, &batch, place, (from, to))
}

/// The same for a kind of sheet.
pub(super) fn fix_same_as<K: Taking>(
    office: &Office,
    batch: &Batch,
    place: usize,
    (from, to): (&str, &str),
) -> Result<usize> {
    let taken = batch.taken()?;
    let (fixed, count) = office.read(|reading| {
        let mut fixer = Fixer::<K>::open(reading, batch)?;
        let mut fixed: Vec<(i64, Staged)> = Vec::new();
        table::each_row(reading, batch.key, |stored| {
            if reads(taken, &stored, place, from)? {
                fixed.push((stored.key, fixer.fix(&stored, place, to)?));
            }
            Ok(())
        })?;
        let count = fixed.len();
        Ok((fixer.recheck(reading, batch, fixed)?, count))
    })?;
    office.stage(|staging| same::write(staging, batch.key, &fixed))?;
    Ok(count)
}

/// How many values of a field read `from` (as it is shown): what [`fix_same`] would change.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::NoSuchField`], [`Code::BatchClosed`].
pub fn count_same(reading: &Reading, batch: i64, field: &str, from: &str) -> Result<usize> {
    let batch = open_batch(reading, batch)?;
    let (place, taken) = (place_of(&batch, field)?, batch.taken()?);
    let mut found = 0;
    table::each_row(reading, batch.key, |stored| {
        found += usize::from(reads(taken, &stored, place, from)?);
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
    let taken = batch.taken()?;
    let staged = Staged {
        rejected,
        ..stored.staged
    };
    let followers =
        office.read(|reading| same::refate_followers(reading, taken.name, row, rejected))?;
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
pub(super) struct Fixer<K: Taking> {
    judge: K,
    present: K::Known,
    fields: Vec<Mask>,
}

impl<K: Taking> Fixer<K> {
    pub(super) fn open(reading: &Reading, batch: &Batch) -> Result<Fixer<K>> {
        let layout = layout_of(batch)?;
        Ok(Fixer {
            judge: K::open(reading, batch.target)?,
            present: K::known(reading, batch.target)?,
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
        same::recheck::<K>(reading, batch, known, &self.fields, fixed)
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
            .unwrap_or(ALL_FIELDS);
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
fn reads(taken: &Taken, stored: &StoredRow, field: usize, text: &str) -> Result<bool> {
    let raw = stored.staged.raw()?;
    let line = stored.staged.line(&raw)?;
    let shown = (taken.shown)(field, &line[field]);
    Ok(line[field] == text || shown == text)
}

fn place_of(batch: &Batch, field: &str) -> Result<usize> {
    let place = batch.kind().place(field);
    place.ok_or_else(|| Failure::new(Code::NoSuchField).with("field", field))
}

pub(super) fn shown(reading: &Reading, batch: &Batch, row: i64) -> Result<StagedRow> {
    let stored = table::row(reading, row)?;
    let layout = layout_of(batch)?;
    let sheet = layout.sheets.get(stored.staged.sheet as usize);
    let present = sheet.map_or(ALL_FIELDS, |sheet| sheet.present);
    let name = sheet.map_or("", |sheet| sheet.choice.name.as_str());
    let mut rows = [stored.shown(batch.taken()?, name, &present)?];
    same::show(reading, batch, &layout, &mut rows)?;
    let [row] = rows;
    Ok(row)
}
