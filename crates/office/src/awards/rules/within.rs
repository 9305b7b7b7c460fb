//! Rules that compare the nominations of one round with each other: one recipient twice
//! (AW-01, AW-11), possible duplicates, and who comes first of equal merit (AW-08).

use std::collections::{HashMap, HashSet};

use super::facts::Achievement;
use super::{Facts, name, of};
use crate::awards::finding::{Finding, Rule, Severity};
use crate::awards::nomination::{Field, Gender, Stored, Values};
use crate::awards::recipient::twins;
use crate::awards::said::said;
use crate::awards::subject::SubjectKind;
use crate::words::keys;

/// Other rows that a finding points to; more help nobody.
const NAMED: usize = 20;

/// The round's nominations by recipient and by merit.
pub(super) struct Within<'a> {
    by_group: HashMap<i64, Vec<(&'a Stored, Achievement)>>,
    twins: HashMap<i64, (&'a Stored, String)>,
    equal: HashSet<(String, i64)>,
}

impl<'a> Within<'a> {
    pub(super) fn of(facts: &'a Facts) -> Within<'a> {
        let mut within = Within {
            by_group: HashMap::new(),
            twins: HashMap::new(),
            equal: HashSet::new(),
        };
        let open: Vec<&Stored> = facts
            .nominations
            .iter()
            .filter(|stored| stored.state.can_be_checked())
            .collect();
        for stored in open.iter().copied() {
            within
                .by_group
                .entry(facts.groups.of(stored.recipient))
                .or_default()
                .push((stored, Achievement::of(&stored.values, facts.round.year)));
        }
        within.twins = twins(&open, &facts.groups, &facts.registry);
        within.equal = equal_merits(facts, open.into_iter());
        within
    }

    pub(super) fn check(&self, facts: &Facts, stored: &Stored, findings: &mut Vec<Finding>) {
        findings.extend(self.twice(facts, stored));
        findings.extend(self.duplicate(facts, stored));
        findings.extend(self.preferred(facts, stored));
    }

    fn twice(&self, facts: &Facts, stored: &Stored) -> Option<Finding> {
        let group = self.by_group.get(&facts.groups.of(stored.recipient))?;
        let (_, own) = group.iter().find(|(own, _)| own.key == stored.key)?;
        let award = facts.award(&stored.values)?;
        let others = |keep: &dyn Fn(&Stored, &Achievement) -> bool| -> Vec<i64> {
            let rest = group
                .iter()
                .filter(|(other, of)| other.key != stored.key && keep(other, of));
            rest.map(|(other, _)| other.key).collect()
        };
        let again = others(&|_, of| own.is(of));
        let is_award = |s: &Stored| facts.award(&s.values).is_some_and(|a| a.code == award.code);
        let once = others(&|other, _| award.once && is_award(other));
        let (rule, severity, key, others) = match () {
            () if !again.is_empty() => {
                (Rule::Aw01, Severity::Error, keys::FINDING_AW01_ROUND, again)
            }
            () if !once.is_empty() => (Rule::Aw11, Severity::Error, keys::FINDING_AW11_ROUND, once),
            () if group.len() > 1 => {
                let severity = facts
                    .choices
                    .severity(Rule::TwiceInRound, Severity::Warning);
                (
                    Rule::TwiceInRound,
                    severity,
                    keys::FINDING_TWICE_IN_ROUND,
                    others(&|_, _| true),
                )
            }
            () => return None,
        };
        let count = others.len() + 1;
        let params = [
            ("name", name(stored)),
            ("count", count.into()),
            ("award", (&award.name).into()),
        ];
        let finding = of(stored, rule, severity, Some(Field::Name), said(key, params));
        let named = others.into_iter().take(NAMED).collect();
        Some(finding.with_others(named).may_be_waived())
    }

    fn duplicate(&self, facts: &Facts, stored: &Stored) -> Option<Finding> {
        let (other, why) = self.twins.get(&stored.key)?;
        let severity = facts
            .choices
            .severity(Rule::PossibleDuplicate, Severity::Warning);
        let params = [
            ("name", name(stored)),
            ("other", name(other)),
            ("why", why.as_str().into()),
        ];
        let text = said(keys::FINDING_POSSIBLE_DUPLICATE, params);
        let finding = of(
            stored,
            Rule::PossibleDuplicate,
            severity,
            Some(Field::Name),
            text,
        );
        Some(finding.with_others(vec![other.key]))
    }

    /// AW-08 (NĐ 152/2025, điều 4.6): a hint for the order, nothing more.
    fn preferred(&self, facts: &Facts, stored: &Stored) -> Option<Finding> {
        let merit = merit(facts, stored)?;
        let text = || said(keys::FINDING_AW08, [("name", name(stored))]);
        let severity = facts.choices.severity(Rule::Aw08, Severity::Hint);
        (self.equal.contains(&merit) && comes_first(&stored.values))
            .then(|| of(stored, Rule::Aw08, severity, None, text()))
    }
}

/// Merits that somebody who comes first shares with somebody who does not.
fn equal_merits<'a>(
    facts: &Facts,
    open: impl Iterator<Item = &'a Stored>,
) -> HashSet<(String, i64)> {
    let mut sides: HashMap<(String, i64), (bool, bool)> = HashMap::new();
    for stored in open {
        if let Some(merit) = merit(facts, stored) {
            let side = sides.entry(merit).or_default();
            if comes_first(&stored.values) {
                side.0 = true
            } else {
                side.1 = true
            }
        }
    }
    sides
        .into_iter()
        .filter(|(_, both)| *both == (true, true))
        .map(|(merit, _)| merit)
        .collect()
}

fn merit(facts: &Facts, stored: &Stored) -> Option<(String, i64)> {
    let award = facts.award(&stored.values)?;
    let kind = stored.values.subject_kind.code();
    Some((format!("{}/{kind}", award.code), stored.values.score?))
}

/// Women, and collectives with at least 70 % women.
fn comes_first(values: &Values) -> bool {
    match values.subject_kind {
        SubjectKind::Individual => values.gender == Some(Gender::Female),
        SubjectKind::Collective => match (values.women, values.members) {
            (Some(women), Some(members)) => {
                members > 0 && women.saturating_mul(10) >= members.saturating_mul(7)
            }
            _ => false,
        },
        SubjectKind::Household => false,
    }
}
