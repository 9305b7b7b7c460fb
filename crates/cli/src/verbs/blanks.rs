//! `blanks`: layouts of blanks and what became of the blanks: listed, handed on as small files,
//! taken in, removed, measured, chosen, spoiled.

use crate::shell::Shell;
use clap::{Args, Subcommand, ValueEnum};
use office::awards::SubjectKind;
use office::awards::blank::{self, Accommodation, BlankDefault, BlankLayout};
use office::settings::machine::{self, Machine, PrinterOffset};
use office::words::keys;
use office::{Code, Failure, Office, Result, files};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Blanks {
    List(Listed),
    Show(Show),
    Take(Take),
    Remove(Named),
    Scan(Scan),
    Default(Chosen),
    Adjust(Adjust),
    Gold(Gold),
    Measure(Measure),
    Runs(Runs),
    Spoil(Spoil),
}

#[derive(Debug, Args)]
pub(crate) struct Listed {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "LAYOUT")]
    layout: String,
    #[arg(long, value_name = "FILE.json")]
    out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Take {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FILE.json")]
    layouts: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Named {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "LAYOUT")]
    layout: String,
}

#[derive(Debug, Args)]
pub(crate) struct Scan {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "LAYOUT")]
    layout: String,
    #[arg(value_name = "PICTURE")]
    picture: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Whom {
    Collective,
    Household,
    Individual,
}

#[derive(Debug, Args)]
pub(crate) struct Chosen {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "LAYOUT")]
    layout: String,
    #[arg(long, value_name = "CODE")]
    award: Option<String>,
    #[arg(long, value_enum)]
    subject: Option<Whom>,
    #[arg(long, value_name = "NAME")]
    issuer: Option<String>,
    #[arg(long, value_name = "NAME")]
    unit: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Adjust {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "LAYOUT")]
    layout: String,
    #[arg(value_name = "FIELD")]
    field: String,
    #[arg(long, value_name = "ID")]
    line: String,
    #[arg(long, value_name = "MM", allow_negative_numbers = true)]
    x: Option<f64>,
    #[arg(long, value_name = "MM", allow_negative_numbers = true)]
    y: Option<f64>,
    #[arg(long, value_name = "MM")]
    width: Option<f64>,
    #[arg(long, value_name = "MM")]
    height: Option<f64>,
    #[arg(long, value_name = "PT")]
    size: Option<f64>,
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Gold {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    first: u32,
}

#[derive(Debug, Args)]
pub(crate) struct Measure {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "LAYOUT")]
    layout: String,
    #[arg(long, value_name = "NAME")]
    printer: String,
    #[arg(long, value_name = "NAME")]
    tray: Option<String>,
    #[arg(long, value_name = "MM")]
    left: f64,
    #[arg(long, value_name = "MM")]
    top: f64,
}

#[derive(Debug, Args)]
pub(crate) struct Runs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID")]
    id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Spoil {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "KEY")]
    sheet: i64,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

impl Blanks {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Blanks::List(args) => list(shell, &args),
            Blanks::Show(args) => show(shell, &args),
            Blanks::Take(args) => take(shell, &args),
            Blanks::Remove(args) => remove(shell, &args),
            Blanks::Scan(args) => scan(shell, &args),
            Blanks::Default(args) => choose(shell, &args),
            Blanks::Adjust(args) => adjust(shell, &args),
            Blanks::Gold(args) => gold(shell, &args),
            Blanks::Measure(args) => measure(shell, &args),
            Blanks::Runs(args) => runs(shell, &args),
            Blanks::Spoil(args) => spoil(shell, &args),
        }
    }
}

fn list(shell: &Shell, args: &Listed) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let layouts = office.read(blank::blank_layouts)?;
    let defaults = office.read(blank::default_blanks)?;
    let document = json!({ "layouts": layouts, "defaults": defaults });
    shell.answer(&document, || layouts.iter().map(told).collect())
}

fn told(layout: &BlankLayout) -> String {
    let paper = layout.content.paper;
    let (width, height) = (paper.width_mm, paper.height_mm);
    format!(
        "{}\t{width} × {height} mm\t{}",
        layout.kind.code(),
        layout.name
    )
}

fn show(shell: &Shell, args: &Show) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let text = office.read(|reading| blank::export_blank(reading, &args.layout))?;
    files::write_whole(&args.out, text.as_bytes())?;
    done(shell, json!({ "out": args.out.display().to_string() }))
}

