//! A registration as screens and scripts see it, and what they ask for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::codes::{Giver, Measure, ModelKind, ModelLevel, Novelty};
use super::rules::ModelFinding;
use super::state::ModelState;
use crate::awards::{Origin, RawEntry};

/// A registration in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelRow {
    /// Local key of the registration.
    pub key: i64,
    /// Local key of its model, the same over the years.
    pub model: i64,
    /// The year it is registered for.
    pub year: i32,
    /// `DVK-<unit>-<year>-nnn`.
    pub code: String,
    /// Its fields by their codes, as people read them; the contact is masked.
    pub cells: BTreeMap<String, String>,
    /// The territory that it certainly is of.
    pub unit_key: Option<i64>,
    /// Where it stands.
    pub state: ModelState,
    /// The same in words.
    pub state_text: String,
    /// Why it was returned, paused, failed or stopped.
    pub state_reason: String,
    /// Points given by the office itself, in hundredths.
    pub own_score: Option<i64>,
    /// Points of the appraisal.
    pub appraised_score: Option<i64>,
    /// Points of the conclusion.
    pub concluded_score: Option<i64>,
    /// The highest level that recognised it that year.
    pub recognised: Option<ModelLevel>,
    /// The same in words; empty where there is none.
    pub recognised_text: String,
    /// In how many places it is taken over.
    pub replicas: i64,
    /// How many nominations praise it.
    pub nominations: i64,
    /// Where it was imported from.
    pub origin: Option<Origin>,
    /// Texts that wait beside an empty field.
    pub raw: Vec<RawEntry>,
    /// Fields that must be filled in before it is approved.
    pub missing: Vec<String>,
    /// What the rules say about it.
    pub findings: Vec<ModelFinding>,
}

/// Everything that is known of one registration and its model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelStory {
    /// The registration.
    pub row: ModelRow,
    /// Names of the fields that are missing.
    pub missing_text: Vec<String>,
    /// What goes in.
    pub resources: Vec<Resource>,
    /// Goals in numbers.
    pub targets: Vec<TargetRow>,
    /// Its way through the states, the first step first.
    pub events: Vec<ModelEvent>,
    /// Every recognition of the model, of all years.
    pub recognitions: Vec<Recognition>,
    /// Its registrations of all years.
    pub years: Vec<YearOfModel>,
    /// The model that it takes over.
    pub origin: Option<OtherModel>,
    /// Where it is taken over, as a tree in reading order.
    pub replicas: Vec<OtherModel>,
    /// Nominations that praise it.
    pub nominations: Vec<Praise>,
    /// States it may be moved to.
    pub next: Vec<StateChoice>,
    /// Whether a decision may recognise it.
    pub can_be_recognised: bool,
}

/// Something that goes in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Resource {
    /// Who gives it.
    pub giver: Giver,
    /// How it is measured.
    pub measure: Measure,
    /// How much: đồng, days, square metres.
    pub amount: i64,
}

/// A goal in numbers, as typed and as shown: `1.250,5`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct TargetRow {
    /// What is counted.
    pub indicator: String,
    /// Its unit.
    pub unit: String,
    /// The goal.
    pub target: String,
    /// What was reached.
    pub actual: String,
}

/// A step of a registration's life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelEvent {
    /// When, UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// From which state, in words.
    pub from_text: String,
    /// To which state.
    pub to: ModelState,
    /// The same in words.
    pub to_text: String,
    /// Why.
    pub reason: String,
}

/// A recognition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recognition {
    /// Local key.
    pub key: i64,
    /// The registration it is of.
    pub registration: i64,
    /// The year of that registration.
    pub year: i32,
    /// The level.
    pub level: ModelLevel,
    /// The same in words.
    pub level_text: String,
    /// Number of the decision.
    pub number: String,
    /// Its date, ISO.
    pub date: String,
    /// Who decided.
    pub issuer: String,
    /// A remark.
    pub note: String,
}

/// A year of a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearOfModel {
    /// The registration.
    pub key: i64,
    /// The year.
    pub year: i32,
    /// Its title that year.
    pub title: String,
    /// Who carried it that year.
    pub unit: String,
    /// Where it stands, in words.
    pub state_text: String,
}

/// Another model, by the newest registration of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherModel {
    /// The model.
    pub model: i64,
    /// Its newest registration.
    pub key: i64,
    /// Its year.
    pub year: i32,
    /// Its title.
    pub title: String,
    /// Who carries it.
    pub unit: String,
    /// How deep in the tree, from 1.
    pub depth: u32,
}

/// A nomination that praises a registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Praise {
    /// The nomination.
    pub nomination: i64,
    /// Its round.
    pub round: i64,
    /// Title of the round.
    pub round_title: String,
    /// Who is nominated.
    pub name: String,
    /// Where the nomination stands, in words.
    pub state_text: String,
}

/// A state that a person may choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StateChoice {
    /// Its code.
    pub state: ModelState,
    /// Its name.
    pub text: String,
    /// Whether a reason is asked for.
    pub needs_reason: bool,
}

/// What a list of registrations can be ordered by. Where a row has nothing to order by, it comes
/// last in either direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ModelOrder {
    /// By year, then as entered.
    #[default]
    Entered,
    /// By title.
    Title,
    /// By field of the movement.
    Field,
    /// By unit.
    Unit,
    /// By kind.
    Kind,
    /// By what is new about it.
    Novelty,
    /// By place.
    Place,
    /// By the day it begins.
    Starts,
    /// By the day it ends.
    Ends,
    /// By the points of the conclusion, else of the appraisal, else its own.
    Score,
    /// By the highest recognition.
    Recognised,
    /// By state, in the order it goes through them.
    State,
}

/// One column a list is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ModelSort {
    /// The column.
    pub by: ModelOrder,
    /// The last first.
    pub descending: bool,
}

/// What a screen asks for. A list that is empty asks for everything.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ModelQuery {
    /// The columns to order by, the one that decides first.
    pub sort: Vec<ModelSort>,
    /// Only those with a finding that is no hint, or an unread text.
    pub only_problems: bool,
    /// Words looked for, without regard to accents.
    pub text: String,
    /// Only this year.
    pub year: Option<i32>,
    /// Codes of fields; the empty code asks for those without one.
    pub fields: Vec<String>,
    /// Kinds.
    pub kinds: Vec<ModelKind>,
    /// States.
    pub states: Vec<ModelState>,
    /// Novelties.
    pub novelties: Vec<Novelty>,
    /// Recognised at one of these levels.
    pub levels: Vec<ModelLevel>,
    /// Only of this territory and those in it.
    pub unit: Option<i64>,
    /// Only of exactly these territories; 0 asks for those of none that is known.
    pub units: Vec<i64>,
    /// Only those that a nomination praises.
    pub commended: bool,
    /// Words of a programme.
    pub programme: String,
    /// Only those that this indicator counts: `C10`.
    pub indicator: Option<String>,
}

impl ModelQuery {
    /// The registrations of a year.
    #[must_use]
    pub fn of_year(year: i32) -> ModelQuery {
        ModelQuery {
            year: Some(year),
            ..ModelQuery::default()
        }
    }
}
