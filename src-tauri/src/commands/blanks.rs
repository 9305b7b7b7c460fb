//! Blanks: layouts, certificates printed on them, what became of the blanks, how a printer is measured.

use crate::{
    app::{App, blocking, held},
    cards::{self, CardPreview},
    picker::Question,
    platform::{self, Cards, PrintJob},
};
use office::{
    Result,
    awards::blank::{
        self, Accommodation, BlankDefault, BlankKind, BlankLayout, BlankMisfit, BlankOrder,
        BlankRun, BlankToken, NewRun, OwnField, SheetSample,
    },
    settings::machine::PrinterOffset,
    words::{self, Key, keys},
};
use serde::Serialize;
use ts_rs::TS;

/// Everything that the screen of layouts begins with.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BlankSet {
    /// The layouts of the office, then the built-in ones.
    layouts: Vec<BlankLayout>,
    /// Which layout is taken for whom.
    defaults: Vec<BlankDefault>,
    /// What fields can say.
    tokens: Vec<BlankToken>,
}

/// A layout with words in it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BlankSample {
    /// The page as SVG.
    svg: String,
    /// Whose words they are.
    name: String,
    /// What does not fit.
    misfits: Vec<BlankMisfit>,
}

pub(super) async fn blanks(app: &App) -> Result<BlankSet> {
    let tokens = blank::blank_tokens(app.machine.lang());
    app.work(move |office, _| {
        office.read(|reading| {
            Ok(BlankSet {
                layouts: blank::blank_layouts(reading)?,
                defaults: blank::default_blanks(reading)?,
                tokens,
            })
        })
    })
    .await
}

pub(super) async fn blank_put(app: &App, layout: BlankLayout) -> Result<i64> {
    app.work(move |office, ctx| blank::put_blank(office, ctx, &layout))
        .await
}

pub(super) async fn blank_remove(app: &App, key: i64) -> Result<()> {
    app.work(move |office, ctx| blank::remove_blank(office, ctx, key))
        .await
}

pub(super) async fn blank_scan_choose(app: &App, key: i64) -> Result<bool> {
    let question = Question {
        title: say(app, keys::BLANKS_DIALOG_SCAN),
        kind: (
            say(app, keys::BLANKS_DIALOG_PICTURES),
            vec!["png", "jpg", "jpeg"],
        ),
        name: None,
    };
    let Some(path) = app.picker.file_to_open(question).await else {
        return Ok(false);
    };
    app.work(move |office, ctx| blank::set_scan(office, ctx, key, Some(&path)))
        .await
        .map(|()| true)
}

pub(super) async fn blank_scan_clear(app: &App, key: i64) -> Result<()> {
    app.work(move |office, ctx| blank::set_scan(office, ctx, key, None))
        .await
}

pub(super) async fn blank_scan(app: &App, scan: i64) -> Result<Vec<u8>> {
    app.work(move |office, _| office.read(|reading| blank::scan_of(reading, scan)))
        .await
        .map(|scan| scan.jpeg)
}

pub(super) async fn blank_sample(
    app: &App,
    layout: BlankLayout,
    with: SheetSample,
) -> Result<BlankSample> {
    let print = app
        .work(move |office, _| office.read(|reading| blank::samples(reading, &layout, &with)))
        .await?;
    blocking(move || {
        let (misfits, lines) = (print.misfits.clone(), print.lines.clone());
        let svg = cards::lay_out(print)?.page(0)?;
        Ok(BlankSample {
            svg,
            name: lines
                .into_iter()
                .map(|line| line.name)
                .next()
                .unwrap_or_default(),
            misfits,
        })
    })
    .await
}

pub(super) async fn blank_default_put(app: &App, choice: BlankDefault) -> Result<()> {
    app.work(move |office, ctx| blank::put_default_blank(office, ctx, &choice))
        .await
}

pub(super) async fn blank_choose(
    app: &App,
    line: i64,
    kind: BlankKind,
    layout: Option<String>,
) -> Result<()> {
    app.work(move |office, ctx| blank::choose_blank(office, ctx, line, kind, layout.as_deref()))
        .await
}

pub(super) async fn blank_override(
    app: &App,
    line: i64,
    layout: i64,
    field: String,
    to: Option<Accommodation>,
) -> Result<()> {
    app.work(move |office, ctx| {
        blank::override_blank(office, ctx, line, layout, &field, to.as_ref())
    })
    .await
}

pub(super) async fn blank_own_fields(
    app: &App,
    decision: i64,
    line: i64,
    layout: String,
) -> Result<Vec<OwnField>> {
    app.work(move |office, _| {
        office.read(|reading| blank::own_fields(reading, decision, line, &layout))
    })
    .await
}

