//! What commendation knows of a unit: who of it was given what by which decision.

mod table;

use crate::Result;
use crate::office::Reading;
use crate::units::UnitEvent;
use crate::words::{self, keys};

/// Awards of those units and of their people.
pub(super) fn past(reading: &Reading, units: &[i64]) -> Result<Vec<UnitEvent>> {
    let what = words::say(words::spoken(), keys::PAST_AWARD, &Default::default());
    let all = table::of_units(reading, units)?.into_iter();
    let events = all.map(|one| UnitEvent {
        unit: one.unit,
        day: one.date.parse().ok(),
        what: what.clone(),
        title: one.name,
        detail: format!("{}, {}", one.award, one.number),
        under: String::new(),
        place: ["awards", "round", &one.round.to_string(), "decision"]
            .map(str::to_owned)
            .to_vec(),
    });
    Ok(events.collect())
}
