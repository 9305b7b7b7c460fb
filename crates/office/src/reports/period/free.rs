//! Stretches between two days: "từ ngày 01/01/2024 đến ngày 18/6/2024".

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};

use super::{Period, Span};

/// Years that a stretch may reach over: a term of office.
const LONGEST: i32 = 5;

impl Period {
    /// From a day to a day, both of them within; none where the last comes before the first, or years
    /// after it. Where the days are those of a month, a quarter or another period, it is that period.
    #[must_use]
    pub fn between(first: NaiveDate, last: NaiveDate) -> Option<Period> {
        let years = 1990..=2100;
        let fits = first <= last
            && years.contains(&first.year())
            && years.contains(&last.year())
            && last.year() - first.year() <= LONGEST;
        if !fits {
            return None;
        }
        let second_half = Period {
            year: last.year(),
            span: Span::SecondHalf,
        };
        let since = (2..=12).map(|months| Period {
            year: last.year(),
            span: Span::since(months),
        });
        let named = Period::of_year(last.year()).into_iter();
        let mut named = named.chain([second_half]).chain(since);
        let same = named.find(|one| (one.first_day(), one.last_day()) == (first, last));
        Some(same.unwrap_or(Period {
            year: last.year(),
            span: Span::Free(first, last),
        }))
    }

    /// Whether it is a stretch between two days and no period of a calendar.
    #[must_use]
    pub fn is_free(self) -> bool {
        matches!(self.span, Span::Free(..))
    }
}

/// `20240101-20240618`; days of a period of the calendar have another code.
pub(super) fn from_code(days: &str) -> Option<Period> {
    let (first, last) = days.split_once('-')?;
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y%m%d").ok();
    let period = Period::between(day(first)?, day(last)?)?;
    period.is_free().then_some(period)
}

pub(super) fn write(f: &mut fmt::Formatter<'_>, first: NaiveDate, last: NaiveDate) -> fmt::Result {
    write!(f, "X{}-{}", first.format("%Y%m%d"), last.format("%Y%m%d"))
}

/// "từ 01/01/2024 đến 18/6/2024"; a month below ten but January and February stands without a naught
/// (Nghị định 30/2020/NĐ-CP, phụ lục I).
pub(super) fn name(first: NaiveDate, last: NaiveDate) -> String {
    format!("từ {} đến {}", day(first), day(last))
}

fn day(day: NaiveDate) -> String {
    match day.month() {
        1 | 2 => day.format("%d/%m/%Y").to_string(),
        _ => day.format("%d/%-m/%Y").to_string(),
    }
}

pub(super) fn month(day: NaiveDate) -> i32 {
    day.year() * 12 + day.month0().cast_signed()
}

/// The same days of the year before; the 28th for a 29 February.
pub(super) fn year_before(first: NaiveDate, last: NaiveDate) -> Period {
    let before = |day: NaiveDate| day.checked_sub_months(Months::new(12)).unwrap_or(day);
    let (first, last) = (before(first), before(last));
    Period {
        year: last.year(),
        span: Span::Free(first, last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(first: &str, last: &str) -> Option<String> {
        let period = Period::between(first.parse().unwrap(), last.parse().unwrap())?;
        Some(period.to_string())
    }

    #[test]
    fn days_of_a_period_of_the_calendar_are_that_period() {
        let cases = [
            (
                ("2024-01-01", "2024-06-18"),
                Some("2024-X20240101-20240618"),
            ),
            (
                ("2023-12-15", "2024-12-14"),
                Some("2024-X20231215-20241214"),
            ),
            (("2024-01-01", "2024-06-30"), Some("2024-H1")),
            (("2024-07-01", "2024-12-31"), Some("2024-H2")),
            (("2024-02-01", "2024-02-29"), Some("2024-M02")),
            (("2024-01-01", "2024-10-31"), Some("2024-N10")),
            (("2024-06-18", "2024-06-17"), None),
            (("2014-01-01", "2024-06-17"), None),
        ];
        for ((first, last), code) in cases {
            assert_eq!(between(first, last).as_deref(), code, "{first} {last}");
        }
    }

    #[test]
    fn a_stretch_between_two_days_is_read_as_it_is_written() {
        let period = Period::from_code("2024-X20240101-20240618").unwrap();
        assert_eq!(period.to_string(), "2024-X20240101-20240618");
        assert_eq!(period.name(), "từ 01/01/2024 đến 18/6/2024");
        assert_eq!(period.year_before().name(), "từ 01/01/2023 đến 18/6/2023");
        assert_eq!(period.previous(), None);
        for wrong in [
            "2024-X",
            "2024-X20240101",
            "2023-X20240101-20240618",
            "2024-X20240101-20240630",
            "2024-X20240230-20240618",
        ] {
            assert_eq!(Period::from_code(wrong), None, "{wrong}");
        }
    }
}
