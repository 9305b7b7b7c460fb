//! What a line of an award list does to its round: adds a nomination, changes one, or says what
//! is there already.

mod lane;

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use self::lane::Lane;
use super::line::{field_of, line_of};
use super::places::*;
use crate::awards::SubjectKind;
use crate::awards::nomination::{Stored, Values};
use crate::import::row::Mask;
use crate::import::taking::{Fate, Known};

/// The nominations of a round, for finding out which of them a line speaks of.
pub(crate) struct Present {
    by_key: HashMap<i64, usize>,
    stored: Vec<Stored>,
    taken: Vec<bool>,
    /// Those of one recipient by its birth; by its unit; by its unit where no birth is known.
    births: Lane,
    units: Lane,
    unborn: Lane,
    /// Those that say the same in the fields that a sheet has, by sheets' fields.
    alike: HashMap<Mask, Lane>,
    ambiguous: bool,
}

impl Present {
    pub(crate) fn new(stored: Vec<Stored>) -> Present {
        let keys = stored.iter().enumerate();
        let birth = |one: &Stored| one.values.birth.map(|birth| birth.iso());
        let by = |number: &dyn Fn(&Stored) -> Option<u64>| Lane::of(stored.iter().map(number));
        let named = by(&|one| Some(number(one.values.subject_kind, &one.sort.name, "")));
        Present {
            by_key: keys.map(|(at, one)| (one.key, at)).collect(),
            taken: vec![false; stored.len()],
            births: by(&|one| Some(of_birth(&one.values, &one.sort.name, &birth(one)?))),
            units: by(&|one| Some(of_unit(&one.values, &one.sort.name))),
            unborn: by(&|one| match birth(one) {
                Some(_) => None,
                None => Some(of_unit(&one.values, &one.sort.name)),
            }),
            alike: HashMap::new(),
            ambiguous: named.has_pairs(),
            stored,
        }
    }

    fn took(&mut self, at: usize) {
        self.taken[at] = true;
        let lanes = [&mut self.births, &mut self.units, &mut self.unborn];
        lanes.into_iter().for_each(|lane| lane.take(at));
        self.alike.values_mut().for_each(|lane| lane.take(at));
    }

    /// The nomination a line speaks of, and whether it says the same already.
    fn find(&mut self, values: &Values, present: &Mask) -> Option<(usize, bool)> {
        if self.stored.is_empty() {
            return None;
        }
        let says_same = |at: usize| {
            let stored = &self.stored[at].values;
            merged(stored, values, present) == *stored
        };
        let alike = match self.alike.get(present) {
            Some(alike) => alike.find(said(values, present), says_same),
            None => {
                let alike = self.alike_in(present);
                let found = alike.find(said(values, present), says_same);
                self.alike.insert(*present, alike);
                found
            }
        };
        match alike {
            Some(at) => Some((at, true)),
            None => self.natural(values).map(|at| (at, false)),
        }
    }

    /// The first free nomination of one name and birth; where either birth is not known, of one
    /// name and unit.
    fn natural(&self, values: &Values) -> Option<usize> {
        let name = viet::text::compare_key(&values.name);
        let fits = |at: usize| {
            let stored = &self.stored[at];
            let named = stored.sort.name == name;
            named && is_natural_match(&stored.values, values)
        };
        let of_unit = of_unit(values, &name);
        let Some(birth) = values.birth else {
            return self.units.find(of_unit, fits);
        };
        let born = self
            .births
            .find(of_birth(values, &name, &birth.iso()), fits);
        let unborn = self.unborn.find(of_unit, fits);
        born.into_iter().chain(unborn).min()
    }

    /// The nominations by what they say in these fields, without those that are taken.
    fn alike_in(&self, present: &Mask) -> Lane {
        let free = self.stored.iter().zip(&self.taken);
        Lane::of(free.map(|(one, taken)| (!taken).then(|| said(&one.values, present))))
    }

    fn changed(&self, at: usize, values: &Values, present: &Mask) -> Fate<Values> {
        let stored = &self.stored[at];
        let after = merged(&stored.values, values, present);
        Fate::Changed(stored.key, Box::new(after))
    }
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

    /// A name stands in the round several times: the nominations of lines that say what is there
    /// already are not free for other lines of that name.
    fn is_ambiguous(&self) -> bool {
        self.ambiguous
    }

    fn look(&mut self, values: &Values, present: &Mask) -> Fate<Values> {
        match self.find(values, present) {
            Some((at, true)) => Fate::Same(self.stored[at].key),
            Some((at, false)) => self.changed(at, values, present),
            None => Fate::New,
        }
    }

    fn claim(&mut self, values: &Values, present: &Mask) -> Option<i64> {
        let (at, _) = self.find(values, present).filter(|(_, same)| *same)?;
        self.took(at);
        Some(self.stored[at].key)
    }

    fn fate(&mut self, values: &Values, present: &Mask) -> Fate<Values> {
        let found = self.find(values, present);
        if let Some((at, _)) = found {
            self.took(at);
        }
        match found {
            Some((at, true)) => Fate::Same(self.stored[at].key),
            Some((at, false)) => self.changed(at, values, present),
            None => Fate::New,
        }
    }

    fn take(&mut self, key: i64) -> bool {
        let found = self.by_key.get(&key).copied();
        let free = found.filter(|at| !self.taken[*at]);
        free.inspect(|at| self.took(*at)).is_some()
    }
}

/// Equal where the values say the same in these fields.
fn said(values: &Values, present: &Mask) -> u64 {
    let line = line_of(values);
    let told = line
        .iter()
        .zip(present)
        .map(|(text, has)| has.then_some(text));
    hashed(&told.collect::<Vec<_>>())
}

fn of_birth(values: &Values, name: &str, birth: &str) -> u64 {
    number(values.subject_kind, name, birth)
}

fn of_unit(values: &Values, name: &str) -> u64 {
    let unit = viet::text::compare_key(&values.unit_text);
    number(values.subject_kind, name, &format!("\n{unit}"))
}

fn number(kind: SubjectKind, name: &str, beside: &str) -> u64 {
    hashed(&(kind.code(), name, beside))
}

fn hashed(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
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
