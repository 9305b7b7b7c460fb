//! What a search finds among units: any name a unit bore, and the spellings noted for it.

use super::registry::Registry;
use super::table;
use super::unit::Unit;
use crate::Result;
use crate::office::Reading;
use crate::search::{Closeness, Found, Hit, HitKind, Query};
use crate::words::{self, Params, keys};

/// Finds units by the names they bear or bore.
pub(crate) fn find(reading: &Reading, query: &Query) -> Result<Vec<Found>> {
    let registry = table::registry(reading)?;
    let mut found: Vec<Found> = registry
        .units()
        .iter()
        .filter_map(|unit| found(&registry, unit, query))
        .collect();
    found.sort_by_key(|found| found.closeness);
    found.truncate(query.limit as usize);
    Ok(found)
}

fn found(registry: &Registry, unit: &Unit, query: &Query) -> Option<Found> {
    let names = unit.names.iter().map(|name| name.name.as_str());
    let (closeness, name) = names
        .filter_map(|name| Some((query.sought.closeness(name)?, name)))
        .min_by_key(|(closeness, _)| *closeness)
        .or_else(|| spelling(registry, unit, query))?;
    let hit = Hit {
        kind: HitKind::Unit,
        key: unit.key,
        title: unit.name().to_owned(),
        detail: detail(registry, unit, name, query),
        count: 1,
        place: vec!["units".to_owned(), unit.key.to_string()],
    };
    Some(Found { closeness, hit })
}

/// A spelling is a name beside the name.
fn spelling<'r>(
    registry: &'r Registry,
    unit: &Unit,
    query: &Query,
) -> Option<(Closeness, &'r str)> {
    let mut spellings = registry.spellings(unit.key);
    let text = spellings.find(|text| query.sought.closeness(text).is_some())?;
    Some((Closeness::Beside, text))
}

/// Where it lies, the name by which it was found where that is another one, what continues it.
fn detail(registry: &Registry, unit: &Unit, name: &str, query: &Query) -> String {
    let say = |key, text: &str| {
        let params = Params::from([("name".to_owned(), text.into())]);
        words::say(query.lang, key, &params)
    };
    let around = unit.parent().and_then(|key| registry.unit(key));
    let mut parts: Vec<String> = around.iter().map(|unit| unit.name().to_owned()).collect();
    if name != unit.name() {
        parts.push(say(keys::SEARCH_UNIT_CALLED, name));
    }
    let after: Vec<&str> = registry
        .steps_from(unit.key)
        .filter_map(|step| registry.unit(step.to))
        .map(Unit::name)
        .collect();
    if !after.is_empty() {
        parts.push(say(keys::SEARCH_UNIT_NOW, &after.join(", ")));
    }
    parts.join(" · ")
}
