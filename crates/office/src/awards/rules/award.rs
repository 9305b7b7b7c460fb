//! Rules about the award: known, standing on the day, meant for this kind of recipient, and
//! its money.

use viet::date;

use super::{Facts, name, of};
use crate::awards::award_words::{AwardWords, award_of};
use crate::awards::catalogue::{Entry, Sure, entry};
use crate::awards::finding::{Finding, Rule, Severity};
use crate::awards::nomination::{Field, Stored};
use crate::awards::reward::{reward, reward_cap};
use crate::awards::said::{dong, said};
use crate::words::keys;

pub(super) fn check(facts: &Facts, stored: &Stored, findings: &mut Vec<Finding>) {
    let Some(award) = facts.award(&stored.values) else {
        return findings.push(unknown(facts, stored));
    };
    findings.extend(other_than_round(facts, stored, award));
    findings.extend(not_valid(facts, stored, award));
    findings.extend(not_for_subject(stored, award));
    findings.extend(amount_differs(facts, stored, award));
    findings.extend(amount_over_cap(facts, stored, award));
}

fn unknown(facts: &Facts, stored: &Stored) -> Finding {
    let field = Some(Field::Award);
    let words = &stored.values.award_text;
    let (rule, text) = match award_of(words, facts.round.around(facts.date)) {
        AwardWords::Empty => (
            Rule::AwardMissing,
            said(keys::FINDING_AWARD_MISSING, [("name", name(stored))]),
        ),
        AwardWords::Several(codes) => {
            let names: Vec<&str> = codes
                .iter()
                .filter_map(|code| Some(entry(code)?.name.as_str()))
                .collect();
            let params = [
                ("award", words.into()),
                ("candidates", names.join("; ").into()),
            ];
            (
                Rule::AwardUnknown,
                said(keys::FINDING_AWARD_AMBIGUOUS, params),
            )
        }
        AwardWords::One(_) | AwardWords::Unknown => (
            Rule::AwardUnknown,
            said(keys::FINDING_AWARD_UNKNOWN, [("award", words.into())]),
        ),
    };
    of(stored, rule, Severity::Error, field, text)
}

fn other_than_round(facts: &Facts, stored: &Stored, award: &Entry) -> Option<Finding> {
    let round = facts.round.award_code.as_deref().and_then(entry)?;
    let params = || {
        let (own, of_round) = ((&award.name).into(), (&round.name).into());
        [("name", name(stored)), ("award", own), ("round", of_round)]
    };
    let text = || said(keys::FINDING_AWARD_OTHER, params());
    let field = Some(Field::Award);
    (round.code != award.code)
        .then(|| of(stored, Rule::AwardOther, Severity::Warning, field, text()))
}

fn not_valid(facts: &Facts, stored: &Stored, award: &Entry) -> Option<Finding> {
    let text = || {
        let date = date::short(facts.date);
        said(
            keys::FINDING_AWARD_NOT_VALID,
            [("award", (&award.name).into()), ("date", date.into())],
        )
    };
    let field = Some(Field::Award);
    (!award.stands_on(facts.date))
        .then(|| of(stored, Rule::AwardNotValid, Severity::Error, field, text()))
}

/// Stops a decision only where the catalogue is sure who may receive the award.
fn not_for_subject(stored: &Stored, award: &Entry) -> Option<Finding> {
    let kind = stored.values.subject_kind;
    let severity = if award.sure == Sure::High {
        Severity::Error
    } else {
        Severity::Warning
    };
    let text = || {
        let params = [
            ("award", (&award.name).into()),
            ("kind", kind.word().into()),
        ];
        said(keys::FINDING_SUBJECT_NOT_ALLOWED, params)
    };
    let field = Some(Field::SubjectKind);
    (!award.subjects.contains(&kind))
        .then(|| of(stored, Rule::SubjectNotAllowed, severity, field, text()))
}

fn amount_differs(facts: &Facts, stored: &Stored, award: &Entry) -> Option<Finding> {
    let values = &stored.values;
    let proposed = values.amount.filter(|_| values.amount_reason.is_empty())?;
    let due = reward(
        &award.code,
        values.subject_kind,
        facts.date,
        &facts.choices.reward,
    )?;
    let severity = facts
        .choices
        .severity(Rule::AmountDiffers, Severity::Warning);
    let text = || {
        let params = [
            ("name", name(stored)),
            ("proposed", dong(proposed)),
            ("amount", dong(due)),
        ];
        said(keys::FINDING_AMOUNT_DIFFERS, params)
    };
    let field = Some(Field::Amount);
    (proposed != due).then(|| of(stored, Rule::AmountDiffers, severity, field, text()))
}

/// More than may be given for a medal (NĐ 152/2025, điều 54.1.d), unless a reason is given.
fn amount_over_cap(facts: &Facts, stored: &Stored, award: &Entry) -> Option<Finding> {
    let values = &stored.values;
    let proposed = values.amount.filter(|_| values.amount_reason.is_empty())?;
    let cap = reward_cap(&award.code, values.subject_kind, facts.date)?;
    let text = || {
        let params = [
            ("name", name(stored)),
            ("proposed", dong(proposed)),
            ("amount", dong(cap)),
        ];
        said(keys::FINDING_AMOUNT_OVER_CAP, params)
    };
    let field = Some(Field::Amount);
    (proposed > cap).then(|| {
        of(
            stored,
            Rule::AmountDiffers,
            Severity::Warning,
            field,
            text(),
        )
    })
}
