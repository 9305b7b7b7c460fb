//! What becomes of each staged row when its file is committed, with what people chose heeded.

use std::collections::{HashMap, HashSet};

use super::super::commit::is_nameless;
use super::super::row::Mask;
use super::super::staged::{Batch, StoredRow};
use super::super::taking::{Fate, Known, Taking};
use super::super::view::layout_of;
use super::find::{mask_of, values_of};
use super::record::{DuplicateChoice, TwinClass};
use super::stored::Stored;
use super::table;
use crate::Result;
use crate::office::Reading;

/// What becomes of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome<V> {
    /// It stays with its batch.
    LeftOut,
    /// It says nothing new.
    Same,
    /// It adds a record.
    New(Box<V>),
    /// It changes the record with this key into these values.
    Changed(i64, Box<V>),
    /// Its values went into another row of the file, which they changed.
    Joined,
}

/// Decides about the rows of one staged file, one after the other.
pub(crate) struct Plan<K: Taking> {
    judge: K,
    present: K::Known,
    masks: Vec<Mask>,
    twins: HashMap<i64, Stored>,
    left_out: HashSet<i64>,
    /// The rows whose values go into another one, by that one, in their order.
    joined: HashMap<i64, Vec<StoredRow>>,
    /// Rows that others went into, and whether they said nothing new.
    nothing_new: HashMap<i64, bool>,
    claimed: HashSet<i64>,
}

impl<K: Taking> Plan<K> {
    /// For a batch.
    ///
    /// # Errors
    /// [`crate::Code::NoSuchRecord`].
    pub(crate) fn open(reading: &Reading, batch: &Batch) -> Result<Plan<K>> {
        let layout = layout_of(batch)?;
        let mut plan = Plan {
            judge: K::open(reading, batch.target)?,
            present: K::known(reading, batch.target)?,
            masks: layout.sheets.iter().map(|sheet| sheet.present).collect(),
            twins: table::of_batch(reading, batch.key)?,
            left_out: table::left_out(reading, batch.key)?,
            joined: HashMap::new(),
            nothing_new: HashMap::new(),
            claimed: HashSet::new(),
        };
        plan.join(reading)?;
        if plan.present.is_ambiguous() {
            super::super::table::each_row(reading, batch.key, |row| plan.claim(&row))?;
        }
        Ok(plan)
    }

    /// What becomes of a row. Each row of the batch is asked about once, in the order of the file.
    ///
    /// # Errors
    /// What the file says.
    pub(crate) fn outcome(&mut self, row: &StoredRow) -> Result<Outcome<K::Values>> {
        if row.staged.rejected || is_nameless(row)? {
            return Ok(Outcome::LeftOut);
        }
        if let Some(lead) = self.lead(row.key) {
            return Ok(self.joining(row.key, lead));
        }
        if self.claimed.contains(&row.key) {
            self.nothing_new.insert(row.key, true);
            return Ok(Outcome::Same);
        }
        let values = self.values(row)?;
        let outcome = self.by_itself(row, values);
        let nothing_new = outcome == Outcome::Same;
        self.nothing_new.insert(row.key, nothing_new);
        Ok(outcome)
    }

    fn by_itself(&mut self, row: &StoredRow, values: K::Values) -> Outcome<K::Values> {
        let mask = mask_of(&self.masks, &row.staged);
        match self.said_of_record(row.key) {
            Some((_, _, DuplicateChoice::Both)) => return Outcome::New(Box::new(values)),
            Some((TwinClass::Near, _, DuplicateChoice::Skip)) => return Outcome::LeftOut,
            Some((TwinClass::Near, key, DuplicateChoice::Replace)) if self.present.take(key) => {
                return self.replaced(key, &values, &mask);
            }
            _ => {}
        }
        let skipped = self.said_of_record(row.key);
        match self.present.fate(&values, &mask) {
            Fate::Same(_) => Outcome::Same,
            Fate::Changed(..) if matches!(skipped, Some((_, _, DuplicateChoice::Skip))) => {
                Outcome::LeftOut
            }
            Fate::Changed(key, values) => Outcome::Changed(key, values),
            Fate::New => Outcome::New(Box::new(values)),
        }
    }

    fn replaced(&self, key: i64, values: &K::Values, mask: &Mask) -> Outcome<K::Values> {
        match self.present.of_key(key) {
            Some(stored) => match K::merged(stored, values, mask) {
                after if after == *stored => Outcome::Same,
                after => Outcome::Changed(key, Box::new(after)),
            },
            None => Outcome::New(Box::new(values.clone())),
        }
    }

    /// What somebody chose of a row and the record it is like.
    fn said_of_record(&self, row: i64) -> Option<(TwinClass, i64, DuplicateChoice)> {
        let twin = self.twins.get(&row).filter(|twin| !twin.in_file())?;
        Some((twin.class, twin.record?, twin.choice?))
    }

    fn joining(&self, row: i64, lead: i64) -> Outcome<K::Values> {
        let twin = &self.twins[&row];
        let said = self.nothing_new.get(&lead) == Some(&true);
        match (twin.class, twin.does(false)) {
            (TwinClass::Equal, _) => Outcome::Same,
            (_, DuplicateChoice::Skip) => Outcome::LeftOut,
            _ if said => Outcome::Same,
            _ => Outcome::Joined,
        }
    }

    /// The row that stands for this one where it is not taken in by itself.
    fn lead(&self, row: i64) -> Option<i64> {
        let mut lead = None;
        let mut at = row;
        // As many steps as there are twins: rows that point at each other end somewhere.
        for _ in 0..=self.twins.len() {
            let Some(twin) = self.twins.get(&at).filter(|twin| twin.joins()) else {
                break;
            };
            match twin
                .other_row
                .filter(|other| *other != row && !self.left_out.contains(other))
            {
                Some(other) => (lead, at) = (Some(other), other),
                None => break,
            }
        }
        lead
    }

    fn join(&mut self, reading: &Reading) -> Result<()> {
        let replacing = self.twins.iter().filter(|(_, twin)| {
            twin.class != TwinClass::Equal
                && twin.in_file()
                && twin.choice == Some(DuplicateChoice::Replace)
        });
        let mut rows: Vec<i64> = replacing.map(|(row, _)| *row).collect();
        rows.sort_unstable();
        for key in rows {
            if let Some(lead) = self.lead(key) {
                let row = super::super::table::row(reading, key)?;
                if !row.staged.rejected && !is_nameless(&row)? {
                    self.joined.entry(lead).or_default().push(row);
                }
            }
        }
        Ok(())
    }

    /// The values of a row, those of the rows that replace it put over them.
    fn values(&mut self, row: &StoredRow) -> Result<K::Values> {
        let mut values = values_of(&mut self.judge, &row.staged)?;
        for other in self.joined.get(&row.key).into_iter().flatten() {
            let over = values_of(&mut self.judge, &other.staged)?;
            values = K::merged(&values, &over, &mask_of(&self.masks, &other.staged));
        }
        Ok(values)
    }

    fn claim(&mut self, row: &StoredRow) -> Result<()> {
        let chosen = self
            .said_of_record(row.key)
            .is_some_and(|(class, _, choice)| {
                choice == DuplicateChoice::Both || class == TwinClass::Near
            });
        let out = row.staged.rejected || is_nameless(row)? || self.lead(row.key).is_some();
        if chosen || out {
            return Ok(());
        }
        let values = self.values(row)?;
        let mask = mask_of(&self.masks, &row.staged);
        if self.present.claim(&values, &mask).is_some() {
            self.claimed.insert(row.key);
        }
        Ok(())
    }
}
