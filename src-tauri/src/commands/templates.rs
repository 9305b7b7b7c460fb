//! What the office changes about papers: arrangements of forms, its own Word files, and the units that
//! a round expects to hear of.

use crate::{
    app::{App, blocking},
    picker::Question,
};
use office::{
    Result,
    awards::{self, ExpectedUnits},
    files, print,
    templates::{
        self, Chosen, FormColumns, FormLine, Preference, PreferenceRow, TemplateFault,
        TemplateFields, TemplateFile, TemplateRow,
    },
    words::{self, Key, keys},
};
use std::path::PathBuf;

/// The ending of Word files.
const ENDING: &str = "docx";

pub(super) async fn form_columns(app: &App, form: String, key: i64) -> Result<FormColumns> {
    app.work(move |office, _| office.read(|reading| templates::form_columns(reading, &form, key)))
        .await
}

pub(super) async fn form_lines(
    app: &App,
    form: String,
    key: i64,
    chosen: Chosen,
) -> Result<Vec<FormLine>> {
    app.work(move |office, _| {
        office.read(|reading| templates::form_lines(reading, &form, key, &chosen))
    })
    .await
}

pub(super) async fn preferences(app: &App, form: String) -> Result<Vec<PreferenceRow>> {
    app.work(move |office, _| office.read(|reading| templates::preferences(reading, Some(&form))))
        .await
}

pub(super) async fn preference_put(
    app: &App,
    form: String,
    name: String,
    content: Preference,
    usual: bool,
) -> Result<()> {
    app.work(move |office, ctx| {
        templates::put_preference(office, ctx, &form, &name, &content)?;
        match usual {
            true => templates::set_usual(office, ctx, &form, Some(&name)),
            false => Ok(()),
        }
    })
    .await
}

pub(super) async fn preference_usual(app: &App, form: String, name: Option<String>) -> Result<()> {
    app.work(move |office, ctx| templates::set_usual(office, ctx, &form, name.as_deref()))
        .await
}

pub(super) async fn preference_remove(app: &App, form: String, name: String) -> Result<()> {
    app.work(move |office, ctx| templates::remove_preference(office, ctx, &form, &name))
        .await
}

pub(super) async fn own_templates(app: &App, form: String) -> Result<Vec<TemplateRow>> {
    app.work(move |office, _| office.read(|reading| templates::templates(reading, Some(&form))))
        .await
}

pub(super) async fn own_template_fields(app: &App, form: String) -> Result<TemplateFields> {
    app.work(move |office, _| office.read(|reading| templates::fields(reading, &form)))
        .await
}

pub(super) async fn own_template_take(
    app: &App,
    form: String,
    name: String,
) -> Result<Option<Vec<TemplateFault>>> {
    let Some(path) = chosen_file(app).await else {
        return Ok(None);
    };
    app.work(move |office, ctx| {
        let file = TemplateFile::read(&path)?;
        templates::take_template(office, ctx, (&form, &name), &file)
    })
    .await
    .map(Some)
}

pub(super) async fn own_template_check(
    app: &App,
    form: String,
) -> Result<Option<Vec<TemplateFault>>> {
    let Some(path) = chosen_file(app).await else {
        return Ok(None);
    };
    let lang = app.machine.lang();
    app.work(move |office, _| {
        let file = TemplateFile::read(&path)?;
        office.read(|reading| templates::check_template(reading, &form, &file.bytes, lang))
    })
    .await
    .map(Some)
}

pub(super) async fn own_template_sample(app: &App, form: String) -> Result<Option<String>> {
    let bytes = app
        .work(move |office, _| office.read(|reading| templates::sample_template(reading, &form)))
        .await?;
    saved(app, "mau-word", bytes).await
}

pub(super) async fn own_template_remove(app: &App, form: String, name: String) -> Result<()> {
    app.work(move |office, ctx| templates::remove_template(office, ctx, &form, &name))
        .await
}

pub(super) async fn own_template_fill(
    app: &App,
    form: String,
    key: i64,
    chosen: Chosen,
    name: String,
) -> Result<Option<String>> {
    let lang = app.machine.lang();
    let file_name = print::file_name(&name);
    let bytes = app
        .work(move |office, _| {
            office.read(|reading| {
                let bytes = templates::template_bytes(reading, &form, &name)?;
                templates::fill_template(reading, (&form, key), &chosen, &bytes, lang)
            })
        })
        .await?;
    saved(app, &file_name, bytes.0).await
}

pub(super) async fn round_expected(app: &App, round: i64) -> Result<ExpectedUnits> {
    app.work(move |office, _| office.read(|reading| awards::expected_units(reading, round)))
        .await
}

pub(super) async fn round_expect(app: &App, round: i64, units: Vec<i64>) -> Result<()> {
    app.work(move |office, ctx| awards::expect_units(office, ctx, round, &units))
        .await
}

async fn chosen_file(app: &App) -> Option<PathBuf> {
    let question = question(app, keys::TEMPLATES_DIALOG_OPEN, None);
    app.picker.file_to_open(question).await
}

/// Asks where a Word file goes and writes it; gives its place.
async fn saved(app: &App, name: &str, bytes: Vec<u8>) -> Result<Option<String>> {
    let name = Some(format!("{name}.{ENDING}"));
    let question = question(app, keys::TEMPLATES_DIALOG_SAVE, name);
    let Some(path) = app.picker.place_to_save(question).await else {
        return Ok(None);
    };
    let path = match path.extension() {
        Some(_) => path,
        None => path.with_extension(ENDING),
    };
    let shown = path.display().to_string();
    blocking(move || files::write_whole(&path, &bytes))
        .await
        .map(|()| Some(shown))
}

fn question(app: &App, title: Key, name: Option<String>) -> Question {
    let say = |key| words::say(app.machine.lang(), key, &Default::default());
    Question {
        title: say(title),
        kind: (say(keys::DIALOG_PAPERS_DOCX), vec![ENDING]),
        name,
    }
}
