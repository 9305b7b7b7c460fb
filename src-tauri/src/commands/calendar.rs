//! The year's calendar.

use crate::app::App;
use office::Result;
use office::calendar::{self, CalendarEntry, MonthGrid, PlanAsked, YearPlan};

pub(super) async fn calendar_plan(app: &App, asked: PlanAsked) -> Result<YearPlan> {
    app.work(move |office, ctx| office.read(|reading| calendar::plan(reading, &asked, ctx.today())))
        .await
}

pub(super) async fn calendar_month(app: &App, asked: PlanAsked, month: u32) -> Result<MonthGrid> {
    app.work(move |office, ctx| {
        office.read(|reading| calendar::month(reading, &asked, month, ctx.today()))
    })
    .await
}

pub(super) async fn calendar_entry(app: &App, key: i64) -> Result<CalendarEntry> {
    app.work(move |office, _| office.read(|reading| calendar::entry(reading, key)))
        .await
}

pub(super) async fn calendar_put(
    app: &App,
    year: i32,
    key: Option<i64>,
    fields: Vec<String>,
    texts: Vec<String>,
) -> Result<i64> {
    let draft = fields.into_iter().zip(texts).collect();
    app.work(move |office, ctx| calendar::put_entry(office, ctx, year, key, &draft))
        .await
}

pub(super) async fn calendar_done(app: &App, keys: Vec<i64>, done: bool) -> Result<()> {
    app.work(move |office, ctx| calendar::set_done(office, ctx, &keys, done.then(|| ctx.today())))
        .await
}

pub(super) async fn calendar_remove(app: &App, keys: Vec<i64>) -> Result<()> {
    app.work(move |office, ctx| calendar::remove_entries(office, ctx, &keys))
        .await
}
