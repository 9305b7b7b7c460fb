//! `reports`: the figures of a period from a script: who has sent, what it adds up to and from
//! where, typing a figure, moving, consolidating, locking.

use crate::shell::Shell;
use clap::{Args, Subcommand};
use office::reports::narrative::{narrative, put_section};
use office::reports::report::{self, CellTyped, board, entry_sheet};
use office::reports::sums::{by_unit, consolidate, drill, summary, trend};
use office::reports::{Period, ReportState, period_of, unit_named};
use office::words::keys;
use office::{Office, Result, files};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Reports {
    Board(OfPeriod),
    Drill(OfIndicator),
    Units(UnitsArgs),
    Trend(TrendArgs),
    Show(Which),
    Put(PutArgs),
    Words(Which),
    Write(WriteArgs),
    Move(MoveArgs),
    Consolidate(OfUnit),
    Lock(Which),
    Unlock(UnlockArgs),
}

/// A period of an office.
#[derive(Debug, Args)]
pub(crate) struct OfPeriod {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "2024-N9")]
    period: String,
}

#[derive(Debug, Args)]
pub(crate) struct OfIndicator {
    #[command(flatten)]
    of: OfPeriod,
    #[arg(long, value_name = "F01")]
    code: String,
}

#[derive(Debug, Args)]
pub(crate) struct UnitsArgs {
    #[command(flatten)]
    of: OfIndicator,
    #[arg(long, value_name = "DATE")]
    mapped: Option<chrono::NaiveDate>,
}

#[derive(Debug, Args)]
pub(crate) struct TrendArgs {
    #[command(flatten)]
    of: OfIndicator,
    #[arg(long, value_name = "N", default_value_t = 12)]
    count: u32,
}

#[derive(Debug, Args)]
pub(crate) struct OfUnit {
    #[command(flatten)]
    of: OfPeriod,
    #[arg(long, value_name = "UNIT")]
    unit: String,
}

#[derive(Debug, Args)]
pub(crate) struct PutArgs {
    #[command(flatten)]
    of: OfUnit,
    #[arg(long, value_name = "F01")]
    code: String,
    #[arg(long, value_name = "TEXT")]
    value: String,
    #[arg(long)]
    note: Option<String>,
    #[arg(long)]
    reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct WriteArgs {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "N09")]
    section: String,
    #[arg(long, value_name = "FILE.txt")]
    text_file: PathBuf,
}

/// The reports that a verb is about.
#[derive(Debug, Args)]
pub(crate) struct Which {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long = "id", value_name = "ID", required = true)]
    reports: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct MoveArgs {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "STATE", value_parser = state)]
    state: ReportState,
    #[arg(long)]
    reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct UnlockArgs {
    #[command(flatten)]
    which: Which,
    #[arg(long)]
    reason: String,
}

/// `sum`: the totals of a period.
#[derive(Debug, Args)]
pub(crate) struct Sum {
    #[command(flatten)]
    of: OfPeriod,
    #[arg(long, value_name = "UNIT")]
    units: Vec<String>,
}

fn state(text: &str) -> std::result::Result<ReportState, String> {
    ReportState::from_code(text).ok_or_else(|| text.to_owned())
}

impl Reports {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Reports::Board(of) => of.board(shell),
            Reports::Drill(of) => of.drill(shell),
            Reports::Units(args) => args.run(shell),
            Reports::Trend(args) => args.run(shell),
            Reports::Show(which) => which.show(shell),
            Reports::Put(args) => args.run(shell),
            Reports::Words(which) => which.words(shell),
            Reports::Write(args) => args.run(shell),
            Reports::Move(args) => args.run(shell),
            Reports::Consolidate(of) => of.consolidate(shell),
            Reports::Lock(which) => which.lock(shell),
            Reports::Unlock(args) => args.run(shell),
        }
    }
}

impl Sum {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.read(&self.of.file)?;
        let period = period_of(&self.of.period)?;
        let done = office.read(|reading| {
            let units = self
                .units
                .iter()
                .map(|text| unit_named(reading, text, period));
            let units = units.collect::<Result<Vec<i64>>>()?;
            summary(
                reading,
                period,
                Some(&units[..]).filter(|units| !units.is_empty()),
            )
        })?;
        shell.answer(&done, || {
            let head = format!("{}\t{}", done.period_name, done.coverage);
            let lines = done.totals.iter().map(|total| {
                let notes = total.notes.join("; ");
                format!(
                    "{}\t{}\t{}\t{}\t{}\t{notes}",
                    total.code, total.name, total.text, total.measure, total.coverage
                )
            });
            std::iter::once(head).chain(lines).collect()
        })
    }
}

impl OfPeriod {
    fn period(&self) -> Result<Period> {
        period_of(&self.period)
    }

    fn board(self, shell: &Shell) -> Result<ExitCode> {
        let (office, period) = (shell.read(&self.file)?, self.period()?);
        let today = shell.ctx().today();
        let told = office.read(|reading| board(reading, period, today))?;
        shell.answer(&told, || {
            let lines = told.rows.iter().map(|row| {
                format!(
                    "{}\t{}\t{}/{}\t{}",
                    row.unit_name, row.state_text, row.filled, row.wanted, row.sent_on
                )
            });
            lines.collect()
        })
    }
}

