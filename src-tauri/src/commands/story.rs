//! The whole story of one nomination, its papers, and the cell a value came from.

use crate::app::App;
use office::{
    Result,
    awards::story::{self, Story},
    import::{self, CellSource},
};

pub(super) async fn nomination_story(app: &App, key: i64) -> Result<Story> {
    let lang = app.machine.lang();
    app.work(move |office, ctx| {
        office.read(|reading| story::story(reading, key, ctx.today(), lang))
    })
    .await
}

pub(super) async fn nomination_document_set(
    app: &App,
    key: i64,
    code: String,
    present: bool,
) -> Result<()> {
    app.work(move |office, ctx| story::set_document(office, ctx, key, &code, present))
        .await
}

pub(super) async fn cell_source(app: &App, key: i64, field: String) -> Result<Option<CellSource>> {
    app.work(move |office, _| office.read(|reading| import::cell_source(reading, key, &field)))
        .await
}
