//! `models`: the register of models from a script: its counts, moves, recognitions, another year,
//! and the way to a commendation.

use crate::shell::Shell;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use office::models::commend::{commend, nominees};
use office::models::counts::indicators;
use office::models::life::{Recognising, recognise, set_state};
use office::models::scoring::ranking;
use office::models::{self, ModelLevel, ModelQuery, ModelState};
use office::words::keys;
use office::{Office, Result};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Models {
    Count(CountArgs),
    Ranking(YearArgs),
    Move(MoveArgs),
    Recognise(RecogniseArgs),
    Renew(RenewArgs),
    Commend(CommendArgs),
}

#[derive(Debug, Args)]
pub(crate) struct YearArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "Y")]
    year: i32,
}

#[derive(Debug, Args)]
pub(crate) struct CountArgs {
    #[command(flatten)]
    of: YearArgs,
    #[arg(long, value_name = "C01")]
    code: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct MoveArgs {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "STATE", value_parser = state)]
    state: ModelState,
    #[arg(long)]
    reason: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RecogniseArgs {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "commune|district|province|central", value_parser = level)]
    level: ModelLevel,
    #[arg(long)]
    number: String,
    #[arg(long, value_name = "DATE")]
    date: NaiveDate,
    #[arg(long, default_value = "")]
    issuer: String,
}

#[derive(Debug, Args)]
pub(crate) struct RenewArgs {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "Y")]
    year: i32,
}

#[derive(Debug, Args)]
pub(crate) struct CommendArgs {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "ID")]
    round: String,
}

/// The registrations that a verb is about.
#[derive(Debug, Args)]
pub(crate) struct Which {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long = "id", value_name = "ID", required = true)]
    ids: Vec<String>,
}

impl Which {
    fn keys(&self, office: &Office) -> Result<Vec<i64>> {
        office.read(|reading| {
            let keys = self.ids.iter().map(|id| reading.key_of("registration", id));
            keys.collect()
        })
    }
}

impl Models {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Models::Count(args) => args.run(shell),
            Models::Ranking(args) => args.run(shell),
            Models::Move(args) => args.run(shell),
            Models::Recognise(args) => args.run(shell),
            Models::Renew(args) => args.run(shell),
            Models::Commend(args) => args.run(shell),
        }
    }
}

impl CountArgs {
    /// The indicators of the year; of one that is named, the rows behind it.
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.read(&self.of.file)?;
        let year = self.of.year;
        if let Some(code) = self.code {
            let query = ModelQuery {
                indicator: Some(code),
                ..ModelQuery::of_year(year)
            };
            let rows = office.read(|reading| models::registrations(reading, &query))?;
            return shell.answer(&rows, || {
                let line = |row: &models::ModelRow| format!("{}\t{}", row.code, row.cells["title"]);
                rows.iter().map(line).collect()
            });
        }
        let counts = office.read(|reading| indicators(reading, year))?;
        shell.answer(&counts, || {
            let lines = counts.iter();
            lines
                .map(|one| format!("{}\t{}\t{}", one.code, one.name, one.text))
                .collect()
        })
    }
}

impl YearArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.read(&self.file)?;
        let told = office.read(|reading| ranking(reading, self.year))?;
        shell.answer(&told, || {
            let lines = told.ranked.iter();
            lines
                .map(|one| format!("{}\t{}\t{}\t{}", one.rank, one.points, one.band, one.title))
                .collect()
        })
    }
}

impl MoveArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.which.file)?;
        let keys = self.which.keys(&office)?;
        set_state(
            &office,
            &shell.ctx(),
            &keys,
            self.state,
            self.reason.as_deref(),
        )?;
        done(shell, keys.len())
    }
}

impl RecogniseArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.which.file)?;
        let keys = self.which.keys(&office)?;
        let by = Recognising {
            level: self.level,
            number: self.number,
            date: self.date,
            issuer: self.issuer,
            note: String::new(),
        };
        recognise(&office, &shell.ctx(), &keys, &by)?;
        done(shell, keys.len())
    }
}

impl RenewArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.which.file)?;
        let keys = self.which.keys(&office)?;
        let made = models::renew(&office, &shell.ctx(), &keys, self.year)?;
        done(shell, made.len())
    }
}

impl CommendArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.which.file)?;
        let keys = self.which.keys(&office)?;
        let round = office.read(|reading| reading.key_of("award_round", &self.round))?;
        let suggested = office.read(|reading| nominees(reading, &keys))?;
        let made = commend(&office, &shell.ctx(), round, &suggested)?;
        done(shell, made.len())
    }
}

fn done(shell: &Shell, count: usize) -> Result<ExitCode> {
    shell.answer(&json!({ "count": count }), || {
        vec![shell.say(keys::CLI_MODELS_DONE, &[("count", count.into())])]
    })
}

fn state(text: &str) -> std::result::Result<ModelState, String> {
    ModelState::from_code(text).ok_or_else(|| text.to_owned())
}

fn level(text: &str) -> std::result::Result<ModelLevel, String> {
    ModelLevel::from_code(text).ok_or_else(|| text.to_owned())
}
