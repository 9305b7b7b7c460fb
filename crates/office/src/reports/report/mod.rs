//! The reports of units: opening one, its figures, its head, its life from draft to lock, its days.

mod board;
mod cell;
mod days;
mod entry;
mod figures;
mod history;
mod lock;
mod matrix;
mod moves;
mod open;
mod record;
mod stored;
pub(super) mod table;

pub(crate) use board::own_unit;
pub use board::{Board, BoardRow, board, expected_units, free_periods};
pub use cell::{CellTyped, put_cell, put_cells, try_cell};
pub use days::{DaySet, PeriodDays, days_of, set_day};
pub(crate) use entry::{derived, origin_text, since};
pub use entry::{entry_sheet, list_of};
pub use history::history;
pub(crate) use lock::{Snapshot, SnapshotChart, SnapshotLine, snapshot_of};
pub use lock::{lock, unlock};
pub use matrix::{Matrix, MatrixCell, MatrixRow, MatrixTyped, MatrixUnit, matrix, put_matrix};
pub use moves::set_state;
pub(super) use open::day;
pub(crate) use open::{made_on, note_report, opened, refuse_locked};
pub use open::{open_many, open_report, put_head, remove_draft, revise};
pub use record::{
    CellRow, CellSaved, EntrySheet, FigureChange, ReportEvent, ReportHead, ReportRow,
};
pub(crate) use stored::{Cell, Origin, Source, Stored};
