//! What a foreign sheet lists.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::doors::Taken;
use super::layout;
use crate::registers::Register;
use crate::subjects::{ImportKind, SUBJECTS};
use crate::{Code, Failure, Result};

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
    /// Danh sách ủng hộ.
    Donations,
    /// Danh sách đơn thư, kiến nghị.
    Petitions,
    /// Danh sách kiến nghị, chỉ đạo.
    Recommendations,
    /// Lịch, kế hoạch công tác: known only where somebody says so.
    Calendar,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 7] = [
        Kind::Awards,
        Kind::Models,
        Kind::Indicators,
        Kind::Donations,
        Kind::Petitions,
        Kind::Recommendations,
        Kind::Calendar,
    ];

    /// Those that are told by a table itself; others are only looked for where somebody says so.
    pub(crate) const GUESSED: [Kind; 3] = [Kind::Awards, Kind::Models, Kind::Indicators];

    /// The register whose lines its rows become; none for kinds of their own.
    #[must_use]
    pub fn register(self) -> Option<&'static Register> {
        match self {
            Kind::Awards | Kind::Models | Kind::Indicators | Kind::Calendar => None,
            Kind::Donations => Some(&crate::funds::INCOME),
            Kind::Petitions => Some(&crate::democracy::PETITION),
            Kind::Recommendations => Some(&crate::recommendations::RECOMMENDATION),
        }
    }

    /// Its name on the command line and in the file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Kind::Awards => "awards",
            Kind::Models => "models",
            Kind::Indicators => "indicators",
            Kind::Donations => "donations",
            Kind::Petitions => "petitions",
            Kind::Recommendations => "recommendations",
            Kind::Calendar => "calendar",
        }
    }

    /// What its subject says of it.
    pub(crate) fn door(self) -> &'static ImportKind {
        SUBJECTS
            .iter()
            .flat_map(|subject| subject.import_kinds)
            .find(|door| door.code == self.code())
            .expect("a subject takes in each kind of sheet")
    }

    /// How it is taken in.
    ///
    /// # Errors
    /// [`Code::KindNotTaken`] where it can be inspected only.
    pub(crate) fn taken(self) -> Result<&'static Taken> {
        let refused = || Failure::new(Code::KindNotTaken).with("kind", layout::kind_name(self));
        self.door().taken.ok_or_else(refused)
    }

    /// The fields a row of it has; none where it is not taken in.
    pub(crate) fn fields(self) -> &'static [&'static str] {
        self.door().taken.map_or(&[], |taken| taken.fields)
    }

    /// The place of a field of that code.
    pub(crate) fn place(self, field: &str) -> Option<usize> {
        self.fields().iter().position(|known| *known == field)
    }

    /// Reads the name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Kind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}
