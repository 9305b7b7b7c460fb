//! Rules about a report as a whole: its cut-off day, its unit.

use super::{Facts, ReportFinding as Finding, ReportRule as Rule};
use crate::Result;
use crate::office::Reading;
use crate::reports::catalogue::IndicatorKind;
use crate::reports::narrative;
use crate::units;

pub(super) fn check(reading: &Reading, facts: &Facts, findings: &mut Vec<Finding>) -> Result<()> {
    words(reading, facts, findings)?;
    let report = &facts.report;
    let stands = |key: &i64| {
        let kind = facts.known.of_key(*key).map(|one| one.kind);
        matches!(kind, Some(IndicatorKind::Stock | IndicatorKind::Distinct))
    };
    let told = facts
        .cells
        .iter()
        .filter(|(key, cell)| cell.value.amount.is_some() && stands(key));
    let told = told.count();
    if report.as_of.is_empty() && told > 0 {
        findings.push(Finding::new(
            Rule::NoCutOff,
            None,
            &[("count", told.into())],
        ));
    }
    let registry = units::registry(reading)?;
    let Some(unit) = registry.unit(report.unit) else {
        return Ok(());
    };
    let (first, last) = (report.period.first_day(), report.period.last_day());
    let begins = unit.valid_from.is_none_or(|from| from <= last);
    let ends = unit.valid_to.is_none_or(|to| first <= to);
    if !(begins && ends) {
        let short = |day: Option<chrono::NaiveDate>| day.map(viet::date::short).unwrap_or_default();
        findings.push(Finding::new(
            Rule::UnitNotThere,
            None,
            &[
                ("unit", unit.name_on(last).into()),
                ("period", report.period.name().into()),
                ("from", short(unit.valid_from).into()),
                ("to", short(unit.valid_to).into()),
            ],
        ));
    }
    Ok(())
}

/// Whoever has begun to write is told what is still open; a report of figures alone needs no words.
fn words(reading: &Reading, facts: &Facts, findings: &mut Vec<Finding>) -> Result<()> {
    if !narrative::has_text(reading, facts.report.key)? {
        return Ok(());
    }
    for section in narrative::heads(reading, facts)? {
        let heading = section.heading.as_str();
        if section.required && section.text.is_empty() {
            let params = [("heading", heading.into())];
            findings.push(Finding::new(Rule::SectionEmpty, None, &params));
        }
        for flaw in &section.flaws {
            let params = [
                ("heading", heading.into()),
                ("token", flaw.token.as_str().into()),
                ("why", flaw.text.as_str().into()),
            ];
            findings.push(Finding::new(Rule::TokenFlawed, None, &params));
        }
    }
    Ok(())
}
