//! The totals of a period beside those of another one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::Summary;
use super::total::summary;
use crate::Result;
use crate::office::Reading;
use crate::reports::known::known;
use crate::reports::period::Period;
use crate::reports::report::since;

/// A total of the other period, and how that of the first differs from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TotalAgainst {
    /// Code of the indicator.
    pub code: String,
    /// The other period's total as people read it; empty where there is none.
    pub text: String,
    /// "+12 (+3,5 %)"; empty where one of the two is no number.
    pub change: String,
    /// Whether other numbers of units stand behind the two, so that they can hardly be compared.
    pub uneven: bool,
}

/// A period that others are held against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Against {
    /// Code of the other period.
    pub period: String,
    /// The other period in words.
    pub period_name: String,
    /// "23/27 đơn vị"
    pub coverage: String,
    /// One for each indicator that either period tells.
    pub totals: Vec<TotalAgainst>,
}

/// The periods that one is usually held against: the one before, the same of the year before.
#[must_use]
pub fn beside(period: Period) -> Vec<Period> {
    let before = period.previous().into_iter();
    let mut all: Vec<Period> = before.chain([period.year_before()]).collect();
    all.dedup();
    all
}

/// The totals of a period held against those of another.
///
/// # Errors
/// When the file cannot be read.
pub fn against(reading: &Reading, period: Period, other: Period) -> Result<Against> {
    held(reading, &summary(reading, period, None)?, other)
}

/// Totals held against those of another period.
pub(crate) fn held(reading: &Reading, now: &Summary, other: Period) -> Result<Against> {
    let known = known(reading)?;
    let then = summary(reading, other, None)?;
    let of = |summary: &Summary, code: &str| {
        let found = summary.totals.iter().find(|total| total.code == code);
        found.cloned()
    };
    let totals = known.all().filter_map(|(_, one)| {
        let (now, then) = (of(now, &one.code), of(&then, &one.code));
        let then_total = then.as_ref();
        let amounts = now.as_ref().zip(then_total);
        let numbers = amounts.and_then(|(now, then)| now.amount.zip(then.amount));
        (now.is_some() || then.is_some()).then(|| TotalAgainst {
            code: one.code.clone(),
            text: then_total
                .map(|total| total.text.clone())
                .unwrap_or_default(),
            change: numbers.map_or(String::new(), |(now, then)| since(now, then, one)),
            uneven: amounts.is_some_and(|(now, then)| now.counted != then.counted),
        })
    });
    Ok(Against {
        period: other.to_string(),
        period_name: other.name(),
        coverage: then.coverage.clone(),
        totals: totals.collect(),
    })
}
