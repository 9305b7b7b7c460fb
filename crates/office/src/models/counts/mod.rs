//! What the register tells the reports: indicators C01 to C16 of a year (domain §4.4), each as a
//! condition over registrations, so that the rows behind a figure are those that were counted. And
//! the figures of charts: by field, by level, from registered to commended, years beside each other.

mod by_unit;
mod charts;
mod table;

pub use charts::{ChartBar, ModelCharts, charts};

pub(crate) use charts::{YearBeside, years_beside};

pub(crate) use table::{count as count_where, years};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::codes::{ModelKind, ModelLevel, Novelty};
use super::field::Field;
use super::state::ModelState;
use crate::Result;
use crate::office::Reading;
use crate::reports;

/// A figure of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorCount {
    /// Its code: `C10`.
    pub code: String,
    /// Its name in the catalogue of indicators.
    pub name: String,
    /// Its unit.
    pub unit: String,
    /// How many registrations it counts; of a ratio, the numerator.
    pub count: i64,
    /// Of a ratio, the denominator.
    pub of: Option<i64>,
    /// The figure as people read it: `76`, `62,5 %`; empty for a ratio of nothing.
    pub text: String,
}

/// An indicator that comes from the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Indicator {
    /// C01.
    Registered,
    /// C02: models and exemplary collectives.
    Collectives,
    /// C03.
    People,
    /// C04 to C07.
    Of(Field),
    /// C08, C09.
    Newly(Novelty),
    /// C10: being carried out.
    UnderWay,
    /// C11: effective.
    Effective,
    /// C12 to C14.
    Recognised(ModelLevel),
    /// C15.
    Replicated,
    /// C16: recognised at any of these levels, of all registered.
    RecognisedShare,
}

use Indicator as I;

const ALL: [(&str, Indicator); 16] = [
    ("C01", I::Registered),
    ("C02", I::Collectives),
    ("C03", I::People),
    ("C04", I::Of(Field::Economy)),
    ("C05", I::Of(Field::Society)),
    ("C06", I::Of(Field::Security)),
    ("C07", I::Of(Field::Politics)),
    ("C08", I::Newly(Novelty::New)),
    ("C09", I::Newly(Novelty::Continued)),
    ("C10", I::UnderWay),
    ("C11", I::Effective),
    ("C12", I::Recognised(ModelLevel::Commune)),
    ("C13", I::Recognised(ModelLevel::District)),
    ("C14", I::Recognised(ModelLevel::Province)),
    ("C15", I::Replicated),
    ("C16", I::RecognisedShare),
];

impl Indicator {
    /// The indicator of that code.
    pub(crate) fn of_code(code: &str) -> Option<Indicator> {
        let found = ALL.iter().find(|(known, _)| *known == code);
        found.map(|(_, indicator)| *indicator)
    }

    /// Which registrations it counts, over `registration r`. What was returned was not accepted
    /// and is counted nowhere.
    pub(crate) fn condition(self) -> String {
        let counted = format!("r.state <> '{}'", ModelState::Returned.code());
        let own = match self {
            I::Registered => return counted,
            I::Collectives => format!("r.kind <> '{}'", ModelKind::Individual.code()),
            I::People => format!("r.kind = '{}'", ModelKind::Individual.code()),
            I::Of(field) => format!("r.field = '{}'", field.code()),
            I::Newly(novelty) => format!("r.novelty = '{}'", novelty.code()),
            I::UnderWay => one_of(&[
                ModelState::Approved,
                ModelState::UnderWay,
                ModelState::SelfAssessed,
                ModelState::Appraised,
                ModelState::Recognised,
                ModelState::Replicated,
            ]),
            // Recognised, or appraised with points that reach the lowest band of the sheet.
            I::Effective => format!(
                "({} OR (r.state = '{}' AND coalesce(r.concluded_score, r.appraised_score, -1) >= {}))",
                one_of(&[ModelState::Recognised, ModelState::Replicated]),
                ModelState::Appraised.code(),
                table::LEAST
            ),
            I::Recognised(level) => format!(
                "EXISTS (SELECT 1 FROM recognition c WHERE c.registration = r.key AND c.level = '{}')",
                level.code()
            ),
            I::Replicated => format!(
                "(r.state = '{}' OR EXISTS (SELECT 1 FROM model m WHERE m.origin = r.model))",
                ModelState::Replicated.code()
            ),
            I::RecognisedShare => format!(
                "EXISTS (SELECT 1 FROM recognition c WHERE c.registration = r.key AND c.level <> '{}')",
                ModelLevel::Central.code()
            ),
        };
        format!("{counted} AND {own}")
    }
}

fn one_of(states: &[ModelState]) -> String {
    let codes: Vec<String> = states
        .iter()
        .map(|state| format!("'{}'", state.code()))
        .collect();
    format!("r.state IN ({})", codes.join(", "))
}

/// The indicators of a year, C01 to C16.
///
/// # Errors
/// When the file cannot be read.
pub fn indicators(reading: &Reading, year: i32) -> Result<Vec<IndicatorCount>> {
    let conditions: Vec<String> = ALL.iter().map(|(_, own)| own.condition()).collect();
    let counts = table::counts(reading, year, &conditions)?;
    let registered = counts.first().copied().unwrap_or(0);
    let counted = ALL.iter().zip(counts).map(|((code, indicator), count)| {
        let of = (*indicator == I::RecognisedShare).then_some(registered);
        let known = reports::indicator(code);
        IndicatorCount {
            code: (*code).to_owned(),
            name: known.map(|known| known.name.clone()).unwrap_or_default(),
            unit: known.map(|known| known.unit.clone()).unwrap_or_default(),
            count,
            of,
            text: match of {
                None => viet::number::group_thousands(count),
                Some(0) => String::new(),
                Some(of) => format!(
                    "{} %",
                    super::scoring::decimal_text((count * 20_000 / of + 1) / 2, 2)
                ),
            },
        }
    });
    Ok(counted.collect())
}
