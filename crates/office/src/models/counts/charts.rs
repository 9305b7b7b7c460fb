//! The figures of a year's charts. Each bar knows the query whose rows it counts.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::by_unit;
use super::table::{self, Counted};
use crate::Result;
use crate::models::codes::ModelLevel;
use crate::models::field::Field;
use crate::models::record::ModelQuery;
use crate::models::state::ModelState;
use crate::office::Reading;
use crate::units;
use crate::words::{self, Key, keys};

/// Years that stand side by side.
const YEARS: usize = 5;

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChartBar {
    /// What it is called.
    pub label: String,
    /// How many registrations.
    pub count: i64,
    /// The rows behind it; none where they are no list of registrations.
    pub query: Option<ModelQuery>,
}

/// The charts of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelCharts {
    /// The year.
    pub year: i32,
    /// All years there are, the newest first.
    pub years: Vec<i32>,
    /// By field of the movement.
    pub fields: Vec<ChartBar>,
    /// By level of recognition.
    pub levels: Vec<ChartBar>,
    /// By state.
    pub states: Vec<ChartBar>,
    /// From registered to commended.
    pub funnel: Vec<ChartBar>,
    /// Registered in this year and those before it.
    pub past: Vec<ChartBar>,
    /// By unit; as they were, or mapped to the units of today.
    pub units: Vec<ChartBar>,
}

/// The charts of a year. `today` maps units that ended to those that continue them; what several
/// continue stands under a bar of its own.
///
/// # Errors
/// When the file cannot be read.
pub fn charts(reading: &Reading, year: i32, today: Option<NaiveDate>) -> Result<ModelCharts> {
    let counted = table::counted(reading, year)?;
    Ok(ModelCharts {
        year,
        fields: fields(&counted, year),
        levels: levels(reading, year)?,
        states: states(&counted, year),
        funnel: funnel(reading, &counted, year)?,
        past: past(reading, year)?,
        units: by_unit(reading, &counted, (year, today))?,
        years: table::years(reading)?,
    })
}

fn fields(counted: &[Counted], year: i32) -> Vec<ChartBar> {
    let counts = sums(counted, |one| one.field.clone(), |one| one.registered);
    let bar = |field: Field| {
        let query = ModelQuery {
            fields: vec![field.code().to_owned()],
            ..registered_of(year)
        };
        bar(&counts, (field.code(), field.name()), query)
    };
    Field::ALL.into_iter().map(bar).collect()
}

fn levels(reading: &Reading, year: i32) -> Result<Vec<ChartBar>> {
    let counts = table::by_level(reading, year)?;
    let bar = |level: &ModelLevel| {
        let query = ModelQuery {
            levels: vec![*level],
            ..registered_of(year)
        };
        bar(&counts, (level.code(), level.name()), query)
    };
    Ok(ModelLevel::ALL.iter().map(bar).collect())
}

fn states(counted: &[Counted], year: i32) -> Vec<ChartBar> {
    let counts = sums(counted, |one| one.state.clone(), |one| one.all);
    let bar = |state: &ModelState| {
        let query = ModelQuery {
            states: vec![*state],
            ..ModelQuery::of_year(year)
        };
        bar(&counts, (state.code(), state.name()), query)
    };
    let bars = ModelState::ALL.iter().map(bar);
    bars.filter(|bar| bar.count > 0).collect()
}

/// How many there are of each.
fn sums<K: Hash + Eq>(
    counted: &[Counted],
    of: impl Fn(&Counted) -> K,
    count: impl Fn(&Counted) -> i64,
) -> HashMap<K, i64> {
    let mut sums = HashMap::new();
    for one in counted {
        *sums.entry(of(one)).or_default() += count(one);
    }
    sums
}

fn bar(
    counts: &HashMap<String, i64>,
    (code, label): (&str, String),
    query: ModelQuery,
) -> ChartBar {
    ChartBar {
        label,
        count: counts.get(code).copied().unwrap_or(0),
        query: Some(query),
    }
}

/// Registered, effective, recognised, commended.
fn funnel(reading: &Reading, counted: &[Counted], year: i32) -> Result<Vec<ChartBar>> {
    let of = |indicator: Option<&str>| ModelQuery {
        indicator: indicator.map(str::to_owned),
        commended: indicator.is_none(),
        ..ModelQuery::of_year(year)
    };
    let steps = [
        (keys::MODELS_FUNNEL_REGISTERED, Some("C01")),
        (keys::MODELS_FUNNEL_EFFECTIVE, Some("C11")),
        (keys::MODELS_FUNNEL_RECOGNISED, Some("C16")),
        (keys::MODELS_FUNNEL_COMMENDED, None),
    ];
    let counts = steps_of(reading, counted, year)?;
    let bar = |((word, code), count): ((Key, Option<&str>), i64)| ChartBar {
        label: said(word),
        count,
        query: Some(of(code)),
    };
    Ok(steps.into_iter().zip(counts).map(bar).collect())
}

/// How many are registered, effective, recognised, commended.
fn steps_of(reading: &Reading, counted: &[Counted], year: i32) -> Result<[i64; 4]> {
    Ok([
        counted.iter().map(|one| one.registered).sum(),
        counted.iter().map(|one| one.effective).sum(),
        table::recognised(reading, year)?,
        table::commended(reading, year)?,
    ])
}

fn past(reading: &Reading, year: i32) -> Result<Vec<ChartBar>> {
    let first = first_of(year);
    let counts = table::by_year(reading, first..=year)?;
    let bar = |year: i32| ChartBar {
        label: year.to_string(),
        count: counts.get(&year).copied().unwrap_or(0),
        query: Some(registered_of(year)),
    };
    Ok((first..=year).map(bar).collect())
}

fn by_unit(
    reading: &Reading,
    counted: &[Counted],
    (year, today): (i32, Option<NaiveDate>),
) -> Result<Vec<ChartBar>> {
    let registry = units::registry(reading)?;
    let counts = sums(counted, |one| one.unit, |one| one.registered);
    Ok(by_unit::bars(&registry, counts, (year, today)))
}

/// What is counted as registered in a year: without what was returned.
pub(super) fn registered_of(year: i32) -> ModelQuery {
    ModelQuery {
        indicator: Some("C01".to_owned()),
        ..ModelQuery::of_year(year)
    }
}

/// A year beside others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct YearBeside {
    pub(crate) year: i32,
    /// Whether the register has anything of it.
    pub(crate) is_known: bool,
    /// Registered, effective, recognised, commended.
    pub(crate) funnel: [i64; 4],
    /// Registered in each field, in the order of [`Field::ALL`].
    pub(crate) fields: [i64; 4],
}

/// A year and the four before it, the oldest first.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn years_beside(reading: &Reading, year: i32) -> Result<Vec<YearBeside>> {
    (first_of(year)..=year)
        .map(|year| beside(reading, year))
        .collect()
}

fn beside(reading: &Reading, year: i32) -> Result<YearBeside> {
    let counted = table::counted(reading, year)?;
    let of_field = sums(&counted, |one| one.field.clone(), |one| one.registered);
    Ok(YearBeside {
        year,
        is_known: !counted.is_empty(),
        funnel: steps_of(reading, &counted, year)?,
        fields: Field::ALL.map(|field| of_field.get(field.code()).copied().unwrap_or(0)),
    })
}

/// The first of the years that stand beside a year.
fn first_of(year: i32) -> i32 {
    year - i32::try_from(YEARS).unwrap_or(5) + 1
}

pub(super) fn said(word: Key) -> String {
    words::say_with(words::spoken(), word, [])
}
