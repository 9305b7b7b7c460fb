//! A whole round's findings, counted: for its head, for the desk, and for showing only the rows
//! with problems. Worked out once for a state of the file; after that only the rows that an
//! operation touched, and those they clash with, are looked at again. The sentences of the gravest
//! are kept, the rest only as counts.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::{again, facts, table};
use crate::Result;
use crate::awards::finding::{Finding, Severity};
use crate::awards::nomination::Stored;
use crate::awards::round::RoundRow;
use crate::awards::rules::{self, Facts};
use crate::office::Reading;

/// Findings kept with their sentences.
pub(super) const FIRST: usize = 500;
/// So many of them can be shown; the others are in store for when some are settled.
pub(super) const SHOWN: usize = 250;
/// A round of so many nominations is counted at once wherever its counts are shown.
const CHEAP: i64 = 3_000;
/// The tables that findings rest on.
const TABLES: &[&str] = &[
    "award_round",
    "recipient",
    "recipient_link",
    "nomination",
    "finding_waiver",
    "decision",
    "award_line",
    "raw_entry",
    "setting",
    "unit",
    "unit_name",
    "unit_relation",
    "unit_succession",
    "unit_alias",
];

/// What the rules say about a round, counted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counted {
    /// Of all nominations and of the round itself.
    pub(crate) sum: Told,
    /// Of each nomination of which there is something to say.
    told: HashMap<i64, Told>,
    /// The gravest findings, in their order.
    first: Vec<(Rank, Finding)>,
}

/// How much is said, of a nomination or of a round.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// All findings.
    pub(crate) total: i64,
    /// Those that stop a decision.
    pub(crate) stops: i64,
    /// Warnings.
    pub(crate) warnings: i64,
    /// Whether somebody should look: a finding that is more than a hint, or an unread text.
    problem: bool,
}

/// Where a finding stands: the gravest first, then as entered; those of the round itself last.
type Rank = (bool, Reverse<Severity>, (u32, i64, i64), usize);

/// Counts a round as it would be decided on `date`.
pub(crate) fn counted(
    reading: &Reading,
    round: &RoundRow,
    date: NaiveDate,
) -> Result<Arc<Counted>> {
    reading.kept(&name(round, date), TABLES, |earlier| {
        if let Some(earlier) = earlier {
            let before = Counted::clone(&earlier.value);
            if let Some(now) = again::count(reading, round, date, before, earlier.line)? {
                return Ok(now);
            }
        }
        let facts = facts(reading, round.key, date)?;
        let mut counted = Counted::default();
        counted.take(&facts, rules::check(&facts), |_| true);
        Ok(counted)
    })
}

/// The same where it costs little: for a small round, or when it is known already.
pub(crate) fn counted_cheaply(
    reading: &Reading,
    round: &RoundRow,
    date: NaiveDate,
) -> Result<Option<Arc<Counted>>> {
    if let Some(known) = reading.known(&name(round, date), TABLES)? {
        return Ok(Some(known));
    }
    if table::size(reading, round.key)? > CHEAP {
        return Ok(None);
    }
    counted(reading, round, date).map(Some)
}

fn name(round: &RoundRow, date: NaiveDate) -> String {
    format!("awards.findings {} {date}", round.key)
}

impl Counted {
    /// The gravest findings, as far as they can be shown.
    pub(crate) fn gravest(&self) -> impl Iterator<Item = &Finding> {
        self.first.iter().take(SHOWN).map(|(_, finding)| finding)
    }

    /// Whether somebody should look at a nomination.
    pub(crate) fn is_problem(&self, key: i64) -> bool {
        self.told.get(&key).is_some_and(|told| told.problem)
    }

    /// Whether the findings that can be shown are all there.
    pub(super) fn is_whole(&self) -> bool {
        self.first.len() >= SHOWN || self.first.len() as i64 == self.sum.total
    }

    /// Forgets what was said of a nomination.
    pub(super) fn forget(&mut self, key: i64) {
        if let Some(told) = self.told.remove(&key) {
            self.sum.total -= told.total;
            self.sum.stops -= told.stops;
            self.sum.warnings -= told.warnings;
        }
    }

    /// The same for the sentences of several.
    pub(super) fn forget_sentences(&mut self, of: impl Fn(i64) -> bool) {
        self.first
            .retain(|(_, finding)| !finding.nomination.is_some_and(&of));
    }

    /// Takes in findings of nominations that `wanted` names, of which nothing is counted yet.
    pub(super) fn take(
        &mut self,
        facts: &Facts,
        findings: Vec<Finding>,
        wanted: impl Fn(i64) -> bool,
    ) {
        // Beyond the last sentence kept there may be others that are not: nothing can be put there.
        let cut = (self.first.len() as i64) < self.sum.total;
        let end = self.first.last().map(|(rank, _)| *rank).filter(|_| cut);
        let places: HashMap<i64, &Stored> = facts.nominations.iter().map(|s| (s.key, s)).collect();
        for stored in facts.nominations.iter().filter(|s| wanted(s.key)) {
            if !stored.values.unread.is_empty() {
                self.told.entry(stored.key).or_default().problem = true;
            }
        }
        for (at, finding) in findings.into_iter().enumerate() {
            self.add(&finding);
            let place = finding.nomination.and_then(|key| places.get(&key));
            let place = place.map_or((u32::MAX, 0, 0), |s| (s.entered, s.below, s.key));
            let rank = (!finding.stops(), Reverse(finding.severity), place, at);
            if end.as_ref().is_none_or(|end| rank < *end) {
                self.first.push((rank, finding));
            }
        }
        self.first.sort_by_key(|(rank, _)| *rank);
        self.first.truncate(FIRST);
    }

    fn add(&mut self, finding: &Finding) {
        let count = |told: &mut Told| {
            told.total += 1;
            told.stops += i64::from(finding.stops());
            told.warnings += i64::from(finding.severity == Severity::Warning);
            told.problem |= finding.severity > Severity::Hint;
        };
        count(&mut self.sum);
        if let Some(key) = finding.nomination {
            count(self.told.entry(key).or_default());
        }
    }
}
