//! Reports for scripts, and what files of figures are taken into.

use chrono::{NaiveDate, TimeDelta};
use serde_json::Value;

use super::known::catalogue_of;
use super::period::{Period, Span};
use super::report::{self, list_of};
use crate::office::Reading;
use crate::units::{self, Found};
use crate::{Code, Failure, Result};

/// Every version of every report as JSON objects.
pub(super) fn as_json(reading: &Reading) -> Result<Vec<Value>> {
    list_of(reading)?.iter().map(json).collect()
}

/// The catalogue of the file as JSON objects.
///
/// # Errors
/// When the file cannot be read.
pub fn indicators_as_json(reading: &Reading) -> Result<Vec<Value>> {
    catalogue_of(reading)?.iter().map(json).collect()
}

fn json<T: serde::Serialize>(row: &T) -> Result<Value> {
    serde_json::to_value(row)
        .map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()))
}

/// The unit that the office stands for; none where it stands for none.
///
/// # Errors
/// When the file cannot be read.
pub fn own_unit(reading: &Reading) -> Result<Option<i64>> {
    report::own_unit(reading, units::registry(reading)?.as_ref())
}

/// The period of a code as scripts write it.
///
/// # Errors
/// [`Code::PeriodOdd`].
pub fn period_of(code: &str) -> Result<Period> {
    let odd = || Failure::new(Code::PeriodOdd).with("period", code);
    Period::from_code(code).ok_or_else(odd)
}

/// From a day to a day as people type them ("1/1/2024", "18/6/2024").
///
/// # Errors
/// [`Code::FieldUnreadable`] for a day that is none; [`Code::PeriodOdd`] where the last comes before
/// the first or years after it.
pub fn period_between(first: &str, last: &str) -> Result<Period> {
    let day = |field: &str, text: &str| {
        let read = report::day(field, text.trim())?.parse::<NaiveDate>().ok();
        read.ok_or_else(|| Failure::new(Code::FieldMissing).with("field", field))
    };
    let (from, to) = (day("first", first)?, day("last", last)?);
    let odd = || Failure::new(Code::PeriodOdd).with("period", format!("{first} – {last}"));
    Period::between(from, to).ok_or_else(odd)
}

/// The period that a paper is asked for by: that of a report, or one that stands for itself
/// ([`target_of`]), since a paper may be wanted before anybody reports.
pub(super) fn period_asked(reading: &Reading, key: i64) -> Result<Period> {
    match key < TARGETS {
        true => Ok(report::table::get(reading, key)?.period),
        false => Ok(of_target(key)?.0),
    }
}

/// The unit that a text names in a period: by its code, its key, or its name as people write it.
///
/// # Errors
/// [`Code::NoSuchRecord`] where it names none, or several.
pub fn unit_named(reading: &Reading, text: &str, period: Period) -> Result<i64> {
    let registry = units::registry(reading)?;
    let by_code = registry.units().iter().find(|unit| unit.code == text);
    let by_key = || registry.unit(text.parse().ok()?);
    if let Some(unit) = by_code.or_else(by_key) {
        return Ok(unit.key);
    }
    match registry.find(text, period.last_day()) {
        Found::One(unit, _) | Found::Expired(unit, _) => Ok(unit.key),
        _ => Err(Failure::new(Code::NoSuchRecord).with("id", text)),
    }
}

/// Units that a target can name; their keys are smaller.
const UNITS: i64 = 1_000_000;

/// Every target is larger, no key of a report is.
const TARGETS: i64 = 1_000_000_000_000;

/// From here on periods of targets are stretches between two days.
const FREE: i64 = 10_000_000;

/// More days than such a stretch has.
const LONGEST: i64 = 10_000;

/// The target of an import: a period, and the unit that figures are of where the file names none
/// (0 for none), as one number.
#[must_use]
pub fn target_of(period: Period, unit: Option<i64>) -> i64 {
    let (kind, number) = match period.span {
        Span::Month(month) => (1, month),
        Span::Quarter(quarter) => (2, quarter),
        Span::SecondHalf => (3, 2),
        Span::Since(months) => (4, months),
        Span::Free(..) => (0, 0),
    };
    let period = match period.span {
        Span::Free(first, last) => {
            let day = (first - NaiveDate::default()).num_days();
            FREE + day * LONGEST + (last - first).num_days()
        }
        _ => i64::from(period.year) * 1000 + kind * 100 + i64::from(number),
    };
    period * UNITS + unit.unwrap_or(0)
}

/// The period and the unit of a target.
pub(crate) fn of_target(target: i64) -> Result<(Period, Option<i64>)> {
    let (period, unit) = (target / UNITS, target % UNITS);
    let wrong = || Failure::new(Code::NoSuchRecord).with("id", target);
    let unit = (unit > 0).then_some(unit);
    if let Some(days) = period.checked_sub(FREE).filter(|days| *days >= 0) {
        let day = |days: i64| NaiveDate::default().checked_add_signed(TimeDelta::try_days(days)?);
        let first = day(days / LONGEST).ok_or_else(wrong)?;
        let last = day(days / LONGEST + days % LONGEST).ok_or_else(wrong)?;
        let period = Period::between(first, last).ok_or_else(wrong)?;
        return Ok((period, unit));
    }
    let number = u8::try_from(period % 100).map_err(|_| wrong())?;
    let span = match (period / 100 % 10, number) {
        (1, 1..=12) => Span::Month(number),
        (2, 1..=4) => Span::Quarter(number),
        (3, 2) => Span::SecondHalf,
        (4, 2..=12) => Span::Since(number),
        _ => return Err(wrong()),
    };
    let year = i32::try_from(period / 1000).map_err(|_| wrong())?;
    let period = Period { year, span };
    match Period::from_code(&period.to_string()) {
        Some(period) => Ok((period, unit)),
        None => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_tells_its_period_and_its_unit() {
        let free = Period::from_code("2024-X20231215-20240618").unwrap();
        for period in Period::of_year(2024).into_iter().chain([free]) {
            for unit in [None, Some(7)] {
                assert_eq!(of_target(target_of(period, unit)).unwrap(), (period, unit));
            }
        }
        assert!(of_target(12).is_err());
    }
}
