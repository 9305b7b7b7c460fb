//! The rows of a file as they are met: where each is looked up, and which surely speak of one
//! record.

use std::collections::HashMap;

use super::super::row::Line;
use super::super::staged::Staged;
use super::super::taking::Taking;
use super::find::line_of;
use crate::Result;

/// The rows of a file as they are met: where each is looked up, and the first one that surely
/// speaks of the same record.
pub(crate) struct Met<K: Taking> {
    pub(super) traces: Vec<Option<K::Trace>>,
    pub(super) firsts: Vec<Option<usize>>,
    seen: HashMap<String, usize>,
}

/// Where a row is looked up, and its key; equal keys are of one record.
pub(crate) struct Traced<K: Taking> {
    trace: Option<K::Trace>,
    key: Option<String>,
}

impl<K: Taking> Traced<K> {
    pub(crate) fn of(line: &Line, key: Option<String>) -> Traced<K> {
        Traced {
            trace: K::trace(line),
            key,
        }
    }
}

impl<K: Taking> Default for Met<K> {
    fn default() -> Met<K> {
        Met {
            traces: Vec::new(),
            firsts: Vec::new(),
            seen: HashMap::new(),
        }
    }
}

impl<K: Taking> Met<K> {
    /// The next row.
    pub(crate) fn add(&mut self, row: Traced<K>) {
        let at = self.traces.len();
        self.traces.push(row.trace);
        let first = row.key.map(|key| *self.seen.entry(key).or_insert(at));
        self.firsts.push(first.filter(|first| *first != at));
    }

    /// Rows as they stand after corrections; those that are left out are nobody's twin.
    ///
    /// # Errors
    /// Where a row cannot be read back.
    pub(crate) fn of_rows(rows: &[Staged]) -> Result<Met<K>> {
        let mut met = Met::default();
        for row in rows {
            let line = line_of(row)?;
            if row.rejected {
                met.traces.push(None);
                met.firsts.push(None);
            } else {
                met.add(Traced::of(&line, K::key(&line)));
            }
        }
        Ok(met)
    }
}
