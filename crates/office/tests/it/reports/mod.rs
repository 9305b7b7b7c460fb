//! Periodic reports: figures, their life, what they add up to.

mod adding;
mod figures;
mod free;
mod importing;
mod laws;
mod living;
mod matrix;
mod narrative;
mod printing;
mod quoting;
mod rules;
mod sampled;

use office::reports::report::{self, CellTyped, EntrySheet};
use office::reports::{Period, ReportState};
use office::{NewOffice, units};

use crate::desk::{Desk, new_office};

pub(crate) fn period(code: &str) -> Period {
    Period::from_code(code).unwrap()
}

/// An office of the unit with that code.
pub(crate) fn desk_of(unit: &str) -> Desk {
    Desk::of(&NewOffice {
        unit: Some(unit.into()),
        ..new_office()
    })
}

/// The key of the built-in unit with that code.
pub(crate) fn unit(desk: &Desk, code: &str) -> i64 {
    let registry = desk.office.read(units::registry).unwrap();
    let found = registry.units().iter().find(|unit| unit.code == code);
    found.unwrap().key
}

/// Opens a report and types figures into it.
pub(crate) fn typed(desk: &Desk, unit: i64, period: Period, figures: &[(&str, &str)]) -> i64 {
    let key = report::open_report(&desk.office, &desk.ctx(), unit, period).unwrap();
    for (code, text) in figures {
        put(desk, key, code, text);
    }
    key
}

/// The same, handed in.
pub(crate) fn sent(desk: &Desk, unit: i64, period: Period, figures: &[(&str, &str)]) -> i64 {
    let key = typed(desk, unit, period, figures);
    moved(desk, key, ReportState::Received);
    key
}

pub(crate) fn moved(desk: &Desk, key: i64, to: ReportState) {
    report::set_state(&desk.office, &desk.ctx(), &[key], to, Some("Sai số")).unwrap();
}

pub(crate) fn put(desk: &Desk, key: i64, code: &str, text: &str) -> report::CellSaved {
    let typed = CellTyped {
        code: code.into(),
        text: text.into(),
        ..CellTyped::default()
    };
    report::put_cell(&desk.office, &desk.ctx(), key, &typed).unwrap()
}

pub(crate) fn sheet(desk: &Desk, key: i64) -> EntrySheet {
    desk.office
        .read(|reading| report::entry_sheet(reading, key))
        .unwrap()
}

/// What a figure shows.
pub(crate) fn shown(desk: &Desk, key: i64, code: &str) -> String {
    let sheet = sheet(desk, key);
    let row = sheet.rows.into_iter().find(|row| row.code == code);
    row.unwrap().text
}
