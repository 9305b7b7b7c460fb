//! Inspections (kiểm tra, giám sát, khảo sát; domain §5): a plan, the team that goes, the sessions with
//! each unit, what was seen on site, what was found, the conclusion. Two stretches of time are kept apart:
//! what is inspected, and when the team goes. Recommendations are a subject of their own.

pub(crate) mod columns;

mod conclusion;
mod counts;
mod decision;
mod forms;
mod minutes;
mod rules;
mod schedule;

use crate::registers::Register;
use crate::subjects::Subject;
use crate::words::keys;

/// A plan of inspection, with its decision and its conclusion.
pub static PLAN: Register = Register {
    columns: columns::PLAN,
    title: &["title"],
    day: "starts",
    judge: Some(rules::plans),
    ..Register::empty(
        "inspections.plan",
        "inspections",
        keys::INSPECTIONS_PLAN,
        keys::INSPECTIONS_PLAN_LINE,
    )
};

/// Who goes.
pub static MEMBER: Register = Register {
    of: Some("inspections.plan"),
    columns: columns::MEMBER,
    title: &["person", "position"],
    unit: "unit",
    judge: Some(rules::members),
    ..Register::empty(
        "inspections.member",
        "inspections",
        keys::INSPECTIONS_MEMBER,
        keys::INSPECTIONS_MEMBER_LINE,
    )
};

/// A session with a unit: where, when, who, what was said.
pub static SESSION: Register = Register {
    of: Some("inspections.plan"),
    columns: columns::SESSION,
    title: &["host", "place"],
    day: "day",
    unit: "host",
    judge: Some(rules::sessions),
    ..Register::empty(
        "inspections.session",
        "inspections",
        keys::INSPECTIONS_SESSION,
        keys::INSPECTIONS_SESSION_LINE,
    )
};

/// What was seen on site.
pub static VISIT: Register = Register {
    of: Some("inspections.session"),
    columns: columns::VISIT,
    title: &["model", "place"],
    ..Register::empty(
        "inspections.visit",
        "inspections",
        keys::INSPECTIONS_VISIT,
        keys::INSPECTIONS_VISIT_LINE,
    )
};

/// What was found.
pub static FINDING: Register = Register {
    of: Some("inspections.session"),
    columns: columns::FINDING,
    title: &["content"],
    ..Register::empty(
        "inspections.finding",
        "inspections",
        keys::INSPECTIONS_FINDING,
        keys::INSPECTIONS_FINDING_LINE,
    )
};

/// Inspections as a subject of the office.
pub static SUBJECT: Subject = Subject {
    registers: &[&PLAN, &MEMBER, &SESSION, &VISIT, &FINDING],
    counts: Some(counts::counted),
    forms: forms::FORMS,
    ..Subject::empty("inspections")
};
