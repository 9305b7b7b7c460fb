//! What the pane of one nomination shows.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::awards::catalogue::Sure;
use crate::awards::decision::Revocation;
use crate::awards::nomination::Nomination;
use crate::awards::state::NominationState;

/// Everything about one nomination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Story {
    /// The nomination, with what the rules say about it.
    pub nomination: Nomination,
    /// Awards of the recipient, newest first.
    pub history: Vec<StoryAward>,
    /// Its other nominations that no decision has taken in, newest first.
    pub others: Vec<StoryNomination>,
    /// How it was entered and moved, oldest first.
    pub events: Vec<StoryEvent>,
    /// The papers it needs, in the order of a dossier.
    pub documents: Vec<StoryDocument>,
    /// What was noted.
    pub notes: Vec<StoryNote>,
    /// The file it came from.
    pub source: Option<StorySource>,
    /// The model that it praises.
    pub model: Option<StoryModel>,
    /// Whether it asks for a medal, for which the years of service count.
    pub medal: bool,
}

/// The model that a nomination praises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryModel {
    /// The registration.
    pub key: i64,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its year.
    pub year: i32,
}

/// An award the recipient had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryAward {
    /// Key of the line.
    pub line: i64,
    /// Its decision.
    pub decision: i64,
    /// Number of the decision.
    pub number: String,
    /// Date of the decision.
    pub date: NaiveDate,
    /// Its round.
    pub round: i64,
    /// Title of the round on that day.
    pub round_title: String,
    /// The nomination it came from.
    pub nomination: i64,
    /// Whether it is the one whose story this is.
    pub own: bool,
    /// Award.
    pub award_code: String,
    /// Its name on that day.
    pub award: String,
    /// The name it was given to.
    pub name: String,
    /// Position on that day.
    pub position: String,
    /// The unit with the name it bore on that day.
    pub unit_name: String,
    /// What that unit is called today; none where nothing changed, or where nobody can tell.
    pub unit_today: Option<String>,
    /// Achievement.
    pub citation: String,
    /// Money in đồng.
    pub amount: Option<i64>,
    /// How it was revoked, if it was.
    pub revoked: Option<Revocation>,
}

/// Another nomination of the recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryNomination {
    /// Its key.
    pub key: i64,
    /// Its round.
    pub round: i64,
    /// Title of the round.
    pub round_title: String,
    /// Year of the round.
    pub year: i32,
    /// The award proposed, in words.
    pub award: String,
    /// Where it stands.
    pub state: NominationState,
    /// The words for the state.
    pub state_text: String,
    /// Why it was returned, rejected, withdrawn or held.
    pub reason: String,
}

/// Something that happened to the nomination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryEvent {
    /// When, UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// Where it stood before; none where it was entered.
    pub from: Option<NominationState>,
    /// Where it stands since; none where it was entered.
    pub to: Option<NominationState>,
    /// What happened, in words.
    pub text: String,
    /// Why; empty where nobody said.
    pub reason: String,
}

/// A paper of the dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryDocument {
    /// Its code.
    pub code: String,
    /// What it is.
    pub text: String,
    /// Whether it is there.
    pub present: bool,
    /// Whether it must be there.
    pub required: bool,
    /// Where that comes from.
    pub source: String,
    /// How sure that is.
    pub sure: Sure,
}

/// Something noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryNote {
    /// What it is about, in words.
    pub about: String,
    /// The note.
    pub text: String,
}

/// The file a nomination came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StorySource {
    /// The import.
    pub batch: i64,
    /// Name of the file.
    pub file: String,
    /// Name of the sheet.
    pub sheet: String,
    /// Row on the sheet, from 1.
    pub row: u32,
    /// When it was taken in, UTC.
    pub imported_at: String,
}
