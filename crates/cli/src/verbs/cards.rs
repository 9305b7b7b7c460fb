//! `print` of certificates, envelopes and place cards: a decision on blanks, as pages.

use super::print::Job;
use crate::shell::Shell;
use clap::{Args, ValueEnum};
use office::awards::SubjectKind;
use office::awards::blank::{self, BlankOrder, BlankPrint, NewRun};
use office::print::{self, PaperFile};
use office::settings::machine::{self, Machine};
use office::words::keys;
use office::{Code, Failure, Office, Result, files};
use papers::Fitted;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Dots to the inch of a picture.
const PICTURE_DPI: f64 = 150.0;

/// How files of single cards are named where nobody says.
const NAMES: &str = "{stt}-{ten}-{so_qd}";

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Subject {
    Collective,
    Household,
    Individual,
}

/// What only such prints take.
#[derive(Debug, Args)]
pub(crate) struct Cards {
    #[arg(long, value_name = "NAME")]
    layout: Option<String>,
    #[arg(long, value_enum)]
    subject: Option<Subject>,
    #[arg(long, value_name = "K")]
    from: Option<u32>,
    #[arg(long, value_name = "N")]
    count: Option<u32>,
    #[arg(long, value_name = "K", value_delimiter = ',')]
    only: Vec<u32>,
    #[arg(long, value_name = "MM", allow_negative_numbers = true)]
    offset_x: Option<f64>,
    #[arg(long, value_name = "MM", allow_negative_numbers = true)]
    offset_y: Option<f64>,
    #[arg(long, value_name = "NAME")]
    printer: Option<String>,
    #[arg(long, value_name = "NAME")]
    tray: Option<String>,
    #[arg(long)]
    with_misfits: bool,
    #[arg(long)]
    on_blank: bool,
    #[arg(long, value_name = "FOLDER")]
    separate: Option<PathBuf>,
    #[arg(long, value_name = "RULE")]
    names: Option<String>,
    #[arg(long)]
    record: bool,
    #[arg(long, value_name = "NUMBER")]
    serial: Option<String>,
}

impl Cards {
    pub(crate) fn run(&self, shell: &Shell, job: &Job<'_>) -> Result<ExitCode> {
        let office = match self.record {
            true => shell.open(job.file)?,
            false => shell.read(job.file)?,
        };
        let kind = job.out.map(PaperFile::of).transpose()?;
        if matches!(kind, Some(PaperFile::Docx | PaperFile::Xlsx)) {
            let ending = kind.map_or("", PaperFile::ending);
            return Err(Failure::new(Code::FormatNotPrinted).with("format", ending));
        }
        match blank::card_form(job.form).and_then(|form| form.kind) {
            Some(_) => self.decision(shell, &office, job),
            None => self.test_sheet(shell, &office, job),
        }
    }

    /// One print, or one after the other where the blanks are of several sizes.
    fn decision(&self, shell: &Shell, office: &Office, job: &Job<'_>) -> Result<ExitCode> {
        if self.record {
            blank::recordable(job.form)?;
        }
        let mut order = self.order(job.form);
        let parts = office.read(|reading| {
            let table = match job.form {
                blank::RECOGNITION => "model_year",
                _ => "decision",
            };
            order.decision = match job.id {
                Some(id) => reading.key_of(table, id)?,
                None => reading.newest_of(table)?,
            };
            blank::apart(reading, &order)
        })?;
        let several = parts.len() > 1;
        let mut done = Vec::with_capacity(parts.len());
        for (number, part) in (1..).zip(parts) {
            let out = job.out.map(|out| match several {
                true => numbered(out, number),
                false => out.to_owned(),
            });
            done.push(self.part(shell, office, part.order, out.as_deref())?);
        }
        self.answer(shell, done)
    }

    fn part(
        &self,
        shell: &Shell,
        office: &Office,
        mut order: BlankOrder,
        out: Option<&Path>,
    ) -> Result<Done> {
        let made = office.read(|reading| {
            // The layout of the first card says which blank the printer was measured with.
            let made = blank::made(reading, &order)?;
            let layout = made.lines.first().map_or("", |line| &line.layout);
            let offset = self.offset(layout);
            if offset == (order.offset_x_mm, order.offset_y_mm) {
                return Ok(made);
            }
            (order.offset_x_mm, order.offset_y_mm) = offset;
            blank::made(reading, &order)
        })?;
        let fitted = made.fitted.clone().ok_or_else(|| nothing_fits(&made))?;
        let pages = self.write(office, &made, fitted, out)?;
        let run = match self.record {
            true => Some(self.note(shell, office, order.decision, &made)?),
            false => None,
        };
        let place = out.or(self.separate.as_deref());
        Ok(Done {
            file: place
                .map(|path| path.display().to_string())
                .unwrap_or_default(),
            made,
            pages,
            run,
        })
    }

    fn order(&self, form: &str) -> BlankOrder {
        BlankOrder {
            form: form.to_owned(),
            layout: self.layout.clone(),
            subject: self.subject.map(|subject| match subject {
                Subject::Collective => SubjectKind::Collective,
                Subject::Household => SubjectKind::Household,
                Subject::Individual => SubjectKind::Individual,
            }),
            from: self.from.unwrap_or(0),
            count: self.count,
            only: self.only.clone(),
            with_misfits: self.with_misfits,
            ..BlankOrder::default()
        }
    }

