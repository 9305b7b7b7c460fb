//! The figures of a year's charts. Each bar knows the query whose rows it counts.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Indicator, by_unit, table};
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
    let years = table::years(reading)?;
    Ok(ModelCharts {
        year,
        fields: fields(reading, year)?,
        levels: levels(reading, year)?,
        states: states(reading, year)?,
        funnel: funnel(reading, year)?,
        past: past(reading, year)?,
        units: by_unit(reading, year, today)?,
        years,
    })
}

fn fields(reading: &Reading, year: i32) -> Result<Vec<ChartBar>> {
    let counts = table::by_code(reading, year, "field")?;
    let bar = |field: Field| {
        let query = ModelQuery {
            fields: vec![field.code().to_owned()],
            ..registered_of(year)
        };
        bar(&counts, (field.code(), field.name()), query)
    };
    Ok(Field::ALL.into_iter().map(bar).collect())
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

fn states(reading: &Reading, year: i32) -> Result<Vec<ChartBar>> {
    let counts = table::by_code(reading, year, "state")?;
    let bar = |state: &ModelState| {
        let query = ModelQuery {
            states: vec![*state],
            ..ModelQuery::of_year(year)
        };
        bar(&counts, (state.code(), state.name()), query)
    };
    let bars = ModelState::ALL.iter().map(bar);
    Ok(bars.filter(|bar| bar.count > 0).collect())
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
fn funnel(reading: &Reading, year: i32) -> Result<Vec<ChartBar>> {
    let steps = [
        (keys::MODELS_FUNNEL_REGISTERED, "C01", Indicator::Registered),
        (keys::MODELS_FUNNEL_EFFECTIVE, "C11", Indicator::Effective),
        (
            keys::MODELS_FUNNEL_RECOGNISED,
            "C16",
            Indicator::RecognisedShare,
        ),
    ];
    let conditions = steps.map(|(_, _, indicator)| indicator.condition());
    let counts = table::counts(reading, year, &conditions)?;
    let bar = |((word, code, _), count): ((Key, &str, Indicator), i64)| ChartBar {
        label: said(word),
        count,
        query: Some(ModelQuery {
            indicator: Some(code.to_owned()),
            ..ModelQuery::of_year(year)
        }),
    };
    let mut bars: Vec<ChartBar> = steps.into_iter().zip(counts).map(bar).collect();
    bars.push(ChartBar {
        label: said(keys::MODELS_FUNNEL_COMMENDED),
        count: table::commended(reading, year)?,
        query: Some(ModelQuery {
            commended: true,
            ..ModelQuery::of_year(year)
        }),
    });
    Ok(bars)
}

fn past(reading: &Reading, year: i32) -> Result<Vec<ChartBar>> {
    let first = year - i32::try_from(YEARS).unwrap_or(5) + 1;
    let bar = |year: i32| {
        Ok(ChartBar {
            label: year.to_string(),
            count: table::count(reading, year, &Indicator::Registered.condition())?,
            query: Some(registered_of(year)),
        })
    };
    (first..=year).map(bar).collect()
}

fn by_unit(reading: &Reading, year: i32, today: Option<NaiveDate>) -> Result<Vec<ChartBar>> {
    let registry = units::registry(reading)?;
    let counts = table::by_unit(reading, year)?;
    Ok(by_unit::bars(&registry, counts, (year, today)))
}

/// What is counted as registered in a year: without what was returned.
pub(super) fn registered_of(year: i32) -> ModelQuery {
    ModelQuery {
        indicator: Some("C01".to_owned()),
        ..ModelQuery::of_year(year)
    }
}

pub(super) fn said(word: Key) -> String {
    words::say_with(words::spoken(), word, [])
}
