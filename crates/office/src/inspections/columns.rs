//! The columns of the registers of inspections (domain §5.1, §5.2).

use crate::registers::{Choice, Column, Kind};
use crate::words::{Key, keys};

const fn choice(code: &'static str, name: Key) -> Choice {
    Choice { code, name }
}

/// Kinds of inspection.
const KINDS: &[Choice] = &[
    choice("inspection", keys::INSPECTIONS_KIND_INSPECTION),
    choice("supervision", keys::INSPECTIONS_KIND_SUPERVISION),
    choice("both", keys::INSPECTIONS_KIND_BOTH),
    choice("survey", keys::INSPECTIONS_KIND_SURVEY),
    choice("work", keys::INSPECTIONS_KIND_WORK),
    choice("democracy", keys::INSPECTIONS_KIND_DEMOCRACY),
];

const STATES: &[Choice] = &[
    choice("draft", keys::INSPECTIONS_STATE_DRAFT),
    choice("issued", keys::INSPECTIONS_STATE_ISSUED),
    choice("under_way", keys::INSPECTIONS_STATE_UNDER_WAY),
    choice("done", keys::INSPECTIONS_STATE_DONE),
    choice("paused", keys::INSPECTIONS_STATE_PAUSED),
];

const ROLES: &[Choice] = &[
    choice("head", keys::INSPECTIONS_ROLE_HEAD),
    choice("deputy", keys::INSPECTIONS_ROLE_DEPUTY),
    choice("member", keys::INSPECTIONS_ROLE_MEMBER),
    choice("secretary", keys::INSPECTIONS_ROLE_SECRETARY),
];

const SESSIONS: &[Choice] = &[
    choice("meeting", keys::INSPECTIONS_SESSION_MEETING),
    choice("site", keys::INSPECTIONS_SESSION_SITE),
    choice("dialogue", keys::INSPECTIONS_SESSION_DIALOGUE),
];

const HELD: &[Choice] = &[
    choice("planned", keys::INSPECTIONS_HELD_PLANNED),
    choice("done", keys::INSPECTIONS_HELD_DONE),
    choice("put_off", keys::INSPECTIONS_HELD_PUT_OFF),
    choice("cancelled", keys::INSPECTIONS_HELD_CANCELLED),
];

const CATEGORIES: &[Choice] = &[
    choice("merit", keys::INSPECTIONS_FOUND_MERIT),
    choice("shortcoming", keys::INSPECTIONS_FOUND_SHORTCOMING),
    choice("cause", keys::INSPECTIONS_FOUND_CAUSE),
    choice("breach", keys::INSPECTIONS_FOUND_BREACH),
];

pub(super) const PLAN: &[Column] = &[
    Column::new("title", keys::INSPECTIONS_TITLE, Kind::Text, 18.0)
        .on_paper(60.0)
        .needed(),
    Column::new("kind", keys::INSPECTIONS_KIND, Kind::Choice(KINDS), 9.0)
        .on_paper(26.0)
        .needed(),
    Column::new("issuer", keys::INSPECTIONS_ISSUER, Kind::Text, 10.0),
    Column::new("number", keys::INSPECTIONS_NUMBER, Kind::Text, 8.0).on_paper(26.0),
    Column::new("issued", keys::INSPECTIONS_ISSUED, Kind::Day, 7.2).on_paper(22.0),
    Column::new("purpose", keys::INSPECTIONS_PURPOSE, Kind::Long, 14.0),
    Column::new("contents", keys::INSPECTIONS_CONTENTS, Kind::Long, 14.0).needed(),
    Column::new("targets", keys::INSPECTIONS_TARGETS, Kind::Long, 14.0)
        .on_paper(50.0)
        .needed(),
    Column::new(
        "period_first",
        keys::INSPECTIONS_PERIOD_FIRST,
        Kind::Day,
        6.5,
    ),
    Column::new("period_last", keys::INSPECTIONS_PERIOD_LAST, Kind::Day, 7.2),
    Column::new("starts", keys::INSPECTIONS_STARTS, Kind::Day, 7.2)
        .on_paper(22.0)
        .needed(),
    Column::new("ends", keys::INSPECTIONS_ENDS, Kind::Day, 7.2)
        .on_paper(22.0)
        .needed(),
    Column::new("state", keys::INSPECTIONS_STATE, Kind::Choice(STATES), 8.0)
        .on_paper(24.0)
        .needed(),
    Column::new("decision", keys::INSPECTIONS_DECISION, Kind::Text, 8.0),
    Column::new("decided", keys::INSPECTIONS_DECIDED, Kind::Day, 7.2),
    Column::new(
        "concluded_number",
        keys::INSPECTIONS_CONCLUDED_NUMBER,
        Kind::Text,
        8.0,
    ),
    Column::new("concluded", keys::INSPECTIONS_CONCLUDED, Kind::Day, 7.2),
    Column::new("conclusion", keys::INSPECTIONS_CONCLUSION, Kind::Long, 14.0),
    Column::new("note", keys::REGISTERS_NOTE, Kind::Long, 10.0),
];

