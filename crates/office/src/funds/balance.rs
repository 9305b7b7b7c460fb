//! What is in a fund: the money it began with, what came in, less what went out; and the goods it holds.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::number::Qualifier;

use super::goods::held;
use super::{FUND, INCOME, SPENDING};
use crate::office::Reading;
use crate::registers::{Amount, Entry, Kind, book};
use crate::reports::together;
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
    /// What came in as people read it: "hơn 20.000.000" where a gift was told so.
    pub came_in_text: String,
    /// What went out as people read it.
    pub went_out_text: String,
    /// What was there at the beginning as people read it.
    pub opening_text: String,
    /// What is left as people read it, no more exact than what it is made of.
    pub closing_text: String,
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
    let mut exact = Exactness::default();
    for (register, sign) in [(&INCOME, 1), (&SPENDING, -1)] {
        let book = book(reading, register)?;
        for line in book.of(fund) {
            let when = when(line, days);
            match book.judged().counts(line.key()) {
                true => {
                    told.take(line, when, sign, &mut stock);
                    exact.take(line, when, sign);
                }
                false => told.left_out += u32::from(when == When::Within),
            }
        }
    }
    told.closing = told.opening + told.came_in - told.went_out;
    exact.say(&mut told);
    told.goods = stock.into_values().map(Goods::finished).collect();
    Ok(told)
}

/// How exact sums are: by what came and went before the days that are asked for, and within them.
#[derive(Default)]
struct Exactness {
    before: [Vec<Qualifier>; 2],
    within: [Vec<Qualifier>; 2],
}

impl Exactness {
    fn take(&mut self, line: &Entry, when: When, sign: i64) {
        let side = usize::from(sign < 0);
        let amount = line.amount("value").filter(|_| is_money(line));
        match (amount, when) {
            (Some(amount), When::Before) => self.before[side].push(amount.qualifier),
            (Some(amount), When::Within) => self.within[side].push(amount.qualifier),
            _ => {}
        }
    }

    fn say(self, told: &mut Balance) {
        let said = |parts: i64, qualifier| Amount { parts, qualifier }.shown(Kind::Money);
        let all = |of: &[Qualifier]| together(of.iter().copied());
        let [came_before, went_before] = &self.before;
        let [came, went] = &self.within;
        told.opening_text = said(told.opening, left(all(came_before), all(went_before)));
        told.came_in_text = said(told.came_in, all(came));
        told.went_out_text = said(told.went_out, all(went));
        let came = together(came_before.iter().chain(came).copied());
        let went = together(went_before.iter().chain(went).copied());
        told.closing_text = said(told.closing, left(came, went));
    }
}

/// How exact a difference is: less something inexact it is about so much.
fn left(came: Qualifier, went: Qualifier) -> Qualifier {
    match went {
        Qualifier::Exact => came,
        _ => Qualifier::About,
    }
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
