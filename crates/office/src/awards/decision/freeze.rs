//! Nominations as lines of a list: in legal order, with the names, units and amounts of a day.

use viet::unit_name::{self, UnitHint};

use super::record::AwardLine;
use super::table::NewLine;
use crate::awards::catalogue::Entry;
use crate::awards::nomination::Stored;
use crate::awards::order;
use crate::awards::reward::reward;
use crate::awards::rules::Facts;

/// The lines of the decision: every nomination it takes in, in legal order, numbered from 1
/// inside its part (one award and one kind of recipient).
pub(super) fn frozen(facts: &Facts) -> Vec<NewLine> {
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
        let unit = facts.unit(stored);
        let mut new = NewLine {
            line: as_line(facts, stored, unit, Some(award)),
            recipient: stored.recipient,
            unit,
            achieved_from: stored.values.achieved_from,
            achieved_to: stored.values.achieved_to,
        };
        new.line.position_in_list = at as u32 + 1;
        let last = lines.last().map(|last| &last.line);
        new.line.list_no = last
            .filter(|last| same_part(last, &new.line))
            .map_or(1, |last| last.list_no + 1);
        lines.push(new);
    }
    lines
}

/// Whether two lines of a list are numbered together.
pub(crate) fn same_part(a: &AwardLine, b: &AwardLine) -> bool {
    a.award_code == b.award_code && a.subject_kind == b.subject_kind
}

/// A nomination as a list prints it, with the names and the amount of the day; where its award is
/// not known, with the words as typed. `unit` is its territory on the day.
pub(crate) fn as_line(
    facts: &Facts,
    stored: &Stored,
    unit: Option<i64>,
    award: Option<&Entry>,
) -> AwardLine {
    let values = &stored.values;
    let due = award.and_then(|award| {
        let rules = &facts.choices.reward;
        reward(&award.code, values.subject_kind, facts.date, rules)
    });
    let overruled = values.amount.filter(|_| !values.amount_reason.is_empty());
    AwardLine {
        key: 0,
        nomination: stored.key,
        position_in_list: 0,
        list_no: 0,
        award_code: award.map(|award| award.code.clone()).unwrap_or_default(),
        award_name: award.map_or_else(|| values.award_text.clone(), |award| award.name.clone()),
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
