//! The legal order of a list (NĐ 152/2025, điều 29.5): higher award first; within one award
//! collectives, households, individuals; the living before the dead; then the office's own
//! order: unit, given name, as entered.

use crate::awards::catalogue::Rank;
use crate::awards::nomination::{Stored, unit_bytes};
use crate::awards::rules::Facts;
use crate::awards::subject::SubjectKind;

/// What a nomination is sorted by; the fields compare in this order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LegalKey {
    without_award: bool,
    award: Option<Rank>,
    subject: SubjectKind,
    posthumous: bool,
    unit: Vec<u8>,
    name: Vec<u8>,
    entered: (u32, i64),
}

/// The place of a nomination in the list of its round, on the day of the facts.
pub(crate) fn legal(facts: &Facts, stored: &Stored) -> LegalKey {
    let award = facts
        .award(&stored.values)
        .map(|entry| entry.rank(facts.date));
    let place = facts
        .unit(stored)
        .and_then(|unit| facts.registry.place(unit));
    LegalKey {
        without_award: award.is_none(),
        award,
        subject: stored.values.subject_kind,
        posthumous: stored.values.posthumous,
        unit: unit_bytes(
            place,
            if place.is_some() {
                ""
            } else {
                &stored.values.unit_text
            },
        ),
        name: stored.sort.name_bytes(facts.choices.tones).to_vec(),
        entered: (stored.entered, stored.below),
    }
}
