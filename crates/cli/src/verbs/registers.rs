//! `line`: the lines of registers from a script: which registers there are, entering, changing and
//! removing lines, what is due, the balance of a fund. Lines are listed by `list registers`.

use crate::shell::Shell;
use clap::{Args, Subcommand};
use office::reports::period_of;
use office::words::keys;
use office::{Code, Failure, Office, Result, funds, registers};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Line {
    Registers(RegistersArgs),
    Add(AddArgs),
    Edit(EditArgs),
    Show(OneArgs),
    Remove(OneArgs),
    Due(DueArgs),
    Balance(BalanceArgs),
}

#[derive(Debug, Args)]
pub(crate) struct RegistersArgs {}

#[derive(Debug, Args)]
pub(crate) struct AddArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "CODE")]
    register: String,
    #[arg(long, value_name = "ID")]
    of: Option<String>,
    #[arg(value_name = "COLUMN=TEXT")]
    texts: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct EditArgs {
    #[command(flatten)]
    one: OneArgs,
    #[arg(value_name = "COLUMN=TEXT", required = true)]
    texts: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct OneArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long = "id", value_name = "ID")]
    line: String,
}

#[derive(Debug, Args)]
pub(crate) struct DueArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "N", default_value_t = 7)]
    days: u64,
}

#[derive(Debug, Args)]
pub(crate) struct BalanceArgs {
    #[command(flatten)]
    one: OneArgs,
    #[arg(long, value_name = "2024-Y")]
    period: Option<String>,
}

impl Line {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Line::Registers(RegistersArgs {}) => {
                let all = registers::register_shapes();
                shell.answer(&all, || {
                    let lines = all.iter().map(|one| format!("{}\t{}", one.code, one.name));
                    lines.collect()
                })
            }
            Line::Add(args) => {
                let office = shell.open(&args.file)?;
                let of = args.of.as_deref().map(|id| key(&office, id)).transpose()?;
                let at = (args.register.as_str(), of);
                let draft = draft(&args.texts)?;
                let key = registers::put_line(&office, &shell.ctx(), at, None, &draft)?;
                tell(shell, &office, key)
            }
            Line::Edit(args) => {
                let office = shell.open(&args.one.file)?;
                let key = key(&office, &args.one.line)?;
                let today = shell.ctx().today();
                let row = office.read(|reading| registers::line(reading, key, today))?;
                let draft = draft(&args.texts)?;
                let at = (row.register.as_str(), None);
                registers::put_line(&office, &shell.ctx(), at, Some(key), &draft)?;
                tell(shell, &office, key)
            }
            Line::Show(args) => {
                let office = shell.read(&args.file)?;
                let key = key(&office, &args.line)?;
                tell(shell, &office, key)
            }
            Line::Remove(args) => {
                let office = shell.open(&args.file)?;
                let key = key(&office, &args.line)?;
                registers::remove_lines(&office, &shell.ctx(), &[key])?;
                let done = json!({ "removed": args.line });
                shell.answer(&done, || vec![shell.say(keys::CLI_LINE_REMOVED, &[])])
            }
            Line::Due(args) => {
                let office = shell.read(&args.file)?;
                let today = shell.ctx().today();
                let all = office.read(|reading| registers::waiting(reading, today, args.days))?;
                shell.answer(&all, || {
                    let lines = all
                        .iter()
                        .map(|one| format!("{}\t{}\t{}", one.due, one.line, one.title));
                    lines.collect()
                })
            }
            Line::Balance(args) => {
                let office = shell.read(&args.one.file)?;
                let fund = key(&office, &args.one.line)?;
                let period = args.period.as_deref().map(period_of).transpose()?;
                let days = period.map(|period| (period.first_day(), period.last_day()));
                let told = office.read(|reading| funds::balance(reading, fund, days))?;
                shell.answer(&told, || {
                    let sums = [told.opening, told.came_in, told.went_out, told.closing];
                    vec![sums.map(|sum| sum.to_string()).join("\t")]
                })
            }
        }
    }
}

fn key(office: &Office, id: &str) -> Result<i64> {
    office.read(|reading| reading.key_of("entry", id))
}

/// "donor=Công ty An Phát"
fn draft(texts: &[String]) -> Result<BTreeMap<String, String>> {
    let pair = |text: &String| {
        let odd = || Failure::new(Code::FieldMissing).with("field", text);
        let (column, typed) = text.split_once('=').ok_or_else(odd)?;
        Ok((column.to_owned(), typed.to_owned()))
    };
    texts.iter().map(pair).collect()
}

/// The line with its id.
fn tell(shell: &Shell, office: &Office, key: i64) -> Result<ExitCode> {
    let today = shell.ctx().today();
    let (row, id) = office.read(|reading| {
        let row = registers::line(reading, key, today)?;
        Ok((row, reading.id_of("entry", key)?))
    })?;
    let mut told = serde_json::to_value(&row).unwrap_or_default();
    told["id"] = json!(id);
    shell.answer(&told, || {
        let findings = row.findings.iter().map(|one| one.text.clone());
        std::iter::once(format!("{id}\t{}", row.title))
            .chain(findings)
            .collect()
    })
}
