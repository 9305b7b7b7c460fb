//! A row on its way in: its values as text by the places of its kind's fields, and what is wrong
//! with them. Deliberately not here: what the fields are and how they are judged (the subjects say
//! it, [`super::taking::Taking`]), and where rows are kept meanwhile (`staged`).

use serde::{Deserialize, Deserializer, Serialize};

use crate::awards::Severity;

/// The most fields that a kind of sheet has; kinds with fewer leave the last places empty.
pub(crate) const WIDTH: usize = 12;

/// The values of a row in the order of its kind's fields, each as plain text.
pub(crate) type Line = [String; WIDTH];

/// A yes or no for each field.
pub(crate) type Mask = [bool; WIDTH];

/// Every field.
pub(crate) const ALL_FIELDS: Mask = [true; WIDTH];

/// The line of these values, of which there are as many as the kind has fields.
pub(crate) fn line<const N: usize>(values: [String; N]) -> Line {
    let mut line = Line::default();
    for (own, value) in line.iter_mut().zip(values) {
        *own = value;
    }
    line
}

/// Reads a mask that was written for another number of fields: the others are not there.
pub(super) fn mask<'de, D: Deserializer<'de>>(from: D) -> Result<Mask, D::Error> {
    let told = Vec::<bool>::deserialize(from)?;
    let mut mask = [false; WIDTH];
    for (own, has) in mask.iter_mut().zip(told) {
        *own = has;
    }
    Ok(mask)
}

/// What is wrong with one value of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Flaw {
    /// Place of the field.
    #[serde(rename = "f")]
    pub(crate) field: usize,
    /// What.
    #[serde(rename = "c")]
    pub(crate) code: FlawCode,
    /// A value its sentence names.
    #[serde(rename = "p", default, skip_serializing_if = "String::is_empty")]
    pub(crate) detail: String,
}

impl Flaw {
    /// A flaw whose sentence names nothing.
    pub(crate) fn plain(field: usize, code: FlawCode) -> Flaw {
        Flaw {
            field,
            code,
            detail: String::new(),
        }
    }
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
    /// Text that names no field of the movement, or several.
    UnknownField,
    /// More than one field of the movement is marked.
    SeveralFields,
    /// The year is the list's, the cell tells none.
    YearOfList,
    /// It ends before it begins.
    EndsBefore,
    /// Text that is neither new nor continued nor taken over.
    UnreadableNovelty,
    /// Words that mean no indicator of the catalogue.
    IndicatorUnknown,
    /// No period is told that could be understood.
    PeriodUnknown,
    /// The file tells another period than was chosen.
    PeriodOther,
    /// No unit is told that could be understood.
    UnitUnnamed,
    /// Words where a figure belongs.
    FigureUnread,
    /// Words of a size.
    FigureMagnitude,
    /// A share without its parts.
    PercentOnly,
    /// The report that it is for is locked.
    ReportLocked,
    UnitUnknown,
    UnitSeveral,
    UnitExpired,
    UnitSuggested,
    AwardUnknown,
    /// Another row of the file surely says the same.
    Duplicate,
    /// Another row of the file may say the same.
    NearRow,
    /// A record of the target may say the same.
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
            FlawCode::UnknownField => "unknown-field",
            FlawCode::SeveralFields => "several-fields",
            FlawCode::YearOfList => "year-of-list",
            FlawCode::EndsBefore => "ends-before",
            FlawCode::UnreadableNovelty => "unreadable-novelty",
            FlawCode::IndicatorUnknown => "indicator-unknown",
            FlawCode::PeriodUnknown => "period-unknown",
            FlawCode::PeriodOther => "period-other",
            FlawCode::UnitUnnamed => "unit-unnamed",
            FlawCode::FigureUnread => "figure-unread",
            FlawCode::FigureMagnitude => "figure-magnitude",
            FlawCode::PercentOnly => "percent-only",
            FlawCode::ReportLocked => "report-locked",
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

    /// Whether a row that has it cannot be taken in.
    pub(crate) fn leaves_out(self) -> bool {
        matches!(
            self,
            FlawCode::NameMissing
                | FlawCode::IndicatorUnknown
                | FlawCode::PeriodUnknown
                | FlawCode::UnitUnnamed
        )
    }

    /// How much it matters: an error leaves a field empty or the row out.
    pub(crate) fn severity(self) -> Severity {
        match self {
            _ if self.leaves_out() => Severity::Error,
            _ if self.unread().is_some() => Severity::Error,
            _ => Severity::Warning,
        }
    }

    /// The code beside an unread text of a record; none where the value was read.
    pub(crate) fn unread(self) -> Option<&'static str> {
        match self {
            FlawCode::InvalidDate => Some("no-such-day"),
            FlawCode::UnreadableDate => Some("date"),
            FlawCode::UnreadableMoney => Some("money"),
            FlawCode::UnreadableKind => Some("kind"),
            FlawCode::UnknownField => Some("field"),
            FlawCode::SeveralFields => Some("fields"),
            FlawCode::UnreadableNovelty => Some("novelty"),
            FlawCode::FigureUnread => Some("figure"),
            _ => None,
        }
    }
}
