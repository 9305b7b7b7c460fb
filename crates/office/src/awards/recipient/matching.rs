//! Which master record an incoming nomination belongs to. Only what leaves no doubt joins by
//! itself: the same name letter for letter, the same kind, the same birth and a unit of one
//! lineage. Everything else gets a record of its own and is shown as a possible duplicate.

use viet::text::compare_key;

use super::table::{self, Recipient};
use crate::Result;
use crate::awards::nomination::Values;
use crate::awards::subject::SubjectKind;
use crate::office::{Change, Reading};
use crate::units::Registry;

/// What identifies a nomination's recipient.
pub(crate) fn described(values: &Values, unit: Option<i64>) -> Recipient {
    Recipient {
        key: 0,
        subject_kind: values.subject_kind,
        name: values.name.clone(),
        name_key: compare_key(&values.name),
        birth: values.birth.map(|birth| birth.iso()),
        unit,
        unit_text: values.unit_text.clone(),
    }
}

/// The recipient of a new nomination: the one that certainly is meant, or a new one.
pub(crate) fn find_or_add(change: &Change, registry: &Registry, new: &Recipient) -> Result<i64> {
    match certain(change, registry, new)? {
        Some(key) => Ok(key),
        None => table::insert(change, new),
    }
}

/// The recipient after a nomination's identity was edited. A record that only this nomination
/// uses is edited with it, so that what was said of it stays.
pub(crate) fn after_edit(
    change: &Change,
    registry: &Registry,
    old: i64,
    new: &Recipient,
) -> Result<i64> {
    if let Some(key) = certain(change, registry, new)?.filter(|key| *key != old) {
        return Ok(key);
    }
    let before = table::get(change, old)?;
    let edited = Recipient {
        key: old,
        ..new.clone()
    };
    if before == edited {
        return Ok(old);
    }
    if table::uses(change, old)? > 1 {
        return table::insert(change, new);
    }
    table::update(change, &edited)?;
    Ok(old)
}

fn certain(reading: &Reading, registry: &Registry, new: &Recipient) -> Result<Option<i64>> {
    if !is_told_apart(new) {
        return Ok(None);
    }
    Ok(the_certain_one(&table::like(reading, new)?, new, registry))
}

/// The one of the namesakes (of one kind and birth) that is meant without a doubt.
pub(super) fn the_certain_one(
    namesakes: &[Recipient],
    new: &Recipient,
    registry: &Registry,
) -> Option<i64> {
    if !is_told_apart(new) {
        return None;
    }
    let mut same = namesakes
        .iter()
        .filter(|known| is_certainly(known, new, registry));
    match (same.next(), same.next()) {
        (Some(only), None) => Some(only.key),
        _ => None,
    }
}

/// A name alone is nobody; a body is told by its name, a person by name and birth.
fn is_told_apart(new: &Recipient) -> bool {
    !new.name.is_empty() && (new.subject_kind == SubjectKind::Collective || new.birth.is_some())
}

/// The same name letter for letter; kind and birth are equal already.
fn is_certainly(known: &Recipient, new: &Recipient, registry: &Registry) -> bool {
    known.name == new.name && same_unit(known, new, registry)
}

/// Two units of one lineage, or the same words for a unit that the registry does not know.
fn same_unit(known: &Recipient, new: &Recipient, registry: &Registry) -> bool {
    match (known.unit, new.unit) {
        (Some(a), Some(b)) => registry.same_lineage(a, b),
        (None, None) => {
            let (a, b) = (compare_key(&known.unit_text), compare_key(&new.unit_text));
            !a.is_empty() && a == b
        }
        _ => false,
    }
}
