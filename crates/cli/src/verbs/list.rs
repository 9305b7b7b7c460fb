//! `list`: the records of a subject.

use crate::shell::Shell;
use clap::Args;
use office::reports::indicators_as_json;
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
        let listing = match self.subject.as_str() {
            // The catalogue belongs to reports and has a name of its own.
            "indicators" => Some(indicators_as_json as subjects::Listing),
            subject => subjects::subject(subject).and_then(|subject| subject.list),
        };
        let listing = listing.ok_or_else(|| unknown(&self.subject))?;
        let wanted = self
            .filter
            .iter()
            .map(|text| condition(text))
            .collect::<Result<Vec<_>>>()?;
        let mut rows = shell.read(&self.file)?.read(listing)?;
        if let Some((name, _)) = wanted.iter().find(|(name, _)| unheard(&rows, name)) {
            return Err(no_field(name));
        }
        rows.retain(|row| wanted.iter().all(|(name, value)| holds(row, name, value)));
        shell.answer(&rows, || lines(&rows))
    }
}

/// Whether there are records, and none of them has this field: a slip of the finger, not a
/// search that finds nothing.
fn unheard(rows: &[Value], name: &str) -> bool {
    !rows.is_empty() && rows.iter().all(|row| row.get(name).is_none())
}

fn no_field(name: &str) -> Failure {
    Failure::new(Code::NoSuchField).with("field", name)
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
    text.split_once('=').ok_or_else(|| no_field(text))
}

/// Whether the record's field shows that value; a field it does not have shows none.
fn holds(row: &Value, name: &str, value: &str) -> bool {
    row.get(name).is_some_and(|found| shown(found) == value)
}

/// The names of the fields, then a line a record, parted by tabs. What a field holds lists of
/// stands in the document only.
fn lines(rows: &[Value]) -> Vec<String> {
    let nested = |name: &String| {
        let values = rows.iter().filter_map(|row| row.get(name));
        values
            .into_iter()
            .any(|value| value.is_array() || value.is_object())
    };
    let fields = rows.first().and_then(Value::as_object);
    let names: Vec<&String> = fields
        .into_iter()
        .flat_map(|fields| fields.keys())
        .filter(|name| !nested(name))
        .collect();
    let head = names.iter().map(|name| name.as_str()).collect::<Vec<_>>();
    let told = rows.iter().map(|row| {
        let values = names
            .iter()
            .map(|name| row.get(*name).map_or_else(String::new, shown));
        values.collect::<Vec<_>>().join("\t")
    });
    let head = (!names.is_empty()).then(|| head.join("\t"));
    head.into_iter().chain(told).collect()
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
