//! Days that stand in every calendar: dated data with their sources (`data/calendar_days.json`).
//! Days of the lunar calendar stand there as a table of dates, for the years it knows; of a year
//! beyond it nothing is told rather than something guessed.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::day::{DaysAsked, YearDay};
use super::kind::DayKind;
use crate::words::{self, Param, keys};

/// Whose day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Circle {
    /// Of mass mobilisation itself.
    Mobilisation,
    /// Of the Front, the unions and the movements.
    Mass,
    /// Of the country.
    State,
}

/// A day that returns every year.
#[derive(Debug, Clone, Deserialize)]
pub struct FixedDay {
    /// Code, the same for ever.
    pub code: String,
    /// Its name on papers.
    pub name: String,
    /// Month.
    pub month: u32,
    /// Day of the month.
    pub day: u32,
    /// The year it is counted from: 1930 makes 2024 the 94th.
    pub since: Option<i32>,
    /// The first year in which it was kept.
    pub from: Option<i32>,
    /// The last year in which it was kept.
    pub until: Option<i32>,
    /// Whose day it is.
    pub circle: Circle,
    /// Where it is laid down.
    pub source: String,
}

/// A day that moves with the moon: its dates for the years that are known.
#[derive(Debug, Clone, Deserialize)]
pub struct MovingDay {
    /// Code, the same for ever.
    pub code: String,
    /// Its name on papers.
    pub name: String,
    /// Whose day it is.
    pub circle: Circle,
    /// Where the dates are from.
    pub source: String,
    /// One a year.
    pub dates: Vec<NaiveDate>,
}

/// The data.
#[derive(Debug, Clone, Deserialize)]
pub struct FixedDays {
    /// Days on the same date every year.
    pub fixed: Vec<FixedDay>,
    /// Days that move.
    pub moving: Vec<MovingDay>,
}

/// Everything the program knows of fixed days.
pub static FIXED: LazyLock<FixedDays> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/calendar_days.json"))
        .expect("the built-in days are valid; a test reads them")
});

/// Those of a stretch of time that belong to one of the circles.
pub(super) fn days(asked: &DaysAsked, circles: &[Circle]) -> Vec<YearDay> {
    let inside = |date: &NaiveDate| asked.touches(*date, *date);
    let years = asked.from.year()..=asked.until.year();
    let kept = |circle| circles.contains(&circle);
    let fixed = FIXED.fixed.iter().filter(|day| kept(day.circle));
    let fixed = fixed.flat_map(|day| years.clone().filter_map(move |year| on(day, year)));
    let moving = FIXED.moving.iter().filter(|day| kept(day.circle));
    let moving = moving.flat_map(|day| {
        let dates = day.dates.iter();
        dates.map(|date| (*date, day.name.clone(), day.source.clone()))
    });
    let all = fixed.map(|(date, day)| (date, named(day, date.year()), day.source.clone()));
    all.chain(moving)
        .filter(|(date, ..)| inside(date))
        .map(|(date, title, source)| YearDay {
            detail: source,
            ..YearDay::of(DayKind::Fixed, date, title)
        })
        .collect()
}

fn on(day: &FixedDay, year: i32) -> Option<(NaiveDate, &FixedDay)> {
    let kept = day.from.is_none_or(|from| year >= from) && day.until.is_none_or(|to| year <= to);
    let date = NaiveDate::from_ymd_opt(year, day.month, day.day)?;
    kept.then_some((date, day))
}

/// "Ngày … (94 năm)": how many years it is.
fn named(day: &FixedDay, year: i32) -> String {
    let years = day.since.map_or(0, |since| year - since);
    if years <= 0 {
        return day.name.clone();
    }
    let params = [
        ("name", Param::from(&day.name)),
        ("years", i64::from(years).into()),
    ];
    words::say_with(words::spoken(), keys::CALENDAR_FIXED_YEARS, params)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn asked(from: &str, until: &str) -> DaysAsked {
        let day = |text: &str| text.parse().expect("a day");
        DaysAsked {
            from: day(from),
            until: day(until),
            today: day(from),
            desk: false,
            lang: Lang::Vi,
        }
    }

    #[test]
    fn the_tradition_day_of_2024_is_the_94th() {
        let days = days(&asked("2024-10-15", "2024-10-15"), &[Circle::Mobilisation]);
        let [day] = &days[..] else {
            panic!("one day: {days:?}")
        };
        assert!(day.title.contains("công tác dân vận"), "{}", day.title);
        assert!(day.title.contains("94"), "{}", day.title);
    }

    #[test]
    fn a_day_is_not_kept_before_it_was_laid_down() {
        let of = |year: i32| {
            let (from, until) = (format!("{year}-11-09"), format!("{year}-11-09"));
            days(&asked(&from, &until), &[Circle::State]).len()
        };
        assert_eq!((of(2012), of(2013)), (0, 1));
    }

    #[test]
    fn each_moving_day_has_one_date_a_year_and_a_source() {
        for day in &FIXED.moving {
            let years: Vec<i32> = day.dates.iter().map(Datelike::year).collect();
            assert!(
                years.windows(2).all(|pair| pair[0] + 1 == pair[1]),
                "{years:?}"
            );
            assert!(!day.source.is_empty());
        }
        assert!(FIXED.fixed.iter().all(|day| !day.source.is_empty()));
    }
}
