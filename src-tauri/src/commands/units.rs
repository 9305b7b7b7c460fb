//! Units of the office: looking them up and remembering how people write them.

use crate::app::App;
use chrono::NaiveDate;
use office::units::{UnitDetail, UnitEvent, UnitMatch, UnitQuery, UnitRow};
use office::{Page, Result, units};

pub(super) async fn units_list(app: &App, query: UnitQuery) -> Result<Page<UnitRow>> {
    app.work(move |office, _| office.read(|reading| units::list(reading, &query)))
        .await
}

pub(super) async fn unit_detail(app: &App, key: i64) -> Result<UnitDetail> {
    app.work(move |office, _| office.read(|reading| units::detail(reading, key)))
        .await
}

pub(super) async fn unit_past(app: &App, key: i64) -> Result<Vec<UnitEvent>> {
    app.work(move |office, _| office.read(|reading| units::past(reading, key)))
        .await
}

pub(super) async fn unit_find(app: &App, text: String, as_of: NaiveDate) -> Result<UnitMatch> {
    app.work(move |office, _| office.read(|reading| units::find(reading, &text, as_of)))
        .await
}

pub(super) async fn unit_remember_alias(app: &App, text: String, key: i64) -> Result<()> {
    app.work(move |office, ctx| units::remember_alias(office, ctx, &text, key))
        .await
}
