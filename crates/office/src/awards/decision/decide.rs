//! Deciding a round: the rules speak once more, then its nominations are frozen into lines in
//! legal order, with the names and amounts of the day. Sealed: only revoking takes it back.

use std::collections::HashMap;

use chrono::NaiveDate;
use viet::text::clean;
use viet::unit_name::{self, UnitHint};

use super::record::{AwardLine, DecideArgs, Decision, DocumentProfile};
use super::series;
use super::table::{self, NewLine};
use crate::awards::catalogue::{Entry, entry};
use crate::awards::check::facts;
use crate::awards::choices::Choices;
use crate::awards::finding::{Finding, Severity};
use crate::awards::nomination::{self, Stored};
use crate::awards::reward::reward;
use crate::awards::round::{RoundRow, required};
use crate::awards::rules::{self, Facts};
use crate::awards::state::NominationState;
use crate::awards::{issuer, number, ops, order};
use crate::office::{Change, Ctx, Office, Op, Reading};
use crate::print;
use crate::settings;
use crate::words::keys;
use crate::{Code, Failure, Result};

/// Findings that a refusal quotes; the rest is counted.
const QUOTED: usize = 8;

/// Decides a round; gives the key of the decision.
///
/// # Errors
/// [`Code::RoundDecided`], [`Code::NothingToDecide`], [`Code::DecisionBlocked`] with what stops
/// it, [`Code::WarningsOpen`], [`Code::FieldMissing`] without number or signer.
pub fn decide(office: &Office, ctx: &Ctx, args: &DecideArgs) -> Result<i64> {
    required(&args.number, keys::AWARDS_FIELD_NUMBER)?;
    required(&args.signer, keys::AWARDS_FIELD_SIGNER)?;
    let op = Op::new(&ops::DECIDE)
        .with("number", clean(&args.number))
        .with("count", 0);
    office.change(ctx, op, |change| {
        refuse_when_decided(change, args.round)?;
        for waiver in &args.waivers {
            required(&waiver.reason, keys::AWARDS_FIELD_REASON)?;
            table::put_waiver(
                change,
                waiver.nomination,
                waiver.rule,
                &clean(&waiver.reason),
            )?;
        }
        let facts = facts(change, args.round, args.date)?;
        let lines = frozen(&facts);
        if lines.is_empty() && facts.nominations.iter().all(|s| !s.state.can_be_checked()) {
            return Err(Failure::new(Code::NothingToDecide));
        }
        judge(&rules::check(&facts), args.accept_warnings)?;
        write(change, args, &facts, &lines)
    })
}

/// Refuses to touch a round whose decision stands.
pub(crate) fn refuse_when_decided(reading: &Reading, round: i64) -> Result<()> {
    match table::standing(reading, round)? {
        Some(_) => Err(Failure::new(Code::RoundDecided)),
        None => Ok(()),
    }
}

fn judge(findings: &[Finding], accept_warnings: bool) -> Result<()> {
    let stops: Vec<_> = findings.iter().filter(|finding| finding.stops()).collect();
    if !stops.is_empty() {
        return Err(quoting(Code::DecisionBlocked, &stops));
    }
    let open = |f: &&Finding| f.severity == Severity::Warning && f.waived.is_none();
    let warnings: Vec<_> = findings.iter().filter(open).collect();
    if warnings.is_empty() || accept_warnings {
        return Ok(());
    }
    Err(quoting(Code::WarningsOpen, &warnings))
}

fn quoting(code: Code, findings: &[&Finding]) -> Failure {
    let mut texts: Vec<&str> = findings
        .iter()
        .take(QUOTED)
        .map(|finding| finding.text.as_str())
        .collect();
    if findings.len() > QUOTED {
        texts.push("…");
    }
    Failure::new(code)
        .with("count", findings.len())
        .with("list", texts.join(" "))
}

fn write(change: &Change, args: &DecideArgs, facts: &Facts, lines: &[NewLine]) -> Result<i64> {
    let decision = head(change, args, facts, lines)?;
    if !args.accept_warnings {
        series::refuse_taken(change, &decision)?;
    }
    let key = table::insert(change, &decision)?;
    print::keep(change, "decision", key)?;
    change.note("number", &decision.number);
    change.note("count", lines.len());
    let states = facts.nominations.iter().map(|s| (s.key, s.state));
    let states: HashMap<i64, NominationState> = states.collect();
    // Written in the order in which the records lie in the file: in that of the list every page
    // would be fetched and written many times over once the round is larger than the cache.
    let mut lines: Vec<&NewLine> = lines.iter().collect();
    lines.sort_by_key(|new| new.line.nomination);
    for new in lines {
        table::insert_line(change, key, new)?;
        let nomination = new.line.nomination;
        let from = states.get(&nomination).copied().unwrap_or_default();
        nomination::move_to(change, nomination, from, NominationState::Decided, "")?;
    }
    Ok(key)
}

