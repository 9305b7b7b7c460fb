//! `preferences`: how the office arranges forms: listed, shown, saved from JSON, made the default,
//! removed.

use crate::shell::Shell;
use clap::{Args, Subcommand};
use office::templates::{self, Preference};
use office::words::keys;
use office::{Code, Failure, Result, subjects};
use serde_json::json;
use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

/// Bytes of a file of preferences at most.
const LARGEST: u64 = 1 << 20;

#[derive(Debug, Subcommand)]
pub(crate) enum Preferences {
    List(ListArgs),
    Columns(ColumnsArgs),
    Show(NamedArgs),
    Put(PutArgs),
    Usual(UsualArgs),
    Remove(NamedArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ColumnsArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
    #[arg(long, value_name = "ID")]
    id: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NamedArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
    #[arg(value_name = "NAME")]
    name: String,
}

#[derive(Debug, Args)]
pub(crate) struct UsualArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct PutArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(value_name = "FILE.json|-")]
    content: PathBuf,
}

impl Preferences {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Preferences::List(args) => list(shell, &args),
            Preferences::Columns(args) => columns(shell, &args),
            Preferences::Show(args) => show(shell, &args),
            Preferences::Put(args) => put(shell, &args),
            Preferences::Usual(args) => usual(shell, &args),
            Preferences::Remove(args) => remove(shell, &args),
        }
    }
}

fn list(shell: &Shell, args: &ListArgs) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let form = args.form.as_deref();
    let rows = office.read(|reading| templates::preferences(reading, form))?;
    shell.answer(&json!({ "preferences": rows }), || {
        let line = |row: &templates::PreferenceRow| {
            let mark = if row.usual { "*" } else { " " };
            format!("{mark} {}\t{}", row.form, row.name)
        };
        rows.iter().map(line).collect()
    })
}

fn columns(shell: &Shell, args: &ColumnsArgs) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let shown = office.read(|reading| {
        let table = subjects::form(&args.form).map(|form| form.table);
        let key = match (table.filter(|table| !table.is_empty()), &args.id) {
            (Some(table), Some(id)) => reading.key_of(table, id)?,
            (Some(table), None) => reading.newest_of(table)?,
            (None, _) => 0,
        };
        templates::form_columns(reading, &args.form, key)
    })?;
    shell.answer(&shown, || {
        let line = |column: &templates::ColumnShown| {
            format!(
                "{}\t{} mm\t{}",
                column.column, column.width_mm, column.title
            )
        };
        shown.columns.iter().map(line).collect()
    })
}

fn show(shell: &Shell, args: &NamedArgs) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let found = office.read(|reading| templates::named_preference(reading, &args.form, &args.name));
    let content = found?.content;
    shell.answer(&content, || {
        vec![serde_json::to_string_pretty(&content).unwrap_or_default()]
    })
}

fn put(shell: &Shell, args: &PutArgs) -> Result<ExitCode> {
    let content = read(args)?;
    let office = shell.open(&args.file)?;
    templates::put_preference(&office, &shell.ctx(), &args.form, &args.name, &content)?;
    let saved = json!({ "form": args.form, "name": args.name });
    shell.answer(&saved, || {
        let params = [
            ("name", args.name.as_str().into()),
            ("form", args.form.as_str().into()),
        ];
        vec![shell.say(keys::CLI_PREFERENCES_SAVED, &params)]
    })
}

fn read(args: &PutArgs) -> Result<Preference> {
    let unreadable = |_| Failure::new(Code::NotReadable).of_file(&args.content);
    let mut text = String::new();
    match args.content.to_str() {
        Some("-") => std::io::stdin().take(LARGEST).read_to_string(&mut text),
        _ => std::fs::File::open(&args.content)
            .and_then(|file| file.take(LARGEST).read_to_string(&mut text)),
    }
    .map_err(unreadable)?;
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| Failure::new(Code::PreferenceUnreadable).with("detail", error.to_string()))
}

fn usual(shell: &Shell, args: &UsualArgs) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    templates::set_usual(&office, &shell.ctx(), &args.form, args.name.as_deref())?;
    let set = json!({ "form": args.form, "name": args.name });
    shell.answer(&set, || {
        let form = ("form", args.form.as_str().into());
        vec![match &args.name {
            Some(name) => shell.say(
                keys::CLI_PREFERENCES_USUAL_SET,
                &[form, ("name", name.as_str().into())],
            ),
            None => shell.say(keys::CLI_PREFERENCES_USUAL_NONE, &[form]),
        }]
    })
}

fn remove(shell: &Shell, args: &NamedArgs) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    templates::remove_preference(&office, &shell.ctx(), &args.form, &args.name)?;
    shell.answer(&json!({ "removed": args.name }), || {
        vec![shell.say(
            keys::CLI_PREFERENCES_REMOVED,
            &[("name", args.name.as_str().into())],
        )]
    })
}
