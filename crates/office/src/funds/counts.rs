//! What funds and works come to as figures of reports (domain §4.4, F01–F19 and G01–G11).

use chrono::NaiveDate;

use super::balance::{balance, is_money};
use super::goods::grams;
use super::{FUND, INCOME, SPENDING, WORK};
use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Figures, RegisterFigure, book};

/// Figures between two days, both within.
pub(super) fn counted(
    reading: &Reading,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<RegisterFigure>> {
    let mut all = Figures::default();
    let within = |line: &&Entry| line.day().is_some_and(|day| (first..=last).contains(&day));
    let funds = book(reading, &FUND)?;
    let is_for = |line: &Entry, purpose: &str| {
        let fund = line.stored.parent.and_then(|fund| funds.line(fund));
        fund.is_some_and(|fund| fund.is("purpose", purpose))
    };
    for line in book(reading, &INCOME)?.counted().filter(within) {
        for (purpose, code) in [("poor", "F01"), ("welfare", "F04"), ("relief", "F16")] {
            if is_for(line, purpose) {
                all.add_of(code, line, "value");
            }
        }
    }
    for line in book(reading, &SPENDING)?.counted().filter(within) {
        if is_for(line, "poor") && is_money(line) {
            all.add_of("F02", line, "value");
        }
        spent(line, &mut all);
    }
    let poor = funds.counted().filter(|fund| fund.is("purpose", "poor"));
    for fund in poor {
        let closing = balance(reading, fund.key(), Some((NaiveDate::MIN, last)))?.closing;
        all.add("F03", closing);
    }
    for line in book(reading, &WORK)?.counted().filter(within) {
        all.add("G01", 1);
        for (code, column) in [
            ("G02", "total"),
            ("G03", "state"),
            ("G04", "people"),
            ("G05", "labour"),
            ("G06", "land"),
            ("G07", "land_value"),
            ("G09", "asked"),
            ("G10", "agreed"),
        ] {
            all.add_of(code, line, column);
        }
    }
    Ok(all.told())
}

fn spent(line: &Entry, all: &mut Figures) {
    let (count, value) = match line.text("use") {
        "gift" => ("F06", "F05"),
        "house_new" => ("F08", "F09"),
        "house_repair" => ("F10", ""),
        "house_gratitude" => ("F11", "F12"),
        "scholarship" => ("F14", "F15"),
        "convoy" => ("F17", ""),
        "rice" => {
            // Rice is counted by its weight; what has no measure was told in kilograms.
            let weight = grams(line).unwrap_or_else(|| line.parts("quantity"));
            all.add_thousandths("F07", weight);
            ("", "F05")
        }
        "loan" => {
            all.add_of("F19", line, "households");
            ("", "F18")
        }
        _ => ("", ""),
    };
    all.add_of("F13", line, "households");
    if !count.is_empty() {
        all.add_of(count, line, "count");
    }
    if !value.is_empty() {
        all.add_of(value, line, "value");
    }
}
