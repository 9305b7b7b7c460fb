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
    let mut texts: Vec<String> = sort.iter().map(|sort| column(*sort, &known)).collect();
    texts.push("n.entered, n.key".to_owned());
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
        text: texts.join(", "),
        places,
    })
}

/// One column: what has nothing comes last, the rest in the direction asked for.
fn column(sort: NominationSort, known: &Known<'_>) -> String {
    let (nothing, values) = expressions(sort.by, known);
    let direction = if sort.descending { " DESC" } else { "" };
    let nothing = nothing.map(|nothing| format!("({nothing})"));
    let values = values.into_iter().map(|value| value + direction);
    nothing
        .into_iter()
        .chain(values)
        .collect::<Vec<_>>()
        .join(", ")
}

fn expressions(by: By, known: &Known<'_>) -> (Option<String>, Vec<String>) {
    let plain = |nothing: &str, values: &[&str]| {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        (Some(nothing.to_owned()), values)
    };
    match by {
        By::Entered => (None, vec!["n.entered".into(), "n.key".into()]),
        By::GivenName => plain("n.name = ''", &[known.name]),
        By::Unit => plain(
            "n.unit IS NULL AND n.unit_text = ''",
            &["n.unit_sort", known.name],
        ),
        By::Legal => legal(known),
        By::Kind => (None, vec![kinds()]),
        By::Position => plain("n.position = ''", &["viet_key(n.position)"]),
        By::Birth => plain("n.birth IS NULL", &["n.birth"]),
        By::Award => {
            let rank = award_rank(known);
            let nothing = format!("{rank} IS NULL AND n.award_text = ''");
            let values = vec![
                format!("{rank} IS NULL"),
                rank,
                "viet_key(n.award_text)".into(),
            ];
            (Some(nothing), values)
        }
        By::Amount => plain("n.amount IS NULL", &["n.amount"]),
        By::Citation => plain("n.citation = ''", &["viet_key(n.citation)"]),
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
        format!("{rank} IS NULL"),
        rank,
        kinds(),
        "n.posthumous".to_owned(),
        "unit_place(n.unit, n.unit_text, n.subject_kind, n.name)".to_owned(),
        known.name.to_owned(),
        "n.entered".to_owned(),
    ];
    (None, values.into())
}

/// The place of a nomination's award among all of the catalogue on the day; NULL without one.
fn award_rank(known: &Known<'_>) -> String {
    let mut ranks: Vec<(Rank, &str)> = entries()
        .map(|entry| (entry.rank(known.date), entry.code.as_str()))
        .collect();
    ranks.sort();
    let mut distinct: Vec<Rank> = ranks.iter().map(|(rank, _)| *rank).collect();
    distinct.dedup();
    let places = ranks.iter().map(|(rank, code)| {
        let place = distinct.partition_point(|known| known < rank);
        (*code, place)
    });
    let own = match &known.round.award_code {
        Some(code) => format!(
            "CASE WHEN n.award_text = '' THEN coalesce(n.award_code, '{}') ELSE n.award_code END",
            code.replace('\'', "''")
        ),
        None => "n.award_code".to_owned(),
    };
    cases(&own, places)
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
    format!("CASE {value}{whens} END")
}
