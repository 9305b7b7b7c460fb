//! Reading a foreign workbook into staged rows, correcting them, committing them.

use crate::{
    app::{App, Sender},
    drop::WORKBOOKS,
    picker::Question,
};
use office::{
    Page, Result,
    import::{
        self, Adjustment, DuplicateChoice, Kind, Receipt, SheetView, StagedQuery, StagedRow,
        Understanding,
    },
    words::{self, keys},
};
use serde::Serialize;
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use ts_rs::TS;

/// How far a reading has come.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Progress {
    /// Rows read so far.
    pub(crate) rows: u64,
}

struct Watched {
    progress: Sender<Progress>,
    cancelled: Arc<AtomicBool>,
}

impl sheets::Watch for Watched {
    fn rows(&self, rows: u64) {
        (self.progress)(Progress { rows });
    }

    fn cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

pub(super) async fn import_choose(
    app: &App,
    kind: Kind,
    round: i64,
    progress: Sender<Progress>,
) -> Result<Option<i64>> {
    let lang = app.machine.lang();
    let question = Question {
        title: words::say(lang, keys::DIALOG_IMPORT, &Default::default()),
        kind: (
            words::say(lang, keys::DIALOG_WORKBOOKS, &Default::default()),
            WORKBOOKS.to_vec(),
        ),
        name: None,
    };
    let Some(file) = app.picker.file_to_open(question).await else {
        return Ok(None);
    };
    stage(app, file, kind, round, progress).await
}

pub(super) async fn import_dropped(
    app: &App,
    kind: Kind,
    round: i64,
    progress: Sender<Progress>,
) -> Result<Option<i64>> {
    let Some(file) = app.drops.take() else {
        return Ok(None);
    };
    stage(app, file, kind, round, progress).await
}

async fn stage(
    app: &App,
    file: PathBuf,
    kind: Kind,
    round: i64,
    progress: Sender<Progress>,
) -> Result<Option<i64>> {
    let watch = Watched {
        progress,
        cancelled: app.cancellable(),
    };
    app.work(move |office, ctx| import::stage_file(office, ctx, &file, kind, round, &watch))
        .await
        .map(Some)
}

pub(super) async fn import_cancel(app: &App) -> Result<()> {
    app.cancel();
    Ok(())
}

pub(super) async fn import_understanding(app: &App, batch: i64) -> Result<Understanding> {
    app.work(move |office, _| office.read(|reading| import::understanding(reading, batch)))
        .await
}

pub(super) async fn import_sheet(
    app: &App,
    batch: i64,
    sheet: Option<usize>,
    offset: u32,
    limit: u32,
) -> Result<SheetView> {
    app.work(move |office, _| {
        office.read(|reading| import::sheet_view(reading, batch, sheet, offset, limit))
    })
    .await
}

pub(super) async fn import_adjust(
    app: &App,
    batch: i64,
    adjustment: Adjustment,
) -> Result<Understanding> {
    app.work(move |office, ctx| import::adjust(office, ctx, batch, &adjustment))
        .await
}

pub(super) async fn import_rows(
    app: &App,
    batch: i64,
    query: StagedQuery,
) -> Result<Page<StagedRow>> {
    app.work(move |office, _| office.read(|reading| import::staged_rows(reading, batch, &query)))
        .await
}

pub(super) async fn import_fix(
    app: &App,
    row: i64,
    field: String,
    text: String,
) -> Result<StagedRow> {
    app.work(move |office, ctx| import::fix_cell(office, ctx, row, &field, &text))
        .await
}

pub(super) async fn import_fix_same(
    app: &App,
    batch: i64,
    field: String,
    from: String,
    to: String,
) -> Result<usize> {
    app.work(move |office, ctx| import::fix_same(office, ctx, batch, &field, &from, &to))
        .await
}

pub(super) async fn import_same_count(
    app: &App,
    batch: i64,
    field: String,
    from: String,
) -> Result<usize> {
    app.work(move |office, _| {
        office.read(|reading| import::count_same(reading, batch, &field, &from))
    })
    .await
}

pub(super) async fn import_reject(app: &App, row: i64, rejected: bool) -> Result<StagedRow> {
    app.work(move |office, ctx| import::reject_row(office, ctx, row, rejected))
        .await
}

pub(super) async fn import_duplicate(
    app: &App,
    row: i64,
    choice: Option<DuplicateChoice>,
) -> Result<StagedRow> {
    app.work(move |office, ctx| import::choose(office, ctx, row, choice))
        .await
}

pub(super) async fn import_duplicates(
    app: &App,
    row: i64,
    choice: Option<DuplicateChoice>,
) -> Result<usize> {
    app.work(move |office, ctx| import::choose_alike(office, ctx, row, choice))
        .await
}

pub(super) async fn import_commit(app: &App, batch: i64) -> Result<Receipt> {
    app.work(move |office, ctx| import::commit(office, ctx, batch))
        .await
}

pub(super) async fn import_discard(app: &App, batch: i64) -> Result<()> {
    app.work(move |office, _| import::discard(office, batch))
        .await
}
