//! A year of a fund by its months: what its chart shows.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::balance::{balance, is_money};
use super::{INCOME, SPENDING};
use crate::Result;
use crate::office::Reading;
use crate::registers::book;

/// What a month did to a fund.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MonthOfFund {
    /// 1 to 12.
    pub month: u32,
    /// đồng that came in.
    pub came_in: i64,
    /// đồng that went out.
    pub went_out: i64,
    /// đồng at its end.
    pub closing: i64,
}

/// The twelve months of a year of a fund; the last one ends with the balance of the year. A number that
/// is no year has none.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn months(reading: &Reading, fund: i64, year: i32) -> Result<Vec<MonthOfFund>> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    let days = first.and_then(|first| Some((first, (first + Months::new(12)).pred_opt()?)));
    let Some(days) = days else {
        return Ok(Vec::new());
    };
    let mut left = balance(reading, fund, Some(days))?.opening;
    let mut all: Vec<MonthOfFund> = (1..=12)
        .map(|month| MonthOfFund {
            month,
            ..MonthOfFund::default()
        })
        .collect();
    for (register, is_income) in [(&INCOME, true), (&SPENDING, false)] {
        let book = book(reading, register)?;
        for line in book.of(fund) {
            let day = line.day().filter(|day| day.year() == year);
            let counts = is_money(line) && book.judged().counts(line.key());
            let Some(day) = day.filter(|_| counts) else {
                continue;
            };
            let month = &mut all[day.month0() as usize];
            match is_income {
                true => month.came_in += line.parts("value"),
                false => month.went_out += line.parts("value"),
            }
        }
    }
    for month in &mut all {
        left += month.came_in - month.went_out;
        month.closing = left;
    }
    Ok(all)
}
