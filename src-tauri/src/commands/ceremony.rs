//! The ceremony of a round.

use crate::app::App;
use office::Result;
use office::awards::{self, Attendance, CeremonyDraft, CeremonySheet, SeatOrder, ceremony};

pub(super) async fn ceremony(app: &App, round: i64) -> Result<CeremonySheet> {
    app.work(move |office, _| office.read(|reading| ceremony::ceremony(reading, round)))
        .await
}

pub(super) async fn ceremony_save(app: &App, round: i64, head: CeremonyDraft) -> Result<()> {
    app.work(move |office, ctx| awards::save_ceremony(office, ctx, round, &head))
        .await
}

pub(super) async fn ceremony_arrange(app: &App, round: i64, seats: SeatOrder) -> Result<()> {
    app.work(move |office, ctx| awards::arrange_ceremony(office, ctx, round, seats).map(|_| ()))
        .await
}

pub(super) async fn ceremony_presenter(
    app: &App,
    turns: Vec<i64>,
    presenter: String,
    position: String,
) -> Result<()> {
    app.work(move |office, ctx| awards::set_presenter(office, ctx, &turns, &presenter, &position))
        .await
}

pub(super) async fn ceremony_attendance(
    app: &App,
    lines: Vec<i64>,
    attendance: Attendance,
    received_by: String,
) -> Result<()> {
    app.work(move |office, ctx| {
        awards::mark_attendance(office, ctx, &lines, attendance, &received_by)
    })
    .await
}

/// Row and seat are counted from 1; none takes the seat away.
pub(super) async fn ceremony_seat(
    app: &App,
    line: i64,
    row: Option<u32>,
    seat: Option<u32>,
) -> Result<()> {
    app.work(move |office, ctx| awards::set_seat(office, ctx, line, row.zip(seat)))
        .await
}
