//! The register of models: its list, its records, their life, scores, counts.

use crate::app::App;
use chrono::NaiveDate;
use office::block::{BlockPreview, CellBlock};
use office::models::calendar::{self, CalendarDay, CalendarStep};
use office::models::commend::{self, Nominee};
use office::models::counts::{self, IndicatorCount, ModelCharts};
use office::models::life::{self, Recognising};
use office::models::scoring::{self, MarkGiven, NewScoreSheet, Ranking, ScoreCard, ScoreSheet};
use office::models::twins::{self, ModelPair};
use office::models::{
    self, ModelLevel, ModelQuery, ModelRow, ModelState, ModelStory, ModelsApplied, Resource,
    TargetRow,
};
use office::{Result, ViewInfo};

pub(super) async fn models_open(
    app: &App,
    query: ModelQuery,
    keep: Option<u32>,
) -> Result<ViewInfo> {
    app.work(move |office, _| models::open_registrations(office, &query, keep))
        .await
}

pub(super) async fn models_page(
    app: &App,
    view: u32,
    offset: i64,
    limit: u32,
) -> Result<Vec<ModelRow>> {
    app.work(move |office, _| models::page_of_registrations(office, view, offset, limit))
        .await
}

pub(super) async fn model_put(
    app: &App,
    year: i32,
    key: Option<i64>,
    fields: Vec<String>,
    texts: Vec<String>,
) -> Result<i64> {
    let draft = fields.into_iter().zip(texts).collect();
    app.work(move |office, ctx| models::put_registration(office, ctx, year, key, &draft))
        .await
}

pub(super) async fn model_edit_field(
    app: &App,
    key: i64,
    field: String,
    text: String,
    turn: u32,
) -> Result<ModelRow> {
    let saved =
        app.work(move |office, ctx| models::edit_registration(office, ctx, key, &field, &text));
    app.lane.take(Some(turn), saved).await
}

pub(super) async fn models_block_preview(
    app: &App,
    year: i32,
    block: CellBlock,
) -> Result<BlockPreview> {
    let lang = app.machine.lang();
    app.work(move |office, _| {
        office.read(|reading| models::preview_block(reading, year, &block, lang))
    })
    .await
}

pub(super) async fn models_block_apply(
    app: &App,
    year: i32,
    block: CellBlock,
    turn: Option<u32>,
) -> Result<ModelsApplied> {
    let applied = app.work(move |office, ctx| models::apply_block(office, ctx, year, &block));
    app.lane.take(turn, applied).await
}

pub(super) async fn models_remove(app: &App, keys: Vec<i64>) -> Result<()> {
    app.work(move |office, ctx| models::remove_registrations(office, ctx, &keys))
        .await
}

pub(super) async fn model_story(app: &App, key: i64) -> Result<ModelStory> {
    app.work(move |office, _| office.read(|reading| models::story(reading, key)))
        .await
}

pub(super) async fn model_contact(app: &App, key: i64) -> Result<String> {
    app.work(move |office, _| office.read(|reading| models::contact(reading, key)))
        .await
}

pub(super) async fn models_set_state(
    app: &App,
    keys: Vec<i64>,
    state: ModelState,
    reason: Option<String>,
) -> Result<()> {
    app.work(move |office, ctx| life::set_state(office, ctx, &keys, state, reason.as_deref()))
        .await
}

pub(super) async fn models_recognise(app: &App, keys: Vec<i64>, by: Recognising) -> Result<()> {
    app.work(move |office, ctx| life::recognise(office, ctx, &keys, &by))
        .await
}

pub(super) async fn model_unrecognise(app: &App, recognition: i64, reason: String) -> Result<()> {
    app.work(move |office, ctx| life::unrecognise(office, ctx, recognition, &reason))
        .await
}

pub(super) async fn model_set_origin(app: &App, key: i64, origin: Option<i64>) -> Result<()> {
    app.work(move |office, ctx| life::set_origin(office, ctx, key, origin))
        .await
}

pub(super) async fn models_link(app: &App, a: i64, b: i64, same: bool) -> Result<()> {
    app.work(move |office, ctx| life::link_models(office, ctx, a, b, same))
        .await
}

