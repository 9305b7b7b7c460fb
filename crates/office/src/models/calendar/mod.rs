//! The calendar of a year (domain §3.3): usual days, which the office moves to its own. Plans come
//! in spring, results close before the tradition day on 15 October, the review is in January.

mod table;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::codes::coded;
use super::ops;
use super::register::right_year;
use crate::Result;
use crate::office::{Ctx, Office, Op, Reading};
use crate::words::{self, Key, Params, keys};

coded! {
    /// A step of the year.
    CalendarStep {
        /// Ban hành kế hoạch.
        Plan = "plan" => MODELS_STEP_PLAN,
        /// Hết hạn đăng ký.
        Registration = "registration" => MODELS_STEP_REGISTRATION,
        /// Khảo sát, kiểm tra.
        Survey = "survey" => MODELS_STEP_SURVEY,
        /// Tự đánh giá.
        SelfAssessment = "self_assessment" => MODELS_STEP_SELF_ASSESSMENT,
        /// Thẩm định, chốt kết quả.
        Appraisal = "appraisal" => MODELS_STEP_APPRAISAL,
        /// Công nhận (ngày truyền thống 15/10).
        Recognition = "recognition" => MODELS_STEP_RECOGNITION,
        /// Tổng kết năm.
        Review = "review" => MODELS_STEP_REVIEW,
    }
}

impl CalendarStep {
    /// Month and day on which it usually ends, and whether that is in the next year.
    fn usual(self) -> (u32, u32, bool) {
        match self {
            CalendarStep::Plan => (4, 15, false),
            CalendarStep::Registration => (6, 15, false),
            CalendarStep::Survey => (9, 15, false),
            CalendarStep::SelfAssessment => (9, 30, false),
            CalendarStep::Appraisal => (10, 11, false),
            CalendarStep::Recognition => (10, 15, false),
            CalendarStep::Review => (1, 5, true),
        }
    }
}

/// A day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarDay {
    /// The step that ends on it.
    pub step: CalendarStep,
    /// The same in words.
    pub step_text: String,
    /// The day.
    pub date: NaiveDate,
    /// Whether the office has set it.
    pub own: bool,
}

/// The calendar of a year, in the order of its days.
///
/// # Errors
/// [`crate::Code::YearOdd`].
pub fn calendar(reading: &Reading, year: i32) -> Result<Vec<CalendarDay>> {
    right_year(year)?;
    let own = table::days(reading, year)?;
    let day = |step: &CalendarStep| {
        let (month, day, next) = step.usual();
        let usual = NaiveDate::from_ymd_opt(year + i32::from(next), month, day)?;
        let set = own.get(step).copied();
        Some(CalendarDay {
            step: *step,
            step_text: step.name(),
            date: set.unwrap_or(usual),
            own: set.is_some(),
        })
    };
    let mut days: Vec<CalendarDay> = CalendarStep::ALL.iter().filter_map(day).collect();
    days.sort_by_key(|day| (day.date, day.step));
    Ok(days)
}

/// Sets the day of a step; none goes back to the usual one.
///
/// # Errors
/// [`crate::Code::YearOdd`].
pub fn set_day(
    office: &Office,
    ctx: &Ctx,
    year: i32,
    step: CalendarStep,
    date: Option<NaiveDate>,
) -> Result<()> {
    right_year(year)?;
    let op = Op::new(&ops::CALENDAR)
        .with("year", year.to_string())
        .with("step", step.name());
    office.change(ctx, op, |change| table::set_day(change, year, step, date))
}
