//! A whole round's findings, counted: for its head, for the desk, and for showing only the rows
//! with problems. Worked out once for a state of the file and kept while nothing it rests on
//! changes; the sentences of the gravest are kept too, the rest only as counts.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::{facts, table};
use crate::Result;
use crate::awards::finding::{Finding, Severity};
use crate::awards::round::RoundRow;
use crate::awards::rules;
use crate::office::Reading;

/// Findings kept with their sentences.
const FIRST: usize = 500;
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
#[derive(Debug)]
pub(crate) struct Counted {
    /// All findings.
    pub(crate) total: i64,
    /// Those that stop a decision.
    pub(crate) stops: i64,
    /// Warnings.
    pub(crate) warnings: i64,
    /// The first of them, the gravest first.
    pub(crate) first: Vec<Finding>,
    /// Nominations with a finding that is more than a hint, or with an unread text.
    pub(crate) problems: HashSet<i64>,
}

/// Counts a round as it would be decided on `date`.
pub(crate) fn counted(
    reading: &Reading,
    round: &RoundRow,
    date: NaiveDate,
) -> Result<Arc<Counted>> {
    let name = format!("awards.findings {} {date}", round.key);
    reading.kept(&name, TABLES, |_| count(reading, round, date))
}

/// The same where it costs little: for a small round, or when it is known already.
pub(crate) fn counted_cheaply(
    reading: &Reading,
    round: &RoundRow,
    date: NaiveDate,
) -> Result<Option<Arc<Counted>>> {
    let name = format!("awards.findings {} {date}", round.key);
    if let Some(known) = reading.known(&name, TABLES)? {
        return Ok(Some(known));
    }
    if table::size(reading, round.key)? > CHEAP {
        return Ok(None);
    }
    counted(reading, round, date).map(Some)
}

fn count(reading: &Reading, round: &RoundRow, date: NaiveDate) -> Result<Counted> {
    let facts = facts(reading, round.key, date)?;
    let mut findings = rules::check(&facts);
    let grave = findings
        .iter()
        .filter(|finding| finding.severity > Severity::Hint);
    let unread = facts
        .nominations
        .iter()
        .filter(|stored| !stored.values.unread.is_empty());
    let problems = grave.filter_map(|finding| finding.nomination);
    let problems = problems.chain(unread.map(|stored| stored.key)).collect();
    let warning = |finding: &&Finding| finding.severity == Severity::Warning;
    let (total, stops, warnings) = (
        findings.len() as i64,
        findings.iter().filter(|finding| finding.stops()).count() as i64,
        findings.iter().filter(warning).count() as i64,
    );
    findings.sort_by_key(|finding| (!finding.stops(), std::cmp::Reverse(finding.severity)));
    findings.truncate(FIRST);
    findings.shrink_to_fit();
    Ok(Counted {
        total,
        stops,
        warnings,
        first: findings,
        problems,
    })
}
