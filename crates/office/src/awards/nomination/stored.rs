//! A nomination as the file holds it: its values, its place in the office, its sort keys.

use chrono::NaiveDate;
use viet::name::ToneOrder::{Dictionary, Traditional};
use viet::name::{ToneOrder, phrase_key, phrase_keys, sort_keys};
use viet::text::compare_key;
use viet::unit_name;

use super::record::Origin;
use super::values::Values;
use crate::awards::state::NominationState;
use crate::awards::subject::SubjectKind;
use crate::units::Registry;

/// A row of `nomination` with its unread texts.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(crate) key: i64,
    pub(crate) round: i64,
    pub(crate) recipient: i64,
    pub(crate) entered: u32,
    /// The place among lines of one number; 0 unless it was put below another line.
    pub(crate) below: i64,
    pub(crate) values: Values,
    pub(crate) unit: Option<i64>,
    pub(crate) basis_line: Option<i64>,
    pub(crate) state: NominationState,
    pub(crate) state_reason: String,
    pub(crate) origin: Option<Origin>,
    pub(crate) sort: SortKeys,
}

/// The bytes that order lists; they follow from the values and the unit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SortKeys {
    pub(crate) name: String,
    pub(crate) dictionary: Vec<u8>,
    pub(crate) traditional: Vec<u8>,
    pub(crate) unit: Vec<u8>,
}

impl SortKeys {
    pub(crate) fn of(values: &Values, unit: Option<i64>, registry: &Registry) -> SortKeys {
        let place = unit.and_then(|key| registry.place(key));
        SortKeys::with(
            values,
            compare_key(&values.name),
            unit_bytes(place, &values.unit_text),
        )
    }

    /// Of a name and a unit whose own keys are known.
    pub(crate) fn with(values: &Values, name: String, unit: Vec<u8>) -> SortKeys {
        let [dictionary, traditional] = name_bytes(values);
        SortKeys {
            name,
            dictionary,
            traditional,
            unit,
        }
    }

    pub(crate) fn name_bytes(&self, tones: ToneOrder) -> &[u8] {
        match tones {
            Dictionary => &self.dictionary,
            Traditional => &self.traditional,
        }
    }
}

/// A person by given name; a household by the given name of its head; a body from the left.
fn name_bytes(values: &Values) -> [Vec<u8>; 2] {
    match values.subject_kind {
        SubjectKind::Collective => phrase_keys(&values.name),
        SubjectKind::Household | SubjectKind::Individual => sort_keys(&values.name),
    }
}

/// Units of the registry in its order, then the others by their words.
pub(crate) fn unit_bytes(place: Option<usize>, text: &str) -> Vec<u8> {
    let mut bytes = match place.and_then(|place| u32::try_from(place).ok()) {
        Some(place) => [&[1][..], &place.to_be_bytes()].concat(),
        None => vec![2],
    };
    bytes.extend(phrase_key(text, Dictionary));
    bytes
}

/// The territory that a nomination certainly belongs to on a day: what its unit says, or,
/// for a body, what its own name says with the word for the kind.
pub(crate) fn territory(values: &Values, date: NaiveDate, registry: &Registry) -> Option<i64> {
    let text = territory_text(values)?;
    registry.find(text, date).one().map(|unit| unit.key)
}

/// The words that name a nomination's territory.
pub(crate) fn territory_text(values: &Values) -> Option<&str> {
    territory_of(&values.unit_text, values.subject_kind, &values.name)
}

/// The same from the three values it depends on.
pub(super) fn territory_of<'a>(unit: &'a str, kind: SubjectKind, name: &'a str) -> Option<&'a str> {
    if !unit.is_empty() {
        return Some(unit);
    }
    let named = kind == SubjectKind::Collective && names_a_territory(name);
    named.then_some(name)
}

fn names_a_territory(name: &str) -> bool {
    use unit_name::UnitHint as Hint;
    let is_kind = |hint| {
        matches!(
            hint,
            Hint::Phuong | Hint::Xa | Hint::ThiTran | Hint::Quan | Hint::Huyen | Hint::ThiXa
        )
    };
    unit_name::parse(name)
        .parts
        .iter()
        .any(|part| part.hint.is_some_and(is_kind))
}
