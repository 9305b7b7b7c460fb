//! Numbers of rows or columns as spans: what is hidden of a sheet. Nothing else is known of them.

use serde::{Deserialize, Serialize};

/// Ascending spans of row or column numbers, ends included.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Spans(Vec<(u32, u32)>);

impl Spans {
    /// Adds `first..=last`. Spans come in ascending order: one that touches or overlaps the last
    /// lengthens it, one that begins before it is left out.
    pub fn push(&mut self, first: u32, last: u32) {
        match self.0.last_mut() {
            Some(end) if first < end.0 => {}
            Some(end) if first <= end.1.saturating_add(1) => end.1 = end.1.max(last),
            _ => self.0.push((first, last)),
        }
    }

    /// Whether the number lies in one of the spans.
    pub fn contains(&self, number: u32) -> bool {
        let after = self.0.partition_point(|span| span.0 <= number);
        self.0[..after].last().is_some_and(|span| number <= span.1)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The spans, ascending.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.0.iter().copied()
    }
}
