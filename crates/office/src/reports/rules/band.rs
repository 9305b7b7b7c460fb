//! What a unit usually reports: a figure beside the median of its own past, the period before and
//! the year before. Only warnings: a year with a flood is no mistake.

use super::{Facts, ReportFinding as Finding, ReportRule as Rule};
use crate::Result;
use crate::office::Reading;
use crate::reports::catalogue::Indicator;
use crate::reports::report::{self, Cell};
use crate::reports::value::amount_shown;

/// Past figures that are looked at, and how many it takes to learn from them.
const LOOKED_AT: u32 = 12;
const ENOUGH: usize = 6;
/// So many times the usual distance from the median is unusual: 3 deviations of a bell curve, whose
/// deviation is 1.4826 times the median distance; in ten-thousandths.
const WIDE: i128 = 44_478;
/// A figure this near is never unusual, in percent of the median.
const NEAR: i128 = 25;
/// Steps between units of money: a slip is about a thousand times off.
const SLIP: std::ops::RangeInclusive<i128> = 500..=2000;
/// Changes smaller than this many whole things are not asked about.
const SMALL: i64 = 5;

pub(super) fn check(
    reading: &Reading,
    facts: &Facts,
    (key, one): (i64, &Indicator),
    cell: &Cell,
    findings: &mut Vec<Finding>,
) -> Result<()> {
    let Some(amount) = cell.value.amount.filter(|amount| *amount >= 0) else {
        return Ok(());
    };
    let amount_of = |cell: Option<&Cell>| cell.and_then(|cell| cell.value.amount);
    let previous = facts.previous.as_ref().map(|(_, cells)| cells);
    let previous = previous.and_then(|cells| amount_of(cells.get(&key)));
    let last_year = amount_of(facts.last_year.get(&key));
    let told = |rule, other: i64| {
        Finding::new(
            rule,
            Some(&one.code),
            &[
                ("name", one.name.as_str().into()),
                ("figure", amount_shown(amount, one).into()),
                ("other", amount_shown(other, one).into()),
                (
                    "difference",
                    amount_shown((amount - other).abs(), one).into(),
                ),
            ],
        )
    };
    let slip = previous
        .or(last_year)
        .filter(|other| is_slip(amount, *other));
    if let Some(other) = slip {
        findings.push(told(Rule::SlipOfUnit, other));
        return Ok(());
    }
    // Whoever said why need not be asked again.
    if !cell.reason.is_empty() || one.is_share() {
        return Ok(());
    }
    let report = &facts.report;
    let past =
        report::table::amounts_before(reading, (report.unit, key), report.period, LOOKED_AT)?;
    if let Some((median, low, high)) = band(&past) {
        if amount < low || amount > high {
            let mut params = vec![
                ("low", amount_shown(low, one).into()),
                ("high", amount_shown(high, one).into()),
            ];
            params.extend([
                ("name", one.name.as_str().into()),
                ("figure", amount_shown(amount, one).into()),
                ("other", amount_shown(median, one).into()),
                (
                    "difference",
                    amount_shown((amount - median).abs(), one).into(),
                ),
            ]);
            findings.push(Finding::new(Rule::OutsideBand, Some(&one.code), &params));
        }
        return Ok(());
    }
    let small = SMALL * 10_i64.pow(one.decimals());
    let leap = |other: &i64| {
        let change = (amount - other).abs();
        change > small && i128::from(change) * 2 > i128::from(*other)
    };
    if let Some(other) = last_year.filter(leap) {
        findings.push(told(Rule::LeapFromLastYear, other));
    } else if let Some(other) = previous.filter(leap) {
        findings.push(told(Rule::LeapFromPrevious, other));
    }
    Ok(())
}

/// about a thousand or a million times what it was, or a thousandth.
fn is_slip(amount: i64, other: i64) -> bool {
    let (large, small) = (i128::from(amount.max(other)), i128::from(amount.min(other)));
    if small <= 0 {
        return false;
    }
    let times = large / small;
    SLIP.contains(&times) || SLIP.contains(&(times / 1000))
}

/// Median, and the band of what is usual; none where too little is known.
fn band(past: &[i64]) -> Option<(i64, i64, i64)> {
    if past.len() < ENOUGH {
        return None;
    }
    let middle = median(past.to_vec());
    let distances = past.iter().map(|one| (one - middle).abs()).collect();
    let spread = i128::from(median(distances)) * WIDE / 10_000;
    let least = i128::from(middle.abs()) * NEAR / 100;
    let wide = i64::try_from(spread.max(least).max(1)).ok()?;
    Some((middle, (middle - wide).max(0), middle + wide))
}

fn median(mut all: Vec<i64>) -> i64 {
    all.sort_unstable();
    let half = all.len() / 2;
    match all.len() % 2 {
        1 => all[half],
        _ => (all[half - 1] + all[half]) / 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_is_learned_from_six_figures_and_not_from_five() {
        assert_eq!(band(&[10, 12, 11, 9, 10]), None);
        // The middle distance is 1: three deviations of 1.4826 are 4.4.
        let (median, low, high) = band(&[10, 12, 11, 9, 10, 11]).unwrap();
        assert_eq!((median, low, high), (10, 6, 14));
        // Where figures never differ, a quarter more or less is still usual.
        assert_eq!(band(&[100; 6]), Some((100, 75, 125)));
        // One wild year does not widen the band.
        let (_, _, high) = band(&[10, 12, 11, 9, 10, 9_000]).unwrap();
        assert!(high < 20);
    }

    #[test]
    fn a_slip_of_the_unit_is_a_thousand_times_off() {
        assert!(is_slip(382_500_000, 382_500));
        assert!(is_slip(400, 382_500));
        assert!(is_slip(7_000_000_000, 7_000));
        assert!(!is_slip(100, 1_000));
        assert!(!is_slip(5, 0));
    }
}
