//! The rules of commendation over one round, and the sentences they say. Each rule is a
//! function from the facts to findings; severities that are the house's proposal follow the
//! office's choice. Deliberately not here: SQL, and what a decision does with the findings.

mod award;
mod facts;
mod history;
mod person;
mod unit;
mod within;

pub(crate) use facts::Facts;

use std::collections::HashMap;

use crate::awards::finding::{Finding, Rule, Severity};
use crate::awards::nomination::{Field, Stored};
use crate::awards::said::said;
use crate::words::keys;

/// Everything the rules find, gravest first within each nomination, in the order of entry;
/// what concerns the whole round comes last.
pub(crate) fn check(facts: &Facts) -> Vec<Finding> {
    let mut findings = check_those(facts, |_| true);
    if facts.separate_ceremony() {
        findings.push(of_round(
            Rule::Aw12,
            Severity::Hint,
            said(keys::FINDING_AW12, []),
        ));
    }
    findings
}

/// The findings of those nominations that `wanted` names by their keys; the others of the facts
/// are only compared with.
pub(crate) fn check_those(facts: &Facts, wanted: impl Fn(i64) -> bool) -> Vec<Finding> {
    let within = within::Within::of(facts);
    let mut findings = Vec::new();
    for stored in facts
        .nominations
        .iter()
        .filter(|stored| stored.state.can_be_checked() && wanted(stored.key))
    {
        let mut own = Vec::new();
        person::check(facts, stored, &mut own);
        unit::check(facts, stored, &mut own);
        award::check(facts, stored, &mut own);
        history::check(facts, stored, &mut own);
        within.check(facts, stored, &mut own);
        own.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        findings.extend(own.into_iter().map(|finding| waived(facts, finding)));
    }
    findings
}

/// The findings of each nomination.
pub(crate) fn by_nomination(findings: Vec<Finding>) -> HashMap<i64, Vec<Finding>> {
    let mut found: HashMap<i64, Vec<Finding>> = HashMap::new();
    for finding in findings {
        if let Some(key) = finding.nomination {
            found.entry(key).or_default().push(finding);
        }
    }
    found
}

impl Finding {
    /// Whether it stops a decision.
    #[must_use]
    pub fn stops(&self) -> bool {
        match self.severity {
            Severity::Block => true,
            Severity::Error => self.waived.is_none(),
            Severity::Warning | Severity::Hint => false,
        }
    }

    fn may_be_waived(mut self) -> Finding {
        self.waivable = true;
        self
    }

    fn with_others(mut self, others: Vec<i64>) -> Finding {
        self.others = others;
        self
    }
}

fn waived(facts: &Facts, mut finding: Finding) -> Finding {
    if let (true, Some(key)) = (finding.waivable, finding.nomination) {
        finding.waived = facts.waivers.get(&(key, finding.rule)).cloned();
    }
    finding
}

fn of(
    stored: &Stored,
    rule: Rule,
    severity: Severity,
    field: Option<Field>,
    text: String,
) -> Finding {
    Finding {
        rule,
        severity,
        text,
        nomination: Some(stored.key),
        field: field.map(|field| field.code().to_owned()),
        others: Vec::new(),
        waivable: false,
        waived: None,
    }
}

fn of_round(rule: Rule, severity: Severity, text: String) -> Finding {
    Finding {
        rule,
        severity,
        text,
        nomination: None,
        field: None,
        others: Vec::new(),
        waivable: false,
        waived: None,
    }
}

/// How a nomination is named in a sentence.
fn name(stored: &Stored) -> crate::words::Param {
    stored.values.name.as_str().into()
}
