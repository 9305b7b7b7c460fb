//! Choosing an office file: a new one, one on disk, a recent one, the sample.

use crate::{
    app::{App, Sender, held},
    closing::Closing,
    drop::Dropped,
    picker::Question,
};
use office::{
    Code, Failure, NewOffice, Office, Result, Unlock, print,
    settings::machine::Remembered,
    words::{self, Key, keys},
};
use serde::Serialize;
use std::path::Path;
use ts_rs::TS;

/// The ending of office files.
const ENDING: &str = "sdv";

/// The open office as the frame shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OfficeInfo {
    /// The office's name.
    name: String,
    /// The body above it.
    superior: String,
    /// Where its documents are dated.
    place: String,
    /// The file's name.
    file_name: String,
    /// The folder it stands in.
    folder: String,
    /// True where nothing can be written.
    read_only: bool,
}

/// An office file opened on this machine before.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RecentOffice {
    /// Its place in the list, by which it is opened.
    index: usize,
    /// The office's name.
    name: String,
    /// Where it stands.
    path_text: String,
    /// When it was opened last, UTC.
    opened_at: String,
    /// True where the file is gone.
    missing: bool,
}

pub(super) async fn recent_offices(app: &App) -> Result<Vec<RecentOffice>> {
    Ok(app.machine.recent().iter().enumerate().map(shown).collect())
}

pub(super) async fn new_office(app: &App, profile: NewOffice) -> Result<Option<OfficeInfo>> {
    let question = Question {
        name: Some(file_name(&profile.name)),
        ..office_files(app, keys::DIALOG_NEW_OFFICE)
    };
    let Some(path) = app.picker.place_to_save(question).await else {
        return Ok(None);
    };
    let path = path.with_extension(ENDING);
    app.replace(&path, move |path, program, ctx| {
        Office::create(path, &profile, program, ctx)
    })
    .await?;
    opened(app).await.map(Some)
}

pub(super) async fn open_office(app: &App) -> Result<Option<OfficeInfo>> {
    let Some(path) = app
        .picker
        .file_to_open(office_files(app, keys::DIALOG_OPEN_OFFICE))
        .await
    else {
        return Ok(None);
    };
    open(app, &path).await.map(Some)
}

pub(super) async fn open_recent(app: &App, index: usize) -> Result<OfficeInfo> {
    let recent = app.machine.recent();
    let known = recent
        .get(index)
        .ok_or_else(|| Failure::new(Code::NoSuchRecord))?;
    open(app, &known.path).await
}

pub(super) async fn open_sample(app: &App) -> Result<OfficeInfo> {
    let path = app.sample_path();
    if path.exists() {
        return open(app, path).await;
    }
    if let Some(folder) = path.parent() {
        // On a machine's first start the folder is not there; what keeps it from being made is told by `create`.
        let _ = std::fs::create_dir_all(folder);
    }
    app.replace(path, Office::create_sample).await?;
    opened(app).await
}

pub(super) async fn office_info(app: &App) -> Result<Option<OfficeInfo>> {
    if let Some(path) = app.take_request() {
        let there = app.path().is_some_and(|open| open == path);
        let info = if there {
            opened(app).await
        } else {
            open(app, &path).await
        };
        return info.map(Some);
    }
    if app.path().is_none() {
        return Ok(None);
    }
    info(app).await.map(Some)
}

pub(super) async fn close_office(app: &App) -> Result<()> {
    app.close();
    Ok(())
}

pub(super) async fn open_dropped(app: &App) -> Result<Option<OfficeInfo>> {
    let Some(path) = app.drops.take() else {
        return Ok(None);
    };
    open(app, &path).await.map(Some)
}

pub(super) async fn watch_closing(app: &App, channel: Sender<Closing>) -> Result<()> {
    app.farewell.listen(channel);
    Ok(())
}

pub(super) async fn closing_ready(app: &App) -> Result<()> {
    app.farewell.answer();
    Ok(())
}

/// The page asks the person about typed text (`held`), or was told to stay.
pub(super) async fn closing_hold(app: &App, held: bool) -> Result<()> {
    app.farewell.hold(held);
    Ok(())
}

pub(super) async fn watch_drops(app: &App, channel: Sender<Dropped>) -> Result<()> {
    app.drops.listen(channel);
    Ok(())
}

/// Opens the file that waits, by its passphrase or by the code of its recovery sheet.
pub(super) async fn office_unlock(app: &App, text: String, recovery: bool) -> Result<OfficeInfo> {
    let waiting = held(&app.locked).clone();
    let path = waiting.ok_or_else(|| Failure::new(Code::NoOffice))?;
    let unlock = match recovery {
        true => Unlock::Recovery(text.into()),
        false => Unlock::Passphrase(text.into()),
    };
    app.replace(&path, move |path, program, ctx| {
        Office::open_with(path, Some(&unlock), program, ctx)
    })
    .await?;
    *held(&app.locked) = None;
    opened(app).await
}

/// Opens the office file at `path` in place of the one that is open. One that is encrypted waits.
async fn open(app: &App, path: &Path) -> Result<OfficeInfo> {
    if let Err(failure) = app.replace(path, Office::open).await {
        if failure.code == Code::PassphraseNeeded {
            *held(&app.locked) = Some(path.to_owned());
        }
        return Err(failure);
    }
    opened(app).await
}

pub(super) async fn opened(app: &App) -> Result<OfficeInfo> {
    let info = info(app).await?;
    if let Some(path) = app.path() {
        // A list of recent files that cannot be written must not keep an office from opening.
        let _ = app.machine.remember(&path, &info.name, app.ctx().now);
    }
    Ok(info)
}

async fn info(app: &App) -> Result<OfficeInfo> {
    app.work(|office, _| {
        let profile = office.profile()?;
        let part = |part: Option<&std::ffi::OsStr>| {
            part.unwrap_or_default().to_string_lossy().into_owned()
        };
        Ok(OfficeInfo {
            name: profile.name,
            superior: profile.superior,
            place: profile.place,
            file_name: part(office.path().file_name()),
            folder: part(office.path().parent().map(Path::as_os_str)),
            read_only: office.is_read_only(),
        })
    })
    .await
}

fn office_files(app: &App, title: Key) -> Question {
    let say = |key| words::say(app.machine.lang(), key, &Default::default());
    Question {
        title: say(title),
        kind: (say(keys::DIALOG_OFFICE_FILES), vec![ENDING]),
        name: None,
    }
}

fn file_name(office: &str) -> String {
    format!("{}.{ENDING}", print::file_name(office))
}

fn shown((index, known): (usize, &Remembered)) -> RecentOffice {
    RecentOffice {
        index,
        name: known.name.clone(),
        path_text: known.path.display().to_string(),
        opened_at: known.opened_at.to_rfc3339(),
        missing: !known.path.exists(),
    }
}
