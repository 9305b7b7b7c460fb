//! Registers: their shapes, their lines, what belongs to a line, the balance of a fund.

use office::block::{BlockPreview, CellBlock};
use office::funds::{self, Balance, MonthOfFund};
use office::registers::{self, LineQuery, LineRow, LineStory, LinesApplied, RegisterShape};
use office::reports::period_of;
use office::{Office, Result, ViewInfo};

use crate::app::App;

pub(super) async fn register_shapes(_app: &App) -> Result<Vec<RegisterShape>> {
    Ok(registers::register_shapes())
}

pub(super) async fn lines_open(app: &App, query: LineQuery, keep: Option<u32>) -> Result<ViewInfo> {
    app.work(move |office, ctx| registers::open_lines(office, &query, keep, ctx.today()))
        .await
}

pub(super) async fn lines_page(
    app: &App,
    view: u32,
    offset: i64,
    limit: u32,
) -> Result<Vec<LineRow>> {
    app.work(move |office, ctx| registers::page_of_lines(office, view, offset, limit, ctx.today()))
        .await
}

pub(super) async fn line_edit(
    app: &App,
    key: i64,
    column: String,
    text: String,
    turn: u32,
) -> Result<LineRow> {
    let saved = app.work(move |office, ctx| registers::edit_line(office, ctx, key, &column, &text));
    app.lane.take(Some(turn), saved).await
}

pub(super) async fn lines_block_preview(
    app: &App,
    register: String,
    parent: Option<i64>,
    block: CellBlock,
) -> Result<BlockPreview> {
    let lang = app.machine.lang();
    app.work(move |office: &Office, _| {
        office.read(|reading| registers::preview_block(reading, (&register, parent), &block, lang))
    })
    .await
}

pub(super) async fn lines_block_apply(
    app: &App,
    register: String,
    parent: Option<i64>,
    block: CellBlock,
    turn: Option<u32>,
) -> Result<LinesApplied> {
    let applied = app
        .work(move |office, ctx| registers::apply_block(office, ctx, (&register, parent), &block));
    app.lane.take(turn, applied).await
}

pub(super) async fn lines_remove(app: &App, keys: Vec<i64>) -> Result<()> {
    app.work(move |office, ctx| registers::remove_lines(office, ctx, &keys))
        .await
}

pub(super) async fn line_story(app: &App, key: i64) -> Result<LineStory> {
    app.work(move |office, ctx| {
        let today = ctx.today();
        office.read(|reading| registers::story(reading, key, today))
    })
    .await
}

pub(super) async fn fund_balance(app: &App, fund: i64, period: Option<String>) -> Result<Balance> {
    let period = period.as_deref().map(period_of).transpose()?;
    let days = period.map(|period| (period.first_day(), period.last_day()));
    app.work(move |office: &Office, _| office.read(|reading| funds::balance(reading, fund, days)))
        .await
}

pub(super) async fn fund_months(app: &App, fund: i64, year: i32) -> Result<Vec<MonthOfFund>> {
    app.work(move |office: &Office, _| office.read(|reading| funds::months(reading, fund, year)))
        .await
}
