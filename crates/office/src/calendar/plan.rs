//! The year on one page: all days of all subjects, gathered and counted by kind; and the grid of a
//! month.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::choices::circles;
use super::day::{DaysAsked, YearDay};
use super::kind::DayKind;
use super::{entry, fixed};
use crate::Result;
use crate::models::right_year;
use crate::office::Reading;
use crate::subjects::SUBJECTS;
use crate::words::{self, Lang};

/// What of a year is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanAsked {
    /// The year.
    pub year: i32,
    /// Only these kinds; all where none is named.
    pub kinds: Vec<DayKind>,
    /// Only what is late.
    pub late_only: bool,
    /// Words that must stand in title, place or leader, without accents.
    pub words: String,
}

/// How many days there are of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KindCount {
    /// The kind.
    pub kind: DayKind,
    /// The same in words.
    pub text: String,
    /// How many.
    pub count: u32,
}

/// A year's calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearPlan {
    /// The year.
    pub year: i32,
    /// The days that were asked for, in order; those without a date last.
    pub days: Vec<YearDay>,
    /// The kinds there are, whatever was asked for.
    pub kinds: Vec<KindCount>,
    /// How many are late, whatever was asked for.
    pub late: u32,
    /// How many there are in all.
    pub all: u32,
    /// Today, as far as late and near days go.
    pub today: NaiveDate,
}

/// One day of a month's grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridDay {
    /// The day.
    pub date: NaiveDate,
    /// Whether it is of the month, or fills a week up.
    pub inside: bool,
    /// Its days, by their places in [`MonthGrid::days`].
    pub days: Vec<u32>,
}

/// A month, week by week from Monday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MonthGrid {
    /// The first of the month.
    pub first: NaiveDate,
    /// Weeks of seven days.
    pub weeks: Vec<Vec<GridDay>>,
    /// Everything that touches one of them, in order.
    pub days: Vec<YearDay>,
    /// Today.
    pub today: NaiveDate,
}

/// Everything that touches a stretch of time, in order: fixed days, entries, and what the subjects
/// tell.
///
/// # Errors
/// When the file cannot be read.
pub fn days_between(
    reading: &Reading,
    (from, until): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<Vec<YearDay>> {
    told(
        reading,
        &DaysAsked {
            from,
            until,
            today,
            desk: false,
            lang: words::spoken(),
        },
    )
}

/// The same without what the desk tells in words of its own.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn days_for_desk(
    reading: &Reading,
    (from, until): (NaiveDate, NaiveDate),
    today: NaiveDate,
    lang: Lang,
) -> Result<Vec<YearDay>> {
    told(
        reading,
        &DaysAsked {
            from,
            until,
            today,
            desk: true,
            lang,
        },
    )
}

fn told(reading: &Reading, asked: &DaysAsked) -> Result<Vec<YearDay>> {
    let mut days = fixed::days(asked, circles(reading)?);
    for tell in SUBJECTS.iter().filter_map(|subject| subject.days) {
        days.extend(tell(reading, asked)?);
    }
    days.sort_by_cached_key(YearDay::order);
    Ok(days)
}

/// The calendar of a year.
///
/// # Errors
/// [`crate::Code::YearOdd`].
pub fn plan(reading: &Reading, asked: &PlanAsked, today: NaiveDate) -> Result<YearPlan> {
    right_year(asked.year)?;
    let mut days = days_between(reading, whole_year(asked.year), today)?;
    days.extend(entry::undated(reading, asked.year, today)?);
    let mut counts: BTreeMap<DayKind, u32> = BTreeMap::new();
    for day in &days {
        *counts.entry(day.kind).or_default() += 1;
    }
    let kinds = counts.into_iter().map(|(kind, count)| KindCount {
        kind,
        text: kind.name(),
        count,
    });
    let late = days.iter().filter(|day| day.late).count() as u32;
    let all = days.len() as u32;
    days.retain(|day| is_asked(day, asked));
    Ok(YearPlan {
        year: asked.year,
        days,
        kinds: kinds.collect(),
        late,
        all,
        today,
    })
}

fn is_asked(day: &YearDay, asked: &PlanAsked) -> bool {
    let of_kind = asked.kinds.is_empty() || asked.kinds.contains(&day.kind);
    let words = viet::text::fold(&asked.words);
    let said = viet::text::fold(
        &[&day.title, &day.venue, &day.lead]
            .map(String::as_str)
            .join(" "),
    );
    let has_words = words.split_whitespace().all(|word| said.contains(word));
    of_kind && has_words && (day.late || !asked.late_only)
}

/// The grid of a month.
///
/// # Errors
/// [`crate::Code::YearOdd`].
pub fn month(
    reading: &Reading,
    asked: &PlanAsked,
    number: u32,
    today: NaiveDate,
) -> Result<MonthGrid> {
    right_year(asked.year)?;
    let first = NaiveDate::from_ymd_opt(asked.year, number.clamp(1, 12), 1)
        .expect("a month of the years 1990 to 2100 has a first day");
    let last = first + Months::new(1) - Days::new(1);
    let begins = first - Days::new(u64::from(first.weekday().num_days_from_monday()));
    let ends = last + Days::new(u64::from(6 - last.weekday().num_days_from_monday()));
    let mut days = days_between(reading, (begins, ends), today)?;
    days.retain(|day| is_asked(day, asked));
    let all: Vec<NaiveDate> = begins.iter_days().take_while(|day| *day <= ends).collect();
    let cells = all.iter().map(|date| GridDay {
        date: *date,
        inside: date.month() == first.month(),
        days: (0u32..)
            .zip(&days)
            .filter(|(_, day)| shows_on(day, *date))
            .map(|(at, _)| at)
            .collect(),
    });
    let cells: Vec<GridDay> = cells.collect();
    Ok(MonthGrid {
        first,
        weeks: cells.chunks(7).map(<[GridDay]>::to_vec).collect(),
        days,
        today,
    })
}

/// A campaign of weeks shows on each of its days; what is only known to be some day of a month or
/// quarter shows on the day by which it is to be done.
fn shows_on(day: &YearDay, date: NaiveDate) -> bool {
    let Some((from, until)) = day.from.zip(day.until) else {
        return false;
    };
    match day.waits || is_vague(day) {
        true => until == date,
        false => from <= date && date <= until,
    }
}

/// Whether only a month, a quarter or a year is told.
pub(super) fn is_vague(day: &YearDay) -> bool {
    let days = day.date_text.matches('/').count();
    day.from != day.until && days < 2
}

/// The first and last day of a year.
pub(super) fn whole_year(year: i32) -> (NaiveDate, NaiveDate) {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    day(1, 1)
        .zip(day(12, 31))
        .expect("a year from 1990 to 2100 has a first and a last day")
}
