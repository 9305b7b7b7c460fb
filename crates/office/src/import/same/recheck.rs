//! Looking again at rows that were corrected, and at those that were told to be the same as they.

use std::collections::{BTreeSet, HashMap};

use super::super::row::Mask;
use super::super::staged::{Batch, Staged, StoredRow};
use super::super::table as rows;
use super::super::taking::{Index, Taking};
use super::find::{Finder, line_of, mask_of};
use super::stored::{Stored, put_question};
use super::table;
use crate::Result;
use crate::office::{Reading, Staging};

/// A row and its twin as they now are.
#[derive(Debug, Clone)]
pub(crate) struct Rechecked {
    pub(crate) key: i64,
    pub(crate) row: Staged,
    pub(crate) twin: Option<Stored>,
}

/// Looks again at rows that were corrected, and at those that are their twins; gives all rows
/// to be written down.
pub(crate) fn recheck<K: Taking>(
    reading: &Reading,
    batch: &Batch,
    (judge, present): (&mut K, &mut K::Known),
    masks: &[Mask],
    fixed: Vec<(i64, Staged)>,
) -> Result<Vec<Rechecked>> {
    let twins = table::of_batch(reading, batch.key)?;
    if !concerns_twins::<K>(reading, &twins, &fixed)? {
        let alone = fixed.into_iter();
        let untouched = alone.map(|(key, row)| Rechecked {
            key,
            row,
            twin: None,
        });
        return Ok(untouched.collect());
    }
    let mut all = Looked::open(reading, batch, fixed)?;
    all.look::<K>(judge, present, masks, &twins)
}

/// Writes down what was looked at again.
pub(crate) fn write(staging: &Staging, batch: i64, all: &[Rechecked]) -> Result<()> {
    all.iter().try_for_each(|one| {
        rows::update_row(staging, one.key, &one.row)?;
        table::put(staging, batch, one.key, one.twin.as_ref())
    })
}

/// The rows that are told to be the same as a row that is left out or taken back.
pub(crate) fn refate_followers(
    reading: &Reading,
    name: usize,
    row: i64,
    rejected: bool,
) -> Result<Vec<Rechecked>> {
    let number = rows::row(reading, row)?.staged.row;
    let followers = table::followers(reading, row)?.into_iter();
    let again = followers.map(|key| {
        let mut staged = rows::row(reading, key)?.staged;
        let twin = table::of_row(reading, key)?;
        if let Some(twin) = &twin {
            twin.settle(name, &mut staged, rejected, Some(number))?;
        }
        Ok(Rechecked {
            key,
            row: staged,
            twin,
        })
    });
    again.collect()
}

