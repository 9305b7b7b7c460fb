//! What is in a fund: the money it began with, what came in, less what went out; and the goods it holds.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::number::Qualifier;
use viet::text::compare_key;

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Goods {
    /// What it is.
    pub item: String,
    /// In which measure.
    pub measure: String,
    /// Thousandths that came in.
    pub came_in: i64,
    /// Thousandths that went out.
    pub went_out: i64,
    /// As people read what is left.
    pub left_text: String,
}

/// What a line is measured in: goods by their name and measure as people write them.
pub(super) fn goods_of(line: &Entry) -> Option<(String, String)> {
    let item = compare_key(line.text("item"));
    (!item.is_empty()).then(|| (item, compare_key(line.text("measure"))))
}

/// Whether a line moves money: goods have a value, and leave the money as it is.
pub(super) fn is_money(line: &Entry) -> bool {
    !line.is("given", "goods") && !line.is("given", "work") && line.text("item").is_empty()
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
    let (mut came, mut went): (Vec<Qualifier>, Vec<Qualifier>) = (Vec::new(), Vec::new());
    let mut goods: BTreeMap<(String, String), (String, String, i64, i64)> = BTreeMap::new();
    for (register, sign) in [(&INCOME, 1), (&SPENDING, -1)] {
        let book = book(reading, register)?;
        for line in book.of(fund) {
            let within = days.is_none_or(|(first, last)| {
                line.day().is_some_and(|day| (first..=last).contains(&day))
            });
            let before = days.is_some_and(|(first, _)| line.day().is_some_and(|day| day < first));
            if !book.judged().counts(line.key()) {
                told.left_out += u32::from(within);
                continue;
            }
            let value = if is_money(line) {
                line.parts("value")
            } else {
                0
            };
            told.in_words += u32::from(
                within && line.amount("value").is_none() && !line.text("value").is_empty(),
            );
            if let Some(amount) = line.amount("value").filter(|_| is_money(line)) {
                let told = if sign == 1 { &mut came } else { &mut went };
                told.push(amount.qualifier);
            }
            match (before, within, sign) {
                (true, _, sign) => told.opening += sign * value,
                (_, true, 1) => told.came_in += value,
                (_, true, _) => told.went_out += value,
                _ => continue,
            }
            if let Some(key) = goods_of(line) {
                let words = (line.shown("item"), line.shown("measure"), 0, 0);
                let held = goods.entry(key).or_insert(words);
                match sign {
                    1 => held.2 += line.parts("quantity"),
                    _ => held.3 += line.parts("quantity"),
                }
            }
        }
    }
    told.closing = told.opening + told.came_in - told.went_out;
    let (came, went) = (together(came.into_iter()), together(went.into_iter()));
    let left = match (came, went) {
        (came, Qualifier::Exact) => came,
        _ => Qualifier::About,
    };
    let said = |parts: i64, qualifier| Amount { parts, qualifier }.shown(Kind::Money);
    told.came_in_text = said(told.came_in, came);
    told.went_out_text = said(told.went_out, went);
    told.closing_text = said(told.closing, left);
    let shown = |(item, measure, came_in, went_out): (String, String, i64, i64)| Goods {
        item,
        measure,
        came_in,
        went_out,
        left_text: crate::registers::quantity_shown(came_in - went_out),
    };
    told.goods = goods.into_values().map(shown).collect();
    Ok(told)
}
