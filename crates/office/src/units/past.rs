//! What happened with a unit (lịch sử của đơn vị): sessions of inspections, recommendations, models,
//! reports, awards and whatever else subjects know of it, the newest first. What units did that went into
//! it is told under the names they bore. Every subject tells its own; nothing here knows any of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::table::registry;
use crate::Result;
use crate::office::Reading;
use crate::subjects::SUBJECTS;

/// So many are told at most.
const MOST: usize = 400;

/// Tells what a subject knows of units, given by their keys, in any order.
pub type Telling = fn(&Reading, &[i64]) -> Result<Vec<UnitEvent>>;

/// Something that happened with a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitEvent {
    /// The unit it happened with: itself, or one that went into it.
    pub unit: i64,
    /// When; none where only what it is about is known.
    pub day: Option<NaiveDate>,
    /// What it is: "Buổi làm việc", "Mô hình".
    pub what: String,
    /// What it is called.
    pub title: String,
    /// What else is to be said in a few words.
    pub detail: String,
    /// The name that the unit bore, where it is another unit.
    pub under: String,
    /// Where the window shows it.
    pub place: Vec<String>,
}

/// What happened with the unit with that key and with those that went into it, the newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn past(reading: &Reading, unit: i64) -> Result<Vec<UnitEvent>> {
    let registry = registry(reading)?;
    let keys = registry.with_former(unit);
    let mut all: Vec<UnitEvent> = Vec::new();
    for telling in SUBJECTS.iter().filter_map(|subject| subject.past) {
        all.extend(telling(reading, &keys)?);
    }
    all.sort_by(|one, other| {
        other
            .day
            .cmp(&one.day)
            .then_with(|| one.title.cmp(&other.title))
    });
    all.truncate(MOST);
    for event in all.iter_mut().filter(|event| event.unit != unit) {
        let former = registry.unit(event.unit);
        let named = former.map(|former| match event.day {
            Some(day) => former.name_on(day),
            None => former.name(),
        });
        event.under = named.unwrap_or_default().to_owned();
    }
    Ok(all)
}
