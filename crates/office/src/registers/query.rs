//! Which lines of a register are asked for, and in which order.

use std::cmp::Ordering;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use viet::name::{ToneOrder, phrase_key};

use super::book::Book;
use super::describe::{Kind, Register};
use super::entry::Entry;
use super::text;
use crate::search::Sought;

/// What lines are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct LineQuery {
    /// Code of the register.
    pub register: String,
    /// The line they belong to; none for all lines of the register.
    pub parent: Option<i64>,
    /// Words that stand somewhere in them.
    pub text: String,
    /// The year of their day; none for all.
    pub year: Option<i32>,
    /// Only those that something is said of.
    pub only_problems: bool,
    /// Only those whose day is over and something is left to do.
    pub only_overdue: bool,
    /// Only those that something is left to do with.
    pub only_open: bool,
    /// By what they are ordered; as they were entered where nothing is said.
    pub sort: Vec<LinesOrder>,
}

/// One step of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinesOrder {
    /// Code of a column.
    pub by: String,
    /// The largest first.
    pub descending: bool,
}

/// How a text is ordered: numbers and days by their size, words as in a dictionary.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum SortKey {
    Number(i64),
    Text(Vec<u8>),
}

/// The keys of the lines that are asked for, in order.
pub(super) fn keys(
    book: &Book,
    register: &Register,
    query: &LineQuery,
    today: NaiveDate,
) -> Vec<i64> {
    let sought = Sought::read(&query.text);
    let mut found: Vec<&Entry> = book
        .lines()
        .iter()
        .filter(|line| fits(book, line, query, sought.as_ref(), today))
        .collect();
    for step in query.sort.iter().rev() {
        if let Some(place) = register.place(&step.by) {
            let column = &register.columns[place];
            found.sort_by_cached_key(|line| sort_key(column.kind, &line.stored.texts[place]));
            if step.descending {
                found.reverse();
            }
        }
    }
    found.into_iter().map(Entry::key).collect()
}

fn fits(
    book: &Book,
    line: &Entry,
    query: &LineQuery,
    sought: Option<&Sought>,
    today: NaiveDate,
) -> bool {
    use chrono::Datelike;
    let of_parent = query.parent.is_none() || line.stored.parent == query.parent;
    let of_year = query
        .year
        .is_none_or(|year| line.day().is_none_or(|day| day.year() == year));
    let problem = || !book.judged().of(line.key()).is_empty();
    let open = || {
        let due = line.register.due;
        due.is_some_and(|due| !due.closed.contains(&line.text(due.status)))
    };
    let said = || {
        let texts = line.register.columns.iter().zip(&line.stored.texts);
        let all: Vec<String> = texts
            .map(|(column, kept)| text::shown(column, kept))
            .collect();
        sought.is_none_or(|sought| sought.closeness(&all.join(" ")).is_some())
    };
    of_parent
        && of_year
        && (!query.only_problems || problem())
        && (!query.only_overdue || line.is_overdue(today))
        && (!query.only_open || open())
        && said()
}

/// Lines that say nothing come last.
fn sort_key(kind: Kind, kept: &str) -> (bool, SortKey) {
    let number = match kind {
        Kind::Day | Kind::Period => {
            text::day(kept).map(|day| i64::from(chrono::Datelike::num_days_from_ce(&day)))
        }
        Kind::Count | Kind::Money | Kind::Quantity => {
            super::Amount::of_kept(kept).map(|amount| amount.parts)
        }
        _ => None,
    };
    let key = match number {
        Some(number) => SortKey::Number(number),
        None => SortKey::Text(phrase_key(kept, ToneOrder::Dictionary)),
    };
    (kept.is_empty(), key)
}

/// The order of two lines by their day, then as they were entered.
pub(crate) fn by_day(one: &Entry, other: &Entry) -> Ordering {
    (one.day(), one.key()).cmp(&(other.day(), other.key()))
}
