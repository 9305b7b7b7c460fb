//! A figure of a longer period from the figures of the shorter ones within it.

use std::collections::HashMap;

use viet::number::Qualifier;

use super::table;
use crate::Result;
use crate::office::Reading;
use crate::reports::catalogue::Indicator;
use crate::reports::known::Known;
use crate::reports::period::Period;
use crate::reports::value::{State, Value};

/// A figure with the months it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// First and last month, counted from the year 0.
    pub(crate) months: (i32, i32),
    pub(crate) state: State,
    pub(crate) amount: Option<i64>,
    pub(crate) qualifier: Qualifier,
    pub(crate) parts: Option<(i64, i64)>,
    /// The report it stands in.
    pub(crate) report: i64,
}

/// A figure that follows from shorter periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Derived {
    pub(crate) value: Value,
    /// Months that it takes in, of those of the period.
    pub(crate) months: (i32, i32),
    /// The reports it was made of.
    pub(crate) reports: Vec<i64>,
}

/// Figures of a unit for a period, from its reports of the shorter periods within, by indicator.
pub(crate) fn derived(
    reading: &Reading,
    known: &Known,
    unit: i64,
    period: Period,
) -> Result<HashMap<i64, Derived>> {
    let mut pieces = table::pieces(reading, unit, period)?;
    pieces.sort_by_key(|(indicator, _)| *indicator);
    let by_indicator = pieces.chunk_by(|(one, _), (next, _)| one == next);
    let found = by_indicator.filter_map(|pieces| {
        let key = pieces[0].0;
        let own = pieces.iter().map(|(_, piece)| piece);
        Some((key, of_pieces(known.of_key(key)?, own, period.months())?))
    });
    Ok(found.collect())
}

/// The figure that pieces make for a stretch of months; none where they make none.
pub(crate) fn of_pieces<'p>(
    one: &Indicator,
    pieces: impl Iterator<Item = &'p Piece>,
    months: (i32, i32),
) -> Option<Derived> {
    let said = |piece: &&Piece| piece.amount.is_some() || piece.state == State::NoneArising;
    let said: Vec<&Piece> = pieces.filter(said).collect();
    let all = months.1 - months.0 + 1;
    if !one.flows() {
        let last = said
            .iter()
            .max_by_key(|piece| (piece.months.1, piece.months.0))?;
        return Some(Derived {
            value: value_of(
                last.state,
                last.amount.map(i128::from),
                last.qualifier,
                last.parts,
            )?,
            months: (all, all),
            reports: vec![last.report],
        });
    }
    let chosen = tiled(&said, months);
    let covered = chosen
        .iter()
        .map(|piece| piece.months.1 - piece.months.0 + 1);
    let covered: i32 = covered.sum();
    let amounts = chosen.iter().filter_map(|piece| piece.amount);
    let state = match amounts.clone().next() {
        None if chosen.is_empty() => return None,
        None => State::NoneArising,
        Some(_) => State::Value,
    };
    let sum = (state == State::Value).then(|| amounts.map(i128::from).sum());
    let qualifier = together(chosen.iter().map(|piece| piece.qualifier));
    Some(Derived {
        value: value_of(state, sum, qualifier, None)?,
        months: (covered, all),
        reports: chosen.iter().map(|piece| piece.report).collect(),
    })
}

fn value_of(
    state: State,
    amount: Option<i128>,
    qualifier: Qualifier,
    parts: Option<(i64, i64)>,
) -> Option<Value> {
    match amount {
        Some(amount) => Some(Value {
            qualifier,
            parts,
            ..Value::of_amount(i64::try_from(amount).ok()?)
        }),
        None if state == State::NoneArising => Some(Value::none_arising("")),
        None => None,
    }
}

/// What a total inherits of its parts: "hơn" where some are and none is "gần"; mixed ones
/// make it "khoảng".
pub(crate) fn together(all: impl Iterator<Item = Qualifier>) -> Qualifier {
    let mut seen = [false; 3];
    for one in all {
        match one {
            Qualifier::Exact => {}
            Qualifier::MoreThan => seen[0] = true,
            Qualifier::LessThan => seen[1] = true,
            Qualifier::About => seen[2] = true,
        }
    }
    match seen {
        [false, false, false] => Qualifier::Exact,
        [true, false, false] => Qualifier::MoreThan,
        [false, true, false] => Qualifier::LessThan,
        _ => Qualifier::About,
    }
}

/// Pieces that do not overlap and cover as many months as can be covered, with as few as can be.
fn tiled<'p>(pieces: &[&'p Piece], (first, last): (i32, i32)) -> Vec<&'p Piece> {
    if let Some(all) = apart(pieces) {
        return all;
    }
    // best[m]: the best choice for the months before `first + m`.
    let mut best: Vec<(i32, i32, Vec<&'p Piece>)> = vec![(0, 0, Vec::new())];
    for month in first..=last {
        let at = (month - first) as usize;
        let mut choice = best[at].clone();
        for piece in pieces.iter().filter(|piece| piece.months.1 == month) {
            let Ok(from) = usize::try_from(piece.months.0 - first) else {
                continue;
            };
            let (covered, fewer, before) = &best[from];
            let length = piece.months.1 - piece.months.0 + 1;
            let now = (covered + length, fewer - 1);
            if now > (choice.0, choice.1) {
                let chosen = before.iter().copied().chain([*piece]).collect();
                choice = (now.0, now.1, chosen);
            }
        }
        best.push(choice);
    }
    best.pop().map(|(_, _, chosen)| chosen).unwrap_or_default()
}

/// The pieces in the order of their months, where none overlaps another: months beside months, as
/// nearly always.
fn apart<'p>(pieces: &[&'p Piece]) -> Option<Vec<&'p Piece>> {
    let mut all = pieces.to_vec();
    all.sort_by_key(|piece| piece.months);
    let apart = all.windows(2).all(|two| two[0].months.1 < two[1].months.0);
    apart.then_some(all)
}
