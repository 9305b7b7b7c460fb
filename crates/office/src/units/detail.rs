//! Units for screens: one unit with its lineage, and names on a date.

use super::record::{UnitDetail, UnitStep};
use super::registry::Registry;
use super::table;
use super::unit::{Step, StepKind};
use crate::office::Reading;
use crate::words::{self, Key, Params, keys};
use crate::{Code, Failure, Result};
use chrono::NaiveDate;
use serde_json::json;

/// Everything about one unit.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn detail(reading: &Reading, key: i64) -> Result<UnitDetail> {
    let registry = table::registry(reading)?;
    let unit = registry.unit(key).ok_or(Failure::new(Code::NoSuchRecord))?;
    let before = registry
        .steps_to(key)
        .filter_map(|s| step(&registry, s, s.from))
        .collect();
    let after = registry
        .steps_from(key)
        .filter_map(|s| step(&registry, s, s.to))
        .collect();
    Ok(UnitDetail {
        row: registry.row(unit),
        names: unit.names.clone(),
        parents: registry
            .parents(unit)
            .into_iter()
            .map(|p| registry.row(p))
            .collect(),
        predecessors: before,
        successors: after,
        aliases: registry.spellings(key).map(str::to_owned).collect(),
        note: unit.note.clone(),
    })
}

/// The name a unit bore on a day, as running text prints it: "phường Xuân Khánh, quận Ninh
/// Kiều" on 18/6/2024. A unit that did not exist on that day gives the name it had.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn name_on(reading: &Reading, unit_key: i64, date: NaiveDate) -> Result<String> {
    let registry = table::registry(reading)?;
    let unit = registry
        .unit(unit_key)
        .ok_or(Failure::new(Code::NoSuchRecord))?;
    Ok(registry.running_name_on(unit, date))
}

/// All units as JSON objects, for the command line.
pub(super) fn as_json(reading: &Reading) -> Result<Vec<serde_json::Value>> {
    let registry = table::registry(reading)?;
    Ok(registry
        .units()
        .iter()
        .map(|unit| json!(registry.row(unit)))
        .collect())
}

fn step(registry: &Registry, step: &Step, other: i64) -> Option<UnitStep> {
    let unit = registry.unit(other)?;
    Some(UnitStep {
        unit: registry.row(unit),
        date: step.date,
        text: words::say(words::spoken(), word_of(step.kind), &Params::new()),
        basis: step.basis.clone(),
    })
}

fn word_of(kind: StepKind) -> Key {
    match kind {
        StepKind::Continue => keys::UNITS_STEP_CONTINUE,
        StepKind::Rename => keys::UNITS_STEP_RENAME,
        StepKind::Merge => keys::UNITS_STEP_MERGE,
        StepKind::SplitPart => keys::UNITS_STEP_SPLIT_PART,
        StepKind::Absorbed => keys::UNITS_STEP_ABSORBED,
        StepKind::LevelAbolished => keys::UNITS_STEP_LEVEL_ABOLISHED,
        StepKind::Transfer => keys::UNITS_STEP_TRANSFER,
    }
}
