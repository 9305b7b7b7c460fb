//! Finding the twins of a file's rows while it is staged.

use std::collections::HashMap;

use super::super::halves::in_halves;
use super::super::kind::Kind;
use super::super::row::{ALL_FIELDS, Line, Mask};
use super::super::staged::Staged;
use super::super::table;
use super::super::taking::{Fate, Index, Known, Taking};
use super::met::Met;
use super::record::TwinClass;
use super::stored::{Base, Stored};
use crate::Result;
use crate::awards::alike::{Likeness, NEAR};
use crate::office::Reading;

/// A row and its twin, both by their places among the rows of the file.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) at: usize,
    pub(crate) twin: Stored,
}

/// Finds what each row does to its target and which row or record it is the same as; the rows are
/// told, too. `masks` are the fields that each sheet has. Of a file that was taken in before, as
/// it is, every row is the same and nothing is compared.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`] where the target is gone.
pub(crate) fn find<K: Taking>(
    reading: &Reading,
    (kind, target): (Kind, i64),
    digest: &[u8],
    masks: &[Mask],
    met: Met<K>,
    rows: &mut [Staged],
) -> Result<Vec<Found>> {
    if table::committed(reading, digest, (kind.code(), target))?.is_some() {
        rows.iter_mut()
            .for_each(|row| "same".clone_into(&mut row.fate));
        return Ok(Vec::new());
    }
    let mut judge = K::open(reading, target)?;
    let mut present = K::known(reading, target)?;
    find_all(&mut judge, &mut present, &met, masks, rows)
}

fn find_all<K: Taking>(
    judge: &mut K,
    present: &mut K::Known,
    met: &Met<K>,
    masks: &[Mask],
    rows: &mut [Staged],
) -> Result<Vec<Found>> {
    let bases = bases(judge, present, masks, rows)?;
    let index = K::Index::of(&met.traces);
    let found = {
        // A second thread would need the records of the target once more: it helps where there are
        // none.
        let mut others = (judge.clone(), K::Known::none());
        let other = present
            .is_empty()
            .then(|| Finder::over(&mut others.0, &mut others.1, &index, rows));
        let mut own = Finder::over(judge, present, &index, rows);
        let twin = |finder: &mut Finder<'_, K>, at: usize| -> Result<Option<Found>> {
            let Some(own) = &met.traces[at] else {
                return Ok(None);
            };
            let sure = met.firsts[at];
            let twin = finder.twin(at, own, bases[at], sure, &|other| other < at)?;
            Ok(twin.map(|twin| Found { at, twin }))
        };
        let all = in_halves((0..bases.len()).collect(), (&mut own, other), twin);
        let all = all.into_iter().filter_map(Result::transpose);
        all.collect::<Result<Vec<Found>>>()?
    };
    for (row, (base, _)) in rows.iter_mut().zip(&bases) {
        base.word().clone_into(&mut row.fate);
    }
    for Found { at, twin } in &found {
        let place = twin.other_row.map(|other| rows[other as usize].row);
        twin.settle(K::NAME, &mut rows[*at], false, place)?;
    }
    Ok(found)
}

/// What each row does to its target by itself, and to which record. Rows that say what is there
/// already are heard first.
fn bases<K: Taking>(
    judge: &mut K,
    present: &mut K::Known,
    masks: &[Mask],
    rows: &[Staged],
) -> Result<Vec<(Base, Option<i64>)>> {
    let mut bases = vec![(Base::New, None); rows.len()];
    if present.is_empty() {
        return Ok(bases);
    }
    if present.is_ambiguous() {
        for (row, base) in rows.iter().zip(&mut bases) {
            let values = values_of(judge, row)?;
            let claimed = present.claim(&values, &mask_of(masks, row));
            *base = claimed.map_or(*base, |key| (Base::Same, Some(key)));
        }
    }
    for (row, base) in rows.iter().zip(&mut bases) {
        if base.1.is_none() {
            let values = values_of(judge, row)?;
            *base = base_of(&present.fate(&values, &mask_of(masks, row)));
        }
    }
    Ok(bases)
}

fn base_of<V>(fate: &Fate<V>) -> (Base, Option<i64>) {
    match fate {
        Fate::New => (Base::New, None),
        Fate::Same(key) => (Base::Same, Some(*key)),
        Fate::Changed(key, _) => (Base::Changed, Some(*key)),
    }
}

/// The fields that the sheet of a row has.
pub(super) fn mask_of(masks: &[Mask], row: &Staged) -> Mask {
    let own = masks.get(row.sheet as usize).copied();
    own.unwrap_or(ALL_FIELDS)
}

/// The values of a record that a row makes.
pub(super) fn values_of<K: Taking>(judge: &mut K, row: &Staged) -> Result<K::Values> {
    Ok(judge.values(&line_of(row)?, &row.flaws()?))
}

pub(super) fn line_of(row: &Staged) -> Result<Line> {
    row.line(&row.raw()?)
}

/// Compares rows with each other and with the records of the target.
pub(super) struct Finder<'a, K: Taking> {
    judge: &'a mut K,
    present: &'a mut K::Known,
    file: &'a K::Index,
    office: K::Index,
    rows: &'a [Staged],
    faces: HashMap<usize, K::Face>,
    known: HashMap<usize, K::Face>,
}

