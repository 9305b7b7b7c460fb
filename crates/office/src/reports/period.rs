//! The periods of reports (kỳ báo cáo): months, quarters, halves, the months since 1 January, years,
//! and stretches between two days. How people write them is read in [`spoken`].

mod free;
pub mod spoken;

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A stretch of a year that reports are made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Span {
    /// tháng 1–12
    Month(u8),
    /// quý I–IV
    Quarter(u8),
    /// 6 tháng cuối năm
    SecondHalf,
    /// From 1 January to the end of this month: 6 tháng, 9 tháng, cả năm.
    Since(u8),
    /// From a day to a day, both of them within: for reports on a subject or on demand. Only reports of
    /// the very same days are added up; they are never part of another period.
    Free(NaiveDate, NaiveDate),
}

/// A period of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Period {
    /// The year; of a stretch between two days that of its last day.
    pub year: i32,
    /// The stretch of it.
    pub span: Span,
}

/// A period by its code and in words, as windows and scripts are told it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeriodName {
    /// Its code: `2024-M09`.
    pub code: String,
    /// "tháng 9 năm 2024"
    pub name: String,
}

impl From<Period> for PeriodName {
    fn from(period: Period) -> PeriodName {
        PeriodName {
            code: period.to_string(),
            name: period.name(),
        }
    }
}

impl Span {
    /// From 1 January to the end of a month. Three months are the first quarter, one is January.
    #[must_use]
    pub fn since(months: u8) -> Span {
        match months {
            0 | 1 => Span::Month(1),
            3 => Span::Quarter(1),
            more => Span::Since(more.min(12)),
        }
    }

    /// Its last month.
    #[must_use]
    pub fn last_month(self) -> u8 {
        match self {
            Span::Month(month) | Span::Since(month) => month,
            Span::Quarter(quarter) => quarter * 3,
            Span::SecondHalf => 12,
            Span::Free(_, last) => last.month() as u8,
        }
    }

    /// Whether it begins on 1 January and is longer than the periods that months are reported in.
    #[must_use]
    pub fn is_running(self) -> bool {
        matches!(self, Span::Since(_))
    }
}

impl Period {
    /// The period of that code (`2024-M09`, `2024-N9`).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Period> {
        let (year, span) = code.trim().split_once('-')?;
        let year: i32 = year
            .parse()
            .ok()
            .filter(|year| (1990..=2100).contains(year))?;
        let (kind, number) = span.split_at_checked(1)?;
        if kind == "X" {
            return free::from_code(number).filter(|period| period.year == year);
        }
        let number: Option<u8> = number.parse().ok();
        let span = match (kind, number) {
            ("M", Some(month @ 1..=12)) => Span::Month(month),
            ("Q", Some(quarter @ 1..=4)) => Span::Quarter(quarter),
            ("H", Some(1)) => Span::Since(6),
            ("H", Some(2)) => Span::SecondHalf,
            ("Y", None) if span == "Y" => Span::Since(12),
            ("N", Some(months @ 1..=12)) => Span::since(months),
            _ => return None,
        };
        Some(Period { year, span })
    }

    /// Its first and last month, counted from January of the year 0.
    #[must_use]
    pub fn months(self) -> (i32, i32) {
        if let Span::Free(first, last) = self.span {
            return (free::month(first), free::month(last));
        }
        let last = i32::from(self.span.last_month());
        let first = match self.span {
            Span::Month(_) => last,
            Span::Quarter(_) => last - 2,
            Span::SecondHalf => 7,
            Span::Since(_) | Span::Free(..) => 1,
        };
        (self.year * 12 + first - 1, self.year * 12 + last - 1)
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        match self.span {
            Span::Free(first, _) => first,
            _ => month_begins(self.months().0),
        }
    }

    /// Its last day by the calendar; figures are usually counted up to an earlier one.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        match self.span {
            Span::Free(_, last) => last,
            _ => month_begins(self.months().1 + 1) - Days::new(1),
        }
    }

    /// Its name for people: "tháng 9 năm 2024", "quý III năm 2024", "9 tháng năm 2024".
    #[must_use]
    pub fn name(self) -> String {
        let year = self.year;
        match self.span {
            Span::Month(month) => format!("tháng {month} năm {year}"),
            Span::Quarter(quarter) => {
                let roman = ["I", "II", "III", "IV"][usize::from(quarter.clamp(1, 4)) - 1];
                format!("quý {roman} năm {year}")
            }
            Span::SecondHalf => format!("6 tháng cuối năm {year}"),
            Span::Since(6) => format!("6 tháng đầu năm {year}"),
            Span::Since(12) => format!("năm {year}"),
            Span::Since(months) => format!("{months} tháng năm {year}"),
            Span::Free(first, last) => free::name(first, last),
        }
    }

    /// The periods of a year that reports are usually made for.
    #[must_use]
    pub fn of_year(year: i32) -> Vec<Period> {
        let months = (1..=12).map(Span::Month);
        let quarters = (1..=4).map(Span::Quarter);
        let running = [6, 9, 12].map(Span::Since);
        let spans = months.chain(quarters).chain(running);
        spans.map(|span| Period { year, span }).collect()
    }

    /// Luỹ kế: from 1 January to the end of this period.
    #[must_use]
    pub fn year_to_date(self) -> Period {
        if self.is_free() {
            return self;
        }
        Period {
            span: Span::since(self.span.last_month()),
            ..self
        }
    }

    /// Cùng kỳ: the same stretch of the year before.
    #[must_use]
    pub fn year_before(self) -> Period {
        match self.span {
            Span::Free(first, last) => free::year_before(first, last),
            span => Period {
                year: self.year - 1,
                span,
            },
        }
    }

    /// So many periods of this kind, this one the last: where none of the kind comes right before (nine
    /// months), that of the year before.
    #[must_use]
    pub fn alike(self, count: usize) -> Vec<Period> {
        let before = |period: &Period| {
            let previous = period.previous();
            let alike = previous.filter(|one| one.span.kind_code() == self.span.kind_code());
            Some(alike.unwrap_or_else(|| period.year_before()))
        };
        let mut all: Vec<Period> = std::iter::successors(Some(self), before)
            .take(count)
            .collect();
        all.reverse();
        all
    }

    /// Kỳ trước, where that is clear: the month, quarter, half or year before.
    #[must_use]
    pub fn previous(self) -> Option<Period> {
        let (year, span) = match self.span {
            Span::Month(1) => (self.year - 1, Span::Month(12)),
            Span::Month(month) => (self.year, Span::Month(month - 1)),
            Span::Quarter(1) => (self.year - 1, Span::Quarter(4)),
            Span::Quarter(quarter) => (self.year, Span::Quarter(quarter - 1)),
            Span::SecondHalf => (self.year, Span::Since(6)),
            Span::Since(6) => (self.year - 1, Span::SecondHalf),
            Span::Since(12) => (self.year - 1, Span::Since(12)),
            Span::Since(_) | Span::Free(..) => return None,
        };
        Some(Period { year, span })
    }
}

