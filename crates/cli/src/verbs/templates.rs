//! `templates`: Word files of the office: listed, taken in, checked, a sample to start from, removed.

use crate::shell::Shell;
use clap::{Args, Subcommand};
use office::templates::{self, FieldHelp, TemplateFault, TemplateFile, TemplateRow};
use office::words::keys;
use office::{Result, files};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Templates {
    List(ListArgs),
    Fields(FormArgs),
    Take(TakeArgs),
    Check(CheckArgs),
    Sample(SampleArgs),
    Remove(RemoveArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct FormArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
}

#[derive(Debug, Args)]
pub(crate) struct TakeArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(value_name = "FILE.docx")]
    docx: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
    #[arg(value_name = "FILE.docx")]
    docx: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct SampleArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
    #[arg(long, value_name = "FILE.docx")]
    out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct RemoveArgs {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
    #[arg(value_name = "NAME")]
    name: String,
}

impl Templates {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Templates::List(args) => list(shell, &args),
            Templates::Fields(args) => fields(shell, &args),
            Templates::Take(args) => take(shell, &args),
            Templates::Check(args) => check(shell, &args),
            Templates::Sample(args) => sample(shell, &args),
            Templates::Remove(args) => remove(shell, &args),
        }
    }
}

fn list(shell: &Shell, args: &ListArgs) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let rows = office.read(|reading| templates::templates(reading, args.form.as_deref()))?;
    shell.answer(&json!({ "templates": rows }), || {
        let line = |row: &TemplateRow| format!("{}\t{}\t{}", row.form, row.name, row.file_name);
        rows.iter().map(line).collect()
    })
}

fn fields(shell: &Shell, args: &FormArgs) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let told = office.read(|reading| templates::fields(reading, &args.form))?;
    shell.answer(&told, || {
        let line = |field: &FieldHelp| format!("  {{{{{}}}}}\t{}", field.name, field.example);
        let mut lines = vec![shell.say(keys::CLI_TEMPLATES_ONCE, &[])];
        lines.extend(told.once.iter().map(line));
        for list in &told.lists {
            let name = ("name", list.name.as_str().into());
            lines.push(shell.say(keys::CLI_TEMPLATES_OF_LIST, &[name]));
            lines.extend(list.fields.iter().map(line));
        }
        lines.push(shell.say(keys::CLI_TEMPLATES_GROUPS, &[]));
        lines.extend(told.groups.iter().map(|name| format!("  {{{{{name}}}}}")));
        lines
    })
}

fn take(shell: &Shell, args: &TakeArgs) -> Result<ExitCode> {
    let docx = TemplateFile::read(&args.docx)?;
    let office = shell.open(&args.file)?;
    let of = (args.form.as_str(), args.name.as_str());
    let faults = templates::take_template(&office, &shell.ctx(), of, &docx)?;
    if !faults.is_empty() {
        return told(shell, &faults);
    }
    shell.answer(&json!({ "form": args.form, "name": args.name }), || {
        let params = [
            ("name", args.name.as_str().into()),
            ("form", args.form.as_str().into()),
        ];
        vec![shell.say(keys::CLI_TEMPLATES_TAKEN, &params)]
    })
}

fn check(shell: &Shell, args: &CheckArgs) -> Result<ExitCode> {
    let docx = TemplateFile::read(&args.docx)?;
    let office = shell.read(&args.file)?;
    let faults = office
        .read(|reading| templates::check_template(reading, &args.form, &docx.bytes, shell.lang))?;
    told(shell, &faults)
}

/// What is wrong with a file; found faults are exit code 1, as with `check`.
fn told(shell: &Shell, faults: &[TemplateFault]) -> Result<ExitCode> {
    shell.answer(&json!({ "faults": faults }), || match faults.is_empty() {
        true => vec![shell.say(keys::CLI_TEMPLATES_SOUND, &[])],
        false => {
            let line = |fault: &TemplateFault| format!("{}: {}", fault.place, fault.text);
            faults.iter().map(line).collect()
        }
    })?;
    Ok(match faults.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn sample(shell: &Shell, args: &SampleArgs) -> Result<ExitCode> {
    let office = shell.read(&args.file)?;
    let bytes = office.read(|reading| templates::sample_template(reading, &args.form))?;
    files::write_whole(&args.out, &bytes)?;
    let file = args.out.display().to_string();
    shell.answer(&json!({ "file": file }), || {
        vec![shell.say(
            keys::CLI_TEMPLATES_WRITTEN,
            &[("file", file.as_str().into())],
        )]
    })
}

fn remove(shell: &Shell, args: &RemoveArgs) -> Result<ExitCode> {
    let office = shell.open(&args.file)?;
    templates::remove_template(&office, &shell.ctx(), &args.form, &args.name)?;
    shell.answer(&json!({ "removed": args.name }), || {
        vec![shell.say(
            keys::CLI_TEMPLATES_REMOVED,
            &[("name", args.name.as_str().into())],
        )]
    })
}
