//! The rows of a file as they are met: where each is looked up, and which are surely of one
//! recipient.

use std::collections::HashMap;

use viet::date::PartialDate;
use viet::text::compare_key;

use super::super::staged::Staged;
use super::find::line_of;
use crate::Result;
use crate::awards::SubjectKind;
use crate::awards::alike::{Trace, trace};
use crate::awards::sheet::line::Line;
use crate::awards::sheet::places::{BIRTH, KIND, NAME, UNIT};

/// The rows of a file as they are met: where each is looked up, and the first one that is surely
/// of the same recipient.
#[derive(Debug, Default)]
pub(crate) struct Met {
    pub(super) traces: Vec<Option<Trace>>,
    pub(super) firsts: Vec<Option<usize>>,
    seen: HashMap<String, usize>,
}

/// Where a row is looked up, and its key; equal keys are of one recipient.
#[derive(Debug)]
pub(crate) struct Traced {
    trace: Option<Trace>,
    key: Option<String>,
}

impl Traced {
    pub(crate) fn of(line: &Line, key: Option<String>) -> Traced {
        Traced {
            trace: trace_of(line),
            key,
        }
    }
}

impl Met {
    /// The next row.
    pub(crate) fn add(&mut self, row: Traced) {
        let at = self.traces.len();
        self.traces.push(row.trace);
        let first = row.key.map(|key| *self.seen.entry(key).or_insert(at));
        self.firsts.push(first.filter(|first| *first != at));
    }

    /// Rows as they stand after corrections; those that are left out are nobody's twin.
    ///
    /// # Errors
    /// Where a row cannot be read back.
    pub(crate) fn of_rows(rows: &[Staged]) -> Result<Met> {
        let mut met = Met::default();
        for row in rows {
            let line = line_of(row)?;
            if row.rejected {
                met.traces.push(None);
                met.firsts.push(None);
            } else {
                met.add(Traced::of(&line, key_of(&line)));
            }
        }
        Ok(met)
    }
}

/// Where a line is looked up.
pub(super) fn trace_of(line: &Line) -> Option<Trace> {
    let kind = SubjectKind::from_code(&line[KIND]).unwrap_or(SubjectKind::Individual);
    trace(kind, &line[NAME], line[BIRTH].parse().ok())
}

/// Equal for two lines of one recipient: kind, name in any spelling, and birth or unit.
fn key_of(line: &Line) -> Option<String> {
    let name = compare_key(&line[NAME]);
    let beside = match line[BIRTH].parse::<PartialDate>() {
        Ok(birth) => birth.iso(),
        Err(_) => compare_key(&line[UNIT]),
    };
    (!name.is_empty()).then(|| format!("{name}\n{}{beside}", line[KIND]))
}
