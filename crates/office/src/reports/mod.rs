//! Reports of figures (báo cáo số liệu): the catalogue of indicators and the forms they are asked on,
//! the reports of units for periods with their figures, the rules, and what they add up to. A figure
//! is never taken for 0 because it is missing; a locked report never changes. Deliberately not here:
//! where a table is on a foreign sheet (`sheets::table`), and how a page is laid out (`papers`).

pub mod catalogue;
pub mod known;
pub mod narrative;
pub mod ops;
pub mod period;
pub mod prose;
pub mod report;
pub mod sets;
pub mod sheet;
pub mod sums;
pub mod value;

pub(crate) mod meaning;

mod days;
mod forms;
mod past;
mod rules;
mod sought;
mod state;
mod view;

pub use catalogue::{Indicator, IndicatorKind, Share, indicator, indicators};
pub use period::{Period, PeriodName};
pub use rules::{ReportFinding, ReportRule};
pub use state::ReportState;
pub(crate) use sums::time::together;
pub(crate) use value::qualifier_word;
pub(crate) use view::period_and_key;
pub use view::{indicators_as_json, own_unit, period_between, period_of, target_of, unit_named};

use crate::Result;
use crate::office::Reading;
use crate::subjects::{ImportKind, Subject};
use crate::words::keys;

/// Reports as a subject of the office.
pub static SUBJECT: Subject = Subject {
    tables: &[
        "indicator",
        "report_form",
        "report",
        "report_value",
        "report_event",
        "report_snapshot",
        "report_day",
        "report_outline",
        "report_section",
    ],
    ops: ops::ALL,
    import_kinds: &[ImportKind {
        code: "indicators",
        name: keys::IMPORT_KIND_INDICATORS,
        taken: Some(&sheet::TAKEN),
    }],
    forms: forms::FORMS,
    fill: Some(fill),
    list: Some(view::as_json),
    find: Some(sought::find),
    days: Some(days::tell),
    past: Some(past::past),
    ..Subject::empty("reports")
};

fn fill(reading: &Reading) -> Result<()> {
    known::fill(reading)?;
    sets::fill(reading)?;
    narrative::fill(reading)
}