fn head(change: &Change, args: &DecideArgs, facts: &Facts, lines: &[NewLine]) -> Result<Decision> {
    let round = &facts.round;
    let profile = args.profile.unwrap_or_else(|| profile(facts));
    let or = |typed: &str, usual: &str| {
        let typed = clean(typed);
        if typed.is_empty() {
            usual.to_owned()
        } else {
            typed
        }
    };
    Ok(Decision {
        key: 0,
        round: round.key,
        title: round.title.clone(),
        number: number::worded(&args.number, &round.issuer, profile),
        date: args.date,
        issuer: round.issuer.clone(),
        superior: round.superior.clone(),
        place: or(&args.place, &settings::profile(change)?.place),
        signer: clean(&args.signer),
        position: or(&args.position, issuer::head_of(&round.issuer)),
        authority: args.authority.trim().to_owned(),
        profile,
        lines: Vec::new(),
        total: lines.iter().filter_map(|new| new.line.amount).sum(),
        revoked: false,
    })
}

fn profile(facts: &Facts) -> DocumentProfile {
    profile_on(&facts.round, facts.date, &facts.choices)
}

/// The profile of a round's decision, were it dated on that day.
pub(super) fn profile_on(round: &RoundRow, date: NaiveDate, choices: &Choices) -> DocumentProfile {
    let award = round
        .award_code
        .as_deref()
        .and_then(entry)
        .map(|entry| entry.authority);
    issuer::profile_of(&round.issuer, award, date, choices.party_hd05_from)
}

/// The lines of the decision: every nomination it takes in, in legal order, numbered from 1
/// inside its part (one award and one kind of recipient).
fn frozen(facts: &Facts) -> Vec<NewLine> {
    let taken = facts
        .nominations
        .iter()
        .filter(|stored| stored.state.can_be_decided());
    let mut taken: Vec<(&Stored, &'static Entry)> = taken
        .filter_map(|stored| Some((stored, facts.award(&stored.values)?)))
        .collect();
    taken.sort_by_cached_key(|(stored, _)| order::legal(facts, stored));
    let mut lines: Vec<NewLine> = Vec::with_capacity(taken.len());
    for (at, (stored, award)) in taken.into_iter().enumerate() {
        let mut new = line(facts, stored, award);
        new.line.position_in_list = at as u32 + 1;
        let last = lines.last().map(|last| &last.line);
        new.line.list_no = last
            .filter(|last| same_part(last, &new.line))
            .map_or(1, |last| last.list_no + 1);
        lines.push(new);
    }
    lines
}

fn same_part(a: &AwardLine, b: &AwardLine) -> bool {
    a.award_code == b.award_code && a.subject_kind == b.subject_kind
}

fn line(facts: &Facts, stored: &Stored, award: &'static Entry) -> NewLine {
    let values = &stored.values;
    let unit = facts.unit(stored);
    let due = reward(
        &award.code,
        values.subject_kind,
        facts.date,
        facts.choices.rounding,
    );
    let overruled = values.amount.filter(|_| !values.amount_reason.is_empty());
    let line = AwardLine {
        key: 0,
        nomination: stored.key,
        position_in_list: 0,
        list_no: 0,
        award_code: award.code.clone(),
        award_name: award.name.clone(),
        subject_kind: values.subject_kind,
        honorific: values.honorific.clone(),
        name: values.name.clone(),
        position: values.position.clone(),
        unit_text: unit_text(facts, stored, unit),
        citation: values.citation.clone(),
        amount: overruled.or(due).or(values.amount),
        amount_reason: overruled
            .map(|_| values.amount_reason.clone())
            .unwrap_or_default(),
        posthumous: values.posthumous,
        revoked: None,
    };
    NewLine {
        line,
        recipient: stored.recipient,
        unit,
        achieved_from: values.achieved_from,
        achieved_to: values.achieved_to,
    }
}

/// The unit as the list prints it: a territory with the name it bears on the day and the unit
/// around it (P8); the name of a body, or of a hamlet inside a territory, as typed.
fn unit_text(facts: &Facts, stored: &Stored, unit: Option<i64>) -> String {
    let typed = &stored.values.unit_text;
    let Some(unit) = unit.and_then(|key| facts.registry.unit(key)) else {
        return typed.clone();
    };
    let phrase = unit_name::parse(typed);
    let smaller = |hint| matches!(hint, UnitHint::Ap | UnitHint::KhuVuc | UnitHint::Khom);
    let inside = phrase
        .parts
        .iter()
        .any(|part| part.hint.is_some_and(smaller));
    if typed.is_empty() || phrase.body.is_none() && !inside {
        return facts.registry.running_name_on(unit, facts.date);
    }
    typed.clone()
}
