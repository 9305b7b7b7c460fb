//! `list`: the records of a subject.

use crate::shell::Shell;
use clap::Args;
use office::{Code, Failure, Result, subjects};
use serde_json::Value;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "SUBJECT")]
    subject: String,
    #[arg(long = "where", value_name = "k=v")]
    filter: Vec<String>,
}

impl List {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let listing = subjects::subject(&self.subject).and_then(|subject| subject.list);
        let listing = listing.ok_or_else(|| unknown(&self.subject))?;
        let wanted = self
            .filter
            .iter()
            .map(|text| condition(text))
            .collect::<Result<Vec<_>>>()?;
        let mut rows = shell.read(&self.file)?.read(listing)?;
        rows.retain(|row| wanted.iter().all(|(name, value)| holds(row, name, value)));
        shell.answer(&rows, || rows.iter().map(line).collect())
    }
}

fn unknown(subject: &str) -> Failure {
    let known = subjects::SUBJECTS
        .iter()
        .filter(|subject| subject.list.is_some())
        .map(|subject| subject.code);
    Failure::new(Code::NoSuchSubject)
        .with("subject", subject)
        .with("known", known.collect::<Vec<_>>().join(", "))
}

fn condition(text: &str) -> Result<(&str, &str)> {
    text.split_once('=')
        .ok_or_else(|| Failure::new(Code::NoSuchField).with("field", text))
}

/// Whether the record's field shows that value; a field it does not have shows none.
fn holds(row: &Value, name: &str, value: &str) -> bool {
    row.get(name).is_some_and(|found| shown(found) == value)
}

fn line(row: &Value) -> String {
    let fields = row.as_object().into_iter().flatten();
    fields
        .map(|(_, value)| shown(value))
        .collect::<Vec<_>>()
        .join("\t")
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
