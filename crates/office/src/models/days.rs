//! The days of models in the year's calendar: the steps of each year that has a register.

use chrono::Datelike;

use super::{calendar, counts};
use crate::Result;
use crate::calendar::{DayKind, DaysAsked, YearDay};
use crate::office::Reading;
use crate::words::{self, Param, keys};

/// Tells them; a plan's last step may lie in the next year.
pub(super) fn tell(reading: &Reading, asked: &DaysAsked) -> Result<Vec<YearDay>> {
    let mut days = Vec::new();
    if asked.desk {
        return Ok(days);
    }
    let years = asked.from.year() - 1..=asked.until.year();
    for year in counts::years(reading)? {
        if !years.contains(&year) {
            continue;
        }
        let steps = calendar::calendar(reading, year)?.into_iter();
        for step in steps.filter(|step| asked.touches(step.date, step.date)) {
            let params = [
                ("step", Param::from(&step.step_text)),
                ("year", Param::Text(year.to_string())),
            ];
            let title = words::say_with(asked.lang, keys::CALENDAR_MODEL_STEP, params);
            let day = YearDay::of(DayKind::Model, step.date, title);
            days.push(day.at(["models", "year", &year.to_string()]));
        }
    }
    Ok(days)
}
