//! Rules about who is nominated: the name, the birth, the position, the achievement, and the
//! flags that hold a nomination back (AW-06, AW-07).

use chrono::Datelike;
use viet::date;

use super::{Facts, name, of};
use crate::awards::finding::{Finding, Rule, Severity};
use crate::awards::nomination::{Field, Stored, unread_words};
use crate::awards::said::said;
use crate::awards::state::NominationState;
use crate::awards::subject::SubjectKind;
use crate::words::keys;

const LONGEST_CITATION: usize = 1_000;
const ADULT: i32 = 15;
const OLDEST: i32 = 110;

pub(super) fn check(facts: &Facts, stored: &Stored, findings: &mut Vec<Finding>) {
    findings.extend(hold(stored));
    findings.extend(the_name(stored));
    findings.extend(birth(facts, stored));
    findings.extend(position(facts, stored));
    findings.extend(citation(facts, stored));
    findings.extend(period(stored));
    findings.extend(discipline(stored));
    findings.extend(unread(stored));
}

/// AW-06 (NĐ 152/2025, điều 4.4): no award while a violation is being looked into.
fn hold(stored: &Stored) -> Option<Finding> {
    let held = stored.state == NominationState::OnHold;
    let text = || {
        said(
            keys::FINDING_AW06,
            [
                ("name", name(stored)),
                ("reason", (&stored.state_reason).into()),
            ],
        )
    };
    held.then(|| of(stored, Rule::Aw06, Severity::Block, None, text()))
}

fn the_name(stored: &Stored) -> Option<Finding> {
    let (field, values) = (Some(Field::Name), &stored.values);
    if values.name.is_empty() {
        let text = said(keys::FINDING_NAME_MISSING, []);
        return Some(of(stored, Rule::NameMissing, Severity::Error, field, text));
    }
    let person = values.subject_kind == SubjectKind::Individual;
    let sign = |c: char| "@#$%^*_=+<>{}[]|\\~?!".contains(c);
    let odd = values
        .name
        .chars()
        .any(|c| sign(c) || person && c.is_numeric());
    let text = || said(keys::FINDING_NAME_ODD, [("name", name(stored))]);
    odd.then(|| of(stored, Rule::NameOdd, Severity::Warning, field, text()))
}

fn birth(facts: &Facts, stored: &Stored) -> Option<Finding> {
    let birth = stored.values.birth?;
    let age = facts.date.year() - birth.year();
    let odd = !(ADULT..=OLDEST).contains(&age);
    let text = || {
        let shown = birth.exact().map_or_else(|| birth.iso(), date::short);
        said(
            keys::FINDING_BIRTH_ODD,
            [("name", name(stored)), ("birth", shown.into())],
        )
    };
    odd.then(|| {
        of(
            stored,
            Rule::BirthOdd,
            Severity::Warning,
            Some(Field::Birth),
            text(),
        )
    })
}

fn position(facts: &Facts, stored: &Stored) -> Option<Finding> {
    let values = &stored.values;
    let missing = values.subject_kind == SubjectKind::Individual && values.position.is_empty();
    let severity = facts
        .choices
        .severity(Rule::PositionMissing, Severity::Warning);
    let text = || said(keys::FINDING_POSITION_MISSING, [("name", name(stored))]);
    missing.then(|| {
        of(
            stored,
            Rule::PositionMissing,
            severity,
            Some(Field::Position),
            text(),
        )
    })
}

fn citation(facts: &Facts, stored: &Stored) -> Option<Finding> {
    let field = Some(Field::Citation);
    let length = stored.values.citation.chars().count();
    if length == 0 {
        let severity = facts
            .choices
            .severity(Rule::CitationMissing, Severity::Warning);
        let text = said(keys::FINDING_CITATION_MISSING, [("name", name(stored))]);
        return Some(of(stored, Rule::CitationMissing, severity, field, text));
    }
    let text = || {
        said(
            keys::FINDING_CITATION_LONG,
            [("name", name(stored)), ("count", length.into())],
        )
    };
    (length > LONGEST_CITATION)
        .then(|| of(stored, Rule::CitationLong, Severity::Warning, field, text()))
}

fn period(stored: &Stored) -> Option<Finding> {
    let (from, to) = (stored.values.achieved_from?, stored.values.achieved_to?);
    let text = || said(keys::FINDING_ACHIEVEMENT_ORDER, [("name", name(stored))]);
    let field = Some(Field::AchievedTo);
    (to.last_day() < from.first_day()).then(|| {
        of(
            stored,
            Rule::AchievementOrder,
            Severity::Error,
            field,
            text(),
        )
    })
}

/// AW-07 (điều 4.4): after discipline, achievements count from the day it ended.
fn discipline(stored: &Stored) -> Option<Finding> {
    let ended = stored.values.discipline_ended?;
    let counts = stored
        .values
        .achieved_from
        .is_some_and(|from| ended.last_day() <= from.first_day());
    let text = || {
        let shown = ended.exact().map_or_else(|| ended.iso(), date::short);
        said(
            keys::FINDING_AW07,
            [("name", name(stored)), ("date", shown.into())],
        )
    };
    let field = Some(Field::AchievedFrom);
    (!counts).then(|| of(stored, Rule::Aw07, Severity::Warning, field, text()))
}

/// Every text that waits beside an empty field.
fn unread(stored: &Stored) -> Vec<Finding> {
    let finding = |unread: &crate::awards::nomination::Unread| {
        let text = said(
            keys::FINDING_UNREAD,
            [
                ("name", name(stored)),
                ("raw", (&unread.raw).into()),
                ("field", unread.field.name().into()),
                ("why", unread_words(&unread.code).into()),
            ],
        );
        of(
            stored,
            Rule::Unread,
            Severity::Warning,
            Some(unread.field),
            text,
        )
    };
    stored.values.unread.iter().map(finding).collect()
}