pub(super) async fn model_part(app: &App, key: i64) -> Result<()> {
    app.work(move |office, ctx| life::part_model(office, ctx, key))
        .await
}

pub(super) async fn models_renew(app: &App, keys: Vec<i64>, year: i32) -> Result<Vec<i64>> {
    app.work(move |office, ctx| models::renew(office, ctx, &keys, year))
        .await
}

pub(super) async fn model_figures(
    app: &App,
    key: i64,
    resources: Vec<Resource>,
    targets: Vec<TargetRow>,
) -> Result<()> {
    app.work(move |office, ctx| models::put_figures(office, ctx, key, &resources, &targets))
        .await
}

pub(super) async fn model_score(app: &App, key: i64) -> Result<ScoreCard> {
    app.work(move |office, _| office.read(|reading| scoring::score_card(reading, key)))
        .await
}

pub(super) async fn model_give_marks(
    app: &App,
    key: i64,
    marks: Vec<MarkGiven>,
) -> Result<ScoreCard> {
    app.work(move |office, ctx| {
        scoring::type_marks(office, ctx, key, &marks)?;
        office.read(|reading| scoring::score_card(reading, key))
    })
    .await
}

pub(super) async fn score_sheets(app: &App) -> Result<Vec<ScoreSheet>> {
    app.work(move |office, _| office.read(scoring::score_sheets))
        .await
}

/// Changes a sheet, or adds another version where no key is told.
pub(super) async fn score_sheet_put(
    app: &App,
    key: Option<i64>,
    sheet: NewScoreSheet,
) -> Result<()> {
    app.work(move |office, ctx| match key {
        Some(key) => scoring::edit_sheet(office, ctx, key, &sheet),
        None => scoring::add_sheet(office, ctx, &sheet).map(|_| ()),
    })
    .await
}

pub(super) async fn score_sheet_remove(app: &App, key: i64) -> Result<()> {
    app.work(move |office, ctx| scoring::remove_sheet(office, ctx, key))
        .await
}

pub(super) async fn models_ranking(app: &App, year: i32) -> Result<Ranking> {
    app.work(move |office, _| office.read(|reading| scoring::ranking(reading, year)))
        .await
}

pub(super) async fn models_set_quota(
    app: &App,
    year: i32,
    level: ModelLevel,
    most: Option<u32>,
) -> Result<()> {
    app.work(move |office, ctx| scoring::set_quota(office, ctx, year, level, most))
        .await
}

pub(super) async fn models_charts(app: &App, year: i32, mapped: bool) -> Result<ModelCharts> {
    app.work(move |office, ctx| {
        let today = mapped.then(|| ctx.today());
        office.read(|reading| counts::charts(reading, year, today))
    })
    .await
}

pub(super) async fn models_indicators(app: &App, year: i32) -> Result<Vec<IndicatorCount>> {
    app.work(move |office, _| office.read(|reading| counts::indicators(reading, year)))
        .await
}

pub(super) async fn models_calendar(app: &App, year: i32) -> Result<Vec<CalendarDay>> {
    app.work(move |office, _| office.read(|reading| calendar::calendar(reading, year)))
        .await
}

pub(super) async fn models_set_day(
    app: &App,
    year: i32,
    step: CalendarStep,
    date: Option<NaiveDate>,
) -> Result<()> {
    app.work(move |office, ctx| calendar::set_day(office, ctx, year, step, date))
        .await
}

pub(super) async fn models_nominees(app: &App, keys: Vec<i64>) -> Result<Vec<Nominee>> {
    app.work(move |office, _| office.read(|reading| commend::nominees(reading, &keys)))
        .await
}

pub(super) async fn models_commend(
    app: &App,
    round: i64,
    nominees: Vec<Nominee>,
) -> Result<Vec<i64>> {
    app.work(move |office, ctx| commend::commend(office, ctx, round, &nominees))
        .await
}

pub(super) async fn models_pairs(app: &App, year: i32) -> Result<Vec<ModelPair>> {
    app.work(move |office, _| office.read(|reading| twins::model_pairs(reading, year)))
        .await
}
