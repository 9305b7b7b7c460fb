//! Checking a round on a day: gathers the facts and lets the rules speak.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;

use crate::Result;
use crate::awards::choices::Choices;
use crate::awards::finding::{Finding, FindingList, Severity};
use crate::awards::nomination::{self, Stored};
use crate::awards::recipient::{self, DuplicatePair, Groups};
use crate::awards::rules::{self, Facts};
use crate::awards::{decision, round};
use crate::office::Reading;
use crate::units::{self, Registry};

/// What the rules say about a round, were it decided on `date`.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn check_round(reading: &Reading, round: i64, date: NaiveDate) -> Result<Vec<Finding>> {
    Ok(rules::check(&facts(reading, round, date)?))
}

/// The same for a screen: counted, the gravest first, `limit` of them at most.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn round_findings(
    reading: &Reading,
    round: i64,
    date: NaiveDate,
    limit: u32,
) -> Result<FindingList> {
    let mut rows = check_round(reading, round, date)?;
    let count = |keep: &dyn Fn(&Finding) -> bool| rows.iter().filter(|f| keep(f)).count() as i64;
    let stops = count(&|finding| finding.stops());
    let warnings = count(&|finding| finding.severity == Severity::Warning);
    let total = rows.len() as i64;
    rows.sort_by_key(|finding| (!finding.stops(), std::cmp::Reverse(finding.severity)));
    rows.truncate(limit as usize);
    Ok(FindingList {
        total,
        stops,
        warnings,
        rows,
    })
}

/// Nominations of a round that may be one recipient, within it and with earlier rounds.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn possible_duplicates(reading: &Reading, round: i64) -> Result<Vec<DuplicatePair>> {
    round::row(reading, round)?;
    let here = nomination::of_round(reading, round)?;
    let groups = Groups::new(&recipient::links(reading)?);
    duplicates(reading, round, &here, &groups, &units::registry(reading)?)
}

pub(crate) fn facts(reading: &Reading, round: i64, date: NaiveDate) -> Result<Facts> {
    let row = round::row(reading, round)?;
    let nominations = nomination::of_round(reading, round)?;
    let groups = Groups::new(&recipient::links(reading)?);
    let registry = units::registry(reading)?;
    let duplicates = duplicates(reading, round, &nominations, &groups, &registry)?;
    let mut history: HashMap<i64, Vec<decision::PastLine>> = HashMap::new();
    for line in decision::past_of_round(reading, round)? {
        history
            .entry(groups.of(line.recipient))
            .or_default()
            .push(line);
    }
    Ok(Facts {
        round: row,
        date,
        history,
        waivers: decision::waivers(reading, round)?,
        choices: Choices::read(reading)?,
        nominations,
        groups,
        duplicates,
        registry,
    })
}

/// The nominations of a round with something to look at: a finding that is more than a hint, or
/// a text that could not be read.
pub(crate) fn problems(reading: &Reading, round: i64) -> Result<HashSet<i64>> {
    let row = round::row(reading, round)?;
    let facts = facts(reading, round, decision::date_of(reading, &row)?)?;
    let findings = rules::check(&facts);
    let grave = findings
        .iter()
        .filter(|finding| finding.severity > Severity::Hint);
    let unread = facts
        .nominations
        .iter()
        .filter(|stored| !stored.values.unread.is_empty());
    let keys = grave.filter_map(|finding| finding.nomination);
    Ok(keys.chain(unread.map(|stored| stored.key)).collect())
}

fn duplicates(
    reading: &Reading,
    round: i64,
    here: &[Stored],
    groups: &Groups,
    registry: &Registry,
) -> Result<Vec<DuplicatePair>> {
    let elsewhere = nomination::namesakes(reading, round)?;
    let others: BTreeSet<i64> = elsewhere.iter().map(|stored| stored.round).collect();
    let title = |key| Ok((key, round::row(reading, key)?.title));
    let titles: HashMap<i64, String> = others.into_iter().map(title).collect::<Result<_>>()?;
    let known = recipient::Known {
        titles: &titles,
        groups,
        registry,
    };
    Ok(recipient::possible(here, &elsewhere, &known))
}
