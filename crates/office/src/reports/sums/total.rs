//! The totals of a period.

use std::collections::{HashMap, HashSet};

use super::against::beside;
use super::record::{IndicatorTotal, Summary};
use super::share::{Combined, Figures, combined, needed};
use super::sum::Sums;
use super::table::{self, Added};
use super::time::{Derived, Piece, derived, together};
use crate::Result;
use crate::office::Reading;
use crate::reports::catalogue::{Indicator, IndicatorKind};
use crate::reports::known::{Known, known};
use crate::reports::period::Period;
use crate::reports::report::expected_units;
use crate::reports::value::Value;
use crate::words::{self, Key, Param, keys};
use viet::number::Qualifier;

/// The totals of a period over units: those that are named, else all that were to report.
///
/// # Errors
/// When the file cannot be read.
pub fn summary(reading: &Reading, period: Period, asked: Option<&[i64]>) -> Result<Summary> {
    let known = known(reading)?;
    let units: Vec<i64> = match asked {
        Some(units) => units.to_vec(),
        None => expected_units(reading, period)?,
    };
    let handed_in = table::handed_in(reading, period)?;
    let wanted: HashSet<i64> = units.iter().copied().collect();
    let handed: u32 = wanted
        .iter()
        .filter(|unit| handed_in.contains_key(unit))
        .count() as u32;
    let all = handed_in.keys().all(|unit| wanted.contains(unit));
    let asked = Some(&units[..]).filter(|_| !all);
    let added = table::added_up(reading, period, asked, &of_shares(&known, period))?;
    let shorter = shorter(reading, &known, period)?;
    let missing = |unit: &i64| wanted.contains(unit) && !handed_in.contains_key(unit);
    let derived: HashMap<i64, &Figures> = shorter
        .iter()
        .filter(|(unit, _)| missing(unit))
        .map(|(unit, figures)| (*unit, figures))
        .collect();
    let expected = wanted.len() as u32;
    let mut totals = Vec::new();
    for (key, one) in known.all() {
        let derived = || derived.values().copied();
        let done = match one.is_added() {
            true => both(added.of(key), combined(&known, key, one, period, derived())),
            false => combined(
                &known,
                key,
                one,
                period,
                added.apart.values().chain(derived()),
            ),
        };
        if done.value.is_none() && done.texts == 0 && done.percent_only == 0 {
            continue;
        }
        let by_months = by_months(key, one, (&added, handed), &shorter, &handed_in, &wanted);
        totals.push(total(one, &done, expected, by_months));
    }
    Ok(Summary {
        period: period.to_string(),
        period_name: period.name(),
        expected,
        handed_in: handed,
        derived: derived.len() as u32,
        coverage: coverage(handed + derived.len() as u32, expected),
        beside: beside(period).into_iter().map(Into::into).collect(),
        totals,
    })
}

/// "23/27 đơn vị"
pub(super) fn coverage(counted: u32, expected: u32) -> String {
    say(
        keys::REPORTS_COVERAGE,
        &[("counted", counted.into()), ("expected", expected.into())],
    )
}

pub(super) fn say(key: Key, params: &[(&str, Param)]) -> String {
    let params = params.iter().map(|(name, value)| (*name, value.clone()));
    words::say_with(words::spoken(), key, params)
}

/// The figures that follow from shorter periods, by unit.
fn shorter(reading: &Reading, known: &Known, period: Period) -> Result<HashMap<i64, Figures>> {
    if period.months().0 == period.months().1 {
        return Ok(HashMap::new());
    }
    // Unit by unit: a year of all units at once would be more than a small machine holds.
    let mut found: HashMap<i64, Figures> = HashMap::new();
    for unit in table::units_of_pieces(reading, period)? {
        let all = derived(reading, known, unit, period)?.into_iter();
        let figures = all.map(|(indicator, done)| (indicator, piece_of(&done, period)));
        found.insert(unit, figures.collect());
    }
    Ok(found)
}

