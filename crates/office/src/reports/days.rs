//! The days of reports in the year's calendar: when the report of each period is due. Which periods
//! an office asks for is told by those it asked for in that year or the one before.

use std::collections::HashSet;
use std::mem::Discriminant;

use chrono::Datelike;

use super::period::{Period, Span};
use super::report::{board, days_of, table};
use crate::Result;
use crate::calendar::{DayKind, DaysAsked, YearDay};
use crate::office::Reading;
use crate::words::{self, Param, keys};

/// Tells them.
pub(super) fn tell(reading: &Reading, asked: &DaysAsked) -> Result<Vec<YearDay>> {
    if asked.desk {
        return Ok(Vec::new());
    }
    let known: HashSet<Period> = table::periods(reading)?.into_iter().collect();
    let mut days = Vec::new();
    for year in asked.from.year() - 1..=asked.until.year() {
        let lately = known
            .iter()
            .filter(|one| (year - 1..=year).contains(&one.year));
        let usual: HashSet<Discriminant<Span>> = lately
            .map(|one| std::mem::discriminant(&one.span))
            .collect();
        let periods = Period::of_year(year).into_iter();
        let asked_for = periods.filter(|one| usual.contains(&std::mem::discriminant(&one.span)));
        for period in asked_for {
            let due = days_of(reading, period, 0)?.due;
            if asked.touches(due, due) {
                days.push(due_day(reading, asked, (period, known.contains(&period)))?);
            }
        }
    }
    Ok(days)
}

/// The day on which a period's report is due; units that wait are counted where any was asked.
fn due_day(
    reading: &Reading,
    asked: &DaysAsked,
    (period, is_known): (Period, bool),
) -> Result<YearDay> {
    let params = [("period", Param::from(period.name()))];
    let title = words::say_with(asked.lang, keys::HOME_REPORTS_TITLE, params);
    let due = days_of(reading, period, 0)?.due;
    let code = period.to_string();
    let day = YearDay::of(DayKind::Report, due, title).at(["reports", "period", &code]);
    if !is_known {
        return Ok(day);
    }
    let told = board(reading, period, asked.today)?;
    let params = [
        ("sent", i64::from(told.sent).into()),
        ("expected", i64::from(told.expected).into()),
    ];
    Ok(YearDay {
        detail: words::say_with(asked.lang, keys::CALENDAR_REPORTS_SENT, params),
        ..day.waiting(told.sent >= told.expected, asked.today)
    })
}