impl OfIndicator {
    fn drill(self, shell: &Shell) -> Result<ExitCode> {
        let (office, period) = (shell.read(&self.of.file)?, self.of.period()?);
        let rows = office.read(|reading| drill(reading, &self.code, period, None))?;
        shell.answer(&rows, || {
            let lines = rows.iter().map(|row| {
                let origin = row.origin.as_deref().unwrap_or_default();
                format!(
                    "{}\t{}\t{}\t{}\t{origin}",
                    row.unit_name, row.code, row.text, row.why
                )
            });
            lines.collect()
        })
    }
}

impl UnitsArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let (office, period) = (shell.read(&self.of.of.file)?, self.of.of.period()?);
        let rows = office.read(|reading| by_unit(reading, &self.of.code, period, self.mapped))?;
        shell.answer(&rows, || {
            rows.iter()
                .map(|row| format!("{}\t{}", row.name, row.text))
                .collect()
        })
    }
}

impl TrendArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let (office, period) = (shell.read(&self.of.of.file)?, self.of.of.period()?);
        let points = office.read(|reading| trend(reading, &self.of.code, period, self.count))?;
        shell.answer(&points, || {
            points
                .iter()
                .map(|point| format!("{}\t{}", point.period, point.text))
                .collect()
        })
    }
}

impl OfUnit {
    fn unit(&self, office: &Office, period: Period) -> Result<i64> {
        office.read(|reading| unit_named(reading, &self.unit, period))
    }

    fn consolidate(self, shell: &Shell) -> Result<ExitCode> {
        let (office, period) = (shell.open(&self.of.file)?, self.of.period()?);
        let unit = self.unit(&office, period)?;
        let key = consolidate(&office, &shell.ctx(), unit, period)?;
        answer_sheet(shell, &office, key)
    }
}

impl PutArgs {
    /// Opens the report where there is none yet.
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let (office, period) = (shell.open(&self.of.of.file)?, self.of.of.period()?);
        let unit = self.of.unit(&office, period)?;
        let key = report::open_report(&office, &shell.ctx(), unit, period)?;
        let typed = CellTyped {
            code: self.code,
            text: self.value,
            note: self.note,
            reason: self.reason,
        };
        let saved = report::put_cell(&office, &shell.ctx(), key, &typed)?;
        shell.answer(&saved, || {
            let rows = saved
                .rows
                .iter()
                .map(|row| format!("{}\t{}", row.code, row.text));
            rows.chain(saved.findings.iter().map(|one| one.text.clone()))
                .collect()
        })
    }
}

impl Which {
    fn keys(&self, office: &Office) -> Result<Vec<i64>> {
        office.read(|reading| {
            let keys = self.reports.iter().map(|id| reading.key_of("report", id));
            keys.collect()
        })
    }

    fn show(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.read(&self.file)?;
        let keys = self.keys(&office)?;
        answer_sheet(shell, &office, keys.first().copied().unwrap_or_default())
    }

    /// The words of a report, heading by heading.
    fn words(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.read(&self.file)?;
        let key = self.keys(&office)?.first().copied().unwrap_or_default();
        let told = office.read(|reading| narrative(reading, key))?;
        shell.answer(&told, || {
            let said = told.sections.iter().filter(|one| !one.text.is_empty());
            said.map(|one| format!("{}\t{}\n{}", one.id, one.heading, one.text))
                .collect()
        })
    }

    fn lock(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.file)?;
        let keys = self.keys(&office)?;
        report::lock(&office, &shell.ctx(), &keys)?;
        done(shell, keys.len())
    }
}

impl WriteArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let text = std::fs::read_to_string(&self.text_file)
            .map_err(|error| files::not_readable(&error, &self.text_file))?;
        let office = shell.open(&self.which.file)?;
        let keys = self.which.keys(&office)?;
        for key in &keys {
            put_section(&office, &shell.ctx(), *key, &self.section, &text)?;
        }
        done(shell, keys.len())
    }
}

impl MoveArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.which.file)?;
        let keys = self.which.keys(&office)?;
        let reason = self.reason.as_deref();
        report::set_state(&office, &shell.ctx(), &keys, self.state, reason)?;
        done(shell, keys.len())
    }
}

impl UnlockArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.which.file)?;
        let keys = self.which.keys(&office)?;
        for key in &keys {
            report::unlock(&office, &shell.ctx(), *key, &self.reason)?;
        }
        done(shell, keys.len())
    }
}

/// A report with its figures and what the rules say.
fn answer_sheet(shell: &Shell, office: &Office, key: i64) -> Result<ExitCode> {
    let sheet = office.read(|reading| entry_sheet(reading, key))?;
    shell.answer(&sheet, || {
        let told = sheet.rows.iter().filter(|row| !row.text.is_empty());
        let rows =
            told.map(|row| format!("{}\t{}\t{}\t{}", row.code, row.name, row.text, row.note));
        rows.chain(sheet.findings.iter().map(|one| one.text.clone()))
            .collect()
    })
}

fn done(shell: &Shell, count: usize) -> Result<ExitCode> {
    let answer = serde_json::json!({ "count": count });
    shell.answer(&answer, || {
        vec![shell.say(keys::CLI_REPORTS_DONE, &[("count", count.into())])]
    })
}
