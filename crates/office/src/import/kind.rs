//! What a foreign sheet lists.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kinds of sheet that are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Danh sách khen thưởng.
    Awards,
    /// Danh sách mô hình.
    Models,
    /// Biểu số liệu.
    Indicators,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 3] = [Kind::Awards, Kind::Models, Kind::Indicators];

    /// Its name on the command line and in the file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Kind::Awards => "awards",
            Kind::Models => "models",
            Kind::Indicators => "indicators",
        }
    }

    /// Reads the name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Kind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
