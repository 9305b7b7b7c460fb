//! The entries of a year, for finding out which of them a row speaks of.

use std::collections::HashMap;

use viet::text::compare_key;

use super::taking::{is_one, merged};
use crate::calendar::column::Column;
use crate::calendar::table::Stored;
use crate::calendar::values::Values;
use crate::import::row::Mask;
use crate::import::taking::{Fate, Known};

/// Entries by their titles.
pub(crate) struct Present {
    stored: Vec<Stored>,
    by_key: HashMap<i64, usize>,
    named: HashMap<String, Vec<usize>>,
    taken: Vec<bool>,
}

impl Present {
    pub(super) fn new(stored: Vec<Stored>) -> Present {
        let mut named: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, one) in stored.iter().enumerate() {
            named.entry(name(&one.values)).or_default().push(at);
        }
        let keys = stored.iter().enumerate();
        Present {
            by_key: keys.map(|(at, one)| (one.key, at)).collect(),
            taken: vec![false; stored.len()],
            named,
            stored,
        }
    }

    /// The free entry that a row speaks of, and whether it says the same already.
    fn find(&self, values: &Values, present: &Mask) -> Option<(usize, bool)> {
        let named = self.named.get(&name(values))?.iter().copied();
        let free = named.filter(|at| !self.taken[*at] && is_one(&self.stored[*at].values, values));
        let says_same = |at: &usize| {
            let stored = &self.stored[*at].values;
            merged(stored, values, present) == *stored
        };
        let free: Vec<usize> = free.collect();
        let same = free.iter().copied().find(says_same);
        same.map(|at| (at, true))
            .or_else(|| free.first().map(|at| (*at, false)))
    }

    fn fate_of(&self, found: Option<(usize, bool)>, values: &Values, mask: &Mask) -> Fate<Values> {
        match found {
            None => Fate::New,
            Some((at, true)) => Fate::Same(self.stored[at].key),
            Some((at, false)) => {
                let after = merged(&self.stored[at].values, values, mask);
                Fate::Changed(self.stored[at].key, Box::new(after))
            }
        }
    }
}

fn name(values: &Values) -> String {
    compare_key(values.get(Column::Title))
}

impl Known<Values> for Present {
    fn none() -> Present {
        Present::new(Vec::new())
    }

    fn all(&self) -> impl Iterator<Item = (i64, &Values)> {
        self.stored.iter().map(|one| (one.key, &one.values))
    }

    fn at(&self, place: usize) -> (i64, &Values) {
        let stored = &self.stored[place];
        (stored.key, &stored.values)
    }

    fn of_key(&self, key: i64) -> Option<&Values> {
        self.by_key.get(&key).map(|at| &self.stored[*at].values)
    }

    fn is_empty(&self) -> bool {
        self.stored.is_empty()
    }

    fn is_ambiguous(&self) -> bool {
        self.named.values().any(|named| named.len() > 1)
    }

    fn look(&mut self, values: &Values, present: &Mask) -> Fate<Values> {
        self.fate_of(self.find(values, present), values, present)
    }

    fn claim(&mut self, values: &Values, present: &Mask) -> Option<i64> {
        let (at, _) = self.find(values, present).filter(|(_, same)| *same)?;
        self.taken[at] = true;
        Some(self.stored[at].key)
    }

    fn fate(&mut self, values: &Values, present: &Mask) -> Fate<Values> {
        let found = self.find(values, present);
        if let Some((at, _)) = found {
            self.taken[at] = true;
        }
        self.fate_of(found, values, present)
    }

    fn take(&mut self, key: i64) -> bool {
        let at = self.by_key.get(&key).copied();
        let free = at.filter(|at| !self.taken[*at]);
        free.inspect(|at| self.taken[*at] = true).is_some()
    }
}
