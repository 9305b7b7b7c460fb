//! Choosing what becomes of a row that has a twin: one row, all rows alike, all rows.

use super::super::fix::{open_batch, shown};
use super::super::record::StagedRow;
use super::super::staged::{Batch, Staged};
use super::super::table as rows;
use super::record::DuplicateChoice;
use super::stored::Stored;
use super::table;
use crate::office::{Ctx, Office, Reading};
use crate::{Code, Failure, Result};

/// Chooses for one row; nothing chosen asks again.
///
/// # Errors
/// [`Code::NoSuchRecord`], also where the row has no twin; [`Code::BatchClosed`].
pub fn choose(
    office: &Office,
    _ctx: &Ctx,
    row: i64,
    choice: Option<DuplicateChoice>,
) -> Result<StagedRow> {
    let (batch, twin) = office.read(|reading| of_row(reading, row))?;
    set(office, &batch, vec![(row, twin)], choice)?;
    office.read(|reading| shown(reading, &batch, row))
}

/// Chooses for all rows of the file in the position of this one: as sure, and their twins in the
/// same place; gives how many.
///
/// # Errors
/// [`Code::NoSuchRecord`], also where the row has no twin; [`Code::BatchClosed`].
pub fn choose_alike(
    office: &Office,
    _ctx: &Ctx,
    row: i64,
    choice: Option<DuplicateChoice>,
) -> Result<usize> {
    let (batch, alike) = office.read(|reading| {
        let (batch, twin) = of_row(reading, row)?;
        let like = Some((twin.class, twin.in_file()));
        let alike = table::alike(reading, batch.key, like)?;
        Ok((batch, alike))
    })?;
    set(office, &batch, alike, choice)
}

/// Chooses for all rows of a file that have a twin; gives how many.
///
/// # Errors
/// [`Code::NoSuchRecord`], [`Code::BatchClosed`].
pub fn choose_all(
    office: &Office,
    _ctx: &Ctx,
    batch: i64,
    choice: DuplicateChoice,
) -> Result<usize> {
    let (batch, all) = office.read(|reading| {
        let batch = open_batch(reading, batch)?;
        let all = table::alike(reading, batch.key, None)?;
        Ok((batch, all))
    })?;
    set(office, &batch, all, Some(choice))
}

fn of_row(reading: &Reading, row: i64) -> Result<(Batch, Stored)> {
    let batch = open_batch(reading, rows::row(reading, row)?.batch)?;
    let twin = table::of_row(reading, row)?;
    let twin = twin.ok_or_else(|| Failure::new(Code::NoSuchRecord))?;
    Ok((batch, twin))
}

fn set(
    office: &Office,
    batch: &Batch,
    all: Vec<(i64, Stored)>,
    choice: Option<DuplicateChoice>,
) -> Result<usize> {
    let changed = office.read(|reading| {
        let left_out = table::left_out(reading, batch.key)?;
        let name = batch.taken()?.name;
        let all = all.into_iter();
        let chosen = all.map(|(key, twin)| {
            let twin = Stored { choice, ..twin };
            let alone = twin
                .other_row
                .is_some_and(|other| left_out.contains(&other));
            Ok((key, settled(reading, name, key, &twin, alone)?))
        });
        chosen.collect::<Result<Vec<(i64, Staged)>>>()
    })?;
    office.stage(|staging| {
        changed.iter().try_for_each(|(key, row)| {
            table::set_choice(staging, *key, choice)?;
            rows::update_row(staging, *key, row)
        })
    })?;
    Ok(changed.len())
}

fn settled(reading: &Reading, name: usize, key: i64, twin: &Stored, alone: bool) -> Result<Staged> {
    let mut row = rows::row(reading, key)?.staged;
    let place = match twin.other_row {
        Some(other) => Some(rows::row(reading, other)?.staged.row),
        None => None,
    };
    twin.settle(name, &mut row, alone, place)?;
    Ok(row)
}
