//! What screens and scripts see of a duplicate.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is to become of a row that has a twin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DuplicateChoice {
    /// It is left out.
    Skip,
    /// Its values replace those of the other.
    Replace,
    /// It is taken in beside the other.
    Both,
}

impl DuplicateChoice {
    /// Every choice once.
    pub const ALL: [DuplicateChoice; 3] = [
        DuplicateChoice::Skip,
        DuplicateChoice::Replace,
        DuplicateChoice::Both,
    ];

    /// The word that scripts and the file use.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            DuplicateChoice::Skip => "skip",
            DuplicateChoice::Replace => "replace",
            DuplicateChoice::Both => "both",
        }
    }

    /// The choice of that word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<DuplicateChoice> {
        let all = Self::ALL.into_iter();
        all.into_iter().find(|choice| choice.code() == code)
    }
}

/// How sure it is that two lines speak of one recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TwinClass {
    /// They say the same in everything.
    Equal,
    /// One name and birth (without a birth, one name and unit), other values.
    Changed,
    /// Perhaps one recipient: the score says how much speaks for it.
    Near,
}

impl TwinClass {
    pub(super) fn code(self) -> &'static str {
        match self {
            TwinClass::Equal => "equal",
            TwinClass::Changed => "changed",
            TwinClass::Near => "near",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<TwinClass> {
        let all = [TwinClass::Equal, TwinClass::Changed, TwinClass::Near];
        all.into_iter().find(|class| class.code() == code)
    }
}

/// What a staged row is told to be the same as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Twin {
    /// How sure it is.
    pub class: TwinClass,
    /// Whether the other is a row of the same file.
    pub in_file: bool,
    /// Where the other stands, in words.
    pub place_text: String,
    /// From 0 to 100.
    pub score: u8,
    /// What made the score, in words.
    pub why_text: String,
    /// Both sides, field by field.
    pub cells: Vec<TwinCell>,
    /// What a person has chosen.
    pub choice: Option<DuplicateChoice>,
    /// What is done as it stands.
    pub does: DuplicateChoice,
    /// Rows of the file in the same position: as sure, and the other in the same place.
    pub alike: u32,
}

/// One field of two lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TwinCell {
    /// Code of the field.
    pub field: String,
    /// What the row says.
    pub here: String,
    /// What the other says.
    pub there: String,
    /// Whether they say different things.
    pub differs: bool,
}
