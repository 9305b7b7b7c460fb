//! What is in a fund: the money it began with, what came in, less what went out; and the goods it holds.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::goods::held;
use super::{FUND, INCOME, SPENDING};
use crate::office::Reading;
use crate::registers::{Entry, book};
use crate::{Code, Failure, Result};

/// What a fund comes to between two days.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Balance {
    /// đồng at the beginning.
    pub opening: i64,
    /// đồng that came in.
    pub came_in: i64,
    /// đồng that went out.
    pub went_out: i64,
    /// đồng at the end: always the first two less the third.
    pub closing: i64,
    /// Lines that count for nothing while something is wrong with them.
    pub left_out: u32,
    /// Lines whose value is told in words alone.
    pub in_words: u32,
    /// Goods: what, in which measure, thousandths that are left.
    pub goods: Vec<Goods>,
}

/// Goods of a fund.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Goods {
    /// What it is.
    pub item: String,
    /// In which measure; all that is weighed is held in kilograms.
    pub measure: String,
    /// Thousandths that were there at the beginning.
    pub opening: i64,
    /// Thousandths that came in.
    pub came_in: i64,
    /// Thousandths that went out.
    pub went_out: i64,
    /// As people read what is left.
    pub left_text: String,
}

/// Whether a line moves money: goods have a value, and leave the money as it is.
pub(super) fn is_money(line: &Entry) -> bool {
    !line.is("given", "goods") && !line.is("given", "work") && line.text("item").is_empty()
}

/// When a line lies beside the days that are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    Before,
    Within,
    After,
}

fn when(line: &Entry, days: Option<(NaiveDate, NaiveDate)>) -> When {
    match (days, line.day()) {
        (None, _) => When::Within,
        (Some((first, _)), Some(day)) if day < first => When::Before,
        (Some((_, last)), Some(day)) if day <= last => When::Within,
        _ => When::After,
    }
}

/// The balance of a fund from a day to a day, both within; none for its whole time.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn balance(
    reading: &Reading,
    fund: i64,
    days: Option<(NaiveDate, NaiveDate)>,
) -> Result<Balance> {
    let funds = book(reading, &FUND)?;
    let missing = || Failure::new(Code::NoSuchRecord).with("id", fund);
    let opening = funds.line(fund).ok_or_else(missing)?.parts("opening");
    let mut told = Balance {
        opening,
        ..Balance::default()
    };
    let mut stock = Stock::new();
    for (register, sign) in [(&INCOME, 1), (&SPENDING, -1)] {
        let book = book(reading, register)?;
        for line in book.of(fund) {
            let when = when(line, days);
            match book.judged().counts(line.key()) {
                true => told.take(line, when, sign, &mut stock),
                false => told.left_out += u32::from(when == When::Within),
            }
        }
    }
    told.closing = told.opening + told.came_in - told.went_out;
    told.goods = stock.into_values().map(Goods::finished).collect();
    Ok(told)
}

/// Goods by name and measure, while they are counted.
type Stock = BTreeMap<(String, String), Goods>;

impl Balance {
    fn take(&mut self, line: &Entry, when: When, sign: i64, stock: &mut Stock) {
        if when == When::After {
            return;
        }
        let amount = line.amount("value");
        let value = match amount {
            Some(amount) if is_money(line) => amount.parts,
            _ => 0,
        };
        let only_words = amount.is_none() && !line.text("value").is_empty();
        match (when, sign) {
            (When::Before, sign) => self.opening += sign * value,
            (_, 1) => self.came_in += value,
            _ => self.went_out += value,
        }
        self.in_words += u32::from(only_words && when == When::Within);
        if let Some(held) = held(line) {
            let (item, measure) = held.words;
            let own = stock.entry(held.key).or_insert_with(|| Goods {
                item,
                measure,
                ..Goods::default()
            });
            match (when, sign) {
                (When::Before, sign) => own.opening += sign * held.parts,
                (_, 1) => own.came_in += held.parts,
                _ => own.went_out += held.parts,
            }
        }
    }
}

impl Goods {
    /// Thousandths that are left.
    #[must_use]
    pub fn left(&self) -> i64 {
        self.opening + self.came_in - self.went_out
    }

    fn finished(self) -> Goods {
        let left_text = crate::registers::quantity_shown(self.left());
        Goods { left_text, ..self }
    }
}
