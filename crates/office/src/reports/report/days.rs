//! The days of a period: up to when figures are counted, when reports are due, and until when a
//! unit may still hand in another version of a locked one. The usual days follow the State's regime
//! (Nghị định 09/2019/NĐ-CP, điều 12: figures are closed on the 14th of the last month; the report
//! is due a few days later); an office sets its own.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::open::day;
use super::table;
use crate::Result;
use crate::office::{Ctx, Office, Op, Reading};
use crate::reports::ops;
use crate::reports::period::Period;

/// The day of the last month on which figures are usually closed.
const CLOSED_ON: u32 = 14;
/// So many days later the report is due.
const DUE_AFTER: u64 = 3;

/// The days of a period for a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeriodDays {
    /// Figures are counted up to this day.
    pub as_of: NaiveDate,
    /// The report is due on this day.
    pub due: NaiveDate,
    /// Until this day a unit may replace a locked report.
    pub open_until: Option<NaiveDate>,
}

/// What an office says of the days of a period; empty text leaves a day as usual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DaySet {
    /// Figures are counted up to this day.
    pub as_of: String,
    /// The report is due on this day.
    pub due: String,
    /// Until this day a unit may replace a locked report.
    pub open_until: String,
}

/// The days of a period for a unit: its own, else those set for all, else the usual ones.
///
/// # Errors
/// When the file cannot be read.
pub fn days_of(reading: &Reading, period: Period, unit: i64) -> Result<PeriodDays> {
    let set = table::days(reading, period)?;
    let told = |at: usize| {
        let of = |unit: i64| set.get(&unit).and_then(|days| days[at].parse().ok());
        of(unit).or_else(|| of(0))
    };
    let as_of = told(0).unwrap_or_else(|| usual_cut_off(period));
    let due = told(1).unwrap_or_else(|| as_of + Days::new(DUE_AFTER));
    Ok(PeriodDays {
        as_of,
        due,
        open_until: set.get(&unit).and_then(|days| days[2].parse().ok()),
    })
}

fn usual_cut_off(period: Period) -> NaiveDate {
    let last = period.last_day();
    if period.is_free() {
        return last;
    }
    last.with_day(CLOSED_ON).unwrap_or(last)
}

/// Sets the days of a period, for all units or for one.
///
/// # Errors
/// [`crate::Code::FieldUnreadable`] for a day that is none.
pub fn set_day(
    office: &Office,
    ctx: &Ctx,
    period: Period,
    unit: Option<i64>,
    days: &DaySet,
) -> Result<()> {
    let days = [
        day("as_of", &days.as_of)?,
        day("due", &days.due)?,
        day("open_until", &days.open_until)?,
    ];
    let op = Op::new(&ops::DAY).with("period", period.name());
    office.change(ctx, op, |change| {
        table::put_days(change, period, unit.unwrap_or(0), &days)?;
        match unit {
            Some(unit) => table::recount(change, unit, period),
            None => Ok(()),
        }
    })
}
