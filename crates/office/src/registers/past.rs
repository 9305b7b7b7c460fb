//! What registers know of a unit: the lines that are of it.

use super::book::book;
use super::entry::Entry;
use crate::Result;
use crate::office::Reading;
use crate::units::UnitEvent;

/// Lines of those units.
pub(super) fn past(reading: &Reading, units: &[i64]) -> Result<Vec<UnitEvent>> {
    let mut all = Vec::new();
    for register in super::all().filter(|one| !one.unit.is_empty()) {
        for line in book(reading, register)?.lines() {
            if let Some(unit) = line.stored.unit.filter(|unit| units.contains(unit)) {
                all.push(event(line, unit));
            }
        }
    }
    Ok(all)
}

fn event(line: &Entry, unit: i64) -> UnitEvent {
    let status = line.register.due.map(|due| line.shown(due.status));
    UnitEvent {
        unit,
        day: line.day(),
        what: viet::text::capitalise_first(&line.register.line_said()),
        title: line.title(),
        detail: status.unwrap_or_default(),
        under: String::new(),
        place: super::place(line.register.subject, line.key()),
    }
}
