//! Nominations for screens: with the words for their state, their unread texts and what the
//! rules say.

use std::collections::HashMap;

use viet::text::fold;

use super::record::{Nomination, NominationOrder, NominationQuery, RawEntry};
use super::stored::Stored;
use super::table;
use super::unread_words;
use crate::Result;
use crate::awards::catalogue::award;
use crate::awards::check::facts;
use crate::awards::finding::{Finding, Severity};
use crate::awards::rules::{self, Facts};
use crate::awards::state::NominationState;
use crate::awards::{decision, order, round};
use crate::office::Reading;

/// The nominations of a round in the order asked for. The rules are those of the day of the
/// decision, or of the round's own day while there is none.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn nominations(
    reading: &Reading,
    round: i64,
    query: &NominationQuery,
) -> Result<Vec<Nomination>> {
    let facts = facts_of(reading, round)?;
    let mut findings = rules::by_nomination(&rules::check(&facts));
    let wanted = fold(&query.text);
    let mut shown: Vec<&Stored> = facts
        .nominations
        .iter()
        .filter(|s| is_about(s, &wanted))
        .collect();
    sort(&mut shown, query.order, &facts);
    let views = shown.into_iter().map(|stored| {
        view(
            &facts,
            stored,
            findings.remove(&stored.key).unwrap_or_default(),
        )
    });
    Ok(views
        .filter(|view| !query.only_problems || has_problem(view))
        .collect())
}

/// One nomination.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn nomination(reading: &Reading, key: i64) -> Result<Nomination> {
    let stored = table::get(reading, key)?;
    let facts = facts_of(reading, stored.round)?;
    let findings = rules::check(&facts)
        .into_iter()
        .filter(|f| f.nomination == Some(key))
        .collect();
    Ok(view(&facts, &stored, findings))
}

fn facts_of(reading: &Reading, round: i64) -> Result<Facts> {
    let date = match decision::standing(reading, round)? {
        Some(decision) => decision.date,
        None => round::row(reading, round)?.reference_date(),
    };
    facts(reading, round, date)
}

fn has_problem(view: &Nomination) -> bool {
    !view.raw.is_empty()
        || view
            .findings
            .iter()
            .any(|finding| finding.severity > Severity::Hint)
}

fn is_about(stored: &Stored, folded: &str) -> bool {
    let values = &stored.values;
    let texts = [
        &values.name,
        &values.position,
        &values.unit_text,
        &values.citation,
        &values.award_text,
    ];
    folded.is_empty() || texts.into_iter().any(|text| fold(text).contains(folded))
}

fn sort(shown: &mut [&Stored], by: NominationOrder, facts: &Facts) {
    let tones = facts.choices.tones;
    match by {
        NominationOrder::Entered => {}
        NominationOrder::GivenName => {
            shown.sort_by(|a, b| a.sort.name_bytes(tones).cmp(b.sort.name_bytes(tones)));
        }
        NominationOrder::Unit => shown.sort_by(|a, b| {
            let key = |s: &Stored| (s.sort.unit.clone(), s.sort.name_bytes(tones).to_vec());
            key(a).cmp(&key(b))
        }),
        NominationOrder::Legal => shown.sort_by_cached_key(|stored| order::legal(facts, stored)),
    }
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
