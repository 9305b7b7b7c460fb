//! What reports know of a unit: the newest version of each of its reports.

use super::report;
use crate::Result;
use crate::office::Reading;
use crate::units::UnitEvent;
use crate::words::{self, keys};

/// Reports of those units.
pub(super) fn past(reading: &Reading, units: &[i64]) -> Result<Vec<UnitEvent>> {
    let all = report::table::newest(reading)?.into_iter();
    let own = all.filter(|report| units.contains(&report.unit));
    let events = own.map(|report| UnitEvent {
        unit: report.unit,
        day: Some(report.period.last_day()),
        what: words::say(words::spoken(), keys::PAST_REPORT, &Default::default()),
        title: viet::text::capitalise_first(&report.period.name()),
        detail: report.state.name(),
        under: String::new(),
        place: ["reports", "report", &report.key.to_string()]
            .map(str::to_owned)
            .to_vec(),
    });
    Ok(events.collect())
}