fn month_begins(month: i32) -> NaiveDate {
    let months = u32::try_from(month).unwrap_or_default();
    let zero = NaiveDate::from_ymd_opt(0, 1, 1).unwrap_or_default();
    zero.checked_add_months(Months::new(months)).unwrap_or(zero)
}

/// `2024-M09`, `2024-Q3`, `2024-H1`, `2024-H2`, `2024-N9`, `2024-Y`; other numbers of months since
/// 1 January like nine: `2024-N10`; from a day to a day `2024-X20240101-20240618`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-", self.year)?;
        match self.span {
            Span::Month(month) => write!(f, "M{month:02}"),
            Span::Quarter(quarter) => write!(f, "Q{quarter}"),
            Span::SecondHalf => f.write_str("H2"),
            Span::Since(6) => f.write_str("H1"),
            Span::Since(12) => f.write_str("Y"),
            Span::Since(months) => write!(f, "N{months}"),
            Span::Free(first, last) => free::write(f, first, last),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_they_are_written() {
        for period in Period::of_year(2024) {
            assert_eq!(Period::from_code(&period.to_string()), Some(period));
        }
        for wrong in [
            "2024", "2024-M13", "2024-Q0", "2024-", "24-M01", "2024-X", "2024-Y1",
        ] {
            assert_eq!(Period::from_code(wrong), None, "{wrong}");
        }
        let nine = Period::from_code("2024-N9").unwrap();
        assert_eq!(nine.first_day().to_string(), "2024-01-01");
        assert_eq!(nine.last_day().to_string(), "2024-09-30");
    }

    #[test]
    fn periods_follow_from_each_other() {
        let of = |span| Period { year: 2024, span };
        let cases = [
            (
                Span::Month(9),
                "2024-M09",
                "2024-N9",
                "2023-M09",
                Some("2024-M08"),
            ),
            (
                Span::Quarter(3),
                "2024-Q3",
                "2024-N9",
                "2023-Q3",
                Some("2024-Q2"),
            ),
            (
                Span::Quarter(1),
                "2024-Q1",
                "2024-Q1",
                "2023-Q1",
                Some("2023-Q4"),
            ),
            (
                Span::Since(6),
                "2024-H1",
                "2024-H1",
                "2023-H1",
                Some("2023-H2"),
            ),
            (Span::Since(9), "2024-N9", "2024-N9", "2023-N9", None),
            (
                Span::Month(1),
                "2024-M01",
                "2024-M01",
                "2023-M01",
                Some("2023-M12"),
            ),
            (
                Span::Quarter(4),
                "2024-Q4",
                "2024-Y",
                "2023-Q4",
                Some("2024-Q3"),
            ),
            (
                Span::Since(12),
                "2024-Y",
                "2024-Y",
                "2023-Y",
                Some("2023-Y"),
            ),
            (
                Span::Month(10),
                "2024-M10",
                "2024-N10",
                "2023-M10",
                Some("2024-M09"),
            ),
        ];
        for (span, code, running, before, previous) in cases {
            let period = of(span);
            assert_eq!(period.to_string(), code);
            assert_eq!(period.year_to_date().to_string(), running);
            assert_eq!(period.year_before().to_string(), before);
            let found = period.previous().map(|period| period.to_string());
            assert_eq!(found.as_deref(), previous);
        }
    }
}
