//! What a search finds among reports: by the unit and the period they are of.

use super::report;
use crate::Result;
use crate::office::Reading;
use crate::search::{Closeness, Found, Hit, HitKind, Query};
use crate::units;

/// Finds reports, the newest version of each, those of late periods first.
pub(super) fn find(reading: &Reading, query: &Query) -> Result<Vec<Found>> {
    let registry = units::registry(reading)?;
    let mut found: Vec<Found> = Vec::new();
    for report in report::table::newest(reading)? {
        let Some(unit) = registry.unit(report.unit) else {
            continue;
        };
        let name = unit.name_on(report.period.last_day());
        let title = format!("{name}, {}", report.period.name());
        // A unit alone is found as a unit; a report is meant where its period is named too.
        let closeness = query.sought.closeness(&format!("báo cáo {title}"));
        let Some(closeness) = closeness.filter(|_| query.sought.closeness(name).is_none()) else {
            continue;
        };
        found.push(Found {
            closeness: closeness.max(Closeness::Beside),
            hit: Hit {
                kind: HitKind::Report,
                key: report.key,
                title,
                detail: report.state.name(),
                count: 1,
                place: ["reports", "report", &report.key.to_string()]
                    .map(str::to_owned)
                    .to_vec(),
            },
        });
    }
    found.sort_by_key(|found| found.closeness);
    found.truncate(query.limit as usize);
    Ok(found)
}
