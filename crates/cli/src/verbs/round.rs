//! `round`: a commendation round is opened; the units it expects to hear of are chosen.

use crate::shell::Shell;
use chrono::Datelike;
use clap::{Args, Subcommand};
use office::awards::{self, NewRound};
use office::words::keys;
use office::{Code, Failure, Result, units};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Round {
    New(NewArgs),
    Expect(ExpectArgs),
}

#[derive(Debug, Args)]
pub(crate) struct NewArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long)]
    title: String,
    #[arg(long, value_name = "CODE")]
    award: Option<String>,
    #[arg(long)]
    issuer: String,
    #[arg(long, value_name = "Y")]
    year: Option<i32>,
}

#[derive(Debug, Args)]
pub(crate) struct ExpectArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID")]
    round: String,
    #[arg(long, value_name = "CODE")]
    unit: Vec<String>,
}

impl Round {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Round::New(args) => args.run(shell),
            Round::Expect(args) => args.run(shell),
        }
    }
}

impl ExpectArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.file)?;
        let (round, units) = office.read(|reading| {
            let registry = units::registry(reading)?;
            let unit = |code: &String| {
                let found = registry.units().iter().find(|unit| unit.code == *code);
                found
                    .map(|unit| unit.key)
                    .ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", code))
            };
            let keys = self.unit.iter().map(unit).collect::<Result<Vec<_>>>()?;
            Ok((reading.key_of("award_round", &self.round)?, keys))
        })?;
        awards::expect_units(&office, &shell.ctx(), round, &units)?;
        shell.answer(&json!({ "round": round, "units": self.unit }), || {
            vec![shell.say(
                keys::CLI_ROUND_EXPECT_DONE,
                &[("count", units.len().into())],
            )]
        })
    }
}

impl NewArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let args = self;
        let (ctx, office) = (shell.ctx(), shell.open(&args.file)?);
        let new = NewRound {
            title: args.title,
            year: args.year.unwrap_or_else(|| ctx.today().year()),
            issuer: args.issuer,
            award_code: args.award,
            ..NewRound::default()
        };
        let key = awards::create_round(&office, &ctx, &new)?;
        let id = office.read(|reading| reading.id_of("award_round", key))?;
        let document = json!({ "id": id, "key": key, "title": new.title });
        shell.answer(&document, || {
            vec![shell.say(
                keys::CLI_ROUND_DONE,
                &[("key", key.into()), ("title", new.title.as_str().into())],
            )]
        })
    }
}
