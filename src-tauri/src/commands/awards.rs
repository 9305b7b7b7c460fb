//! Commendations: rounds, nominations, decisions.

use crate::app::App;
use chrono::NaiveDate;
use office::Result;
use office::awards::{
    self, Award, BlockApplied, DecideArgs, Decision, DuplicatePair, FindingList, NewRound,
    Nomination, NominationDraft, NominationState, NumberAdvice, RevokeReason, Round,
};
use office::block::{BlockPreview, CellBlock};

pub(super) async fn award_catalogue(_app: &App, date: NaiveDate) -> Result<Vec<Award>> {
    Ok(awards::catalogue(date))
}

pub(super) async fn rounds(app: &App) -> Result<Vec<Round>> {
    app.work(|office, _| office.read(awards::rounds)).await
}

pub(super) async fn round(app: &App, key: i64) -> Result<Round> {
    app.work(move |office, _| office.read(|reading| awards::round(reading, key)))
        .await
}

pub(super) async fn round_create(app: &App, round: NewRound) -> Result<i64> {
    app.work(move |office, ctx| awards::create_round(office, ctx, &round))
        .await
}

pub(super) async fn round_edit(app: &App, key: i64, round: NewRound) -> Result<()> {
    app.work(move |office, ctx| awards::edit_round(office, ctx, key, &round))
        .await
}

pub(super) async fn nomination_put(
    app: &App,
    round: i64,
    key: Option<i64>,
    draft: NominationDraft,
) -> Result<i64> {
    app.work(move |office, ctx| awards::put_nomination(office, ctx, round, key, &draft))
        .await
}

pub(super) async fn nomination_edit_field(
    app: &App,
    key: i64,
    field: String,
    text: String,
    turn: u32,
) -> Result<Nomination> {
    let saved = app.work(move |office, ctx| awards::edit_field(office, ctx, key, &field, &text));
    app.lane.take(Some(turn), saved).await
}

pub(super) async fn nominations_block_preview(
    app: &App,
    round: i64,
    block: CellBlock,
) -> Result<BlockPreview> {
    let lang = app.machine.lang();
    app.work(move |office, _| {
        office.read(|reading| awards::preview_block(reading, round, &block, lang))
    })
    .await
}

pub(super) async fn nominations_block_apply(
    app: &App,
    round: i64,
    block: CellBlock,
    turn: Option<u32>,
) -> Result<BlockApplied> {
    let applied = app.work(move |office, ctx| awards::apply_block(office, ctx, round, &block));
    app.lane.take(turn, applied).await
}

pub(super) async fn nominations_remove(app: &App, keys: Vec<i64>) -> Result<()> {
    app.work(move |office, ctx| awards::remove_nominations(office, ctx, &keys))
        .await
}

pub(super) async fn nominations_set_state(
    app: &App,
    keys: Vec<i64>,
    state: NominationState,
    reason: Option<String>,
) -> Result<()> {
    app.work(move |office, ctx| awards::set_state(office, ctx, &keys, state, reason.as_deref()))
        .await
}

pub(super) async fn round_findings(
    app: &App,
    round: i64,
    date: NaiveDate,
    limit: u32,
) -> Result<FindingList> {
    app.work(move |office, _| {
        office.read(|reading| awards::round_findings(reading, round, date, limit))
    })
    .await
}

pub(super) async fn round_duplicates(app: &App, round: i64) -> Result<Vec<DuplicatePair>> {
    app.work(move |office, _| office.read(|reading| awards::possible_duplicates(reading, round)))
        .await
}

pub(super) async fn recipients_link(app: &App, a: i64, b: i64, same: bool) -> Result<()> {
    app.work(move |office, ctx| awards::link_recipients(office, ctx, a, b, same))
        .await
}

pub(super) async fn number_advice(
    app: &App,
    round: i64,
    date: NaiveDate,
    typed: String,
) -> Result<NumberAdvice> {
    app.work(move |office, _| office.read(|reading| awards::advise(reading, round, date, &typed)))
        .await
}

pub(super) async fn decide(app: &App, args: DecideArgs) -> Result<i64> {
    app.work(move |office, ctx| awards::decide(office, ctx, &args))
        .await
}

pub(super) async fn decision(app: &App, key: i64) -> Result<Decision> {
    app.work(move |office, _| office.read(|reading| awards::decision(reading, key)))
        .await
}

pub(super) async fn decision_revoke(app: &App, key: i64, reason: RevokeReason) -> Result<()> {
    app.work(move |office, ctx| awards::revoke_decision(office, ctx, key, &reason))
        .await
}

pub(super) async fn decision_revoke_line(app: &App, line: i64, reason: RevokeReason) -> Result<()> {
    app.work(move |office, ctx| awards::revoke_line(office, ctx, line, &reason))
        .await
}

pub(super) async fn nomination_choose_basis(app: &App, key: i64, line: Option<i64>) -> Result<()> {
    app.work(move |office, ctx| awards::choose_basis(office, ctx, key, line))
        .await
}
