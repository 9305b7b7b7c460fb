//! Which units a round expects to hear of, and which have sent no nomination yet. Unless somebody
//! chose others, these are the units that lie in the office's own on the round's day.

mod table;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ops, round};
use crate::office::{Ctx, Office, Op, Reading};
use crate::units::{self, Registry};
use crate::{Code, Failure, Result, settings};

/// The units a round expects to hear of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpectedUnits {
    /// Whether somebody chose them for this round.
    pub chosen: bool,
    /// The units, in the order of the registry.
    pub units: Vec<ExpectedUnit>,
}

/// A unit of which nominations are expected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpectedUnit {
    /// Its key.
    pub key: i64,
    /// Its code.
    pub code: String,
    /// Its name on the round's day.
    pub name: String,
    /// Nominations of the round from it, or from what lies in it.
    pub sent: u32,
}

/// The units that a round expects, with how much came from each.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub fn expected_units(reading: &Reading, key: i64) -> Result<ExpectedUnits> {
    let date = round::row(reading, key)?.reference_date();
    let registry = units::registry(reading)?;
    let chosen = table::chosen(reading, key)?;
    let is_chosen = !chosen.is_empty();
    let keys = match is_chosen {
        true => chosen,
        false => below_own(reading, &registry, date)?,
    };
    let sent = sent(reading, &registry, key)?;
    let mut found: Vec<_> = keys.iter().filter_map(|key| registry.unit(*key)).collect();
    found.sort_by_key(|unit| registry.place(unit.key));
    let found = found.into_iter().map(|unit| ExpectedUnit {
        key: unit.key,
        code: unit.code.clone(),
        name: unit.name_on(date).to_owned(),
        sent: sent.get(&unit.key).copied().unwrap_or_default(),
    });
    Ok(ExpectedUnits {
        chosen: is_chosen,
        units: found.collect(),
    })
}

/// Says which units a round expects, as one operation; none goes back to the usual ones.
///
/// # Errors
/// [`Code::NoSuchRecord`] for a round or unit that there is not.
pub fn expect_units(office: &Office, ctx: &Ctx, key: i64, wanted: &[i64]) -> Result<()> {
    let title = office.read(|reading| Ok(round::row(reading, key)?.title))?;
    let op = Op::new(&ops::EXPECT)
        .with("title", title)
        .with("count", wanted.len());
    office.change(ctx, op, |change| {
        let registry = units::registry(change)?;
        for unit in wanted {
            registry
                .unit(*unit)
                .ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", *unit))?;
        }
        let known = table::chosen(change, key)?;
        for unit in known.iter().filter(|unit| !wanted.contains(unit)) {
            table::drop(change, key, *unit)?;
        }
        for (at, unit) in wanted.iter().enumerate() {
            if !known.contains(unit) && !wanted[..at].contains(unit) {
                table::expect(change, key, *unit)?;
            }
        }
        Ok(())
    })
}

fn below_own(reading: &Reading, registry: &Registry, date: chrono::NaiveDate) -> Result<Vec<i64>> {
    let own = settings::profile(reading)?.unit;
    let own = own.and_then(|code| registry.units().iter().find(|unit| unit.code == code));
    let Some(own) = own else {
        return Ok(Vec::new());
    };
    let below = registry.units().iter().filter(|unit| {
        unit.key != own.key && unit.exists_on(date) && unit.parent_on(date) == Some(own.key)
    });
    Ok(below.map(|unit| unit.key).collect())
}

/// Nominations of a round by unit, each counted for every unit it lies in.
fn sent(reading: &Reading, registry: &Registry, key: i64) -> Result<HashMap<i64, u32>> {
    let mut sent: HashMap<i64, u32> = HashMap::new();
    for (unit, count) in table::sent(reading, key)? {
        let around = registry.unit(unit).map(|unit| registry.parents(unit));
        let around = around.into_iter().flatten().map(|unit| unit.key);
        for one in around.chain([unit]) {
            *sent.entry(one).or_default() += count;
        }
    }
    Ok(sent)
}
