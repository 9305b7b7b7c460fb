//! All master records at once, for taking in a list: who is meant is found without asking the
//! file row by row, and new records are written many at a time.

use std::collections::HashMap;

use super::matching::the_certain_one;
use super::table::{self, Recipient};
use crate::Result;
use crate::awards::subject::SubjectKind;
use crate::office::Change;
use crate::units::Registry;

/// Name in any spelling, kind, birth.
type Identity = (String, SubjectKind, Option<String>);

/// The master records of an office, and those that a list adds.
pub(crate) struct Masters {
    known: HashMap<Identity, Vec<Recipient>>,
    added: Vec<Recipient>,
    next: i64,
}

impl Masters {
    pub(crate) fn open(change: &Change) -> Result<Masters> {
        let mut masters = Masters {
            known: HashMap::new(),
            added: Vec::new(),
            next: table::next_key(change)?,
        };
        table::each(change, |known| masters.know(known))?;
        Ok(masters)
    }

    /// The recipient that is meant: the one that certainly is, or a new one.
    pub(crate) fn find_or_add(&mut self, registry: &Registry, new: Recipient) -> i64 {
        let namesakes = self.known.get(&identity(&new));
        let certain = namesakes.and_then(|known| the_certain_one(known, &new, registry));
        certain.unwrap_or_else(|| self.add(new))
    }

    /// What was added since the last time, to be written down.
    pub(crate) fn take_added(&mut self) -> Vec<Recipient> {
        std::mem::take(&mut self.added)
    }

    fn add(&mut self, new: Recipient) -> i64 {
        let key = self.next;
        self.next += 1;
        let new = Recipient { key, ..new };
        self.added.push(new.clone());
        self.know(new);
        key
    }

    fn know(&mut self, known: Recipient) {
        self.known.entry(identity(&known)).or_default().push(known);
    }
}

fn identity(of: &Recipient) -> Identity {
    (of.name_key.clone(), of.subject_kind, of.birth.clone())
}
