//! What the window and scripts are told of totals.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::reports::catalogue::IndicatorKind;
use crate::reports::period::PeriodName;

/// The total of one indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorTotal {
    /// Code of the indicator.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its unit of measure.
    pub measure: String,
    /// The part of a report it belongs to.
    pub group: String,
    /// How its figures go together.
    pub kind: IndicatorKind,
    /// Whole parts of its unit; none where there is no total.
    pub amount: Option<i64>,
    /// Of a share: above the line and below it.
    pub parts: Option<(i64, i64)>,
    /// The total as people read it; empty where there is none.
    pub text: String,
    /// Units whose figures are in it.
    pub counted: u32,
    /// Units that were to report.
    pub expected: u32,
    /// "23/27 đơn vị"
    pub coverage: String,
    /// What it leaves out or makes of its parts, each as a sentence.
    pub notes: Vec<String>,
    /// What the months of the period come to, where it differs from what was typed for it.
    pub by_months: Option<String>,
}

/// The totals of a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Code of the period.
    pub period: String,
    /// The period in words.
    pub period_name: String,
    /// Units that were to report.
    pub expected: u32,
    /// Units whose report counts.
    pub handed_in: u32,
    /// Units whose figures follow from shorter periods.
    pub derived: u32,
    /// "23/27 đơn vị"
    pub coverage: String,
    /// Periods that this one is usually held against.
    pub beside: Vec<PeriodName>,
    /// The totals in the order of the catalogue.
    pub totals: Vec<IndicatorTotal>,
}
