//! What the office knows of a unit, as screens and other rooms see it.
//! Deliberately not here: SQL, and how a text is recognised as a unit (`find`).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The kind of a unit. Territory, Party committee, board and mass organisation are
/// different kinds linked by relations, not one tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// Tỉnh.
    Province,
    /// Thành phố trực thuộc trung ương.
    City,
    /// Quận (until 30/6/2025).
    UrbanDistrict,
    /// Huyện (until 30/6/2025).
    RuralDistrict,
    /// Thị xã (until 30/6/2025).
    Town,
    /// Phường.
    Ward,
    /// Xã.
    Commune,
    /// Thị trấn (until 30/6/2025).
    Township,
    /// Any body that is no territory: a Party committee, a board, a school.
    Organisation,
}

impl UnitKind {
    /// All kinds.
    pub const ALL: [UnitKind; 9] = [
        UnitKind::Province,
        UnitKind::City,
        UnitKind::UrbanDistrict,
        UnitKind::RuralDistrict,
        UnitKind::Town,
        UnitKind::Ward,
        UnitKind::Commune,
        UnitKind::Township,
        UnitKind::Organisation,
    ];

    /// The value stored in the file and sent to the window.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            UnitKind::Province => "province",
            UnitKind::City => "city",
            UnitKind::UrbanDistrict => "urban_district",
            UnitKind::RuralDistrict => "rural_district",
            UnitKind::Town => "town",
            UnitKind::Ward => "ward",
            UnitKind::Commune => "commune",
            UnitKind::Township => "township",
            UnitKind::Organisation => "organisation",
        }
    }

    /// Reads the stored value.
    #[must_use]
    pub fn from_code(code: &str) -> Option<UnitKind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The Vietnamese word before the name, lower case as in running text; empty for
    /// organisations, whose name already says what they are.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            UnitKind::Province => "tỉnh",
            UnitKind::City => "thành phố",
            UnitKind::UrbanDistrict => "quận",
            UnitKind::RuralDistrict => "huyện",
            UnitKind::Town => "thị xã",
            UnitKind::Ward => "phường",
            UnitKind::Commune => "xã",
            UnitKind::Township => "thị trấn",
            UnitKind::Organisation => "",
        }
    }
}

/// One unit as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitRow {
    /// Local key.
    pub key: i64,
    /// Code of the built-in list (`C31144-A`) or of the office's own unit.
    pub code: String,
    /// Its kind.
    pub kind: UnitKind,
    /// Full name with the kind word: "Phường Xuân Khánh".
    pub name: String,
    /// Full name of the unit it lies in, if any.
    pub parent_name: Option<String>,
    /// First day; `None` when not known.
    pub valid_from: Option<NaiveDate>,
    /// Last day; `None` while it exists.
    pub valid_to: Option<NaiveDate>,
    /// Whether it came with the program.
    pub built_in: bool,
    /// Full names of the units that continue it.
    pub successors: Vec<String>,
}

/// What a list of units can be ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum UnitOrder {
    /// The order of the registry: each unit below the one it lies in.
    #[default]
    Registry,
    /// By name, without the word for its kind.
    Name,
    /// By kind, the larger first.
    Kind,
    /// By the unit it lies in.
    Parent,
    /// By first day.
    From,
    /// By last day; those that exist come last.
    To,
}

/// One column a list of units is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct UnitSort {
    /// The column.
    pub by: UnitOrder,
    /// The last first.
    pub descending: bool,
}

/// What a list of units is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct UnitQuery {
    /// The columns to order by, the one that decides first; the registry's order where they are
    /// equal. A unit without a value comes last in either direction.
    pub sort: Vec<UnitSort>,
    /// Words looked for in the name, without regard to accents; empty for all.
    pub text: String,
    /// Only units that existed on this day.
    pub as_of: Option<NaiveDate>,
    /// Rows to leave out at the start.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

impl Default for UnitQuery {
    fn default() -> Self {
        UnitQuery {
            sort: Vec::new(),
            text: String::new(),
            as_of: None,
            offset: 0,
            limit: 200,
        }
    }
}

/// How sure a match is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MatchedBy {
    /// The name itself (case, tone place and abbreviations of the kind word aside).
    Exact,
    /// A spelling that someone in the office confirmed.
    Alias,
    /// The same letters without accents, and only one unit has them.
    Unaccented,
}

/// What a text says about units, on a date. Never a guess: only `One` may be linked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum UnitMatch {
    /// Exactly this unit.
    One {
        /// The unit.
        unit: UnitRow,
        /// Why.
        how: MatchedBy,
    },
    /// Several units are written like this; more words (the parent) or a person decides.
    Several {
        /// All of them, in registry order.
        candidates: Vec<UnitRow>,
    },
    /// Such a unit exists, but not on that date.
    Expired {
        /// The unit of another time.
        unit: UnitRow,
        /// What continued it (empty when it was founded only later).
        successors: Vec<UnitRow>,
    },
    /// Nothing is written like this; these are one letter away. Never linked by themselves.
    Suggestions {
        /// Nearest first.
        candidates: Vec<UnitRow>,
    },
    /// No unit.
    None,
}

/// A name a unit bore in a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitName {
    /// Full name.
    pub name: String,
    /// First day.
    pub valid_from: Option<NaiveDate>,
    /// Last day.
    pub valid_to: Option<NaiveDate>,
}

/// One step of a unit's lineage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitStep {
    /// The unit before or after.
    pub unit: UnitRow,
    /// Day of the change.
    pub date: NaiveDate,
    /// What happened, in words: "sáp nhập", "một phần".
    pub text: String,
    /// Legal basis as known.
    pub basis: String,
}

/// Everything about one unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitDetail {
    /// The unit.
    pub row: UnitRow,
    /// Its names through time.
    pub names: Vec<UnitName>,
    /// The units it lies in, innermost first.
    pub parents: Vec<UnitRow>,
    /// What it was made from.
    pub predecessors: Vec<UnitStep>,
    /// What continued it.
    pub successors: Vec<UnitStep>,
    /// Spellings the office has confirmed.
    pub aliases: Vec<String>,
    /// A remark of the list it came from.
    pub note: String,
}
