//! `print`: a record on a form, as a file: pages of the form, or cards on blanks.

use super::cards::Cards;
use super::pages::Pages;
use crate::shell::Shell;
use clap::Args;
use office::awards::blank;
use office::{Code, Failure, Reading, Result, subjects};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Print {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "FORM")]
    form: String,
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    #[arg(
        long,
        value_name = "FILE.pdf|.docx|.xlsx|.png",
        required_unless_present = "separate"
    )]
    out: Option<PathBuf>,
    #[command(flatten)]
    pages: Pages,
    #[command(flatten)]
    cards: Cards,
}

/// What is printed, and where to.
pub(crate) struct Job<'a> {
    pub(crate) file: &'a Path,
    pub(crate) form: &'a str,
    pub(crate) id: Option<&'a str>,
    pub(crate) out: Option<&'a Path>,
}

impl Print {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let job = Job {
            file: &self.file,
            form: &self.form,
            id: self.id.as_deref(),
            out: self.out.as_deref(),
        };
        if blank::card_form(job.form).is_some() {
            return self.cards.run(shell, &job);
        }
        let no_file = || Failure::new(Code::FormatNotPrinted).with("format", "");
        let out = job.out.ok_or_else(no_file)?;
        self.pages.run(shell, &job, out)
    }
}

impl Job<'_> {
    /// The record that is printed: the newest one where none is named.
    pub(crate) fn key(&self, reading: &Reading) -> Result<i64> {
        // A form that does not exist has no table; what prints refuses it with the ones there are.
        let table = subjects::form(self.form).map(|form| form.table);
        match (table.filter(|table| !table.is_empty()), self.id) {
            (Some(table), Some(id)) => reading.key_of(table, id),
            (Some(table), None) => reading.newest_of(table),
            (None, _) => Ok(0),
        }
    }
}
