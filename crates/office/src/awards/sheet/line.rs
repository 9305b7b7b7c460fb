//! A row of an award list on its way into a round as text: a kind's code, an ISO date, plain đồng,
//! else words. Deliberately not here: how it is judged (`judge`), and where it is kept meanwhile
//! (`import`).

use std::str::FromStr;

use viet::date::PartialDate;
use viet::number::group_thousands;

use super::places::*;
use super::vocabulary::FIELDS;
use crate::awards::SubjectKind;
use crate::awards::nomination::{Field, Values};
use crate::import::row;

pub(crate) use crate::import::row::{Flaw, FlawCode, Line};

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
    row::line([
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
    ])
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
