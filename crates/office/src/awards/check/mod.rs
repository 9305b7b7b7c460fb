//! Checking nominations on a day: gathers the facts and lets the rules speak. A whole round is
//! checked at once where it is decided or counted; a page of rows or one edited row is checked
//! with those it could clash with and no others. Deliberately not here: the rules themselves.

mod again;
mod counted;
mod table;

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use crate::Result;
use crate::awards::choices::Choices;
use crate::awards::decision::{self, PastLine};
use crate::awards::finding::{Finding, FindingList};
use crate::awards::nomination::{self, Stored};
use crate::awards::recipient::{self, DuplicatePair, Groups};
use crate::awards::round::{self, RoundRow};
use crate::awards::rules::{self, Facts};
use crate::office::Reading;
use crate::units;

pub(crate) use counted::{counted, counted_cheaply};
pub(crate) use table::Keys;

/// What the rules say about a round, were it decided on `date`.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn check_round(reading: &Reading, round: i64, date: NaiveDate) -> Result<Vec<Finding>> {
    Ok(rules::check(&facts(reading, round, date)?))
}

/// The same for a screen: counted, the gravest first, `limit` of them at most (250 in any case).
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn round_findings(
    reading: &Reading,
    round: i64,
    date: NaiveDate,
    limit: u32,
) -> Result<FindingList> {
    let counted = counted(reading, &round::row(reading, round)?, date)?;
    let rows = counted.gravest().take(limit as usize);
    Ok(FindingList {
        total: counted.sum.total,
        stops: counted.sum.stops,
        warnings: counted.sum.warnings,
        rows: rows.cloned().collect(),
    })
}

/// Nominations of a round that may be one recipient, within it and with earlier rounds.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn possible_duplicates(reading: &Reading, round: i64) -> Result<Vec<DuplicatePair>> {
    round::row(reading, round)?;
    let here = nomination::of_round(reading, round)?;
    let elsewhere = nomination::namesakes(reading, round)?;
    let others: BTreeSet<i64> = elsewhere.iter().map(|stored| stored.round).collect();
    let title = |key| Ok((key, round::row(reading, key)?.title));
    let titles: HashMap<i64, String> = others.into_iter().map(title).collect::<Result<_>>()?;
    let known = recipient::Known {
        titles: &titles,
        groups: &Groups::new(&recipient::links(reading)?),
        registry: &*units::registry(reading)?,
    };
    Ok(recipient::possible(&here, &elsewhere, &known))
}

/// Everything that bears on a whole round.
pub(crate) fn facts(reading: &Reading, round: i64, date: NaiveDate) -> Result<Facts> {
    let row = round::row(reading, round)?;
    let past = decision::past_of_round(reading, round)?;
    Ok(Facts {
        nominations: nomination::of_round(reading, round)?,
        waivers: decision::waivers(reading, round)?,
        ..gathered(reading, row, date, past)?
    })
}

/// Everything that bears on some nominations of a round: they themselves, the others of the
/// round that a rule compares them with, and what was decided earlier.
pub(crate) fn facts_of(
    reading: &Reading,
    row: RoundRow,
    date: NaiveDate,
    keys: &[i64],
) -> Result<Facts> {
    let keys = Keys::new(keys);
    let peers = table::peers(reading, row.key, &keys)?;
    let past = decision::past_of(reading, keys.text())?;
    Ok(Facts {
        nominations: nomination::of_keys(reading, &peers)?,
        waivers: decision::waivers_of(reading, keys.text())?,
        ..gathered(reading, row, date, past)?
    })
}

fn gathered(
    reading: &Reading,
    round: RoundRow,
    date: NaiveDate,
    past: Vec<PastLine>,
) -> Result<Facts> {
    let groups = Groups::new(&recipient::links(reading)?);
    let mut history: HashMap<i64, Vec<PastLine>> = HashMap::new();
    for line in past {
        history
            .entry(groups.of(line.recipient))
            .or_default()
            .push(line);
    }
    Ok(Facts {
        round,
        date,
        history,
        groups,
        choices: Choices::read(reading)?,
        registry: units::registry(reading)?,
        nominations: Vec::<Stored>::new(),
        waivers: HashMap::new(),
    })
}
