//! Foreign award lists on their way into a round.

mod again;
mod correct;
mod drawn;
mod duplicates;
mod legacy;
mod long;
mod recipes;
mod returned;
mod take_in;

use std::path::Path;

use office::awards::{self, Nomination, NominationQuery};
use office::import::{self, Kind, StagedQuery, StagedRow, Understanding};

use crate::desk::Desk;
use crate::inspect::sample;

pub(crate) fn staged(desk: &Desk, file: &Path, round: i64) -> i64 {
    import::stage_file(&desk.office, &desk.ctx(), file, Kind::Awards, round, &()).unwrap()
}

pub(crate) fn staged_sample(desk: &Desk, name: &str, round: i64) -> i64 {
    staged(desk, &sample(name), round)
}

/// A file with these lines as CSV, taken in under this name.
pub(crate) fn staged_csv(desk: &Desk, name: &str, lines: &str, round: i64) -> i64 {
    let file = desk.path(name);
    std::fs::write(&file, lines.trim_start()).unwrap();
    staged(desk, &file, round)
}

pub(crate) fn understood(desk: &Desk, batch: i64) -> Understanding {
    desk.office
        .read(|reading| import::understanding(reading, batch))
        .unwrap()
}

pub(crate) fn rows(desk: &Desk, batch: i64, only_problems: bool) -> Vec<StagedRow> {
    let query = StagedQuery {
        only_problems,
        ..StagedQuery::default()
    };
    desk.office
        .read(|reading| import::staged_rows(reading, batch, &query))
        .unwrap()
        .rows
}

pub(crate) fn nominations(desk: &Desk, round: i64) -> Vec<Nomination> {
    desk.office
        .read(|reading| awards::nominations(reading, round, &NominationQuery::default()))
        .unwrap()
}

/// One value of a staged row as shown.
pub(crate) fn shown<'r>(row: &'r StagedRow, field: &str) -> &'r str {
    row.cells
        .iter()
        .find(|cell| cell.field == field)
        .map_or("", |cell| &cell.text)
}
