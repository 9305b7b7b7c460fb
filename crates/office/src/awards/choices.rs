//! What an office may decide for itself about commendation: settings with their defaults.
//! Deliberately not here: facts of law, which are dated data.

use std::collections::HashMap;

use chrono::NaiveDate;
use viet::name::ToneOrder;

use crate::Result;
use crate::awards::finding::{Rule, Severity};
use crate::awards::issuer::PARTY_HD05_FROM;
use crate::awards::reward::Rounding;
use crate::office::Reading;
use crate::settings::setting;

/// The office's choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// `awards.rounding`: `up` (default), `nearest`, `none`.
    pub rounding: Rounding,
    /// `awards.tones`: `dictionary` (default), `traditional`.
    pub tones: ToneOrder,
    /// `awards.party_hd05_from`: first day of HD 05 for Party documents.
    pub party_hd05_from: NaiveDate,
    /// `awards.rule.aw03` and so on: `hint`, `warning`, `error`.
    severities: HashMap<Rule, Severity>,
}

impl Default for Choices {
    fn default() -> Self {
        Choices {
            rounding: Rounding::Up,
            tones: ToneOrder::Dictionary,
            party_hd05_from: PARTY_HD05_FROM,
            severities: HashMap::new(),
        }
    }
}

impl Choices {
    /// Reads the settings; one that cannot be read is as if it were not set.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(reading: &Reading) -> Result<Choices> {
        let default = Choices::default();
        let mut severities = HashMap::new();
        for rule in ADJUSTABLE {
            if let Some(severity) = known(setting(reading, &format!("awards.rule.{}", code(rule)))?)
            {
                severities.insert(rule, severity);
            }
        }
        Ok(Choices {
            rounding: known(setting(reading, "awards.rounding")?).unwrap_or(default.rounding),
            tones: known(setting(reading, "awards.tones")?).unwrap_or(default.tones),
            party_hd05_from: known(setting(reading, "awards.party_hd05_from")?)
                .unwrap_or(default.party_hd05_from),
            severities,
        })
    }

    /// How grave the office takes a rule; `usual` where it says nothing.
    #[must_use]
    pub fn severity(&self, rule: Rule, usual: Severity) -> Severity {
        self.severities.get(&rule).copied().unwrap_or(usual)
    }
}

/// Rules that are the house's proposals, not law; only these can be set.
const ADJUSTABLE: [Rule; 8] = [
    Rule::Aw03,
    Rule::Aw08,
    Rule::TwiceInRound,
    Rule::PossibleDuplicate,
    Rule::UnitUnknown,
    Rule::PositionMissing,
    Rule::CitationMissing,
    Rule::AmountDiffers,
];

fn code(rule: Rule) -> String {
    serde_json::to_value(rule)
        .ok()
        .and_then(|v| v.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// A setting's text as a value that serde knows by that name.
fn known<T: serde::de::DeserializeOwned>(text: Option<String>) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text?)).ok()
}
