//! Nominations on their way in together: while one stretch of them is written down, a second
//! thread works out whom the next ones mean and the keys they are sorted by. Order and keys are
//! those of a single thread.

use std::collections::HashMap;
use std::mem;
use std::panic;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use chrono::NaiveDate;

use super::table;
use super::unit_of;
use crate::Result;
use crate::awards::nomination::place::Place;
use crate::awards::nomination::record::Origin;
use crate::awards::nomination::stored::{SortKeys, Stored, unit_bytes};
use crate::awards::nomination::values::Values;
use crate::awards::recipient::{Masters, Recipient, described, insert_recipients};
use crate::awards::state::NominationState;
use crate::office::Change;
use crate::units::Registry;

/// So many are worked out, and written down, at a time.
const STRETCH: usize = 1024;
/// Stretches under way; more would only take memory.
const AHEAD: usize = 2;

/// A nomination before anything is worked out of it.
struct Raw {
    place: Place,
    values: Values,
    origin: Origin,
}

/// What the second thread is given.
enum Given {
    /// To be worked out.
    Raw(Vec<Raw>),
    /// Written down already: whoever took the memory gives it back.
    Written(Ready),
}

/// A stretch that can be written down: recipients that are new, then nominations.
#[derive(Default)]
struct Ready {
    recipients: Vec<Recipient>,
    nominations: Vec<Stored>,
}

/// What the second thread knows.
pub(super) struct Known {
    pub(super) round: i64,
    pub(super) date: NaiveDate,
    pub(super) registry: Arc<Registry>,
    pub(super) units: HashMap<String, Option<i64>>,
}

/// The list under way.
pub(super) struct List {
    waiting: Vec<Raw>,
    /// Stretches given to the second thread and not written down yet.
    away: usize,
    to_thread: Option<SyncSender<Given>>,
    from_thread: Receiver<Ready>,
    thread: Option<JoinHandle<()>>,
}

impl List {
    pub(super) fn open(change: &Change, known: Known) -> Result<List> {
        let mut worker = Worker {
            masters: Masters::open(change)?,
            next_key: table::next_key(change)?,
            unit_bytes: HashMap::new(),
            known,
        };
        let (to_thread, given) = sync_channel(AHEAD);
        let (tell, from_thread) = sync_channel(AHEAD);
        let thread = thread::spawn(move || {
            for given in given {
                let raw = match given {
                    Given::Raw(raw) => raw,
                    Given::Written(ready) => {
                        drop(ready);
                        continue;
                    }
                };
                // Nobody listens any more when the operation has failed.
                if tell.send(worker.stretch(raw)).is_err() {
                    return;
                }
            }
        });
        Ok(List {
            waiting: Vec::new(),
            away: 0,
            to_thread: Some(to_thread),
            from_thread,
            thread: Some(thread),
        })
    }

    pub(super) fn take(
        &mut self,
        change: &Change,
        place: Place,
        values: Values,
        origin: Origin,
    ) -> Result<()> {
        self.waiting.push(Raw {
            place,
            values,
            origin,
        });
        if self.waiting.len() < STRETCH {
            return Ok(());
        }
        self.hand_over();
        match self.away > 1 {
            true => self.write_one(change),
            false => Ok(()),
        }
    }

    /// Writes down all that was taken.
    pub(super) fn write(&mut self, change: &Change) -> Result<()> {
        self.hand_over();
        while self.away > 0 {
            self.write_one(change)?;
        }
        Ok(())
    }

    fn hand_over(&mut self) {
        let stretch = mem::replace(&mut self.waiting, Vec::with_capacity(STRETCH));
        self.give(Given::Raw(stretch));
        self.away += 1;
    }

    fn give(&mut self, given: Given) {
        let thread = self.to_thread.as_ref();
        if thread.is_some_and(|thread| thread.send(given).is_err()) {
            self.mourn();
        }
    }

    fn write_one(&mut self, change: &Change) -> Result<()> {
        let Ok(ready) = self.from_thread.recv() else {
            self.mourn()
        };
        self.away -= 1;
        insert_recipients(change, &ready.recipients)?;
        table::insert_all(change, &ready.nominations)?;
        self.give(Given::Written(ready));
        Ok(())
    }

    /// The thread ends early only by a panic, which is ours then.
    fn mourn(&mut self) -> ! {
        self.to_thread = None;
        match self.thread.take().map(JoinHandle::join) {
            Some(Err(panic)) => panic::resume_unwind(panic),
            _ => unreachable!("the thread listens as long as it is spoken to"),
        }
    }
}

impl Drop for List {
    /// The thread ends when nobody speaks to it and nobody listens.
    fn drop(&mut self) {
        self.to_thread = None;
        while self.from_thread.recv().is_ok() {}
        // A panic over there was met where its answer was missing.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// What the second thread works with.
struct Worker {
    masters: Masters,
    next_key: i64,
    /// The order of units, by unit and by the words for it.
    unit_bytes: HashMap<Option<i64>, HashMap<String, Vec<u8>>>,
    known: Known,
}

impl Worker {
    fn stretch(&mut self, raw: Vec<Raw>) -> Ready {
        let nominations = raw.into_iter().map(|raw| self.stored(raw)).collect();
        Ready {
            nominations,
            recipients: self.masters.take_added(),
        }
    }

    fn stored(&mut self, raw: Raw) -> Stored {
        let Known {
            round,
            date,
            registry,
            units,
        } = &mut self.known;
        let (round, registry) = (*round, Arc::clone(registry));
        let unit = unit_of(&raw.values, units, *date, &registry);
        let new = described(&raw.values, unit);
        let name = new.name_key.clone();
        let recipient = self.masters.find_or_add(&registry, new);
        let unit_bytes = self.unit_bytes(unit, &raw.values, &registry);
        let key = self.next_key;
        self.next_key += 1;
        let (entered, below) = raw.place;
        Stored {
            key,
            round,
            recipient,
            entered,
            below,
            sort: SortKeys::with(&raw.values, name, unit_bytes),
            values: raw.values,
            unit,
            basis_line: None,
            state: NominationState::Draft,
            state_reason: String::new(),
            origin: Some(raw.origin),
        }
    }

    fn unit_bytes(&mut self, unit: Option<i64>, values: &Values, registry: &Registry) -> Vec<u8> {
        let of_unit = self.unit_bytes.entry(unit).or_default();
        if let Some(bytes) = of_unit.get(&values.unit_text) {
            return bytes.clone();
        }
        let place = unit.and_then(|key| registry.place(key));
        let bytes = unit_bytes(place, &values.unit_text);
        of_unit.insert(values.unit_text.clone(), bytes.clone());
        bytes
    }
}
