//! One indicator unit by unit: as the units were, or mapped to those of a day. What a unit that was
//! split told stands on a line of its own, since how much of it went where is not known.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::share::{Figures, combined, needed};
use super::table;
use super::total::say;
use crate::office::Reading;
use crate::reports::known::known;
use crate::reports::period::Period;
use crate::units::{self, Registry, StepKind};
use crate::words::keys;
use crate::{Code, Failure, Result};

/// The figure of a unit, or of those that became it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitTotal {
    /// Key of the unit; none for what cannot be said to be of one unit of that day.
    pub unit: Option<i64>,
    /// Its name, or "Chưa phân bổ …".
    pub name: String,
    /// Whole parts of the indicator's unit.
    pub amount: Option<i64>,
    /// The figure as people read it.
    pub text: String,
    /// The reports it stands in.
    pub reports: Vec<i64>,
    /// The units that told it, where they are others.
    pub told_by: Vec<String>,
    /// What is left out.
    pub notes: Vec<String>,
}

/// The figures of an indicator for a period unit by unit, in the order of the registry, what is not
/// allocated last. `mapped` is the day whose units they are put under; none leaves them as they were.
///
/// # Errors
/// [`Code::NoSuchField`] for a code that is not known.
pub fn by_unit(
    reading: &Reading,
    code: &str,
    period: Period,
    mapped: Option<NaiveDate>,
) -> Result<Vec<UnitTotal>> {
    let known = known(reading)?;
    let unknown = || Failure::new(Code::NoSuchField).with("field", code);
    let (key, one) = known.of_code(code).ok_or_else(unknown)?;
    let registry = units::registry(reading)?;
    let keys = needed(&known, key, one, period);
    let mut told: HashMap<i64, Figures> = HashMap::new();
    for (unit, indicator, piece) in table::figures(reading, period, &keys)? {
        told.entry(unit).or_default().insert(indicator, piece);
    }
    let mut groups: BTreeMap<(bool, usize), Vec<i64>> = BTreeMap::new();
    for unit in told.keys() {
        let target = mapped.map_or(Some(*unit), |day| target_on(&registry, *unit, day));
        let place = target.and_then(|unit| registry.place(unit));
        groups
            .entry((place.is_none(), place.unwrap_or_default()))
            .or_default()
            .push(*unit);
    }
    let rows = groups
        .into_iter()
        .filter_map(|((lost, place), mut members)| {
            members.sort_by_key(|unit| registry.place(*unit));
            let figures = members.iter().filter_map(|unit| told.get(unit));
            let done = combined(&known, key, one, period, figures.clone());
            let own = figures.filter_map(|figures| figures.get(&key));
            let total = super::total::total(one, &done, members.len() as u32, None);
            if done.value.is_none() && total.notes.is_empty() {
                return None;
            }
            let unit = (!lost).then(|| &registry.units()[place]);
            let name_day = mapped.unwrap_or_else(|| period.last_day());
            let names = members.iter().filter_map(|key| registry.unit(*key));
            let names: Vec<String> = names
                .map(|unit| unit.name_on(period.last_day()).to_owned())
                .collect();
            let others = members.len() > 1 || unit.is_none_or(|unit| unit.key != members[0]);
            Some(UnitTotal {
                unit: unit.map(|unit| unit.key),
                name: unit.map_or_else(
                    || say(keys::REPORTS_UNALLOCATED, &[]),
                    |unit| unit.name_on(name_day).to_owned(),
                ),
                amount: total.amount,
                text: total.text,
                reports: own.map(|piece| piece.report).collect(),
                told_by: if others { names } else { Vec::new() },
                notes: total.notes,
            })
        });
    Ok(rows.collect())
}

/// The unit of a day that a unit certainly belongs to: itself while it exists, else the one it went
/// into whole. A unit that was split, and one whose level ended, belong to none.
fn target_on(registry: &Registry, key: i64, day: NaiveDate) -> Option<i64> {
    let mut unit = registry.unit(key)?;
    for _ in 0..16 {
        if unit.exists_on(day) {
            return Some(unit.key);
        }
        let mut steps = registry
            .steps_from(unit.key)
            .filter(|step| step.date <= day);
        let step = steps.next()?;
        let whole = !matches!(step.kind, StepKind::SplitPart | StepKind::LevelAbolished);
        if !whole || steps.next().is_some() {
            return None;
        }
        unit = registry.unit(step.to)?;
    }
    None
}