/// Whether a correction can make or end a twin: one of the rows has one, is one, or says now of
/// somebody else.
fn concerns_twins<K: Taking>(
    reading: &Reading,
    twins: &HashMap<i64, Stored>,
    fixed: &[(i64, Staged)],
) -> Result<bool> {
    for (key, row) in fixed {
        let known = twins.contains_key(key) || !table::followers(reading, *key)?.is_empty();
        let before = rows::row(reading, *key)?.staged;
        if known || identity::<K>(&before)? != identity::<K>(row)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What tells the record of a row from others.
fn identity<K: Taking>(row: &Staged) -> Result<Vec<String>> {
    let line = line_of(row)?;
    Ok(K::IDENTITY.iter().map(|at| line[*at].clone()).collect())
}

/// All rows of a file, and those of them to look at.
struct Looked {
    keys: Vec<i64>,
    rows: Vec<Staged>,
    places: HashMap<i64, usize>,
    /// Places of the rows that were corrected.
    fixed: BTreeSet<usize>,
}

impl Looked {
    fn open(reading: &Reading, batch: &Batch, fixed: Vec<(i64, Staged)>) -> Result<Looked> {
        let (mut keys, mut all) = (Vec::new(), Vec::new());
        rows::each_row(reading, batch.key, |StoredRow { key, staged, .. }| {
            keys.push(key);
            all.push(staged);
            Ok(())
        })?;
        let places: HashMap<i64, usize> = keys.iter().copied().zip(0..).collect();
        let mut looked = Looked {
            keys,
            rows: all,
            places,
            fixed: BTreeSet::new(),
        };
        for (key, row) in fixed {
            if let Some(at) = looked.places.get(&key).copied() {
                looked.rows[at] = row;
                looked.fixed.insert(at);
            }
        }
        Ok(looked)
    }

    fn look<K: Taking>(
        &mut self,
        judge: &mut K,
        present: &mut K::Known,
        masks: &[Mask],
        twins: &HashMap<i64, Stored>,
    ) -> Result<Vec<Rechecked>> {
        let lines = self.rows.iter().map(|row| Ok(K::trace(&line_of(row)?)));
        let traces = lines.collect::<Result<Vec<Option<K::Trace>>>>()?;
        let mut now = self.pointers(twins);
        let mut again = Vec::new();
        let index = K::Index::of(&traces);
        let mut finder = Finder::over(judge, present, &index, &self.rows);
        for at in self.concerned(twins) {
            now.remove(&at);
            let row = &self.rows[at];
            let out = |other: usize| self.rows[other].rejected;
            let may = |other: usize| other != at && !out(other) && now.get(&other) != Some(&at);
            let Some(own) = traces[at].as_ref().filter(|_| !row.rejected) else {
                again.push((at, None));
                continue;
            };
            let base = finder.base(at, &mask_of(masks, row))?;
            let sure = finder.sure(at, own, &may)?;
            let twin = finder.twin(at, own, base, sure, &may)?;
            if let Some(other) = twin.as_ref().and_then(|twin| twin.other_row) {
                now.insert(at, other as usize);
            }
            again.push((at, twin.map(|twin| self.keyed(at, twin, twins))));
        }
        drop(finder);
        again
            .into_iter()
            .map(|(at, twin)| self.settled(K::NAME, at, twin))
            .collect()
    }

    /// Which row is told to be the same as which, by place.
    fn pointers(&self, twins: &HashMap<i64, Stored>) -> HashMap<usize, usize> {
        let place = |key: &i64| self.places.get(key).copied();
        let all = twins.iter();
        all.filter_map(|(row, twin)| Some((place(row)?, place(&twin.other_row?)?)))
            .collect()
    }

    /// The corrected rows and those that were told to be the same as one of them.
    fn concerned(&self, twins: &HashMap<i64, Stored>) -> BTreeSet<usize> {
        let pointers = self.pointers(twins);
        let theirs = pointers
            .iter()
            .filter(|(_, other)| self.fixed.contains(other));
        let mut all: BTreeSet<usize> = theirs.map(|(at, _)| *at).collect();
        all.extend(&self.fixed);
        all
    }

    /// With the key of the other row, and with what was chosen of the same pair.
    fn keyed(&self, at: usize, twin: Stored, twins: &HashMap<i64, Stored>) -> Stored {
        let other_row = twin.other_row.map(|other| self.keys[other as usize]);
        let before = twins.get(&self.keys[at]).filter(|before| {
            let others = (before.other_row, before.record, before.class);
            others == (other_row, twin.record, twin.class)
        });
        Stored {
            other_row,
            choice: before.and_then(|before| before.choice),
            ..twin
        }
    }

    fn settled(&self, name: usize, at: usize, twin: Option<Stored>) -> Result<Rechecked> {
        let mut row = self.rows[at].clone();
        match &twin {
            Some(twin) => {
                let other = twin.other_row.and_then(|other| self.places.get(&other));
                let place = other.map(|other| self.rows[*other].row);
                twin.settle(name, &mut row, false, place)?;
            }
            None => put_question(&mut row, None)?,
        }
        Ok(Rechecked {
            key: self.keys[at],
            row,
            twin,
        })
    }
}
