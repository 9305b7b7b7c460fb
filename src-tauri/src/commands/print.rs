//! Printing: a form is laid out once, shown page by page, and saved as it was shown.

use crate::{
    app::{App, blocking, held},
    picker::Question,
    platform,
    preview::Preview,
};
use office::{
    Result,
    print::{self, FormChoice, PaperFile},
    words::{self, Key, keys},
};

pub(super) async fn forms(app: &App, table: String) -> Result<Vec<FormChoice>> {
    Ok(print::choices_of(&table, app.machine.lang()))
}

pub(super) async fn preview_open(app: &App, form: String, key: i64) -> Result<Preview> {
    let document = app
        .work(move |office, _| office.read(|reading| print::document(reading, &form, key)))
        .await?;
    let sheet = blocking(move || crate::preview::lay_out(&document)).await?;
    Ok(held(&app.previews).keep(sheet, app.machine.lang()))
}

pub(super) async fn preview_page(app: &App, token: u32, page: usize) -> Result<String> {
    let sheet = held(&app.previews).get(token)?;
    blocking(move || sheet.page(page)).await
}

pub(super) async fn preview_save(app: &App, token: u32, kind: PaperFile) -> Result<Option<String>> {
    let sheet = held(&app.previews).get(token)?;
    let say = |key| words::say(app.machine.lang(), key, &Default::default());
    let ending = kind.ending();
    let question = Question {
        title: say(keys::DIALOG_SAVE_PAPER),
        kind: (say(named(kind)), vec![ending]),
        name: Some(format!("{}.{ending}", print::file_name(sheet.title()))),
    };
    let Some(path) = app.picker.place_to_save(question).await else {
        return Ok(None);
    };
    let path = if path.extension().is_some() {
        path
    } else {
        path.with_extension(ending)
    };
    let shown = path.display().to_string();
    blocking(move || sheet.save(kind, &path))
        .await
        .map(|()| Some(shown))
}

fn named(kind: PaperFile) -> Key {
    match kind {
        PaperFile::Pdf => keys::DIALOG_PAPERS_PDF,
        PaperFile::Docx => keys::DIALOG_PAPERS_DOCX,
        PaperFile::Xlsx => keys::DIALOG_PAPERS_XLSX,
        PaperFile::Png => keys::DIALOG_PAPERS_PNG,
    }
}

pub(super) async fn preview_open_system(app: &App, token: u32) -> Result<()> {
    let sheet = held(&app.previews).get(token)?;
    let papers = app.papers.clone();
    blocking(move || platform::view(&papers.keep(&sheet)?)).await
}

pub(super) async fn preview_print(app: &App, token: u32) -> Result<()> {
    let sheet = held(&app.previews).get(token)?;
    let papers = app.papers.clone();
    blocking(move || platform::print(&papers.keep(&sheet)?, sheet.title())).await
}
