//! Bars of units: as they were, or mapped to those of today. Each bar knows exactly the territories
//! whose registrations it counts, so that it leads to as many rows as it says.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::charts::{ChartBar, registered_of, said};
use crate::models::record::ModelQuery;
use crate::units::Registry;
use crate::words::keys;

/// Bars of units; the others are one bar.
const UNITS: usize = 20;

/// What a bar counts: how many, in which territories (0: of none that is known).
#[derive(Default)]
struct Pile {
    count: i64,
    units: Vec<i64>,
}

impl Pile {
    fn add(&mut self, key: Option<i64>, count: i64) {
        self.count += count;
        self.units.push(key.unwrap_or(0));
    }

    fn bar(self, label: String, year: i32) -> ChartBar {
        ChartBar {
            label,
            count: self.count,
            query: Some(ModelQuery {
                units: self.units,
                ..registered_of(year)
            }),
        }
    }
}

/// The bars of a year's counts by territory. `today` maps units that ended to those that continue
/// them; what several continue stands under a bar of its own.
pub(super) fn bars(
    registry: &Registry,
    counts: impl IntoIterator<Item = (Option<i64>, i64)>,
    (year, today): (i32, Option<NaiveDate>),
) -> Vec<ChartBar> {
    let mut named: HashMap<i64, Pile> = HashMap::new();
    let (mut rest, mut split, mut unknown) = (Pile::default(), Pile::default(), Pile::default());
    for (key, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        let Some(unit) = key.and_then(|key| registry.unit(key)) else {
            unknown.add(key, count);
            continue;
        };
        let ended = today.filter(|day| !unit.exists_on(*day));
        let now = ended.map(|day| registry.successors_on(unit, day));
        match now.as_deref() {
            None => named.entry(unit.key).or_default().add(key, count),
            Some([only]) => named.entry(only.key).or_default().add(key, count),
            Some(_) => split.add(key, count),
        }
    }
    let mut named: Vec<(i64, Pile)> = named.into_iter().collect();
    named.sort_by_key(|(key, pile)| (std::cmp::Reverse(pile.count), *key));
    for (_, pile) in named.drain(named.len().min(UNITS)..) {
        rest.count += pile.count;
        rest.units.extend(pile.units);
    }
    let label = |key: i64| registry.unit(key).map(|unit| unit.name().to_owned());
    let others = [
        (keys::MODELS_UNITS_REST, rest),
        (keys::MODELS_UNITS_SPLIT, split),
        (keys::MODELS_UNITS_UNKNOWN, unknown),
    ];
    let others = others.into_iter().filter(|(_, pile)| pile.count > 0);
    let named = named.into_iter();
    named
        .map(|(key, pile)| pile.bar(label(key).unwrap_or_default(), year))
        .chain(others.map(|(word, pile)| pile.bar(said(word), year)))
        .collect()
}
