//! Rules between figures: parts and wholes, sums, shares, the cost of a house.

use super::{Facts, ReportFinding as Finding, ReportRule as Rule};
use crate::reports::catalogue::{Indicator, IndicatorKind};
use crate::reports::value::{amount_shown, share};

/// Houses built, and what they are worth.
pub(super) const HOUSES: &str = "F08";
pub(super) const HOUSES_WORTH: &str = "F09";

/// What a house costs, đồng: from 20 to 200 million (R-06; 55.4 million in 2024, 54.9 in 2022).
const COST: std::ops::RangeInclusive<i64> = 20_000_000..=200_000_000;

/// Indicators that stand below another one in the same unit and are no part of it: what is solved
/// may have come in before, a fund spends what it had, houses are mended beside those built.
const BESIDE: [&str; 8] = ["D12", "D13", "D14", "F02", "F03", "F10", "M03", "M04"];

/// A sum that holds more than its named parts: the State, the people, and others give.
const AT_LEAST: [&str; 1] = ["G02"];

/// A typed share may be rounded: so many hundredths of a percent it may be off.
const ROUNDED: i64 = 5;

pub(super) fn check(facts: &Facts, key: i64, one: &Indicator, findings: &mut Vec<Finding>) {
    part(facts, one, findings);
    sums(facts, one, findings);
    shares(facts, key, one, findings);
    if one.code == HOUSES_WORTH {
        house(facts, findings);
    }
}

fn part(facts: &Facts, one: &Indicator, findings: &mut Vec<Finding>) {
    let whole = one
        .under
        .as_deref()
        .and_then(|code| facts.known.of_code(code));
    let Some((_, whole)) = whole.filter(|(_, whole)| whole.unit == one.unit) else {
        return;
    };
    let amounts = facts.amount(&one.code).zip(facts.amount(&whole.code));
    let Some((part, of)) = amounts else {
        return;
    };
    let told = |rule, (above, below): (i64, i64)| {
        Finding::new(
            rule,
            Some(&one.code),
            &[
                ("part", one.name.as_str().into()),
                ("figure", amount_shown(part, one).into()),
                ("whole", whole.name.as_str().into()),
                ("other", amount_shown(of, whole).into()),
                ("difference", amount_shown(above - below, one).into()),
            ],
        )
    };
    if one.kind == IndicatorKind::YearToDate {
        if part < of {
            findings.push(told(Rule::ToDateBelow, (of, part)));
        }
    } else if part > of && !BESIDE.contains(&one.code.as_str()) {
        findings.push(told(Rule::PartAboveWhole, (part, of)));
    }
}

fn sums(facts: &Facts, one: &Indicator, findings: &mut Vec<Finding>) {
    let Some(stated) = facts.amount(&one.code) else {
        return;
    };
    for set in &one.sums {
        let parts: Option<Vec<i64>> = set.iter().map(|code| facts.amount(code)).collect();
        let Some(parts) = parts else {
            continue;
        };
        let sum: i64 = parts.iter().sum();
        let holds_more = AT_LEAST.contains(&one.code.as_str());
        if sum == stated || holds_more && sum < stated {
            continue;
        }
        findings.push(Finding::new(
            Rule::SumDiffers,
            Some(&one.code),
            &[
                ("name", one.name.as_str().into()),
                ("figure", amount_shown(stated, one).into()),
                ("parts", set.join(" + ").into()),
                ("other", amount_shown(sum, one).into()),
                ("difference", amount_shown((stated - sum).abs(), one).into()),
            ],
        ));
    }
}

fn shares(facts: &Facts, key: i64, one: &Indicator, findings: &mut Vec<Finding>) {
    let Some(of) = &one.of else {
        return;
    };
    let sum = |codes: &[String]| -> Option<i64> {
        let standing = codes.iter().filter(|code| {
            let known = facts.known.of_code(code);
            known.is_some_and(|(_, part)| part.stands_on(facts.report.period.last_day()))
        });
        standing.map(|code| facts.amount(code)).sum()
    };
    let (Some(part), Some(whole)) = (sum(&of.parts), sum(&of.whole)) else {
        return;
    };
    let typed = facts.cells.get(&key).and_then(|cell| cell.value.amount);
    let Some(worked) = share(part.into(), whole.into(), one.decimals()) else {
        if typed.is_some() {
            let text = format!("{part}/{whole}");
            let params = [("name", one.name.as_str().into()), ("text", text.into())];
            findings.push(Finding::new(Rule::NothingBelow, Some(&one.code), &params));
        }
        return;
    };
    let slack = ROUNDED * 10_i64.pow(one.decimals().saturating_sub(2));
    if let Some(typed) = typed.filter(|typed| (typed - worked).abs() > slack) {
        findings.push(Finding::new(
            Rule::ShareDiffers,
            Some(&one.code),
            &[
                ("name", one.name.as_str().into()),
                ("figure", amount_shown(typed, one).into()),
                ("other", amount_shown(worked, one).into()),
                (
                    "difference",
                    amount_shown((typed - worked).abs(), one).into(),
                ),
            ],
        ));
    }
}

///
fn house(facts: &Facts, findings: &mut Vec<Finding>) {
    let (Some(worth), Some(houses)) = (facts.amount(HOUSES_WORTH), facts.amount(HOUSES)) else {
        return;
    };
    if houses <= 0 || COST.contains(&(worth / houses)) {
        return;
    }
    let group = viet::number::group_thousands;
    findings.push(Finding::new(
        Rule::CostOfHouse,
        Some(HOUSES_WORTH),
        &[
            ("worth", group(worth).into()),
            ("houses", group(houses).into()),
            ("figure", group(worth / houses).into()),
        ],
    ));
}
