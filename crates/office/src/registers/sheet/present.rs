//! The lines that are there, for finding out which of them a row speaks of.

use std::collections::HashMap;

use super::taking::Said;
use crate::import::row::Mask;
use crate::import::taking::{Fate, Known};

/// Lines by what tells them apart.
pub(crate) struct Present {
    lines: Vec<(i64, Said)>,
    by_key: HashMap<i64, usize>,
    named: HashMap<String, Vec<usize>>,
    taken: Vec<bool>,
}

impl Present {
    pub(super) fn new(lines: Vec<(i64, Said)>) -> Present {
        let mut named: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, (_, said)) in lines.iter().enumerate() {
            named.entry(said.identity()).or_default().push(at);
        }
        let keys = lines.iter().enumerate();
        Present {
            by_key: keys.map(|(at, (key, _))| (*key, at)).collect(),
            taken: vec![false; lines.len()],
            named,
            lines,
        }
    }

    /// The free line that a row speaks of, and whether it says the same already.
    fn find(&self, said: &Said, present: &Mask) -> Option<(usize, bool)> {
        let named = self.named.get(&said.identity())?.iter().copied();
        let free: Vec<usize> = named.filter(|at| !self.taken[*at]).collect();
        let same = |at: &usize| self.lines[*at].1.with(said, present) == self.lines[*at].1;
        let found = free.iter().copied().find(same);
        found
            .map(|at| (at, true))
            .or_else(|| free.first().map(|at| (*at, false)))
    }

    fn fate_of(&self, found: Option<(usize, bool)>, said: &Said, present: &Mask) -> Fate<Said> {
        match found {
            None => Fate::New,
            Some((at, true)) => Fate::Same(self.lines[at].0),
            Some((at, false)) => {
                let after = self.lines[at].1.with(said, present);
                Fate::Changed(self.lines[at].0, Box::new(after))
            }
        }
    }
}

impl Known<Said> for Present {
    fn none() -> Present {
        Present::new(Vec::new())
    }

    fn all(&self) -> impl Iterator<Item = (i64, &Said)> {
        self.lines.iter().map(|(key, said)| (*key, said))
    }

    fn at(&self, place: usize) -> (i64, &Said) {
        let (key, said) = &self.lines[place];
        (*key, said)
    }

    fn of_key(&self, key: i64) -> Option<&Said> {
        self.by_key.get(&key).map(|at| &self.lines[*at].1)
    }

    fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    fn is_ambiguous(&self) -> bool {
        self.named.values().any(|named| named.len() > 1)
    }

    fn look(&mut self, said: &Said, present: &Mask) -> Fate<Said> {
        self.fate_of(self.find(said, present), said, present)
    }

    fn claim(&mut self, said: &Said, present: &Mask) -> Option<i64> {
        let (at, _) = self.find(said, present).filter(|(_, same)| *same)?;
        self.taken[at] = true;
        Some(self.lines[at].0)
    }

    fn fate(&mut self, said: &Said, present: &Mask) -> Fate<Said> {
        let found = self.find(said, present);
        if let Some((at, _)) = found {
            self.taken[at] = true;
        }
        self.fate_of(found, said, present)
    }

    fn take(&mut self, key: i64) -> bool {
        let at = self.by_key.get(&key).copied();
        let free = at.filter(|at| !self.taken[*at]);
        free.inspect(|at| self.taken[*at] = true).is_some()
    }
}
