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
    stored: Vec<Stored>,
    taken: Vec<bool>,
}

/// What a line does to its round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It adds a nomination.
    New,
    /// It says what a nomination says already.
    Same,
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
        Present {
            by_name,
            stored,
            taken,
        }
    }

    /// Whether the round has no nomination: then every line adds one.
    pub(crate) fn is_empty(&self) -> bool {
        self.stored.is_empty()
    }

    /// What a line would do, without remembering that it did.
    pub(crate) fn look(&mut self, values: &Values, present: &Mask) -> Fate {
        let before = self.taken.clone();
        let fate = self.fate(values, present);
        self.taken = before;
        fate
    }

    /// What a line does. Each nomination answers to one line only.
    pub(crate) fn fate(&mut self, values: &Values, present: &Mask) -> Fate {
        if self.stored.is_empty() {
            return Fate::New;
        }
        let key = (values.subject_kind, viet::text::compare_key(&values.name));
        let known = self.by_name.get(&key);
        let open: Vec<usize> = known
            .into_iter()
            .flatten()
            .copied()
            .filter(|at| !self.taken[*at])
            .collect();
        let after = |at: usize| merged(&self.stored[at].values, values, present);
        if let Some(at) = open
            .iter()
            .copied()
            .find(|at| after(*at) == self.stored[*at].values)
        {
            self.taken[at] = true;
            return Fate::Same;
        }
        let natural = open
            .into_iter()
            .find(|at| is_natural_match(&self.stored[*at].values, values));
        match natural {
            Some(at) => {
                self.taken[at] = true;
                Fate::Changed(self.stored[at].key, Box::new(after(at)))
            }
            None => Fate::New,
        }
    }
}

/// One name and one birth; without births, one name and one unit.
fn is_natural_match(stored: &Values, new: &Values) -> bool {
    let unit = |values: &Values| viet::text::compare_key(&values.unit_text);
    match (stored.birth, new.birth) {
        (Some(a), Some(b)) => a == b,
        _ => unit(stored) == unit(new),
    }
}

/// What a stored nomination becomes where the file has these fields.
fn merged(stored: &Values, new: &Values, present: &Mask) -> Values {
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
