//! The desk: what is unfinished, what was done, taking back and doing again.

use crate::app::{App, Sender};
use office::{BackupInfo, Notice, OperationRow, Result, Undone, home::Home};

pub(super) async fn home(app: &App) -> Result<Home> {
    let lang = app.machine.lang();
    app.work(move |office, ctx| office::home::home(office, ctx, lang))
        .await
}

pub(super) async fn operations(
    app: &App,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<OperationRow>> {
    let lang = app.machine.lang();
    app.work(move |office, _| office.operations_before(before, limit, lang))
        .await
}

pub(super) async fn undo(app: &App, operation: Option<i64>) -> Result<Undone> {
    app.work(move |office, ctx| office.undo(ctx, operation))
        .await
}

pub(super) async fn undo_together(app: &App, operations: Vec<i64>) -> Result<Undone> {
    app.work(move |office, ctx| office.undo_together(ctx, &operations))
        .await
}

pub(super) async fn redo(app: &App) -> Result<Undone> {
    app.work(|office, ctx| office.redo(ctx)).await
}

pub(super) async fn backup_now(app: &App) -> Result<BackupInfo> {
    app.work(|office, ctx| office.backup(None, ctx)).await
}

pub(super) async fn watch_changes(app: &App, channel: Sender<Notice>) -> Result<()> {
    app.lane.begin();
    app.listen(channel);
    Ok(())
}
