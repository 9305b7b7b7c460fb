//! What an office may decide for itself about commendation: settings with their defaults.
//! Deliberately not here: facts of law, which are dated data.

use std::collections::HashMap;

use chrono::NaiveDate;
use viet::name::ToneOrder;

use crate::Result;
use crate::awards::decision::PARTY_TERM_FROM;
use crate::awards::finding::{Rule, Severity};
use crate::awards::issuer::PARTY_HD05_FROM;
use crate::awards::reward::Rounding;
use crate::office::Reading;
use crate::settings::{Choice, setting};
use crate::words::{Key, keys};

/// The office's choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// `awards.rounding`: `up` (default), `nearest`, `none`.
    pub rounding: Rounding,
    /// `awards.tones`: `dictionary` (default), `traditional`.
    pub tones: ToneOrder,
    /// `awards.party_hd05_from`: first day of HD 05 for Party documents.
    pub party_hd05_from: NaiveDate,
    /// `awards.party_term_from`: first day of a term of the Party committee, from which its series
    /// of numbers begin anew.
    pub party_term_from: NaiveDate,
    /// `awards.rule.aw03` and so on: `hint`, `warning`, `error`.
    severities: HashMap<Rule, Severity>,
}

impl Default for Choices {
    fn default() -> Self {
        Choices {
            rounding: Rounding::Up,
            tones: ToneOrder::Dictionary,
            party_hd05_from: PARTY_HD05_FROM,
            party_term_from: PARTY_TERM_FROM,
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
            party_term_from: known(setting(reading, "awards.party_term_from")?)
                .unwrap_or(default.party_term_from),
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

/// The same as a form shows them.
pub(super) static ALL: &[Choice] = &[
    Choice {
        name: "awards.blank_paper",
        word: keys::CHOICE_BLANK_PAPER,
        values: &[
            ("a4", keys::CHOICE_BLANK_PAPER_A4),
            ("a3", keys::CHOICE_BLANK_PAPER_A3),
            ("wide", keys::CHOICE_BLANK_PAPER_WIDE),
        ],
        usual: "a4",
    },
    Choice {
        name: "awards.tones",
        word: keys::CHOICE_TONES,
        values: &[
            ("dictionary", keys::CHOICE_TONES_DICTIONARY),
            ("traditional", keys::CHOICE_TONES_TRADITIONAL),
        ],
        usual: "dictionary",
    },
    Choice {
        name: "awards.rounding",
        word: keys::CHOICE_ROUNDING,
        values: &[
            ("up", keys::CHOICE_ROUNDING_UP),
            ("nearest", keys::CHOICE_ROUNDING_NEAREST),
            ("none", keys::CHOICE_ROUNDING_NONE),
        ],
        usual: "up",
    },
    Choice {
        name: "awards.party_hd05_from",
        word: keys::CHOICE_PARTY_HD05_FROM,
        values: &[],
        usual: "2026-06-01",
    },
    Choice {
        name: "awards.party_term_from",
        word: keys::CHOICE_PARTY_TERM_FROM,
        values: &[],
        usual: "2025-07-01",
    },
    Choice {
        name: "awards.party_ground",
        word: keys::CHOICE_PARTY_GROUND,
        values: &[],
        usual: "",
    },
    rule("awards.rule.aw03", keys::CHOICE_RULE_AW03, "warning"),
    rule("awards.rule.aw08", keys::CHOICE_RULE_AW08, "hint"),
    rule(
        "awards.rule.twice_in_round",
        keys::CHOICE_RULE_TWICE_IN_ROUND,
        "warning",
    ),
    rule(
        "awards.rule.possible_duplicate",
        keys::CHOICE_RULE_POSSIBLE_DUPLICATE,
        "warning",
    ),
    rule(
        "awards.rule.unit_unknown",
        keys::CHOICE_RULE_UNIT_UNKNOWN,
        "warning",
    ),
    rule(
        "awards.rule.position_missing",
        keys::CHOICE_RULE_POSITION_MISSING,
        "warning",
    ),
    rule(
        "awards.rule.citation_missing",
        keys::CHOICE_RULE_CITATION_MISSING,
        "warning",
    ),
    rule(
        "awards.rule.amount_differs",
        keys::CHOICE_RULE_AMOUNT_DIFFERS,
        "warning",
    ),
];

const fn rule(name: &'static str, word: Key, usual: &'static str) -> Choice {
    Choice {
        name,
        word,
        values: &[
            ("hint", keys::CHOICE_SEVERITY_HINT),
            ("warning", keys::CHOICE_SEVERITY_WARNING),
            ("error", keys::CHOICE_SEVERITY_ERROR),
        ],
        usual,
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_offers_every_rule_that_can_be_set_and_values_that_are_understood() {
        for rule in ADJUSTABLE {
            let name = format!("awards.rule.{}", code(rule));
            let choice = ALL.iter().find(|choice| choice.name == name);
            let values = choice.expect("a line of the form").values;
            for (value, _) in values {
                assert!(known::<Severity>(Some((*value).to_owned())).is_some());
            }
        }
        let rules = ALL.iter().filter(|choice| choice.name.contains(".rule."));
        assert_eq!(rules.count(), ADJUSTABLE.len());
    }

    #[test]
    fn what_the_form_calls_usual_holds_where_nobody_chose() {
        let usual = |name: &str| {
            let choice = ALL.iter().find(|choice| choice.name == name);
            Some(choice.expect("a line of the form").usual.to_owned())
        };
        let plain = Choices::default();
        assert_eq!(known(usual("awards.tones")), Some(plain.tones));
        assert_eq!(known(usual("awards.rounding")), Some(plain.rounding));
        assert_eq!(
            known(usual("awards.party_hd05_from")),
            Some(plain.party_hd05_from)
        );
        assert_eq!(
            known(usual("awards.party_term_from")),
            Some(plain.party_term_from)
        );
    }
}
