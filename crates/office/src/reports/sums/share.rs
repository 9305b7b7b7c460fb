//! What the figures of several units come to, by what an indicator is. Shares are never averaged:
//! they are sums of parts by sums of wholes, and a unit that tells a percentage only is left out.

use std::collections::HashMap;

use viet::number::Qualifier;

use super::time::{Piece, together};
use crate::reports::catalogue::{Indicator, IndicatorKind};
use crate::reports::known::Known;
use crate::reports::period::Period;
use crate::reports::value::{State, Value, divided};

/// The figures of one unit, by indicator.
pub(crate) type Figures = HashMap<i64, Piece>;

/// What figures of several units come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Combined {
    /// None where nothing was told.
    pub(crate) value: Option<Value>,
    /// Units whose figures are in it.
    pub(crate) counted: u32,
    /// Units that tell a percentage only.
    pub(crate) percent_only: u32,
    /// Units that tell words.
    pub(crate) texts: u32,
}

/// The indicators that a total of this one is made of.
pub(crate) fn needed(known: &Known, key: i64, one: &Indicator, period: Period) -> Vec<i64> {
    let (parts, whole) = of(known, one, period);
    let weight = one.weight.as_deref().and_then(|code| known.key(code));
    [key]
        .into_iter()
        .chain(parts)
        .chain(whole)
        .chain(weight)
        .collect()
}

/// The keys above and below the line, of those that stand in the period.
fn of(known: &Known, one: &Indicator, period: Period) -> (Vec<i64>, Vec<i64>) {
    let stand = |codes: &[String]| {
        let all = codes.iter().filter_map(|code| known.of_code(code));
        all.filter(|(_, one)| one.stands_on(period.last_day()))
            .map(|(key, _)| key)
            .collect()
    };
    match &one.of {
        Some(of) => (stand(&of.parts), stand(&of.whole)),
        None => (Vec::new(), Vec::new()),
    }
}

/// What the figures of units come to.
pub(crate) fn combined<'f>(
    known: &Known,
    key: i64,
    one: &Indicator,
    period: Period,
    units: impl Iterator<Item = &'f Figures> + Clone,
) -> Combined {
    let own = units.clone().filter_map(|figures| figures.get(&key));
    let texts = own
        .clone()
        .filter(|piece| piece.state == State::Text)
        .count() as u32;
    let done = match one.kind {
        IndicatorKind::Ratio => ratio(known, key, one, period, units),
        IndicatorKind::Weighted => weighted(known, key, one, units),
        _ => added(own),
    };
    Combined { texts, ..done }
}

fn added<'f>(own: impl Iterator<Item = &'f Piece> + Clone) -> Combined {
    let said = own.filter(|piece| piece.amount.is_some() || piece.state == State::NoneArising);
    let counted = said.clone().count() as u32;
    let amounts = said.clone().filter_map(|piece| piece.amount);
    let value = match (amounts.clone().next(), counted) {
        (None, 0) => None,
        (None, _) => Some(Value::none_arising("")),
        (Some(_), _) => {
            let sum: i128 = amounts.map(i128::from).sum();
            let qualifier = together(said.map(|piece| piece.qualifier));
            i64::try_from(sum).ok().map(|sum| Value {
                qualifier,
                ..Value::of_amount(sum)
            })
        }
    };
    Combined {
        value,
        counted,
        ..Combined::default()
    }
}

fn ratio<'f>(
    known: &Known,
    key: i64,
    one: &Indicator,
    period: Period,
    units: impl Iterator<Item = &'f Figures>,
) -> Combined {
    let (above, below) = of(known, one, period);
    let (mut part, mut whole) = (0_i128, 0_i128);
    let mut done = Combined::default();
    let mut qualifiers: Vec<Qualifier> = Vec::new();
    for figures in units {
        let own = figures.get(&key);
        let told = own.and_then(|piece| piece.parts);
        let told = told.map(|(part, whole)| (i128::from(part), i128::from(whole)));
        let worked = || {
            let sums = (sum(figures, known, &above)?, sum(figures, known, &below)?);
            let scale = sums.0.1.max(sums.1.1);
            let scaled = |(sum, decimals): (i128, u32)| sum * 10_i128.pow(scale - decimals);
            Some((scaled(sums.0), scaled(sums.1)))
        };
        match told.or_else(worked) {
            Some(own) => {
                (part, whole) = (part + own.0, whole + own.1);
                done.counted += 1;
                let named = above
                    .iter()
                    .chain(&below)
                    .filter_map(|key| figures.get(key));
                qualifiers.extend(named.map(|piece| piece.qualifier));
            }
            None if own.is_some_and(|piece| piece.amount.is_some()) => done.percent_only += 1,
            None => {}
        }
    }
    let share = super::super::value::share(part, whole, one.decimals());
    done.value = share.filter(|_| done.counted > 0).map(|amount| Value {
        parts: i64::try_from(part).ok().zip(i64::try_from(whole).ok()),
        qualifier: match together(qualifiers.into_iter()) {
            Qualifier::Exact => Qualifier::Exact,
            _ => Qualifier::About,
        },
        ..Value::of_amount(amount)
    });
    done
}

/// The sum of figures of one unit with its decimals; none where one of them is missing.
fn sum(figures: &Figures, known: &Known, keys: &[i64]) -> Option<(i128, u32)> {
    let decimals = |key: &i64| known.of_key(*key).map_or(0, Indicator::decimals);
    let most = keys.iter().map(decimals).max()?;
    let mut sum = 0_i128;
    for key in keys {
        let piece = figures.get(key)?;
        let amount = match (piece.amount, piece.state) {
            (Some(amount), _) => amount,
            (None, State::NoneArising) => 0,
            (None, _) => return None,
        };
        sum += i128::from(amount) * 10_i128.pow(most - decimals(key));
    }
    Some((sum, most))
}

fn weighted<'f>(
    known: &Known,
    key: i64,
    one: &Indicator,
    units: impl Iterator<Item = &'f Figures>,
) -> Combined {
    let weight = one.weight.as_deref().and_then(|code| known.key(code));
    let (mut sum, mut weights) = (0_i128, 0_i128);
    let mut done = Combined::default();
    for figures in units {
        let Some(own) = figures.get(&key).and_then(|piece| piece.amount) else {
            continue;
        };
        let by = weight
            .and_then(|key| figures.get(&key))
            .and_then(|piece| piece.amount);
        match by.filter(|by| *by > 0) {
            Some(by) => {
                sum += i128::from(own) * i128::from(by);
                weights += i128::from(by);
                done.counted += 1;
            }
            None => done.percent_only += 1,
        }
    }
    let mean = (weights > 0).then(|| divided(sum, weights));
    done.value = mean
        .and_then(|mean| i64::try_from(mean).ok())
        .map(Value::of_amount);
    done
}
