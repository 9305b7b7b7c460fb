//! Printing: a form is laid out once, shown page by page, and saved as it was shown.

use crate::{
    app::{App, blocking, held},
    picker::Question,
    platform,
    preview::Preview,
};
use office::{
    Result,
    print::{self, FormChoice},
    words::{self, keys},
};

pub(super) async fn forms(app: &App, subject: String) -> Result<Vec<FormChoice>> {
    Ok(print::choices(Some(&subject), app.machine.lang()))
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

pub(super) async fn preview_save_pdf(app: &App, token: u32) -> Result<Option<String>> {
    let sheet = held(&app.previews).get(token)?;
    let say = |key| words::say(app.machine.lang(), key, &Default::default());
    let question = Question {
        title: say(keys::DIALOG_SAVE_PAPER),
        kind: (say(keys::DIALOG_PAPERS), vec!["pdf"]),
        name: Some(format!("{}.pdf", print::file_name(sheet.title()))),
    };
    let Some(path) = app.picker.place_to_save(question).await else {
        return Ok(None);
    };
    let path = if path.extension().is_some() {
        path
    } else {
        path.with_extension("pdf")
    };
    let shown = path.display().to_string();
    blocking(move || sheet.save_pdf(&path))
        .await
        .map(|()| Some(shown))
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