pub(super) async fn blank_gold(app: &App, decision: i64, first: u32) -> Result<u32> {
    app.work(move |office, ctx| blank::number_gold(office, ctx, decision, first))
        .await
}

pub(super) async fn cards_open(app: &App, order: BlankOrder) -> Result<CardPreview> {
    let print = app
        .work(move |office, _| office.read(|reading| blank::made(reading, &order)))
        .await?;
    let job = blocking(move || cards::lay_out(print)).await?;
    Ok(held(&app.cards).keep(job))
}

pub(super) async fn cards_page(app: &App, token: u32, page: usize) -> Result<String> {
    let job = held(&app.cards).get(token)?;
    blocking(move || job.page(page)).await
}

pub(super) async fn cards_save(app: &App, token: u32) -> Result<Option<String>> {
    let job = held(&app.cards).get(token)?;
    let question = Question {
        title: say(app, keys::DIALOG_SAVE_PAPER),
        kind: (say(app, keys::DIALOG_PAPERS_PDF), vec!["pdf"]),
        name: Some(format!("{}.pdf", office::print::file_name(job.title()))),
    };
    let Some(path) = app.picker.place_to_save(question).await else {
        return Ok(None);
    };
    let path = match path.extension() {
        Some(_) => path,
        None => path.with_extension("pdf"),
    };
    let shown = path.display().to_string();
    blocking(move || job.save(&path))
        .await
        .map(|()| Some(shown))
}

pub(super) async fn cards_save_each(app: &App, token: u32, rule: String) -> Result<Option<usize>> {
    let job = held(&app.cards).get(token)?;
    let title = say(app, keys::BLANKS_DIALOG_FOLDER);
    let Some(folder) = app.picker.folder_to_fill(title).await else {
        return Ok(None);
    };
    blocking(move || job.save_each(&rule, &folder))
        .await
        .map(Some)
}

pub(super) async fn cards_print(app: &App, token: u32, job: Option<PrintJob>) -> Result<()> {
    let cards = held(&app.cards).get(token)?;
    let papers = app.papers.clone();
    let used = job.clone();
    blocking(move || platform::print(&cards.printable()?, &papers, job.as_ref())).await?;
    super::print::remember(app, used)
}

pub(super) async fn blank_run(app: &App, run: NewRun) -> Result<i64> {
    app.work(move |office, ctx| blank::record_run(office, ctx, &run))
        .await
}

pub(super) async fn blank_runs(app: &App, decision: i64) -> Result<Vec<BlankRun>> {
    app.work(move |office, _| office.read(|reading| blank::runs(reading, decision)))
        .await
}

pub(super) async fn blank_spoil(app: &App, sheet: i64, reason: Option<String>) -> Result<()> {
    app.work(move |office, ctx| blank::spoil(office, ctx, sheet, reason.as_deref()))
        .await
}

pub(super) async fn blank_offsets(app: &App) -> Result<Vec<PrinterOffset>> {
    Ok(app.machine.offsets())
}

pub(super) async fn blank_measure(
    app: &App,
    layout: String,
    printer: String,
    tray: String,
    left: f64,
    top: f64,
) -> Result<PrinterOffset> {
    let name = layout.clone();
    let known = app
        .work(move |office, _| office.read(|reading| blank::blank_layout(reading, &name)))
        .await?;
    let (x_mm, y_mm) = blank::measured_offset(&known.content.paper, left, top)?;
    let offset = PrinterOffset {
        printer,
        tray,
        layout,
        x_mm,
        y_mm,
    };
    app.machine.keep_offset(offset.clone())?;
    Ok(offset)
}

pub(super) async fn blank_test_sheet(
    app: &App,
    layout: String,
    x_mm: f64,
    y_mm: f64,
    job: Option<PrintJob>,
) -> Result<()> {
    let today = app.ctx().today();
    let known = app
        .work(move |office, _| office.read(|reading| blank::blank_layout(reading, &layout)))
        .await?;
    let papers = app.papers.clone();
    let used = job.clone();
    blocking(move || {
        let fitted = blank::test_sheet(&known, today, (x_mm, y_mm))?;
        let laid = papers::lay_out_cards(fitted, &()).map_err(office::print::refused)?;
        let sheet = Cards {
            title: &known.name,
            laid: &laid,
        };
        platform::print(&sheet, &papers, job.as_ref())
    })
    .await?;
    super::print::remember(app, used)
}

fn say(app: &App, key: Key) -> String {
    words::say(app.machine.lang(), key, &Default::default())
}
