//! A workbook that goes back to its sender with marks.

use crate::{app::App, drop::WORKBOOKS, picker::Question};
use office::{
    Result,
    import::returned::{self, Prepared, Returned, ToReturn},
    words::{self, Key, Params, keys},
};
use std::{path::PathBuf, sync::atomic::Ordering};

pub(super) async fn import_to_return(app: &App, batch: i64) -> Result<ToReturn> {
    app.work(move |office, _| office.read(|reading| returned::to_return(reading, batch)))
        .await
}

pub(super) async fn import_returned(app: &App, batch: i64) -> Result<Option<Returned>> {
    let at_hand = app
        .work(move |office, _| office.read(|reading| returned::source_at_hand(reading, batch)))
        .await?;
    let Some(source) = (match at_hand {
        Some(file) => Some(file),
        None => app.picker.file_to_open(asked_again(app)).await,
    }) else {
        return Ok(None);
    };
    let Some(prepared) = prepared(app, batch, source).await? else {
        return Ok(None);
    };
    let (name, ending) = (prepared.name(), prepared.ending());
    let question = Question {
        title: say(app, keys::RETURNED_DIALOG_SAVE),
        kind: (say(app, keys::DIALOG_PAPERS_XLSX), vec![ending]),
        name: Some(name),
    };
    let Some(place) = app.picker.place_to_save(question).await else {
        return Ok(None);
    };
    let fits = prepared.fits(&place).is_ok();
    let place = if fits { place } else { with(place, ending) };
    app.work(move |_, _| prepared.save(&place)).await.map(Some)
}

/// The marked workbook, made where the office is.
async fn prepared(app: &App, batch: i64, source: PathBuf) -> Result<Option<Prepared>> {
    let watch = Stopped(app.cancellable());
    app.work(move |office, _| {
        returned::prepare(office, office.program(), batch, Some(&source), &watch)
    })
    .await
}

/// Can be cancelled like a reading.
struct Stopped(std::sync::Arc<std::sync::atomic::AtomicBool>);

impl sheets::Watch for Stopped {
    fn cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// The question for a file that no longer lies where it was.
fn asked_again(app: &App) -> Question {
    Question {
        title: say(app, keys::RETURNED_DIALOG_SOURCE),
        kind: (say(app, keys::DIALOG_WORKBOOKS), WORKBOOKS.to_vec()),
        name: None,
    }
}

/// A place with one more ending: what was typed before it stays.
fn with(place: PathBuf, ending: &str) -> PathBuf {
    let mut name = place.into_os_string();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

fn say(app: &App, key: Key) -> String {
    words::say(app.machine.lang(), key, &Params::new())
}
