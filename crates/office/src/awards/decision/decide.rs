//! Deciding a round: the rules speak once more, then its nominations are frozen into lines in
//! legal order, with the names and amounts of the day. Sealed: only revoking takes it back.

use std::collections::HashMap;

use chrono::NaiveDate;
use viet::text::clean;

use super::freeze::frozen;
use super::record::{DecideArgs, Decision, DocumentProfile};
use super::series;
use super::table::{self, NewLine};
use crate::awards::catalogue::entry;
use crate::awards::check::facts;
use crate::awards::choices::Choices;
use crate::awards::finding::{Finding, Severity};
use crate::awards::nomination;
use crate::awards::round::{RoundRow, required};
use crate::awards::rules::{self, Facts};
use crate::awards::state::NominationState;
use crate::awards::{issuer, number, ops};
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
        number: number::worded(
            &args.number,
            facts.choices.abbreviations.of(&round.issuer),
            profile,
        ),
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
