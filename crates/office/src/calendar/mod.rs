//! The year's calendar (lịch công tác năm) on one page: fixed days as dated data, what the office
//! enters itself, and what follows from the other subjects, each of which tells its own days
//! ([`crate::subjects::Subject::days`]) and stores none of them twice. Deliberately not here: how a
//! subject knows its days, and how a page is laid out (`papers`).

pub mod day;
pub mod fixed;
pub mod kind;
pub mod ops;
pub mod sheet;

mod choices;
mod column;
mod entry;
mod forms;
mod intake;
mod plan;
mod sought;
mod table;
mod values;

pub use column::Column;
pub use day::{DayTeller, DaysAsked, YearDay};
pub use entry::{
    CalendarEntry, as_json, edit_entry, entry, put_entries, put_entry, remove_entries, set_done,
};
pub use kind::DayKind;
pub use plan::{KindCount, MonthGrid, PlanAsked, YearPlan, days_between, month, plan};
pub use values::Values;

pub(crate) use choices::ahead;
pub(crate) use plan::days_for_desk;

use crate::subjects::{ImportKind, Subject};
use crate::words::keys;

/// The calendar as a subject of the office.
pub static SUBJECT: Subject = Subject {
    tables: &["calendar_entry"],
    ops: ops::ALL,
    import_kinds: &[ImportKind {
        code: "calendar",
        name: keys::IMPORT_KIND_CALENDAR,
        taken: Some(&sheet::TAKEN),
    }],
    forms: forms::FORMS,
    list: Some(as_json),
    choices: choices::ALL,
    find: Some(sought::find),
    days: Some(entry::days),
    ..Subject::empty("calendar")
};