fn piece_of(done: &Derived, period: Period) -> Piece {
    let whole = done.months.0 == done.months.1;
    Piece {
        months: period.months(),
        state: done.value.state,
        amount: done.value.amount,
        qualifier: match (whole, done.value.qualifier) {
            // What lacks a month is at least so much.
            (false, Qualifier::Exact) => Qualifier::MoreThan,
            (_, qualifier) => qualifier,
        },
        parts: done.value.parts,
        report: done.reports.first().copied().unwrap_or_default(),
    }
}

/// The indicators that shares and weighted means are made of.
fn of_shares(known: &Known, period: Period) -> Vec<i64> {
    let shares = known.all().filter(|(_, one)| !one.is_added());
    let mut keys: Vec<i64> = shares
        .flat_map(|(key, one)| needed(known, key, one, period))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// What was told, and what follows from shorter periods.
fn both(sums: Option<&Sums>, derived: Combined) -> Combined {
    let Some(sums) = sums else {
        return derived;
    };
    let (counted, own) = (sums.counted(), sums.value());
    let value = match (own, derived.value) {
        (Some(own), Some(more)) => match (own.amount, more.amount) {
            (None, None) => Some(own),
            (one, other) => one
                .unwrap_or(0)
                .checked_add(other.unwrap_or(0))
                .map(|amount| Value {
                    qualifier: together([own.qualifier, more.qualifier].into_iter()),
                    ..Value::of_amount(amount)
                }),
        },
        (own, more) => own.or(more),
    };
    Combined {
        value,
        counted: counted + derived.counted,
        percent_only: derived.percent_only,
        texts: sums.texts + derived.texts,
    }
}

/// What the shorter periods of the units that reported come to, where it differs from what they
/// typed and nothing of them is missing.
fn by_months(
    key: i64,
    one: &Indicator,
    (added, handed): (&Added, u32),
    shorter: &HashMap<i64, Figures>,
    handed_in: &HashMap<i64, i64>,
    wanted: &HashSet<i64>,
) -> Option<String> {
    let typed = added
        .of(key)
        .filter(|sums| one.flows() && sums.figures == handed)?;
    let of_unit = |unit: &i64| shorter.get(unit)?.get(&key)?.amount;
    let units = handed_in.keys().filter(|unit| wanted.contains(unit));
    let amounts = units.map(of_unit).collect::<Option<Vec<i64>>>()?;
    let sum: i128 = amounts.iter().copied().map(i128::from).sum();
    let differs = !amounts.is_empty() && sum != typed.amount;
    let sum = i64::try_from(sum).ok()?;
    differs.then(|| crate::reports::value::amount_shown(sum, one))
}

/// A total as people are told of it.
pub(super) fn total(
    one: &Indicator,
    done: &Combined,
    expected: u32,
    by_months: Option<String>,
) -> IndicatorTotal {
    let mut notes = Vec::new();
    let counted = |key: Key, count: u32| (count > 0).then(|| say(key, &[("count", count.into())]));
    notes.extend(counted(keys::REPORTS_NOTE_PERCENT_ONLY, done.percent_only));
    notes.extend(counted(keys::REPORTS_NOTE_TEXTS, done.texts));
    if one.kind == IndicatorKind::Distinct && done.counted > 1 {
        notes.push(say(keys::REPORTS_NOTE_DISTINCT, &[]));
    }
    if let Some(sum) = &by_months {
        notes.push(say(
            keys::REPORTS_NOTE_BY_MONTHS,
            &[("sum", sum.as_str().into())],
        ));
    }
    IndicatorTotal {
        code: one.code.clone(),
        name: one.name.clone(),
        measure: one.unit.clone(),
        group: one.group.clone(),
        kind: one.kind,
        amount: done.value.as_ref().and_then(|value| value.amount),
        parts: done.value.as_ref().and_then(|value| value.parts),
        text: done
            .value
            .as_ref()
            .map(|value| value.shown(one))
            .unwrap_or_default(),
        counted: done.counted,
        expected,
        coverage: coverage(done.counted, expected),
        notes,
        by_months,
    }
}