    /// What was typed, else what was measured for the printer that was named.
    fn offset(&self, layout: &str) -> (f64, f64) {
        let measured = self.printer.as_deref().and_then(|printer| {
            let tray = self.tray.as_deref().unwrap_or_default();
            Machine::in_folder(machine::folder()).offset(printer, tray, layout)
        });
        let (x, y) = measured.unwrap_or_default();
        (self.offset_x.unwrap_or(x), self.offset_y.unwrap_or(y))
    }

    /// Writes files; gives how many pages there are.
    fn write(
        &self,
        office: &Office,
        made: &BlankPrint,
        fitted: Fitted,
        out: Option<&Path>,
    ) -> Result<usize> {
        if let Some(folder) = &self.separate {
            let rule = self.names.as_deref().unwrap_or(NAMES);
            let written = blank::separate(made, rule, folder, &())?;
            if out.is_none() {
                return Ok(written);
            }
        }
        let laid = papers::lay_out_cards(fitted, &()).map_err(print::refused)?;
        if let Some(out) = out {
            let bytes = match PaperFile::of(out)? {
                PaperFile::Png => {
                    let scan = made.scan.filter(|_| self.on_blank);
                    let scan = scan.map(|key| office.read(|reading| blank::scan_of(reading, key)));
                    laid.png(0, PICTURE_DPI, scan.transpose()?.as_ref())
                }
                _ => laid.pdf(),
            };
            files::write_whole(out, &bytes.map_err(print::refused)?)?;
        }
        Ok(laid.page_count())
    }

    fn note(
        &self,
        shell: &Shell,
        office: &Office,
        decision: i64,
        made: &BlankPrint,
    ) -> Result<i64> {
        let printed = made.lines.iter().filter(|line| line.printed);
        let run = NewRun {
            decision,
            layout: made
                .lines
                .first()
                .map_or_else(String::new, |line| line.layout.clone()),
            device: self.printer.clone().unwrap_or_default(),
            serial: self.serial.clone().unwrap_or_default(),
            lines: printed.map(|line| (line.line, line.number)).collect(),
        };
        blank::record_run(office, &shell.ctx(), &run)
    }

    /// One print is told by itself; several are told one by one, with their pages together.
    fn answer(&self, shell: &Shell, done: Vec<Done>) -> Result<ExitCode> {
        let mut told: Vec<Value> = done.iter().map(Done::told).collect();
        let document = match told.len() {
            1 => told.remove(0),
            _ => {
                let pages: usize = done.iter().map(|part| part.pages).sum();
                json!({ "pages": pages, "parts": told })
            }
        };
        shell.answer(&document, || {
            done.iter().flat_map(|part| part.words(shell)).collect()
        })
    }

    fn test_sheet(&self, shell: &Shell, office: &Office, job: &Job<'_>) -> Result<ExitCode> {
        let name = self.layout.as_deref().or(job.id).unwrap_or_default();
        let layout = office.read(|reading| blank::blank_layout(reading, name))?;
        let offset = self.offset(&layout.name);
        let fitted = blank::test_sheet(&layout, shell.ctx().today(), offset)?;
        let laid = papers::lay_out_cards(fitted, &()).map_err(print::refused)?;
        let out = job.out.unwrap_or_else(|| Path::new("to-in-thu.pdf"));
        let bytes = match PaperFile::of(out)? {
            PaperFile::Png => laid.png(0, PICTURE_DPI, None),
            _ => laid.pdf(),
        };
        files::write_whole(out, &bytes.map_err(print::refused)?)?;
        let (file, pages) = (out.display().to_string(), laid.page_count());
        shell.answer(&json!({ "file": file, "pages": pages }), || {
            let params = [("file", file.as_str().into()), ("count", pages.into())];
            vec![shell.say(keys::CLI_PRINT_DONE, &params)]
        })
    }
}

/// A print that was made.
struct Done {
    file: String,
    made: BlankPrint,
    pages: usize,
    run: Option<i64>,
}

impl Done {
    fn left_out(&self) -> usize {
        self.made.lines.iter().filter(|line| !line.printed).count()
    }

    fn told(&self) -> Value {
        json!({
            "file": self.file,
            "pages": self.pages,
            "lines": self.made.lines,
            "misfits": self.made.misfits,
            "warnings": self.made.notice.as_slice(),
            "leftOut": self.left_out(),
            "run": self.run,
        })
    }

    fn words(&self, shell: &Shell) -> Vec<String> {
        let params = [
            ("file", self.file.as_str().into()),
            ("count", self.pages.into()),
        ];
        let mut told = vec![shell.say(keys::CLI_PRINT_DONE, &params)];
        if !self.made.misfits.is_empty() {
            let params = [("count", self.left_out().into())];
            told.push(shell.say(keys::CLI_PRINT_MISFITS, &params));
        }
        told.extend(self.made.notice.clone());
        let misfits = self.made.misfits.iter();
        told.extend(
            misfits.map(|misfit| format!("  {}. {}: {}", misfit.number, misfit.name, misfit.text)),
        );
        told
    }
}

/// `giay-khen.pdf` as `giay-khen-2.pdf`.
fn numbered(out: &Path, number: usize) -> PathBuf {
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    let ending = out.extension().unwrap_or_default().to_string_lossy();
    out.with_file_name(format!("{stem}-{number}.{ending}"))
}

fn nothing_fits(made: &BlankPrint) -> Failure {
    let first = made.misfits.first();
    let detail = first.map_or_else(String::new, |misfit| {
        format!("{}: {}", misfit.name, misfit.text)
    });
    Failure::new(Code::NothingFits).with("detail", detail)
}
