//! Printing: a form is laid out once, shown page by page, and saved and printed as it was shown.

use crate::{
    app::{App, Sender, blocking, held},
    picker::Question,
    platform::{self, Offers, PrintJob, Printer},
    preview::{Laying, Preview, Sheet},
};
use office::{
    Result,
    print::{self, FormChoice, PaperFile, Sides},
    settings::machine::PrinterUse,
    templates::{self, Chosen, Printed},
    words::{self, Key, keys},
};
use papers::PdfWish;
use serde::Serialize;
use std::path::Path;
use ts_rs::TS;

/// The printers of this machine, and the one that was used last.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Printers {
    /// The system's own choice first.
    list: Vec<Printer>,
    /// The one that was used last, if it is there still.
    last: Option<String>,
}

/// What a printer can do, and how it was used last.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PrinterOffers {
    /// What it can do.
    can: Offers,
    /// How it was used last, as far as it can do that still.
    last: PrinterUse,
}

pub(super) async fn forms(app: &App, table: String) -> Result<Vec<FormChoice>> {
    Ok(print::choices_of(&table, app.machine.lang()))
}

pub(super) async fn preview_open(
    app: &App,
    form: String,
    key: i64,
    chosen: Chosen,
) -> Result<Preview> {
    let lang = app.machine.lang();
    let paper = app
        .work(move |office, _| {
            office.read(|reading| templates::printed(reading, &form, key, &chosen, lang))
        })
        .await?;
    let opened = blocking(move || {
        let Printed {
            mut document,
            mut notices,
            ..
        } = paper;
        notices.extend(print::ready(&mut document, &print::font_folders(), lang));
        Sheet::open(document, Sides::One, notices)
    });
    let sheet = opened.await?;
    Ok(held(&app.previews).keep(sheet))
}

pub(super) async fn preview_turn(app: &App, token: u32, sides: Sides) -> Result<Preview> {
    let sheet = held(&app.previews).get(token)?;
    let turned = blocking(move || sheet.turned(sides)).await?;
    Ok(held(&app.previews).keep(turned))
}

pub(super) async fn preview_lay(app: &App, token: u32, told: Sender<Laying>) -> Result<usize> {
    let sheet = held(&app.previews).get(token)?;
    blocking(move || sheet.lay(told)).await
}

pub(super) async fn preview_stop(app: &App, token: u32) -> Result<()> {
    // One that is closed has stopped already.
    if let Ok(sheet) = held(&app.previews).get(token) {
        sheet.stop();
    }
    Ok(())
}

pub(super) async fn preview_page(app: &App, token: u32, page: usize) -> Result<String> {
    let sheet = held(&app.previews).get(token)?;
    blocking(move || sheet.page(page)).await
}

pub(super) async fn preview_save(
    app: &App,
    token: u32,
    kind: PaperFile,
    archival: bool,
) -> Result<Option<String>> {
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
    blocking(move || save(&sheet, kind, archival, &path))
        .await
        .map(|()| Some(shown))
}

fn save(sheet: &Sheet, kind: PaperFile, archival: bool, path: &Path) -> Result<()> {
    let wish = PdfWish {
        archival,
        ..PdfWish::default()
    };
    sheet.save(kind, wish, path)
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

pub(super) async fn printers(app: &App) -> Result<Printers> {
    let list = blocking(platform::printers).await?;
    let last = app.machine.last_printer();
    let last = last.filter(|last| list.iter().any(|printer| printer.name == *last));
    Ok(Printers { list, last })
}

pub(super) async fn printer_offers(app: &App, printer: String) -> Result<PrinterOffers> {
    let mut last = app.machine.printer_use(&printer);
    let lang = app.machine.lang();
    let can = blocking(move || platform::offers(&printer, lang)).await?;
    if !can.duplex {
        last.sides = Sides::One;
    }
    let known = |value: &String| can.trays.iter().any(|tray| tray.value == *value);
    last.tray = last.tray.filter(known);
    Ok(PrinterOffers { can, last })
}

pub(super) async fn preview_print(app: &App, token: u32, job: PrintJob) -> Result<()> {
    let sheet = held(&app.previews).get(token)?;
    let papers = app.papers.clone();
    let used = job.clone();
    blocking(move || platform::print(&*sheet, &papers, Some(&job))).await?;
    remember(app, Some(used))
}

/// The next job on this printer begins as this one was.
pub(super) fn remember(app: &App, job: Option<PrintJob>) -> Result<()> {
    let Some(PrintJob {
        printer,
        sides,
        tray,
        ..
    }) = job
    else {
        return Ok(());
    };
    app.machine
        .remember_printer(&printer, PrinterUse { sides, tray })
}
