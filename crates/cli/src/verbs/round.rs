//! `round new`: a commendation round.

use crate::shell::Shell;
use chrono::Datelike;
use clap::{Args, Subcommand};
use office::Result;
use office::awards::{self, NewRound};
use office::words::keys;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Round {
    New(NewArgs),
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

impl Round {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let Round::New(args) = self;
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
