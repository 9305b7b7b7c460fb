//! What only the papers of a round need: the meeting of its council, the head of its proposal, the
//! service records for a medal.

use crate::app::App;
use office::Result;
use office::awards::{
    self, CouncilMeeting, MedalRule, ProposalLetter, ServiceDraft, ServiceRecord,
};

pub(super) async fn council(app: &App, round: i64) -> Result<Option<CouncilMeeting>> {
    app.work(move |office, _| office.read(|reading| awards::council(reading, round)))
        .await
}

pub(super) async fn council_save(app: &App, round: i64, meeting: CouncilMeeting) -> Result<()> {
    app.work(move |office, ctx| awards::save_council(office, ctx, round, &meeting))
        .await
}

pub(super) async fn service_record(app: &App, nomination: i64) -> Result<ServiceRecord> {
    app.work(move |office, _| office.read(|reading| awards::service_record(reading, nomination)))
        .await
}

pub(super) async fn service_save(
    app: &App,
    nomination: i64,
    posts: Vec<ServiceDraft>,
) -> Result<()> {
    app.work(move |office, ctx| awards::save_service(office, ctx, nomination, &posts))
        .await
}

pub(super) async fn medal_rule(app: &App) -> Result<MedalRule> {
    app.work(move |office, _| office.read(awards::medal_rule))
        .await
}

pub(super) async fn medal_rule_save(app: &App, rule: MedalRule) -> Result<()> {
    app.work(move |office, ctx| awards::save_medal_rule(office, ctx, &rule))
        .await
}

pub(super) async fn letter(app: &App, round: i64) -> Result<ProposalLetter> {
    app.work(move |office, _| office.read(|reading| awards::letter(reading, round)))
        .await
}

pub(super) async fn letter_save(app: &App, round: i64, letter: ProposalLetter) -> Result<()> {
    app.work(move |office, ctx| awards::save_letter(office, ctx, round, &letter))
        .await
}
