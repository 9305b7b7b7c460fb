//! Rules about one figure alone, and about it beside what a register or the months tell.

use super::{Facts, ReportFinding as Finding, ReportRule as Rule};
use crate::reports::catalogue::{Indicator, IndicatorKind};
use crate::reports::report::Cell;
use crate::reports::value::{ValueFlaw, amount_shown};

pub(super) fn check(facts: &Facts, one: &Indicator, cell: &Cell, findings: &mut Vec<Finding>) {
    let code = Some(one.code.as_str());
    let name = one.name.as_str();
    let mut tell = |rule, params: &[(&str, crate::words::Param)]| {
        findings.push(Finding::new(rule, code, params));
    };
    let raw = || cell.value.raw.as_str();
    match cell.value.flaw {
        None => {}
        Some(ValueFlaw::Magnitude) => {
            tell(
                Rule::Magnitude,
                &[("name", name.into()), ("text", raw().into())],
            );
        }
        Some(ValueFlaw::NotWhole) => tell(
            Rule::NotWhole,
            &[
                ("name", name.into()),
                ("text", raw().into()),
                ("unit", one.unit.as_str().into()),
            ],
        ),
        Some(ValueFlaw::NothingBelow) => {
            tell(
                Rule::NothingBelow,
                &[("name", name.into()), ("text", raw().into())],
            );
        }
        Some(ValueFlaw::Words | ValueFlaw::Ambiguous | ValueFlaw::TooLarge) => {
            tell(
                Rule::Unread,
                &[("name", name.into()), ("text", raw().into())],
            );
        }
    }
    let day = facts.report.period.last_day();
    if !one.stands_on(day) && !one.stands_on(facts.report.period.first_day()) {
        tell(Rule::IndicatorNotThere, &[("name", name.into())]);
    }
    let Some(amount) = cell.value.amount else {
        return;
    };
    let shown = amount_shown(amount, one);
    if amount < 0 {
        tell(
            Rule::Negative,
            &[("name", name.into()), ("figure", shown.as_str().into())],
        );
    }
    let most = 100 * 10_i64.pow(one.decimals());
    if one.is_share() && amount > most {
        tell(
            Rule::ShareOutside,
            &[("name", name.into()), ("figure", shown.as_str().into())],
        );
    }
    let differs = |other: i64| {
        [
            ("name", name.into()),
            ("figure", shown.as_str().into()),
            ("other", amount_shown(other, one).into()),
            (
                "difference",
                amount_shown((amount - other).abs(), one).into(),
            ),
        ]
    };
    if let Some(count) = facts.registers.get(&one.code)
        && count.amount != amount
        && cell.reason.is_empty()
    {
        tell(Rule::RegisterDiffers, &differs(count.amount));
    }
    let months = match one.kind {
        IndicatorKind::Flow => facts
            .known
            .key(&one.code)
            .and_then(|key| facts.shorter.get(&key)),
        IndicatorKind::YearToDate => {
            let under = one.under.as_deref().and_then(|code| facts.known.key(code));
            under.and_then(|key| facts.to_date.get(&key))
        }
        _ => None,
    };
    let whole = months.filter(|derived| derived.months.0 == derived.months.1);
    let sum = whole.and_then(|derived| derived.value.amount);
    if let Some(sum) = sum.filter(|sum| *sum != amount && cell.reason.is_empty()) {
        tell(Rule::ToDateDiffers, &differs(sum));
    }
}
