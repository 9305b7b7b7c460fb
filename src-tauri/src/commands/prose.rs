//! Figures out of reports in words: a text that is pasted or opened, its figures, those that are taken.

use crate::{app::App, picker::Question};
use office::reports::{
    period_of,
    prose::{self, ProseFigures, ProsePick},
};
use office::words::{self, keys};
use office::{Office, Result};

/// The files that hold running text.
const ENDINGS: [&str; 4] = ["docx", "txt", "htm", "html"];

pub(super) async fn prose_open(
    app: &App,
    unit: Option<i64>,
    period: String,
) -> Result<Option<ProseFigures>> {
    let say = |key| words::say(app.machine.lang(), key, &Default::default());
    let question = Question {
        title: say(keys::DIALOG_PROSE),
        kind: (say(keys::DIALOG_PROSE_FILES), ENDINGS.to_vec()),
        name: None,
    };
    let Some(path) = app.picker.file_to_open(question).await else {
        return Ok(None);
    };
    let period = period_of(&period)?;
    app.work(move |office: &Office, _| {
        let text = prose::text_of(office.program(), &path, &())?;
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        office.read(|reading| prose::prose_figures(reading, (&file, text), unit, period))
    })
    .await
    .map(Some)
}

pub(super) async fn prose_read(
    app: &App,
    text: String,
    unit: Option<i64>,
    period: String,
) -> Result<ProseFigures> {
    let period = period_of(&period)?;
    app.work(move |office: &Office, _| {
        office.read(|reading| prose::prose_figures(reading, ("", text), unit, period))
    })
    .await
}

pub(super) async fn prose_take(app: &App, file: String, picks: Vec<ProsePick>) -> Result<usize> {
    app.work(move |office, ctx| prose::take(office, ctx, &file, &picks))
        .await
}
