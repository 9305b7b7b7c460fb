//! Nominations for screens: with the words for their state, their unread texts and what the
//! rules say.

use std::collections::{HashMap, HashSet};

use super::listing;
use super::record::{Nomination, NominationQuery, RawEntry};
use super::stored::Stored;
use super::table;
use super::unread_words;
use crate::awards::catalogue::award;
use crate::awards::check;
use crate::awards::finding::Finding;
use crate::awards::rules::{self, Facts};
use crate::awards::state::NominationState;
use crate::awards::{decision, round};
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// So many rows are checked by themselves; for more the whole round is looked at.
const SCOPED: usize = 2_000;

/// The nominations of a round that a query asks for, in its order, all at once; screens open a
/// view instead. The rules are those of the day of the decision, or of the round's own day while
/// there is none.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn nominations(
    reading: &Reading,
    round: i64,
    query: &NominationQuery,
) -> Result<Vec<Nomination>> {
    let keys = listing::keys(reading, round, query)?;
    rows(reading, round, &keys)
}

/// One nomination.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn nomination(reading: &Reading, key: i64) -> Result<Nomination> {
    let round = table::get(reading, key)?.round;
    let found = rows(reading, round, &[key])?.pop();
    found.ok_or(Failure::new(Code::NoSuchRecord))
}

/// Some nominations of a round, in the order of the keys, each with what the rules say about it;
/// those that are gone are left out.
pub(super) fn rows(reading: &Reading, round: i64, keys: &[i64]) -> Result<Vec<Nomination>> {
    let row = round::row(reading, round)?;
    let date = decision::date_of(reading, &row)?;
    let facts = match keys.len() > SCOPED {
        true => check::facts(reading, round, date)?,
        false => check::facts_of(reading, row, date, keys)?,
    };
    let wanted: HashSet<i64> = keys.iter().copied().collect();
    let findings = rules::check_those(&facts, |key| wanted.contains(&key));
    let mut findings = rules::by_nomination(findings);
    let stored: HashMap<i64, &Stored> = facts.nominations.iter().map(|s| (s.key, s)).collect();
    let found = keys.iter().filter_map(|key| stored.get(key));
    Ok(found
        .map(|stored| {
            let findings = findings.remove(&stored.key).unwrap_or_default();
            view(&facts, stored, findings)
        })
        .collect())
}

fn view(facts: &Facts, stored: &Stored, findings: Vec<Finding>) -> Nomination {
    let values = stored.values.clone();
    let code = facts.award(&values).map(|entry| entry.code.clone());
    let name = code
        .as_deref()
        .and_then(|code| award(code, facts.date))
        .map(|award| award.name);
    let iso = |date: Option<viet::date::PartialDate>| date.map(|date| date.iso());
    Nomination {
        key: stored.key,
        round: stored.round,
        recipient: stored.recipient,
        subject_kind: values.subject_kind,
        honorific: values.honorific,
        gender: values.gender,
        position: values.position,
        unit_key: stored.unit,
        unit_text: values.unit_text,
        birth: iso(values.birth),
        award_code: code,
        award_name: if values.award_text.is_empty() {
            name.unwrap_or_default()
        } else {
            values.award_text
        },
        amount: values.amount,
        amount_reason: values.amount_reason,
        citation: values.citation,
        achieved_from: iso(values.achieved_from),
        achieved_to: iso(values.achieved_to),
        score: values.score,
        votes: values.votes,
        women: values.women,
        members: values.members,
        basis_line: stored.basis_line,
        discipline_ended: iso(values.discipline_ended),
        posthumous: values.posthumous,
        state: stored.state,
        state_text: stored.state.name(),
        hold: stored.state == NominationState::OnHold,
        state_reason: stored.state_reason.clone(),
        note: values.note,
        entered: stored.entered,
        origin: stored.origin.clone(),
        raw: values.unread.into_iter().map(raw_entry).collect(),
        name: values.name,
        findings,
    }
}

fn raw_entry(unread: super::Unread) -> RawEntry {
    RawEntry {
        field: unread.field.code().to_owned(),
        text: unread_words(&unread.code),
        raw: unread.raw,
        code: unread.code,
    }
}

/// All nominations of the office as JSON objects, for the command line.
pub(crate) fn as_json(reading: &Reading) -> Result<Vec<serde_json::Value>> {
    let mut rows = Vec::new();
    let mut titles: HashMap<i64, String> = HashMap::new();
    for round in round::rounds(reading)? {
        titles.insert(round.key, round.title);
        for nomination in nominations(reading, round.key, &NominationQuery::default())? {
            let mut row = serde_json::json!(nomination);
            row["roundTitle"] = titles[&nomination.round].clone().into();
            rows.push(row);
        }
    }
    Ok(rows)
}