impl<'a, K: Taking> Finder<'a, K> {
    pub(super) fn over(
        judge: &'a mut K,
        present: &'a mut K::Known,
        file: &'a K::Index,
        rows: &'a [Staged],
    ) -> Finder<'a, K> {
        let stored = present.all();
        let traces: Vec<Option<K::Trace>> = stored.map(|(_, values)| K::trace_of(values)).collect();
        Finder {
            judge,
            present,
            file,
            office: K::Index::of(&traces),
            rows,
            faces: HashMap::new(),
            known: HashMap::new(),
        }
    }

    /// The twin of a row: the row that is `sure` to be of the same recipient, else the record it
    /// answers to, else the nearest one that `may` be its twin.
    pub(super) fn twin(
        &mut self,
        at: usize,
        own: &K::Trace,
        (base, record): (Base, Option<i64>),
        sure: Option<usize>,
        may: &dyn Fn(usize) -> bool,
    ) -> Result<Option<Stored>> {
        let stored = |class, likeness: Likeness, other_row: Option<usize>, record| Stored {
            class,
            other_row: other_row.map(|at| at as i64),
            record,
            base,
            score: likeness.score,
            parts: likeness.parts,
            choice: None,
        };
        if let Some(first) = sure {
            let (class, likeness) = self.surely(at, first)?;
            return Ok(Some(stored(class, likeness, Some(first), record)));
        }
        if let Some(key) = record {
            let (class, likeness) = self.answers(at, base, key)?;
            return Ok(Some(stored(class, likeness, None, Some(key))));
        }
        let row = self.nearest_row(at, own, may)?;
        let record = self.nearest_record(at, own)?;
        Ok(match (row, record) {
            (Some((_, row)), Some((key, record))) if record.score >= row.score => {
                Some(stored(TwinClass::Near, record, None, Some(key)))
            }
            (Some((other, row)), _) => Some(stored(TwinClass::Near, row, Some(other), None)),
            (None, Some((key, record))) => Some(stored(TwinClass::Near, record, None, Some(key))),
            (None, None) => None,
        })
    }

    /// What a row does to its target by itself.
    pub(super) fn base(&mut self, at: usize, mask: &Mask) -> Result<(Base, Option<i64>)> {
        let values = values_of(self.judge, &self.rows[at])?;
        Ok(base_of(&self.present.look(&values, mask)))
    }

    /// Rows that `may` be twins, of one recipient without a doubt: the first of them.
    pub(super) fn sure(
        &mut self,
        at: usize,
        own: &K::Trace,
        may: &dyn Fn(usize) -> bool,
    ) -> Result<Option<usize>> {
        let values = values_of(self.judge, &self.rows[at])?;
        for other in self.file.candidates(own, |other| may(other as usize)) {
            let others = values_of(self.judge, &self.rows[other as usize])?;
            if K::is_one(&others, &values) {
                return Ok(Some(other as usize));
            }
        }
        Ok(None)
    }

    /// Two rows of one recipient.
    fn surely(&mut self, at: usize, first: usize) -> Result<(TwinClass, Likeness)> {
        let equal = line_of(&self.rows[at])? == line_of(&self.rows[first])?;
        let (own, other) = (self.face(at)?, self.face(first)?);
        if equal && K::is_told_apart(&own) {
            return Ok((TwinClass::Equal, says_the_same()));
        }
        let likeness = self.judge.likeness(&own, &other);
        Ok((TwinClass::Changed, likeness.unwrap_or_else(says_the_same)))
    }

    /// A row and the record it answers to.
    fn answers(&mut self, at: usize, base: Base, key: i64) -> Result<(TwinClass, Likeness)> {
        if base == Base::Same {
            return Ok((TwinClass::Equal, says_the_same()));
        }
        let own = self.face(at)?;
        let stored = self.present.of_key(key);
        let other = stored.map(|values| self.judge.face(values));
        let likeness = other.and_then(|other| self.judge.likeness(&own, &other));
        Ok((TwinClass::Changed, likeness.unwrap_or_else(says_the_same)))
    }

    fn nearest_row(
        &mut self,
        at: usize,
        own: &K::Trace,
        may: &dyn Fn(usize) -> bool,
    ) -> Result<Option<(usize, Likeness)>> {
        let others = self.file.candidates(own, |other| may(other as usize));
        if others.is_empty() {
            return Ok(None);
        }
        let face = self.face(at)?;
        let mut best: Option<(usize, Likeness)> = None;
        for other in others.into_iter().map(|other| other as usize) {
            let theirs = self.face(other)?;
            let likeness = self.judge.likeness(&face, &theirs);
            keep_best(&mut best, other, likeness);
        }
        Ok(best)
    }

    fn nearest_record(&mut self, at: usize, own: &K::Trace) -> Result<Option<(i64, Likeness)>> {
        let others = self.office.candidates(own, |_| true);
        if others.is_empty() {
            return Ok(None);
        }
        let face = self.face(at)?;
        let mut best = None;
        for other in others.into_iter().map(|other| other as usize) {
            let (key, stored) = self.present.at(other);
            let theirs = match self.known.get(&other) {
                Some(known) => known.clone(),
                None => self.judge.face(stored),
            };
            let likeness = self.judge.likeness(&face, &theirs);
            self.known.insert(other, theirs);
            keep_best(&mut best, key, likeness);
        }
        Ok(best)
    }

    fn face(&mut self, at: usize) -> Result<K::Face> {
        if let Some(face) = self.faces.get(&at) {
            return Ok(face.clone());
        }
        let values = values_of(self.judge, &self.rows[at])?;
        let face = self.judge.face(&values);
        self.faces.insert(at, face.clone());
        Ok(face)
    }
}

fn keep_best<K>(best: &mut Option<(K, Likeness)>, key: K, likeness: Option<Likeness>) {
    let score = best.as_ref().map_or(NEAR - 1, |(_, best)| best.score);
    if let Some(likeness) = likeness.filter(|likeness| likeness.score > score) {
        *best = Some((key, likeness));
    }
}

/// Nothing differs: there is nothing to explain.
fn says_the_same() -> Likeness {
    Likeness {
        score: 100,
        parts: Vec::new(),
    }
}
