//! A recipient is one master record for a person, household or collective; nominations
//! and award lines hold the snapshot of their day. Two spellings are joined or kept
//! apart only by a person's word.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Two nominations that may be one recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuplicatePair {
    /// A nomination of the round.
    pub a: i64,
    /// Another one, of this round or of an earlier one.
    pub b: i64,
    /// The first in words: name, birth, unit.
    pub a_text: String,
    /// The second in words, with its round when that is another one.
    pub b_text: String,
    /// Why they are shown, in words.
    pub score_text: String,
    /// What someone has already said: the same (`true`) or not (`false`).
    pub same: Option<bool>,
}
