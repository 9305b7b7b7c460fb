//! A row of an award list on its way into a round: its values as text, and what is wrong with
//! them. Deliberately not here: how they are judged (`judge`), and where they are kept meanwhile
//! (`import`).

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use viet::date::PartialDate;
use viet::number::group_thousands;

use super::places::*;
use super::vocabulary::FIELDS;
use crate::awards::nomination::{Field, Values};
use crate::awards::{Severity, SubjectKind};

/// The values of a row in [`FIELDS`] order: a kind's code, an ISO date, plain đồng, else text.
pub(crate) type Line = [String; FIELDS.len()];

/// What is wrong with one value of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Flaw {
    /// Place of the field in [`FIELDS`].
    #[serde(rename = "f")]
    pub(crate) field: usize,
    /// What.
    #[serde(rename = "c")]
    pub(crate) code: FlawCode,
    /// A value its sentence names.
    #[serde(rename = "p", default, skip_serializing_if = "String::is_empty")]
    pub(crate) detail: String,
}

/// Everything that can be wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FlawCode {
    NameMissing,
    InvalidDate,
    UnreadableDate,
    UnreadableMoney,
    UnreadableKind,
    UnitUnknown,
    UnitSeveral,
    UnitExpired,
    UnitSuggested,
    AwardUnknown,
    /// Another row of the file is surely of the same recipient.
    Duplicate,
    /// Another row of the file may be of the same recipient.
    NearRow,
    /// A record of the target may be of the same recipient.
    NearRecord,
}

impl FlawCode {
    /// The message is `problem-` and this.
    pub(crate) fn key(self) -> &'static str {
        match self {
            FlawCode::NameMissing => "name-missing",
            FlawCode::InvalidDate => "invalid-date",
            FlawCode::UnreadableDate => "unreadable-date",
            FlawCode::UnreadableMoney => "unreadable-money",
            FlawCode::UnreadableKind => "unreadable-kind",
            FlawCode::UnitUnknown => "unit-unknown",
            FlawCode::UnitSeveral => "unit-several",
            FlawCode::UnitExpired => "unit-expired",
            FlawCode::UnitSuggested => "unit-suggested",
            FlawCode::AwardUnknown => "award-unknown",
            FlawCode::Duplicate => "duplicate",
            FlawCode::NearRow => "near-row",
            FlawCode::NearRecord => "near-record",
        }
    }

    /// Whether it asks what is to become of a duplicate.
    pub(crate) fn is_duplicate(self) -> bool {
        matches!(
            self,
            FlawCode::Duplicate | FlawCode::NearRow | FlawCode::NearRecord
        )
    }

    /// How much it matters: an error leaves a field empty or the row out.
    pub(crate) fn severity(self) -> Severity {
        match self {
            FlawCode::NameMissing
            | FlawCode::InvalidDate
            | FlawCode::UnreadableDate
            | FlawCode::UnreadableMoney
            | FlawCode::UnreadableKind => Severity::Error,
            _ => Severity::Warning,
        }
    }

    /// The code beside an unread text of a nomination; none where the value was read.
    pub(super) fn unread(self) -> Option<&'static str> {
        match self {
            FlawCode::InvalidDate => Some("no-such-day"),
            FlawCode::UnreadableDate => Some("date"),
            FlawCode::UnreadableMoney => Some("money"),
            FlawCode::UnreadableKind => Some("kind"),
            _ => None,
        }
    }
}

/// A line's value as screens show it: dates day first, money with dots, kinds in words.
pub(crate) fn shown(field: usize, text: &str) -> String {
    match field {
        KIND => SubjectKind::from_code(text).map_or(text.to_owned(), |kind| {
            viet::text::capitalise_first(kind.word())
        }),
        BIRTH => PartialDate::from_str(text).map_or(text.to_owned(), |date| {
            date.exact()
                .map_or_else(|| date.iso(), |day| day.format("%d/%m/%Y").to_string())
        }),
        AMOUNT => text.parse().map_or(text.to_owned(), group_thousands),
        _ => text.to_owned(),
    }
}

/// The line that a nomination's values make.
pub(crate) fn line_of(values: &Values) -> Line {
    [
        values.subject_kind.code().to_owned(),
        values.name.clone(),
        values.honorific.clone(),
        values.position.clone(),
        values.unit_text.clone(),
        values.birth.map(|birth| birth.iso()).unwrap_or_default(),
        values.award_text.clone(),
        values
            .amount
            .map(|dong| dong.to_string())
            .unwrap_or_default(),
        values.citation.clone(),
    ]
}

/// A field's place in [`FIELDS`].
pub(super) fn place(field: &str) -> usize {
    FIELDS
        .iter()
        .position(|known| *known == field)
        .expect("entries name fields of the list")
}

/// The nomination's field at a place.
pub(super) fn field_of(place: usize) -> Field {
    const OWN: [Field; FIELDS.len()] = [
        Field::SubjectKind,
        Field::Name,
        Field::Honorific,
        Field::Position,
        Field::Unit,
        Field::Birth,
        Field::Award,
        Field::Amount,
        Field::Citation,
    ];
    OWN[place]
}
