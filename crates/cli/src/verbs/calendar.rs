//! `calendar`: the year's calendar from a script: what is in it, entries in and out, what is done.

use crate::shell::Shell;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use office::calendar::{self, DayKind, PlanAsked, YearDay};
use office::words::keys;
use office::{Office, Result, files};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Calendar {
    Show(ShowArgs),
    Put(PutArgs),
    Done(DoneArgs),
    Remove(Which),
}

#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "Y")]
    year: i32,
    #[arg(long, value_name = "1-12")]
    month: Option<u32>,
    #[arg(long = "kind", value_name = "KIND", value_parser = kind)]
    kinds: Vec<DayKind>,
    #[arg(long)]
    late: bool,
}

#[derive(Debug, Args)]
pub(crate) struct PutArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "Y")]
    year: i32,
    #[arg(long, value_name = "FILE.json")]
    from: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct DoneArgs {
    #[command(flatten)]
    which: Which,
    #[arg(long, value_name = "DATE")]
    on: Option<NaiveDate>,
    #[arg(long, conflicts_with = "on")]
    not: bool,
}

/// The entries that a verb is about.
#[derive(Debug, Args)]
pub(crate) struct Which {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long = "id", value_name = "ID", required = true)]
    entries: Vec<String>,
}

fn kind(text: &str) -> std::result::Result<DayKind, String> {
    DayKind::from_code(text).ok_or_else(|| text.to_owned())
}

impl Calendar {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Calendar::Show(args) => args.run(shell),
            Calendar::Put(args) => args.run(shell),
            Calendar::Done(args) => args.run(shell),
            Calendar::Remove(which) => which.remove(shell),
        }
    }
}

impl ShowArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.read(&self.file)?;
        let today = shell.ctx().today();
        let asked = PlanAsked {
            year: self.year,
            kinds: self.kinds,
            late_only: self.late,
            words: String::new(),
        };
        match self.month {
            Some(month) => {
                let grid = office.read(|reading| calendar::month(reading, &asked, month, today))?;
                shell.answer(&grid, || lines(&grid.days))
            }
            None => {
                let plan = office.read(|reading| calendar::plan(reading, &asked, today))?;
                shell.answer(&plan, || lines(&plan.days))
            }
        }
    }
}

fn lines(days: &[YearDay]) -> Vec<String> {
    let line = |day: &YearDay| {
        let late = if day.late { "!" } else { "" };
        let (when, kind, title) = (&day.date_text, &day.kind_text, &day.title);
        format!("{when}\t{kind}\t{title}\t{late}")
    };
    days.iter().map(line).collect()
}

impl PutArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let drafts: Vec<BTreeMap<String, String>> = files::read_json(&self.from)?;
        let office = shell.open(&self.file)?;
        let keys = calendar::put_entries(&office, &shell.ctx(), self.year, &drafts)?;
        let ids = office.read(|reading| {
            let ids = keys.iter().map(|key| reading.id_of("calendar_entry", *key));
            ids.collect::<Result<Vec<String>>>()
        })?;
        answer(shell, &json!({ "ids": ids, "keys": keys }), keys.len())
    }
}

impl DoneArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.which.file)?;
        let keys = self.which.keys(&office)?;
        let ctx = shell.ctx();
        let on = (!self.not).then(|| self.on.unwrap_or_else(|| ctx.today()));
        calendar::set_done(&office, &ctx, &keys, on)?;
        answer(shell, &json!({ "count": keys.len() }), keys.len())
    }
}

impl Which {
    fn keys(&self, office: &Office) -> Result<Vec<i64>> {
        office.read(|reading| {
            let keys = self.entries.iter();
            keys.map(|id| reading.key_of("calendar_entry", id))
                .collect()
        })
    }

    fn remove(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.file)?;
        let keys = self.keys(&office)?;
        calendar::remove_entries(&office, &shell.ctx(), &keys)?;
        answer(shell, &json!({ "count": keys.len() }), keys.len())
    }
}

fn answer(shell: &Shell, told: &serde_json::Value, count: usize) -> Result<ExitCode> {
    shell.answer(told, || {
        vec![shell.say(keys::CLI_CALENDAR_DONE_WITH, &[("count", count.into())])]
    })
}
