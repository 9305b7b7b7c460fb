//! What was worked out of the file and stays true until the tables it rests on change: the
//! registry of units, what the rules say about a round. Valid for exactly the view of the file it
//! is asked from: the journal tells which tables were touched since. Nothing here is lost when
//! it goes.

use std::any::Any;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::Result;
use crate::journal;
use crate::store::Connection;
use crate::words;

/// Things kept at once; the one used longest ago goes first.
const THINGS: usize = 24;

/// The things kept for one office.
#[derive(Default)]
pub(crate) struct Kept(Mutex<Things>);

#[derive(Default)]
struct Things {
    of: HashMap<String, Thing>,
    uses: u64,
}

#[derive(Clone)]
struct Thing {
    /// The last line of the journal it takes in.
    line: i64,
    used: u64,
    value: Arc<dyn Any + Send + Sync>,
}

/// A thing that was worked out earlier, and the lines of the journal that came since.
pub(crate) struct Earlier<T> {
    /// The thing.
    pub(crate) value: Arc<T>,
    /// The last line it takes in.
    pub(crate) line: i64,
}

impl Kept {
    /// What is kept under `name` if the tables it rests on are as they were, else what `make`
    /// makes of it, with what was kept before if that is of an earlier state of the file. It is
    /// kept only when `keep`: an operation under way may still come to nothing.
    pub(crate) fn get<T: Any + Send + Sync>(
        &self,
        sql: &Connection,
        keep: bool,
        (name, tables): (&str, &[&str]),
        make: impl FnOnce(Option<Earlier<T>>) -> Result<T>,
    ) -> Result<Arc<T>> {
        let line = journal::last_line(sql)?;
        let before = self.things().used(name);
        let earlier = before.as_ref().filter(|thing| thing.line <= line);
        let value = earlier.and_then(|thing| Arc::downcast::<T>(thing.value.clone()).ok());
        let earlier = value.zip(earlier).map(|(value, thing)| Earlier {
            value,
            line: thing.line,
        });
        let value = match earlier {
            Some(earlier) if !journal::touched(sql, earlier.line, tables)? => earlier.value,
            earlier => Arc::new(make(earlier)?),
        };
        let newest = before.is_none_or(|thing| thing.line <= line);
        if keep && newest {
            self.things().put(name, line, value.clone());
        }
        Ok(value)
    }

    /// What is kept under `name`, if the tables it rests on are as they were.
    pub(crate) fn known<T: Any + Send + Sync>(
        &self,
        sql: &Connection,
        name: &str,
        tables: &[&str],
    ) -> Result<Option<Arc<T>>> {
        let line = journal::last_line(sql)?;
        let thing = self.things().used(name).filter(|thing| thing.line <= line);
        Ok(match thing {
            Some(thing) if !journal::touched(sql, thing.line, tables)? => {
                Arc::downcast(thing.value).ok()
            }
            _ => None,
        })
    }

    fn things(&self) -> MutexGuard<'_, Things> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Things may hold sentences, so each language has its own.
fn spoken_name(name: &str) -> String {
    format!("{name} {:?}", words::spoken())
}

impl Things {
    fn used(&mut self, name: &str) -> Option<Thing> {
        self.uses += 1;
        let thing = self.of.get_mut(&spoken_name(name))?;
        thing.used = self.uses;
        Some(thing.clone())
    }

    fn put(&mut self, name: &str, line: i64, value: Arc<dyn Any + Send + Sync>) {
        let used = self.uses;
        self.of
            .insert(spoken_name(name), Thing { line, used, value });
        while self.of.len() > THINGS {
            let oldest = self.of.iter().min_by_key(|(_, thing)| thing.used);
            let oldest = oldest.map(|(name, _)| name.clone());
            oldest.and_then(|name| self.of.remove(&name));
        }
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Kept")
    }
}
