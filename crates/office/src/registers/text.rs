//! What a person types into a column, as the file keeps it, and as people read it again. What cannot be
//! read is kept as it was typed.

use chrono::NaiveDate;
use viet::text::{clean, compare_key};

use super::amount::Amount;
use super::describe::{Column, Kind};
use crate::reports::Period;
use crate::words::{self, Lang};

/// The longest text of a cell.
pub(super) const LONGEST: usize = 4_000;

/// What was typed, as the file keeps it: days as 2024-06-18, numbers plain, choices by their code.
pub(super) fn kept(column: &Column, typed: &str) -> String {
    let text = match column.kind {
        Kind::Long => long(typed),
        _ => clean(typed),
    };
    if text.is_empty() {
        return text;
    }
    match column.kind {
        Kind::Text | Kind::Long | Kind::Unit => text,
        Kind::Period => match Period::typed(&text) {
            Some(period) => period.to_string(),
            None => text,
        },
        Kind::Day => match day_typed(&text) {
            Some(day) => day.to_string(),
            None => text,
        },
        Kind::Count | Kind::Money | Kind::Quantity => match Amount::typed(column.kind, &text) {
            Some(amount) => amount.kept(),
            None => text,
        },
        Kind::Choice(choices) => {
            let key = compare_key(&text);
            let said = |choice: &&super::Choice| {
                choice.code == text
                    || [Lang::Vi, Lang::En].iter().any(|lang| {
                        compare_key(&words::say(*lang, choice.name, &Default::default())) == key
                    })
            };
            let found = choices.iter().find(said);
            found.map_or(text, |choice| choice.code.to_owned())
        }
    }
}

/// What the file keeps, as people read it.
pub(crate) fn shown(column: &Column, kept: &str) -> String {
    match column.kind {
        Kind::Day => day(kept).map_or_else(|| kept.to_owned(), viet::date::short),
        Kind::Period => Period::from_code(kept).map_or_else(|| kept.to_owned(), Period::name),
        Kind::Count | Kind::Money | Kind::Quantity => {
            Amount::of_kept(kept).map_or_else(|| kept.to_owned(), |one| one.shown(column.kind))
        }
        Kind::Choice(choices) => {
            let found = choices.iter().find(|choice| choice.code == kept);
            found.map_or_else(
                || kept.to_owned(),
                |choice| words::say(words::spoken(), choice.name, &Default::default()),
            )
        }
        Kind::Text | Kind::Long | Kind::Unit => kept.to_owned(),
    }
}

/// Whether a text stands in a column of numbers, days or choices and is none.
pub(super) fn is_unread(column: &Column, kept: &str) -> bool {
    if kept.is_empty() {
        return false;
    }
    match column.kind {
        Kind::Day => day(kept).is_none(),
        Kind::Period => Period::from_code(kept).is_none(),
        Kind::Count | Kind::Money | Kind::Quantity => Amount::of_kept(kept).is_none(),
        Kind::Choice(choices) => !choices.iter().any(|choice| choice.code == kept),
        Kind::Text | Kind::Long | Kind::Unit => false,
    }
}

/// The day that the file keeps; the last one of a period.
pub(crate) fn day(kept: &str) -> Option<NaiveDate> {
    let period = || Period::from_code(kept).map(Period::last_day);
    kept.parse().ok().or_else(period)
}

fn day_typed(text: &str) -> Option<NaiveDate> {
    viet::date::read(text, None).ok().flatten()?.exact()
}

/// Lines of a text, each cleaned, without blank ones at its ends.
fn long(typed: &str) -> String {
    let lines: Vec<String> = typed.lines().map(clean).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
