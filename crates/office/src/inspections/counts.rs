//! What inspections come to as figures of reports (domain §4.4: K01–K03; D02 and D03 for those of
//! grassroots democracy). What was planned and not held is not counted.

use std::collections::HashSet;

use chrono::NaiveDate;
use viet::text::compare_key;

use super::{PLAN, SESSION, VISIT};
use crate::Result;
use crate::office::Reading;
use crate::registers::{Entry, Figures, RegisterFigure, book};
use crate::settings;

/// Figures between two days, both within.
pub(super) fn counted(
    reading: &Reading,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<RegisterFigure>> {
    let (plans, sessions, visits) = (
        book(reading, &PLAN)?,
        book(reading, &SESSION)?,
        book(reading, &VISIT)?,
    );
    let own = settings::profile(reading)?.name;
    let held = sessions.counted().filter(|line| {
        let within = line.day().is_some_and(|day| (first..=last).contains(&day));
        within && line.is("held", "done")
    });
    let held: Vec<&Entry> = held.collect();
    let mut all = Figures::default();
    let mut met = HashSet::new();
    for session in &held {
        let plan = session.stored.parent.and_then(|plan| plans.line(plan));
        // Those that another body makes of the office's units are kept beside and not its own.
        if plan.is_some_and(|plan| !is_own(plan.text("issuer"), &own)) {
            continue;
        }
        let of_democracy = plan.is_some_and(|plan| plan.is("kind", "democracy"));
        let (rounds, units) = if of_democracy {
            ("D02", "D03")
        } else {
            ("K01", "K02")
        };
        // One plan is one inspection; a unit that is met twice in it is one unit.
        if met.insert((session.stored.parent, String::new())) {
            all.add(rounds, 1);
        }
        let host = compare_key(session.text("host"));
        if met.insert((session.stored.parent, host)) {
            all.add(units, 1);
        }
        let seen = visits
            .of(session.key())
            .filter(|visit| !visit.text("model").is_empty());
        all.add("K03", seen.count() as i64);
    }
    Ok(all.told())
}

/// Whether the body that inspects is the office, however shortly it is named.
fn is_own(issuer: &str, office: &str) -> bool {
    let (issuer, office) = (compare_key(issuer), compare_key(office));
    issuer.is_empty() || office.starts_with(&issuer) || issuer.starts_with(&office)
}