fn take(shell: &Shell, args: &Take) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let unreadable = |_| Failure::new(Code::NotReadable).of_file(&args.layouts);
    let text = std::fs::read_to_string(&args.layouts).map_err(unreadable)?;
    let key = blank::take_blank(&office, &shell.ctx(), &text)?;
    done(shell, json!({ "layout": key }))
}

fn remove(shell: &Shell, args: &Named) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let key = key_of(&office, &args.layout)?;
    blank::remove_blank(&office, &shell.ctx(), key)?;
    done(shell, json!({ "removed": args.layout }))
}

fn scan(shell: &Shell, args: &Scan) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let key = key_of(&office, &args.layout)?;
    blank::set_scan(&office, &shell.ctx(), key, args.picture.as_deref())?;
    done(shell, json!({ "layout": args.layout }))
}

fn choose(shell: &Shell, args: &Chosen) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let layout = office.read(|reading| blank::blank_layout(reading, &args.layout))?;
    let subject = args.subject.map(|whom| match whom {
        Whom::Collective => SubjectKind::Collective,
        Whom::Household => SubjectKind::Household,
        Whom::Individual => SubjectKind::Individual,
    });
    let choice = BlankDefault {
        kind: layout.kind,
        award_code: args.award.clone(),
        subject_kind: subject,
        issuer: args.issuer.clone(),
        unit: args.unit.clone(),
        layout: layout.name,
    };
    blank::put_default_blank(&office, &shell.ctx(), &choice)?;
    done(shell, json!(choice))
}

fn adjust(shell: &Shell, args: &Adjust) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let layout = key_of(&office, &args.layout)?;
    let line = office.read(|reading| reading.key_of("award_line", &args.line))?;
    let to = Accommodation {
        x_mm: args.x,
        y_mm: args.y,
        width_mm: args.width,
        height_mm: args.height,
        size_pt: args.size,
        text: args.text.clone(),
    };
    let to = (to != Accommodation::default()).then_some(to);
    blank::override_blank(
        &office,
        &shell.ctx(),
        line,
        layout,
        &args.field,
        to.as_ref(),
    )?;
    done(
        shell,
        json!({ "line": line, "field": args.field, "to": to }),
    )
}

fn gold(shell: &Shell, args: &Gold) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    let key = decision_of(&office, args.id.as_deref())?;
    let count = blank::number_gold(&office, &shell.ctx(), key, args.first)?;
    done(shell, json!({ "first": args.first, "count": count }))
}

fn measure(shell: &Shell, args: &Measure) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let layout = office.read(|reading| blank::blank_layout(reading, &args.layout))?;
    let (x_mm, y_mm) = blank::measured_offset(&layout.content.paper, args.left, args.top)?;
    let offset = PrinterOffset {
        printer: args.printer.clone(),
        tray: args.tray.clone().unwrap_or_default(),
        layout: layout.name,
        x_mm,
        y_mm,
    };
    Machine::in_folder(machine::folder()).keep_offset(offset.clone())?;
    done(shell, json!(offset))
}

fn runs(shell: &Shell, args: &Runs) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let key = decision_of(&office, args.id.as_deref())?;
    let runs = office.read(|reading| blank::runs(reading, key))?;
    shell.answer(&json!({ "runs": runs }), || {
        let sheets = runs.iter().flat_map(|run| &run.sheets);
        sheets
            .map(|sheet| {
                let (key, number) = (sheet.key, sheet.number);
                format!(
                    "{key}\t{number}\t{}\t{}\t{}",
                    sheet.serial, sheet.name, sheet.spoiled
                )
            })
            .collect()
    })
}

fn spoil(shell: &Shell, args: &Spoil) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    blank::spoil(&office, &shell.ctx(), args.sheet, args.reason.as_deref())?;
    done(shell, json!({ "sheet": args.sheet }))
}

fn done(shell: &Shell, document: serde_json::Value) -> Result<ExitCode> {
    shell.answer(&document, || vec![shell.say(keys::CLI_BLANKS_DONE, &[])])
}

/// The key of a layout that the office keeps; a built-in one has none.
fn key_of(office: &Office, name: &str) -> Result<i64> {
    let layout = office.read(|reading| blank::blank_layout(reading, name))?;
    layout.key.ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

fn decision_of(office: &Office, id: Option<&str>) -> Result<i64> {
    office.read(|reading| match id {
        Some(id) => reading.key_of("decision", id),
        None => reading.newest_of("decision"),
    })
}
