//! An indicator over the periods of one length: month by month, quarter by quarter, year by year.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::share::{Figures, combined, needed};
use super::sum::Sums;
use super::table;
use crate::office::Reading;
use crate::reports::known::known;
use crate::reports::period::Period;
use crate::reports::value::Value;
use crate::{Code, Failure, Result};
use std::collections::HashMap;

/// The total of an indicator in one period, over every unit whose report counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrendPoint {
    /// Code of the period.
    pub period: String,
    /// The period in words.
    pub period_name: String,
    /// Whole parts of the indicator's unit; none where nothing was told.
    pub amount: Option<i64>,
    /// The total as people read it.
    pub text: String,
    /// Units that are in it.
    pub counted: u32,
}

/// An indicator in periods like `last`, that one and so many before it, oldest first.
///
/// # Errors
/// [`Code::NoSuchField`] for a code that is not known.
pub fn trend(reading: &Reading, code: &str, last: Period, count: u32) -> Result<Vec<TrendPoint>> {
    let known = known(reading)?;
    let unknown = || Failure::new(Code::NoSuchField).with("field", code);
    let (key, one) = known.of_code(code).ok_or_else(unknown)?;
    let periods = last.alike(count as usize);
    let point = |period: Period, value: Option<Value>, counted: u32| TrendPoint {
        period: period.to_string(),
        period_name: period.name(),
        amount: value.as_ref().and_then(|value| value.amount),
        text: value.map(|value| value.shown(one)).unwrap_or_default(),
        counted,
    };
    if one.is_added() && !last.is_free() {
        let (first, last) = last.months();
        let from = periods.first().map_or(first, |period| period.months().0);
        let sums = table::over_time(reading, key, (from, last), last - first)?;
        let points = periods.into_iter().map(|period| {
            let sums = sums.get(&period.months().1);
            let counted = sums.map(Sums::counted).unwrap_or_default();
            point(period, sums.and_then(Sums::value), counted)
        });
        return Ok(points.collect());
    }
    let points = periods.into_iter().map(|period| {
        let keys = needed(&known, key, one, period);
        let mut told: HashMap<i64, Figures> = HashMap::new();
        for (unit, indicator, piece) in table::figures(reading, period, &keys)? {
            told.entry(unit).or_default().insert(indicator, piece);
        }
        let done = combined(&known, key, one, period, told.values());
        Ok(point(period, done.value, done.counted))
    });
    points.collect()
}
