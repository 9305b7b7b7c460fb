//! What an office may decide for itself about commendation: settings with their defaults.
//! Deliberately not here: facts of law, which are dated data.

use std::collections::HashMap;

use chrono::NaiveDate;
use viet::name::ToneOrder;

use crate::Result;
use crate::awards::abbreviation::Abbreviations;
use crate::awards::decision::{PARTY_TERM_FROM, Reset};
use crate::awards::finding::{Rule, Severity};
use crate::awards::issuer::PARTY_HD05_FROM;
use crate::awards::reward::{OwnRewards, RewardRules};
use crate::office::Reading;
use crate::settings::{Choice, profile, setting};
use crate::words::{Key, keys};

/// The setting that says what Party bodies give.
const OWN_REWARDS: &str = "awards.own_rewards";

/// The setting that says how bodies are abbreviated.
const ABBREVIATIONS: &str = "awards.abbreviations";

/// The last day of NĐ 152/2025, which lapses on 1/3/2027 unless it is prolonged (its điều on
/// entry into force).
const DECREE_152_TO: NaiveDate =
    NaiveDate::from_ymd_opt(2027, 2, 28).expect("a day of the calendar");

/// The office's choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// `awards.rounding`: `up` (default), `nearest`, `none`; `awards.doubling`: `before_rounding`
    /// (default), `after_rounding`; `awards.own_rewards`: what Party bodies give.
    pub reward: RewardRules,
    /// `awards.tones`: `dictionary` (default), `traditional`.
    pub tones: ToneOrder,
    /// `awards.party_hd05_from`: first day of HD 05 for Party documents.
    pub party_hd05_from: NaiveDate,
    /// `awards.party_term_from`: first day of a term of the Party committee, from which its series
    /// of numbers begin anew.
    pub party_term_from: NaiveDate,
    /// `awards.party_series`: when numbers of Party documents begin anew, `term` (default) or
    /// `year`.
    pub party_series: Reset,
    /// `awards.decree_152_to`: last day on which papers rest on NĐ 152/2025.
    pub decree_152_to: NaiveDate,
    /// `awards.abbreviations`: how bodies are abbreviated in numbers, before the built-in ways.
    pub abbreviations: Abbreviations,
    /// `awards.rule.aw03` and so on: `hint`, `warning`, `error`.
    severities: HashMap<Rule, Severity>,
}

impl Default for Choices {
    fn default() -> Self {
        Choices {
            reward: RewardRules::default(),
            tones: ToneOrder::Dictionary,
            party_hd05_from: PARTY_HD05_FROM,
            party_term_from: PARTY_TERM_FROM,
            party_series: Reset::Term,
            decree_152_to: DECREE_152_TO,
            abbreviations: Abbreviations::default(),
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
            reward: RewardRules {
                rounding: known(setting(reading, "awards.rounding")?).unwrap_or_default(),
                doubling: known(setting(reading, "awards.doubling")?).unwrap_or_default(),
                own: OwnRewards::read(&text(reading, OWN_REWARDS)?),
            },
            tones: known(setting(reading, "awards.tones")?).unwrap_or(default.tones),
            party_hd05_from: known(setting(reading, "awards.party_hd05_from")?)
                .unwrap_or(default.party_hd05_from),
            party_term_from: known(setting(reading, "awards.party_term_from")?)
                .unwrap_or(default.party_term_from),
            party_series: known(setting(reading, "awards.party_series")?)
                .unwrap_or(default.party_series),
            decree_152_to: known(setting(reading, "awards.decree_152_to")?)
                .unwrap_or(default.decree_152_to),
            abbreviations: Abbreviations::read(
                &text(reading, ABBREVIATIONS)?,
                &profile(reading)?.name,
            ),
            severities,
        })
    }

    /// How grave the office takes a rule; `usual` where it says nothing.
    #[must_use]
    pub fn severity(&self, rule: Rule, usual: Severity) -> Severity {
        self.severities.get(&rule).copied().unwrap_or(usual)
    }
}

fn text(reading: &Reading, name: &str) -> Result<String> {
    Ok(setting(reading, name)?.unwrap_or_default())
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
        name: "awards.doubling",
        word: keys::CHOICE_DOUBLING,
        values: &[
            ("before_rounding", keys::CHOICE_DOUBLING_BEFORE),
            ("after_rounding", keys::CHOICE_DOUBLING_AFTER),
        ],
        usual: "before_rounding",
    },
    Choice {
        name: OWN_REWARDS,
        word: keys::CHOICE_OWN_REWARDS,
        values: &[],
        usual: "",
    },
    Choice {
        name: ABBREVIATIONS,
        word: keys::CHOICE_ABBREVIATIONS,
        values: &[],
        usual: "",
    },
    Choice {
        name: "awards.party_series",
        word: keys::CHOICE_PARTY_SERIES,
        values: &[
            ("term", keys::CHOICE_PARTY_SERIES_TERM),
            ("year", keys::CHOICE_PARTY_SERIES_YEAR),
        ],
        usual: "term",
    },
    Choice {
        name: "awards.decree_152_to",
        word: keys::CHOICE_DECREE_152_TO,
        values: &[],
        usual: "2027-02-28",
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
        assert_eq!(known(usual("awards.rounding")), Some(plain.reward.rounding));
        assert_eq!(known(usual("awards.doubling")), Some(plain.reward.doubling));
        assert_eq!(
            known(usual("awards.party_series")),
            Some(plain.party_series)
        );
        assert_eq!(
            known(usual("awards.decree_152_to")),
            Some(plain.decree_152_to)
        );
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
