//! Open views: a list in one order, served page by page.

use crate::app::App;
use office::awards::{self, Nomination, NominationQuery};
use office::units::{UnitQuery, UnitRow};
use office::{Result, ViewInfo, units};

pub(super) async fn nominations_open(
    app: &App,
    round: i64,
    query: NominationQuery,
    keep: Option<u32>,
) -> Result<ViewInfo> {
    app.work(move |office, _| awards::open_nominations(office, round, &query, keep))
        .await
}

pub(super) async fn nominations_page(
    app: &App,
    view: u32,
    offset: i64,
    limit: u32,
) -> Result<Vec<Nomination>> {
    app.work(move |office, _| awards::page_of_nominations(office, view, offset, limit))
        .await
}

pub(super) async fn units_open(app: &App, query: UnitQuery) -> Result<ViewInfo> {
    app.work(move |office, _| units::open_units(office, &query))
        .await
}

pub(super) async fn units_page(
    app: &App,
    view: u32,
    offset: i64,
    limit: u32,
) -> Result<Vec<UnitRow>> {
    app.work(move |office, _| units::page_of_units(office, view, offset, limit))
        .await
}

pub(super) async fn view_place(app: &App, view: u32, key: i64) -> Result<Option<i64>> {
    app.work(move |office, _| office.view_place(view, key))
        .await
}

pub(super) async fn view_close(app: &App, view: u32) -> Result<()> {
    app.work(move |office, _| {
        office.view_close(view);
        Ok(())
    })
    .await
}
