//! Who can be commended: the three kinds of recipient and their order on paper.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kind of a recipient. The order of the variants is the legal order of the parts of
/// a list (NĐ 152/2025, điều 29.5): collectives, households, individuals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// Tập thể.
    Collective,
    /// Hộ gia đình.
    Household,
    /// Cá nhân.
    Individual,
}

impl SubjectKind {
    /// All kinds, in legal order.
    pub const ALL: [SubjectKind; 3] = [
        SubjectKind::Collective,
        SubjectKind::Household,
        SubjectKind::Individual,
    ];

    /// The value stored in the file and sent to the window.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            SubjectKind::Collective => "collective",
            SubjectKind::Household => "household",
            SubjectKind::Individual => "individual",
        }
    }

    /// Reads the stored value.
    #[must_use]
    pub fn from_code(code: &str) -> Option<SubjectKind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The word of the legal texts, lower case: "tập thể".
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            SubjectKind::Collective => "tập thể",
            SubjectKind::Household => "hộ gia đình",
            SubjectKind::Individual => "cá nhân",
        }
    }
}
