//! The catalogue of indicators (chỉ tiêu): dated facts that come with the program
//! (`data/indicators.json`, each row with its source). A code is never given to another
//! indicator; a new meaning gets a new row. Deliberately not here: which indicator a clerk's
//! words mean (`meaning`), and how figures of several units are added up.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How figures of an indicator go together over units and over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IndicatorKind {
    /// Happens in a period: added over units and time.
    Flow,
    /// Stands on a day: added over units, the last one over time.
    Stock,
    /// A share: the sum of the parts by the sum of the wholes, never a mean of shares.
    Ratio,
    /// A mean weighted by another indicator.
    Weighted,
    /// Distinct people: not to be added without taking out who is counted twice.
    Distinct,
    /// Counted from a register of the office.
    Register,
    /// Follows from the months of the year.
    YearToDate,
}

/// What a share is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Codes above the line.
    pub parts: Vec<String>,
    /// Codes below it.
    pub whole: Vec<String>,
}

/// One indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// Code of the catalogue: `F01`.
    pub code: String,
    /// Name for people.
    pub name: String,
    /// Unit of measure that is stored: `đồng`, `kg`, `m²`, `%`, or what is counted.
    pub unit: String,
    /// How its figures go together.
    pub kind: IndicatorKind,
    /// The part of a report it belongs to.
    pub group: String,
    /// First day, none when not known.
    pub valid_from: Option<NaiveDate>,
    /// Last day, none while it stands.
    pub valid_to: Option<NaiveDate>,
    /// Whether it was seen in a real form; else it is general knowledge to be confirmed.
    pub seen: bool,
    /// Where the row comes from.
    pub source: String,
    /// The indicator it is a part or a property of, by code.
    pub under: Option<String>,
    /// What a share is of.
    pub of: Option<Share>,
    /// Sets of codes whose figures add up to this one's.
    #[serde(default)]
    pub sums: Vec<Vec<String>>,
    /// Of a weighted mean, the indicator that it is weighted by, by code.
    #[serde(default)]
    pub weight: Option<String>,
    /// Decimals of the whole parts that are stored, where an office has said so.
    #[serde(default)]
    pub(crate) places: Option<u32>,
    /// Names that mean it wherever they stand.
    #[serde(default)]
    pub(crate) phrases: Vec<String>,
    /// Names that mean it below the indicator it belongs to.
    #[serde(default)]
    pub(crate) short: Vec<String>,
}

static INDICATORS: LazyLock<Vec<Indicator>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/indicators.json"))
        .expect("the built-in indicators are valid; a test reads them")
});

/// All indicators in the order of their codes.
#[must_use]
pub fn indicators() -> &'static [Indicator] {
    &INDICATORS
}

/// The indicator with this code.
#[must_use]
pub fn indicator(code: &str) -> Option<&'static Indicator> {
    indicators().iter().find(|known| known.code == code)
}

impl Indicator {
    /// Whether it is reported on that day.
    #[must_use]
    pub fn stands_on(&self, date: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= date) && self.valid_to.is_none_or(|to| date <= to)
    }

    /// Whether it is a share, written in percent.
    #[must_use]
    pub fn is_share(&self) -> bool {
        self.unit == "%"
    }

    /// Decimals of the whole parts that its figures are stored in: đồng have none, what is counted
    /// has none, shares have four (two are shown), weight and land three and two.
    #[must_use]
    pub fn decimals(&self) -> u32 {
        self.places.unwrap_or(match self.unit.as_str() {
            "%" => 4,
            "kg" => 3,
            "m²" | "ha" | "km" | "m" => 2,
            _ => 0,
        })
    }

    /// Decimals that people see.
    #[must_use]
    pub fn shown_decimals(&self) -> u32 {
        if self.is_share() {
            self.decimals().min(2)
        } else {
            self.decimals()
        }
    }

    /// Whether its figures of several units are added.
    #[must_use]
    pub fn is_added(&self) -> bool {
        !matches!(self.kind, IndicatorKind::Ratio | IndicatorKind::Weighted)
    }

    /// Whether its figures of several periods are added; the last one counts of the others.
    #[must_use]
    pub fn flows(&self) -> bool {
        matches!(self.kind, IndicatorKind::Flow)
    }

    /// How it follows from others, in words; none where it is told for itself.
    #[must_use]
    pub fn formula(&self) -> Option<String> {
        let named = |codes: &[String]| {
            let named = codes.iter().map(|code| {
                let name = indicator(code).map_or("", |one| one.name.as_str());
                format!("{name} ({code})")
            });
            named.collect::<Vec<_>>().join(" + ")
        };
        if let Some(of) = &self.of {
            return Some(format!("{} : {} × 100", named(&of.parts), named(&of.whole)));
        }
        if let Some(set) = self.sums.first() {
            return Some(named(set));
        }
        let weight = self.weight.as_ref()?;
        Some(named(std::slice::from_ref(weight)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_there_once_and_every_code_named_is_there() {
        let mut codes: Vec<&str> = indicators().iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes.len(), 144);
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 144);
        for one in indicators() {
            let shares = one
                .of
                .iter()
                .flat_map(|of| of.parts.iter().chain(&of.whole));
            let named = one
                .under
                .iter()
                .chain(shares)
                .chain(one.sums.iter().flatten());
            for code in named {
                assert!(indicator(code).is_some(), "{} names {code}", one.code);
            }
            assert!(
                !one.source.is_empty() && !one.phrases.is_empty(),
                "{}",
                one.code
            );
            assert!(one.of.is_none() || one.is_share(), "{}", one.code);
        }
    }

    #[test]
    fn recognition_by_districts_ends_with_the_districts() {
        let day = |text: &str| text.parse().unwrap();
        let districts = indicator("C13").unwrap();
        assert!(districts.stands_on(day("2025-06-30")));
        assert!(!districts.stands_on(day("2025-07-01")));
    }
}
