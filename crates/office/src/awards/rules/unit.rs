//! Rules about the unit: whether it is known, meant without doubt, and existed on the day.

use viet::date;
use viet::unit_name::{self, UnitHint};

use super::{Facts, name, of};
use crate::awards::finding::{Finding, Rule, Severity};
use crate::awards::nomination::{Field, Stored};
use crate::awards::said::said;
use crate::awards::subject::SubjectKind;
use crate::units::{Found, Unit};
use crate::words::{Key, Param, keys};

pub(super) fn check(facts: &Facts, stored: &Stored, findings: &mut Vec<Finding>) {
    let values = &stored.values;
    if values.unit_text.is_empty() && values.subject_kind == SubjectKind::Individual {
        let text = said(keys::FINDING_UNIT_MISSING, [("name", name(stored))]);
        findings.push(unit(stored, Rule::UnitMissing, Severity::Warning, text));
    }
    let Some(found) = facts.found(stored) else {
        return;
    };
    match found {
        Found::One(..) => {}
        Found::Several(units) => {
            let text = with_candidates(keys::FINDING_UNIT_AMBIGUOUS, facts, stored, &units);
            findings.push(unit(stored, Rule::UnitAmbiguous, Severity::Warning, text));
        }
        Found::Expired(old, next) => expired(facts, stored, old, &next, findings),
        Found::Suggestions(units) if says_a_territory(stored) => {
            let text = with_candidates(keys::FINDING_UNIT_SUGGESTED, facts, stored, &units);
            findings.push(unknown(facts, stored, Severity::Warning, text));
        }
        Found::Suggestions(_) | Found::None => {
            let text = said(keys::FINDING_UNIT_UNKNOWN, [("unit", words(stored))]);
            findings.push(unknown(facts, stored, Severity::Hint, text));
        }
    }
}

/// A unit of another time; AW-10 (NĐ 152/2025, điều 33.4) names who proposes now.
fn expired(
    facts: &Facts,
    stored: &Stored,
    old: &Unit,
    next: &[&Unit],
    findings: &mut Vec<Finding>,
) {
    let date: Param = date::short(facts.date).into();
    let own: Param = facts.registry.running_name_on(old, facts.date).into();
    let own = match own {
        Param::Text(text) => Param::Text(viet::text::capitalise_first(&text)),
        number => number,
    };
    if next.is_empty() {
        let text = said(keys::FINDING_UNIT_EXPIRED, [("unit", own), ("date", date)]);
        return findings.push(unit(stored, Rule::UnitExpired, Severity::Warning, text));
    }
    let successors: Param = names(facts, next).into();
    let params = [
        ("unit", own.clone()),
        ("date", date),
        ("successors", successors.clone()),
    ];
    let text = said(keys::FINDING_UNIT_EXPIRED_NOW, params);
    findings.push(unit(stored, Rule::UnitExpired, Severity::Warning, text));
    let text = said(
        keys::FINDING_AW10,
        [("unit", own), ("successors", successors)],
    );
    findings.push(unit(stored, Rule::Aw10, Severity::Hint, text));
}

fn unknown(facts: &Facts, stored: &Stored, usual: Severity, text: String) -> Finding {
    unit(
        stored,
        Rule::UnitUnknown,
        facts.choices.severity(Rule::UnitUnknown, usual),
        text,
    )
}

fn unit(stored: &Stored, rule: Rule, severity: Severity, text: String) -> Finding {
    of(stored, rule, severity, Some(Field::Unit), text)
}

fn with_candidates(key: Key, facts: &Facts, stored: &Stored, units: &[&Unit]) -> String {
    said(
        key,
        [
            ("unit", words(stored)),
            ("candidates", names(facts, units).into()),
        ],
    )
}

fn names(facts: &Facts, units: &[&Unit]) -> String {
    let names: Vec<_> = units
        .iter()
        .map(|u| facts.registry.running_name_on(u, facts.date))
        .collect();
    names.join("; ")
}

fn words(stored: &Stored) -> Param {
    let values = &stored.values;
    if values.unit_text.is_empty() {
        (&values.name).into()
    } else {
        (&values.unit_text).into()
    }
}

/// "Phường Xuân Khạnh" means a ward; "Sở Y tế" means none of the list.
fn says_a_territory(stored: &Stored) -> bool {
    use UnitHint::{Huyen, Phuong, Quan, ThiTran, ThiXa, Xa};
    let phrase = unit_name::parse(&stored.values.unit_text);
    let is = |hint| matches!(hint, Phuong | Xa | ThiTran | Quan | Huyen | ThiXa);
    phrase.body.is_none()
        && phrase
            .parts
            .first()
            .and_then(|part| part.hint)
            .is_some_and(is)
}
