//! Orders of nominations as SQL. Each column is one or more expressions and a test for having
//! nothing to order by, which always comes last.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use viet::name::ToneOrder;

use crate::Result;
use crate::awards::catalogue::{Rank, entries};
use crate::awards::choices::Choices;
use crate::awards::decision;
use crate::awards::nomination::record::{NominationOrder as By, NominationSort};
use crate::awards::round::RoundRow;
use crate::awards::state::NominationState;
use crate::awards::subject::SubjectKind;
use crate::office::Reading;
use crate::units::Registry;

/// How to order: the text behind `ORDER BY`, and what its functions need.
pub(super) struct Order {
    /// Whether a row has nothing for the first column; such rows come last.
    pub(super) nothing: String,
    /// Expressions over the nomination `n` and the frozen line `l`.
    pub(super) text: String,
    /// Set where the place of units on a day decides.
    pub(super) places: Option<Places>,
}

/// The units and the day by which the legal order places them; words are looked up once.
pub(super) struct Places {
    registry: Arc<Registry>,
    date: NaiveDate,
    seen: HashMap<String, Option<usize>>,
}

impl Places {
    /// The place of the linked unit while it exists, else of the one that the words mean.
    pub(super) fn place(&mut self, linked: Option<i64>, words: Option<&str>) -> Option<usize> {
        let unit = linked.and_then(|key| self.registry.unit(key));
        if let Some(unit) = unit.filter(|unit| unit.exists_on(self.date)) {
            return self.registry.place(unit.key);
        }
        let words = words?;
        if let Some(known) = self.seen.get(words) {
            return *known;
        }
        let found = self.registry.find(words, self.date);
        let unit = found.one().map(|unit| unit.key);
        let place = unit.and_then(|key| self.registry.place(key));
        self.seen.insert(words.to_owned(), place);
        place
    }
}

struct Known<'a> {
    round: &'a RoundRow,
    date: NaiveDate,
    name: &'static str,
}

/// The order that a query asks for; as entered decides in the end.
pub(super) fn order(reading: &Reading, round: &RoundRow, sort: &[NominationSort]) -> Result<Order> {
    let date = decision::date_of(reading, round)?;
    let known = Known {
        round,
        date,
        name: match Choices::read(reading)?.tones {
            ToneOrder::Dictionary => "n.name_sort_dictionary",
            ToneOrder::Traditional => "n.name_sort_traditional",
        },
    };
    // Only the first column's rows without a value are told apart outside the ordering, which can
    // then follow an index.
    let mut columns = sort.iter().map(|sort| column(*sort, &known));
    let (nothing, first) = columns.next().unwrap_or_default();
    let rest = columns.map(|(nothing, values)| match nothing {
        Some(nothing) => format!("({nothing}), {values}"),
        None => values,
    });
    let texts = (!sort.is_empty()).then_some(first).into_iter().chain(rest);
    let texts = texts.chain(["n.entered, n.below, n.key".to_owned()]);
    let texts: Vec<String> = texts.collect();
    let legal = sort.iter().any(|sort| sort.by == By::Legal);
    let places = match legal {
        true => Some(Places {
            registry: crate::units::registry(reading)?,
            date,
            seen: HashMap::new(),
        }),
        false => None,
    };
    Ok(Order {
        nothing: nothing.unwrap_or_else(|| "0".to_owned()),
        text: texts.join(", "),
        places,
    })
}

/// One column: whether a row has nothing there, and its values in the direction asked for.
fn column(sort: NominationSort, known: &Known<'_>) -> (Option<String>, String) {
    let (nothing, values) = expressions(sort.by, known);
    let direction = if sort.descending { " DESC" } else { "" };
    let values: Vec<String> = values.into_iter().map(|value| value + direction).collect();
    (nothing, values.join(", "))
}

fn expressions(by: By, known: &Known<'_>) -> (Option<String>, Vec<String>) {
    let plain = |nothing: &str, values: &[&str]| {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        (Some(nothing.to_owned()), values)
    };
    match by {
        By::Entered => (None, vec!["n.entered".into(), "n.below".into()]),
        // A name without words has a key without words, be it a person's or a body's.
        By::GivenName => {
            let nothing = format!("{} <= x'0101'", known.name);
            (Some(nothing), vec![known.name.to_owned()])
        }
        // Neither a unit of the registry nor words.
        By::Unit => plain("n.unit_sort = x'02'", &["n.unit_sort", known.name]),
        By::Legal => legal(known),
        By::Kind => (None, vec![kinds()]),
        By::Position => plain("n.position = ''", &["viet_key(n.position)"]),
        By::Birth => plain("n.birth IS NULL", &["n.birth"]),
        By::Award => {
            let rank = award_rank(known);
            let nothing = format!("n.award_text = '' AND {rank} = {UNRANKED}");
            (Some(nothing), vec![rank, "viet_key(n.award_text)".into()])
        }
        By::Amount => plain("n.amount IS NULL", &["n.amount"]),
        By::Citation => plain("n.citation = ''", &["viet_key_once(n.citation)"]),
        By::State => (None, vec![states()]),
    }
}

/// The legal order (NĐ 152/2025, điều 29.5) as `awards::order` has it; the frozen lines of a
/// decision come first, in their places.
fn legal(known: &Known<'_>) -> (Option<String>, Vec<String>) {
    let rank = award_rank(known);
    let values = [
        "l.place IS NULL".to_owned(),
        "l.place".to_owned(),
        rank,
        kinds(),
        "n.posthumous".to_owned(),
        "unit_place(n.unit, n.unit_text, n.subject_kind, n.name)".to_owned(),
        known.name.to_owned(),
    ];
    (None, values.into())
}

/// The place of a nomination without an award of the catalogue.
const UNRANKED: usize = 9_999;

/// The place of a nomination's award among all of the catalogue on the day.
fn award_rank(known: &Known<'_>) -> String {
    let mut ranks: Vec<(Rank, &str)> = entries()
        .map(|entry| (entry.rank(known.date), entry.code.as_str()))
        .collect();
    ranks.sort();
    let mut distinct: Vec<Rank> = ranks.iter().map(|(rank, _)| *rank).collect();
    distinct.dedup();
    // The round's own award is asked for first: most rows have it.
    let own = known.round.award_code.as_deref();
    ranks.sort_by_key(|(_, code)| Some(*code) != own);
    let places = ranks.iter().map(|(rank, code)| {
        let place = distinct.partition_point(|known| known < rank);
        (*code, place)
    });
    let award = match own {
        Some(code) => format!(
            "CASE WHEN n.award_text = '' THEN coalesce(n.award_code, '{}') ELSE n.award_code END",
            code.replace('\'', "''")
        ),
        None => "n.award_code".to_owned(),
    };
    cases(&award, places)
}

fn kinds() -> String {
    let kinds = SubjectKind::ALL.into_iter().enumerate();
    cases("n.subject_kind", kinds.map(|(at, kind)| (kind.code(), at)))
}

fn states() -> String {
    let states = NominationState::ALL.into_iter().enumerate();
    cases("n.state", states.map(|(at, state)| (state.code(), at)))
}

/// The places of codes, which are the house's own.
fn cases<'a>(value: &str, places: impl Iterator<Item = (&'a str, usize)>) -> String {
    let whens: String = places
        .map(|(code, place)| format!(" WHEN '{code}' THEN {place}"))
        .collect();
    format!("(CASE {value}{whens} ELSE {UNRANKED} END)")
}