pub(super) const MEMBER: &[Column] = &[
    Column::new("person", keys::INSPECTIONS_PERSON, Kind::Text, 14.0)
        .on_paper(48.0)
        .needed(),
    Column::new("position", keys::INSPECTIONS_POSITION, Kind::Text, 14.0).on_paper(52.0),
    Column::new("unit", keys::INSPECTIONS_UNIT, Kind::Unit, 12.0),
    Column::new("role", keys::INSPECTIONS_ROLE, Kind::Choice(ROLES), 9.0)
        .on_paper(32.0)
        .needed(),
];

pub(super) const SESSION: &[Column] = &[
    Column::new("day", keys::REGISTERS_DAY, Kind::Day, 7.2)
        .on_paper(22.0)
        .needed(),
    Column::new("time", keys::INSPECTIONS_TIME, Kind::Text, 6.0).on_paper(18.0),
    Column::new("host", keys::INSPECTIONS_HOST, Kind::Unit, 13.0)
        .on_paper(45.0)
        .needed(),
    Column::new("place", keys::INSPECTIONS_PLACE, Kind::Text, 12.0).on_paper(45.0),
    Column::new(
        "kind",
        keys::INSPECTIONS_SESSION_KIND,
        Kind::Choice(SESSIONS),
        8.0,
    ),
    Column::new("held", keys::INSPECTIONS_HELD, Kind::Choice(HELD), 7.5)
        .on_paper(22.0)
        .needed(),
    Column::new("attendees", keys::INSPECTIONS_ATTENDEES, Kind::Long, 12.0),
    Column::new("chair", keys::INSPECTIONS_CHAIR, Kind::Text, 11.0),
    Column::new("secretary", keys::INSPECTIONS_SECRETARY, Kind::Text, 11.0),
    Column::new("minutes", keys::INSPECTIONS_MINUTES, Kind::Long, 14.0),
    Column::new("opinions", keys::INSPECTIONS_OPINIONS, Kind::Long, 14.0),
    Column::new("closed", keys::INSPECTIONS_CLOSED, Kind::Text, 6.0),
];

pub(super) const VISIT: &[Column] = &[
    Column::new("model", keys::INSPECTIONS_MODEL, Kind::Text, 15.0).on_paper(60.0),
    Column::new("place", keys::INSPECTIONS_PLACE, Kind::Text, 13.0)
        .on_paper(50.0)
        .needed(),
    Column::new("observed", keys::INSPECTIONS_OBSERVED, Kind::Long, 20.0).on_paper(90.0),
];

pub(super) const FINDING: &[Column] = &[
    Column::new(
        "category",
        keys::INSPECTIONS_CATEGORY,
        Kind::Choice(CATEGORIES),
        9.0,
    )
    .on_paper(28.0)
    .needed(),
    Column::new("content", keys::INSPECTIONS_FOUND, Kind::Long, 24.0)
        .on_paper(120.0)
        .needed(),
    Column::new("figures", keys::INSPECTIONS_FIGURES, Kind::Text, 12.0).on_paper(50.0),
    Column::new("evidence", keys::INSPECTIONS_EVIDENCE, Kind::Text, 12.0).on_paper(50.0),
];
