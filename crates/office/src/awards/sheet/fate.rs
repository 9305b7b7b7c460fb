//! What a line of an award list does to its round: adds a nomination, changes one, or says what
//! is there already.

use std::collections::HashMap;

use super::line::field_of;
use super::places::*;
use super::vocabulary::Mask;
use crate::awards::SubjectKind;
use crate::awards::nomination::{Stored, Values};

/// The nominations of a round by name, for finding out which of them a line speaks of.
pub(crate) struct Present {
    by_name: HashMap<(SubjectKind, String), Vec<usize>>,
    by_key: HashMap<i64, usize>,
    stored: Vec<Stored>,
    taken: Vec<bool>,
}

/// What a line does to its round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It adds a nomination.
    New,
    /// It says what the nomination with this key says already.
    Same(i64),
    /// It changes the nomination with this key into these values.
    Changed(i64, Box<Values>),
}

impl Present {
    pub(crate) fn new(stored: Vec<Stored>) -> Present {
        let mut by_name: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, one) in stored.iter().enumerate() {
            let key = (one.values.subject_kind, one.sort.name.clone());
            by_name.entry(key).or_default().push(at);
        }
        let taken = vec![false; stored.len()];
        let keys = stored.iter().enumerate();
        Present {
            by_key: keys.map(|(at, one)| (one.key, at)).collect(),
            by_name,
            stored,
            taken,
        }
    }

    /// Whether the round has no nomination: then every line adds one.
    pub(crate) fn is_empty(&self) -> bool {
        self.stored.is_empty()
    }

    /// Whether a name stands in the round several times. Then lines that say what is there
    /// already are to be heard first ([`Present::claim`]): their nominations are not free for
    /// other lines of that name.
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.by_name.values().any(|all| all.len() > 1)
    }

    /// The nominations of the round.
    pub(crate) fn stored(&self) -> &[Stored] {
        &self.stored
    }

    /// The nomination with this key, as it was when the round was read.
    pub(crate) fn of_key(&self, key: i64) -> Option<&Stored> {
        self.by_key.get(&key).map(|at| &self.stored[*at])
    }

    /// What a line would do, without remembering that it did.
    pub(crate) fn look(&mut self, values: &Values, present: &Mask) -> Fate {
        match self.find(values, present) {
            Some((at, true)) => Fate::Same(self.stored[at].key),
            Some((at, false)) => self.changed(at, values, present),
            None => Fate::New,
        }
    }

    /// The nomination that says what the line says, which from now on answers to no other line.
    pub(crate) fn claim(&mut self, values: &Values, present: &Mask) -> Option<i64> {
        let (at, _) = self.find(values, present).filter(|(_, same)| *same)?;
        self.taken[at] = true;
        Some(self.stored[at].key)
    }

    /// What a line does. Each nomination answers to one line only.
    pub(crate) fn fate(&mut self, values: &Values, present: &Mask) -> Fate {
        let found = self.find(values, present);
        if let Some((at, _)) = found {
            self.taken[at] = true;
        }
        match found {
            Some((at, true)) => Fate::Same(self.stored[at].key),
            Some((at, false)) => self.changed(at, values, present),
            None => Fate::New,
        }
    }

    /// Says that a nomination answers to a line because somebody chose so.
    pub(crate) fn take(&mut self, key: i64) -> bool {
        let found = self.by_key.get(&key).copied();
        let free = found.filter(|at| !self.taken[*at]);
        if let Some(at) = free {
            self.taken[at] = true;
        }
        free.is_some()
    }

    /// The nomination a line speaks of, and whether it says the same already.
    fn find(&self, values: &Values, present: &Mask) -> Option<(usize, bool)> {
        if self.stored.is_empty() {
            return None;
        }
        let key = (values.subject_kind, viet::text::compare_key(&values.name));
        let known = self.by_name.get(&key)?.iter().copied();
        let open: Vec<usize> = known.filter(|at| !self.taken[*at]).collect();
        let says_same = |at: &&usize| {
            let stored = &self.stored[**at].values;
            merged(stored, values, present) == *stored
        };
        if let Some(at) = open.iter().find(says_same) {
            return Some((*at, true));
        }
        let natural = |at: &&usize| is_natural_match(&self.stored[**at].values, values);
        open.iter().find(natural).map(|at| (*at, false))
    }

    fn changed(&self, at: usize, values: &Values, present: &Mask) -> Fate {
        let stored = &self.stored[at];
        let after = merged(&stored.values, values, present);
        Fate::Changed(stored.key, Box::new(after))
    }
}

/// One name and one birth; without births, one name and one unit.
pub(crate) fn is_natural_match(stored: &Values, new: &Values) -> bool {
    let unit = |values: &Values| viet::text::compare_key(&values.unit_text);
    match (stored.birth, new.birth) {
        (Some(a), Some(b)) => a == b,
        _ => unit(stored) == unit(new),
    }
}

/// What a line's values become where another line of it, or a stored nomination, has these fields.
pub(crate) fn merged(stored: &Values, new: &Values, present: &Mask) -> Values {
    let mut merged = stored.clone();
    for (at, _) in present.iter().enumerate().filter(|(_, present)| **present) {
        match at {
            KIND => merged.subject_kind = new.subject_kind,
            NAME => merged.name.clone_from(&new.name),
            HONORIFIC => merged.honorific.clone_from(&new.honorific),
            POSITION => merged.position.clone_from(&new.position),
            UNIT => merged.unit_text.clone_from(&new.unit_text),
            BIRTH => merged.birth = new.birth,
            AWARD => {
                merged.award_text.clone_from(&new.award_text);
                merged.award_code.clone_from(&new.award_code);
            }
            AMOUNT => merged.amount = new.amount,
            CITATION => merged.citation.clone_from(&new.citation),
            _ => {}
        }
        let field = field_of(at);
        merged.unread.retain(|unread| unread.field != field);
        merged.unread.extend(
            new.unread
                .iter()
                .filter(|unread| unread.field == field)
                .cloned(),
        );
    }
    merged
}
