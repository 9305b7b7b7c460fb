//! The papers of the calendar: the plan of a year, the schedule of a month. Deliberately not here:
//! how pages look (`papers`).

mod month;
mod year;

use crate::subjects::FormKind;
use crate::words::keys;

/// The forms of the calendar; the first is asked for by a year, the other by year and month
/// (`202410`).
pub(super) static FORMS: &[FormKind] = &[
    FormKind {
        id: "calendar.year",
        name: keys::CALENDAR_FORM_YEAR,
        table: "calendar_year",
        make: year::plan,
    },
    FormKind {
        id: "calendar.month",
        name: keys::CALENDAR_FORM_MONTH,
        table: "calendar_month",
        make: month::schedule,
    },
];
