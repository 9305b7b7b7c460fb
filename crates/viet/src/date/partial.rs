//! A date that is as exact as its source.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// `2024-10-15`
    Day,
    /// `2024-10`
    Month,
    /// `2024-Q4`
    Quarter,
    /// `2024-H2`
    HalfYear,
    /// `2024`
    Year,
}

impl Precision {
    fn months(self) -> u32 {
        match self {
            Precision::Day | Precision::Month => 1,
            Precision::Quarter => 3,
            Precision::HalfYear => 6,
            Precision::Year => 12,
        }
    }
}

/// A day, month, quarter, half year or year, never more exact than what was written. Kept, sent
/// and compared as `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn`, `YYYY-Hn` or `YYYY`; ordered by the first
/// day, at the same first day the more exact one first. Years run from 1000 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    first: NaiveDate,
    precision: Precision,
}

/// The text is none of the forms that [`PartialDate::iso`] writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl PartialDate {
    /// A whole year, if it has four digits.
    pub fn year_only(year: i32) -> Option<Self> {
        Self::starting(year, 1, 1, Precision::Year)
    }

    /// A quarter from 1 to 4.
    pub fn quarter(year: i32, quarter: u32) -> Option<Self> {
        let month = month_of(quarter, 3)?;
        Self::starting(year, month, 1, Precision::Quarter)
    }

    /// The first (1) or second (2) half of a year.
    pub fn half_year(year: i32, half: u32) -> Option<Self> {
        let month = month_of(half, 6)?;
        Self::starting(year, month, 1, Precision::HalfYear)
    }

    /// A month from 1 to 12.
    pub fn month(year: i32, month: u32) -> Option<Self> {
        Self::starting(year, month, 1, Precision::Month)
    }

    /// A day that exists.
    pub fn day(year: i32, month: u32, day: u32) -> Option<Self> {
        Self::starting(year, month, day, Precision::Day)
    }

    fn starting(year: i32, month: u32, day: u32, precision: Precision) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, month, day)?;
        (1000..=9999)
            .contains(&year)
            .then_some(Self { first, precision })
    }

    /// How exact it is.
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// The year, which every precision has.
    pub fn year(&self) -> i32 {
        self.first.year()
    }

    /// The first day it covers.
    pub fn first_day(&self) -> NaiveDate {
        self.first
    }

    /// The last day it covers.
    pub fn last_day(&self) -> NaiveDate {
        if self.precision == Precision::Day {
            return self.first;
        }
        let next = self.first.month0() + self.precision.months();
        NaiveDate::from_ymd_opt(self.year() + (next / 12) as i32, next % 12 + 1, 1)
            .and_then(|day| day.checked_sub_days(Days::new(1)))
            .expect("the day before the first of a month in the years 1000 to 10000 exists")
    }

    /// The very day, if it is that exact.
    pub fn exact(&self) -> Option<NaiveDate> {
        (self.precision == Precision::Day).then_some(self.first)
    }

    /// `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn`, `YYYY-Hn` or `YYYY`.
    pub fn iso(&self) -> String {
        let month = self.first.month();
        let mut iso = String::with_capacity("2024-10-15".len());
        push(&mut iso, "", self.year().unsigned_abs(), 4);
        match self.precision {
            Precision::Day => {
                push(&mut iso, "-", month, 2);
                push(&mut iso, "-", self.first.day(), 2);
            }
            Precision::Month => push(&mut iso, "-", month, 2),
            Precision::Quarter => push(&mut iso, "-Q", month.div_ceil(3), 1),
            Precision::HalfYear => push(&mut iso, "-H", month.div_ceil(6), 1),
            Precision::Year => {}
        }
        iso
    }
}

/// Adds a number of so many digits behind a mark. Long lists have a date in each row, and the
/// general way of writing numbers takes ten times as long.
fn push(text: &mut String, mark: &str, number: u32, digits: u32) {
    text.push_str(mark);
    let digit = |place: u32| (number / 10u32.pow(place) % 10) as u8;
    text.extend(
        (0..digits)
            .rev()
            .map(|place| char::from(b'0' + digit(place))),
    );
}

fn month_of(part: u32, months: u32) -> Option<u32> {
    part.checked_sub(1)?.checked_mul(months)?.checked_add(1)
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> Self {
        let precision = Precision::Day;
        Self {
            first: day,
            precision,
        }
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first, self.precision).cmp(&(other.first, other.precision))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let parts: Vec<&str> = text.split('-').collect();
        let date = match parts[..] {
            [year] => digits(year, 4).and_then(|y| Self::year_only(y as i32)),
            [year, part] => digits(year, 4).and_then(|y| part_of_year(y as i32, part)),
            [year, month, day] => match (digits(year, 4), digits(month, 2), digits(day, 2)) {
                (Some(y), Some(m), Some(d)) => Self::day(y as i32, m, d),
                _ => None,
            },
            _ => None,
        };
        date.ok_or(NotADate)
    }
}

fn part_of_year(year: i32, part: &str) -> Option<PartialDate> {
    if let Some(quarter) = part.strip_prefix('Q') {
        return PartialDate::quarter(year, digits(quarter, 1)?);
    }
    if let Some(half) = part.strip_prefix('H') {
        return PartialDate::half_year(year, digits(half, 1)?);
    }
    PartialDate::month(year, digits(part, 2)?)
}

/// Exactly so many digits; `parse` alone would take a sign.
fn digits(text: &str, length: usize) -> Option<u32> {
    let plain = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY-Hn or YYYY")
    }
}

impl std::error::Error for NotADate {}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.iso())
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
