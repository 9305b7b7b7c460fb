//! Committing a staged file: one operation that takes all its rows in, or none.

use std::collections::BTreeMap;

use super::ahead::{self, Judged};
use super::fix::open_batch;
use super::recipe;
use super::record::{ImportCounts, Receipt};
use super::same::{Outcome, Plan};
use super::stage::day_of;
use super::staged::{Batch, StoredRow, json};
use super::table;
use super::taking::{Intake, Source, Taking};
use super::view::layout_of;
use crate::Result;
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::words::{self, Params, keys};

/// Takes the rows of a staged file in, as one operation that can be undone. Rows left out, and
/// rows without a name, stay with their batch. A file that says nothing new leaves no entry in
/// the journal.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`], [`crate::Code::BatchClosed`], [`crate::Code::RoundDecided`].
pub fn commit(office: &Office, ctx: &Ctx, batch: i64) -> Result<Receipt> {
    let batch = office.read(|reading| open_batch(reading, batch))?;
    recipe::remember(office, ctx, &batch)?;
    let taken = batch.taken()?;
    let op = Op::new(taken.op)
        .with("file", &batch.file_name)
        .with("count", 0);
    office.change(ctx, op, |change| {
        let before = table::committed(change, &batch.digest, batch.goes_into())?;
        let notice = before.map(|before| notice(&day_of(&before.at)));
        let counts = match &notice {
            Some(_) => all_same(change, &batch)?,
            None => (taken.doors.take_in)(office, change, &batch)?,
        };
        let touched = counts.new + counts.changed;
        if touched > 0 {
            change.note("count", touched);
            change.note("new", counts.new);
            change.note("changed", counts.changed);
            table::record(change, &batch, &columns(&batch)?, &counts)?;
        }
        Ok(receipt(
            &batch,
            counts,
            (touched > 0).then(|| change.operation()),
            notice,
        ))
    })
}

/// What a commit would do, without doing it.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn expected(reading: &Reading, batch: i64) -> Result<Receipt> {
    let batch = table::batch(reading, batch)?;
    let before = table::committed(reading, &batch.digest, batch.goes_into())?;
    let counts = match before {
        Some(_) => all_same(reading, &batch)?,
        None => (batch.taken()?.doors.planned)(reading, &batch)?,
    };
    Ok(receipt(
        &batch,
        counts,
        None,
        before.map(|before| notice(&day_of(&before.at))),
    ))
}

/// What a commit would do, for a kind of sheet.
pub(super) fn planned<K: Taking>(reading: &Reading, batch: &Batch) -> Result<ImportCounts> {
    let mut plan = Plan::<K>::open(reading, batch)?;
    let mut counts = ImportCounts::default();
    table::each_row(reading, batch.key, |row| {
        tally(&mut counts, &plan.outcome(&row)?);
        Ok(())
    })?;
    Ok(counts)
}

/// Forgets a staged file. What was committed stays.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`], [`crate::Code::BatchClosed`].
pub fn discard(office: &Office, batch: i64) -> Result<()> {
    let batch = office.read(|reading| open_batch(reading, batch))?;
    office.stage(|staging| table::delete_batch(staging, batch.key))
}

/// The same bytes were taken in before: nothing is compared, nothing is written.
fn all_same(reading: &Reading, batch: &Batch) -> Result<ImportCounts> {
    let counts = table::counts(reading, batch.key)?;
    let same = counts.new + counts.changed + counts.same;
    Ok(ImportCounts {
        same,
        rejected: counts.rejected,
        ..ImportCounts::default()
    })
}

/// Takes the rows in within an operation, for a kind of sheet.
pub(super) fn take_in<K: Taking>(
    office: &Office,
    change: &Change,
    batch: &Batch,
) -> Result<ImportCounts> {
    let layout = layout_of(batch)?;
    let mut intake = K::intake(change, batch.target)?;
    let mut counts = ImportCounts::default();
    let judged = |judged: Judged<K::Values>| {
        tally(&mut counts, &judged.outcome);
        let sheet = layout.sheets.get(judged.sheet as usize);
        let source = Source {
            batch: batch.key,
            file: batch.file_name.clone(),
            sheet: sheet
                .map(|sheet| sheet.choice.name.clone())
                .unwrap_or_default(),
            row: judged.row,
        };
        match judged.outcome {
            Outcome::LeftOut | Outcome::Same | Outcome::Joined => Ok(()),
            Outcome::Changed(key, values) => intake.replace(key, &values, source),
            Outcome::New(values) => intake.add(*values, source),
        }
    };
    ahead::each_outcome::<K>(office, batch, judged)?;
    intake.finish()?;
    Ok(counts)
}

fn tally<V>(counts: &mut ImportCounts, outcome: &Outcome<V>) {
    match outcome {
        Outcome::LeftOut => counts.rejected += 1,
        Outcome::Same => counts.same += 1,
        Outcome::New(_) => counts.new += 1,
        Outcome::Changed(..) | Outcome::Joined => counts.changed += 1,
    }
}

/// Whether a row has nobody's name, or belongs nowhere: it cannot be taken in.
pub(super) fn is_nameless(row: &StoredRow) -> Result<bool> {
    if row.staged.problems.is_none() {
        return Ok(false);
    }
    Ok(row
        .staged
        .flaws()?
        .iter()
        .any(|flaw| flaw.code.leaves_out()))
}

/// Which column held which field, by sheet: what leads a value back to its cell.
fn columns(batch: &Batch) -> Result<String> {
    let layout = layout_of(batch)?;
    let taken = layout.sheets.iter().filter(|sheet| sheet.choice.importable);
    let maps: BTreeMap<&str, BTreeMap<&str, &str>> = taken
        .map(|sheet| {
            let held = sheet
                .columns
                .iter()
                .filter_map(|column| Some((column.letter.as_str(), column.field.as_deref()?)));
            (sheet.choice.name.as_str(), held.collect())
        })
        .collect();
    Ok(json(&maps))
}

fn receipt(
    batch: &Batch,
    counts: ImportCounts,
    operation: Option<i64>,
    notice: Option<String>,
) -> Receipt {
    Receipt {
        batch: batch.key,
        operation,
        new: counts.new,
        changed: counts.changed,
        same: counts.same,
        rejected: counts.rejected,
        total: counts.new + counts.changed + counts.same + counts.rejected,
        file: batch.file_name.clone(),
        notice,
    }
}

fn notice(date: &str) -> String {
    let params = Params::from([("date".to_owned(), date.into())]);
    words::say(words::spoken(), keys::WARN_SAME_FILE, &params)
}
