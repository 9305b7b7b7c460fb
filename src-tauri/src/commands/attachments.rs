//! Photos and documents of records: chosen or dropped, shown small, captioned, opened, saved, removed.

use crate::{app::App, app::blocking, picker::Question, platform};
use office::{
    Result,
    attachments::{
        self, Attached, AttachmentEdit, AttachmentList, KEPT_DAYS, Owner, Trimmed, Wish,
    },
    files,
    models::evidence::{self, EvidenceItem},
    print,
    words::{self, Key, keys},
};
use std::path::PathBuf;

/// What photos and documents are called on disk; the content decides, not the name.
const ENDINGS: &[&str] = &[
    "jpg", "jpeg", "png", "webp", "heic", "pdf", "docx", "doc", "xlsx", "xls", "pptx", "ppt",
    "odt", "ods", "odp", "rtf", "txt", "csv",
];

pub(super) async fn attachments(app: &App, table: String, key: i64) -> Result<AttachmentList> {
    app.work(move |office, _| {
        let owner = Owner::of(&table, key)?;
        office.read(|reading| attachments::attachments(reading, owner))
    })
    .await
}

pub(super) async fn attachment_add(
    app: &App,
    table: String,
    key: i64,
    keep_size: bool,
) -> Result<Option<Attached>> {
    let question = Question {
        title: say(app, keys::ATTACHMENTS_DIALOG),
        kind: (say(app, keys::ATTACHMENTS_DIALOG_KINDS), ENDINGS.to_vec()),
        name: None,
    };
    let chosen = app.picker.files_to_open(question).await;
    take(app, table, key, keep_size, chosen).await
}

pub(super) async fn attachment_dropped(
    app: &App,
    table: String,
    key: i64,
    keep_size: bool,
) -> Result<Option<Attached>> {
    let dropped = app.drops.take_all();
    take(app, table, key, keep_size, dropped).await
}

async fn take(
    app: &App,
    table: String,
    key: i64,
    keep_size: bool,
    files: Vec<PathBuf>,
) -> Result<Option<Attached>> {
    if files.is_empty() {
        return Ok(None);
    }
    let wish = Wish {
        keep_size,
        ..Wish::default()
    };
    app.work(move |office, ctx| {
        let owner = Owner::of(&table, key)?;
        attachments::attach(office, ctx, owner, &files, wish)
    })
    .await
    .map(Some)
}

pub(super) async fn attachment_thumb(app: &App, key: i64) -> Result<Option<Vec<u8>>> {
    app.work(move |office, _| office.read(|reading| attachments::thumb(reading, key)))
        .await
}

pub(super) async fn attachment_edit(app: &App, key: i64, edit: AttachmentEdit) -> Result<()> {
    app.work(move |office, ctx| attachments::edit_attachment(office, ctx, key, &edit))
        .await
}

pub(super) async fn attachment_move(app: &App, key: i64, to: usize) -> Result<()> {
    app.work(move |office, ctx| attachments::move_attachment(office, ctx, key, to))
        .await
}

pub(super) async fn attachments_remove(app: &App, keys: Vec<i64>) -> Result<()> {
    app.work(move |office, ctx| attachments::remove_attachments(office, ctx, &keys))
        .await
}

pub(super) async fn attachment_open(app: &App, key: i64) -> Result<()> {
    let (name, bytes) = content(app, key).await?;
    let papers = app.papers.clone();
    blocking(move || platform::view(&papers.keep_file(&name, &bytes)?)).await
}

pub(super) async fn attachment_save(app: &App, key: i64) -> Result<Option<String>> {
    let (name, bytes) = content(app, key).await?;
    let ending = ENDINGS
        .iter()
        .find(|ending| name.to_lowercase().ends_with(**ending));
    let question = Question {
        title: say(app, keys::ATTACHMENTS_DIALOG_SAVE),
        kind: (
            say(app, keys::ATTACHMENTS_DIALOG_KINDS),
            ending.map_or(ENDINGS.to_vec(), |ending| vec![*ending]),
        ),
        name: Some(print::file_name(&name)),
    };
    let Some(path) = app.picker.place_to_save(question).await else {
        return Ok(None);
    };
    let shown = path.file_name().unwrap_or_default();
    let shown = shown.to_string_lossy().into_owned();
    blocking(move || files::write_whole(&path, &bytes))
        .await
        .map(|()| Some(shown))
}

pub(super) async fn attachments_trim(app: &App) -> Result<Trimmed> {
    app.work(|office, ctx| attachments::trim(office, ctx, KEPT_DAYS))
        .await
}

pub(super) async fn evidence_items(app: &App, key: i64) -> Result<Vec<EvidenceItem>> {
    app.work(move |office, _| office.read(|reading| evidence::evidence_items(reading, key)))
        .await
}

pub(super) async fn evidence_put(app: &App, key: i64, items: Vec<String>) -> Result<()> {
    app.work(move |office, ctx| evidence::put_evidence(office, ctx, key, &items))
        .await
}

async fn content(app: &App, key: i64) -> Result<(String, Vec<u8>)> {
    app.work(move |office, _| office.read(|reading| attachments::content(reading, key)))
        .await
}

fn say(app: &App, key: Key) -> String {
    words::say(app.machine.lang(), key, &Default::default())
}
