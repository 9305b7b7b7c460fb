//! What the register of models knows of a unit: the models it registered, year by year.

mod table;

use chrono::NaiveDate;

use crate::Result;
use crate::office::Reading;
use crate::units::UnitEvent;
use crate::words::{self, keys};

/// Registrations of those units.
pub(super) fn past(reading: &Reading, units: &[i64]) -> Result<Vec<UnitEvent>> {
    let what = words::say(words::spoken(), keys::PAST_MODEL, &Default::default());
    let all = table::of_units(reading, units)?.into_iter();
    let events = all.map(|one| UnitEvent {
        unit: one.unit,
        // The register is of years; a model stands at the end of its year.
        day: NaiveDate::from_ymd_opt(one.year, 12, 31),
        what: what.clone(),
        title: one.title,
        detail: one.year.to_string(),
        under: String::new(),
        place: ["models", "registration", &one.key.to_string()]
            .map(str::to_owned)
            .to_vec(),
    });
    Ok(events.collect())
}
