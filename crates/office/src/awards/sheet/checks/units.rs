//! Units that do not exist on the day of the list.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::column_of;
use crate::awards::sheet::read::Sheet;
use crate::import::warning::{Warning, WarningCode};
use crate::units::{Found, Registry};

/// The units of an award list.
pub(super) fn find(
    list: &Sheet,
    days: Option<(NaiveDate, NaiveDate)>,
    registry: &Registry,
) -> Vec<Warning> {
    let named = list.entries.iter().filter_map(|entry| {
        let unit = entry.unit.as_deref()?;
        Some((entry.row, unit))
    });
    let column = column_of(list, "unit").unwrap_or_default();
    expired(named, &column, days, registry)
}

/// The units of a column, with the row of each. Where the day is not known, the units themselves
/// tell the time: most of a list exist.
pub(crate) fn expired<'t>(
    named: impl Iterator<Item = (u32, &'t str)>,
    column: &str,
    days: Option<(NaiveDate, NaiveDate)>,
    registry: &Registry,
) -> Vec<Warning> {
    let mut rows: HashMap<&str, Vec<u32>> = HashMap::new();
    let mut texts: Vec<&str> = Vec::new();
    for (row, unit) in named {
        let known = rows.entry(unit).or_default();
        if known.is_empty() {
            texts.push(unit);
        }
        known.push(row);
    }
    let Some(day) = likely_day(&texts, days, registry) else {
        return Vec::new();
    };
    let ended = texts.iter().filter(|text| is_expired(registry, text, day));
    let warnings = ended.map(|text| {
        let told = Warning::new(WarningCode::UnitExpired).with("unit", *text);
        let told = told
            .with("date", viet::date::short(day))
            .at_rows(rows[*text].clone());
        told.in_column(column)
    });
    warnings.collect()
}

fn is_expired(registry: &Registry, text: &str, day: NaiveDate) -> bool {
    matches!(registry.find(text, day), Found::Expired(..))
}

/// The day within the span on which most of the units exist; the latest of several.
pub(crate) fn likely_day(
    texts: &[&str],
    days: Option<(NaiveDate, NaiveDate)>,
    registry: &Registry,
) -> Option<NaiveDate> {
    let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a day of the calendar");
    let (first, last) = days.unwrap_or((date(2024, 6, 30), date(2025, 12, 31)));
    // Territories changed on the first of these days (NQ 1192, NQ 1668/NQ-UBTVQH15).
    let changes = [
        date(2024, 10, 31),
        date(2024, 11, 1),
        date(2025, 6, 30),
        date(2025, 7, 1),
    ];
    let inside = changes
        .into_iter()
        .filter(|day| first < *day && *day < last);
    let exists = |day: NaiveDate| {
        texts
            .iter()
            .filter(|text| !is_expired(registry, text, day))
            .count()
    };
    let best = [first]
        .into_iter()
        .chain(inside)
        .chain([last])
        .max_by_key(|day| exists(*day))?;
    let sure = days.is_some() || exists(best) * 10 >= texts.len() * 7;
    sure.then_some(best)
}
