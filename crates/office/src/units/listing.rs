//! Lists of units. The registry, a few hundred rows, is in memory whole, so they are filtered and
//! ordered there.

use std::cmp::Ordering;

use viet::name::{ToneOrder, phrase_key};
use viet::text::fold;

use super::record::{UnitOrder, UnitQuery, UnitRow, UnitSort};
use super::registry::Registry;
use super::table;
use super::unit::Unit;
use crate::Result;
use crate::office::{Office, Page, Reading};
use crate::view::{List, ViewInfo};

const TABLE: &str = "unit";

/// The units that a query asks for, in its order, from `offset` on.
///
/// # Errors
/// When the file cannot be read.
pub fn list(reading: &Reading, query: &UnitQuery) -> Result<Page<UnitRow>> {
    let registry = table::registry(reading)?;
    let found = found(&registry, query);
    let rows = found
        .iter()
        .skip(query.offset as usize)
        .take(query.limit as usize);
    Ok(Page {
        rows: rows.map(|unit| registry.row(unit)).collect(),
        total: i64::try_from(found.len()).unwrap_or(i64::MAX),
    })
}

/// Opens a view of the units that a query asks for; its offset and limit do not count.
///
/// # Errors
/// When the file cannot be read.
pub fn open_units(office: &Office, query: &UnitQuery) -> Result<ViewInfo> {
    let registry = office.read(table::registry)?;
    let keys = found(&registry, query)
        .iter()
        .map(|unit| unit.key)
        .collect();
    let list = List::new(TABLE, 0, query);
    office.views().open(list, keys, None, |_| Ok(Vec::new()))
}

/// Some rows of an open view.
///
/// # Errors
/// [`crate::Code::NoSuchView`].
pub fn page_of_units(office: &Office, view: u32, offset: i64, limit: u32) -> Result<Vec<UnitRow>> {
    let found = office.views().of(TABLE, view)?;
    let registry = office.read(table::registry)?;
    let units = found.page(offset, limit).iter();
    Ok(units
        .filter_map(|key| Some(registry.row(registry.unit(*key)?)))
        .collect())
}

fn found<'a>(registry: &'a Registry, query: &UnitQuery) -> Vec<&'a Unit> {
    let wanted = fold(&query.text);
    let mut found: Vec<&Unit> = registry
        .units()
        .iter()
        .filter(|unit| query.as_of.is_none_or(|date| unit.exists_on(date)))
        .filter(|unit| is_called(registry, unit, &wanted))
        .collect();
    // The last column first: each sorting keeps what the one before it made of equal rows.
    for sort in query.sort.iter().rev() {
        sort_by(&mut found, registry, *sort);
    }
    found
}

fn sort_by(units: &mut [&Unit], registry: &Registry, sort: UnitSort) {
    match sort.by {
        UnitOrder::Registry => by(units, sort, |unit| registry.place(unit.key)),
        UnitOrder::Name => by(units, sort, |unit| Some(key(unit))),
        UnitOrder::Kind => by(units, sort, |unit| Some(unit.kind)),
        UnitOrder::Parent => by(units, sort, |unit| {
            unit.parent().and_then(|key| registry.unit(key)).map(key)
        }),
        UnitOrder::From => by(units, sort, |unit| unit.valid_from),
        UnitOrder::To => by(units, sort, |unit| unit.valid_to),
    }
}

/// Stable; units without a value last in either direction.
fn by<K: Ord>(units: &mut [&Unit], sort: UnitSort, key: impl Fn(&Unit) -> Option<K>) {
    let mut keyed: Vec<(Option<K>, &Unit)> = units.iter().map(|unit| (key(unit), *unit)).collect();
    keyed.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) if sort.descending => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (a, b) => b.is_some().cmp(&a.is_some()).then(Ordering::Equal),
    });
    for (place, (_, unit)) in units.iter_mut().zip(keyed) {
        *place = unit;
    }
}

/// "Phường An Bình" stands under A.
fn key(unit: &Unit) -> Vec<u8> {
    let name = unit.name();
    let word = unit.kind.word();
    let lower = name.to_lowercase();
    let proper = match lower.strip_prefix(word) {
        Some(rest) if !word.is_empty() && rest.starts_with(' ') => rest,
        _ => lower.as_str(),
    };
    phrase_key(proper, ToneOrder::Dictionary)
}

fn is_called(registry: &Registry, unit: &Unit, folded: &str) -> bool {
    folded.is_empty()
        || unit
            .names
            .iter()
            .any(|name| fold(&name.name).contains(folded))
        || registry
            .spellings(unit.key)
            .any(|text| fold(text).contains(folded))
}
