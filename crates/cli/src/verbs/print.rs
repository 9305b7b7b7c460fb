//! `print`: a record on a form, as a file.

use super::cards::{Cards, Job};
use crate::shell::Shell;
use clap::Args;
use office::awards::blank;
use office::print::{self, PaperFile};
use office::words::keys;
use office::{Code, Failure, Result, files, subjects};
use serde_json::json;
use std::path::PathBuf;
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
    cards: Cards,
}

impl Print {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        if blank::card_form(&self.form).is_some() {
            let job = Job {
                file: &self.file,
                form: &self.form,
                id: self.id.as_deref(),
                out: self.out.as_deref(),
            };
            return self.cards.run(shell, &job);
        }
        let no_file = || Failure::new(Code::FormatNotPrinted).with("format", "");
        let out = self.out.ok_or_else(no_file)?;
        let kind = PaperFile::of(&out)?;
        let office = shell.read(&self.file)?;
        let document = office.read(|reading| {
            // A form that does not exist has no table; `document` refuses it with the ones there are.
            let table = subjects::form(&self.form).map(|form| form.table);
            let key = match (table, self.id.as_deref()) {
                (Some(table), Some(id)) => reading.key_of(table, id)?,
                (Some(table), None) => reading.newest_of(table)?,
                (None, _) => 0,
            };
            print::document(reading, &self.form, key)
        })?;
        let laid = papers::lay_out(&document, &()).map_err(print::refused)?;
        files::write_whole(&out, &kind.bytes(&laid)?)?;
        let (file, pages) = (out.display().to_string(), laid.page_count());
        shell.answer(&json!({ "file": file, "pages": pages }), || {
            vec![shell.say(
                keys::CLI_PRINT_DONE,
                &[("file", file.as_str().into()), ("count", pages.into())],
            )]
        })
    }
}
