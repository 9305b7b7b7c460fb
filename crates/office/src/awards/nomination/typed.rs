//! Typed text of single fields as values, or the code of what is wrong with it. A code is a word of
//! the catalogue behind `awards-unread-`.

use std::str::FromStr;

use viet::date::{self, DateProblem, PartialDate};
use viet::money::{self, Unreadable};
use viet::number::{self, Context, Reading};
use viet::text::compare_key;

use super::record::Gender;
use super::values::Votes;

pub(super) fn gender(text: &str) -> Result<Option<Gender>, &'static str> {
    match compare_key(text).as_str() {
        "" => Ok(None),
        "nam" | "male" | "m" => Ok(Some(Gender::Male)),
        "nữ" | "nu" | "female" | "f" => Ok(Some(Gender::Female)),
        _ => Err("gender"),
    }
}

pub(super) fn birth(text: &str, year: i32) -> Result<Option<PartialDate>, &'static str> {
    if let Ok(iso) = PartialDate::from_str(text) {
        return if iso.year() <= year {
            Ok(Some(iso))
        } else {
            Err("future")
        };
    }
    date::read_birth(text, year).map_err(date_code)
}

pub(super) fn day(text: &str, year: i32) -> Result<Option<PartialDate>, &'static str> {
    if let Ok(iso) = PartialDate::from_str(text) {
        return Ok(Some(iso));
    }
    date::read(text, Some(year)).map_err(date_code)
}

fn date_code(problem: DateProblem) -> &'static str {
    match problem {
        DateProblem::NoSuchDay => "no-such-day",
        DateProblem::NeedsYear => "needs-year",
        DateProblem::Unreadable => "date",
    }
}

pub(super) fn amount(text: &str) -> Result<Option<i64>, &'static str> {
    let dong = money::read(text, 1).map_err(|why| match why {
        Unreadable::NotExact => "not-exact",
        Unreadable::Ambiguous => "ambiguous",
        Unreadable::OtherUnit => "other-unit",
        Unreadable::NotANumber | Unreadable::NotWhole | Unreadable::TooLarge => "money",
    })?;
    if dong.is_some_and(|dong| dong < 0) {
        Err("money")
    } else {
        Ok(dong)
    }
}

pub(super) fn score(text: &str) -> Result<Option<i64>, &'static str> {
    let hundredths = figure(text, 2)?;
    let fits = hundredths.is_none_or(|score| (0..=10_000).contains(&score));
    if fits { Ok(hundredths) } else { Err("score") }
}

/// Votes for it and votes cast: `17/19`, with or without the word for votes.
pub(super) fn votes(text: &str) -> Result<Option<Votes>, &'static str> {
    let key = text.to_lowercase().replace("phiếu", " ");
    if key.trim().is_empty() {
        return Ok(None);
    }
    let figure = |text: &str| text.trim().parse::<u32>().ok();
    let parts = key.split_once('/');
    let read = parts.and_then(|(yes, total)| figure(yes).zip(figure(total)));
    match read {
        Some((yes, total)) if yes <= total && total > 0 => Ok(Some(Votes { yes, total })),
        _ => Err("votes"),
    }
}

pub(super) fn count(text: &str) -> Result<Option<i64>, &'static str> {
    let whole = figure(text, 0)?;
    if whole.is_none_or(|count| count >= 0) {
        Ok(whole)
    } else {
        Err("number")
    }
}

fn figure(text: &str, decimals: u32) -> Result<Option<i64>, &'static str> {
    match number::read(text, &Context::default()) {
        Reading::Figure(figure) => figure.scaled(decimals).map(Some).ok_or("number"),
        Reading::Blank => Ok(None),
        _ => Err("number"),
    }
}

pub(super) fn yes(text: &str) -> Result<bool, &'static str> {
    match compare_key(text).as_str() {
        "x" | "có" | "co" | "true" | "truy tặng" | "yes" | "1" => Ok(true),
        "" | "không" | "khong" | "false" | "no" | "0" => Ok(false),
        _ => Err("yes-no"),
    }
}
