//! `print`: a record on a form, as a file; as the office arranges it, or in a Word file of its own.

use crate::shell::Shell;
use clap::Args;
use office::print::{self, PaperFile};
use office::templates::{self, Chosen, Preference, Printed, TemplateFile};
use office::words::keys;
use office::{Code, Failure, Reading, Result, files, subjects};
use serde_json::json;
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
    #[arg(long, value_name = "FILE.pdf|.docx|.xlsx|.png")]
    out: PathBuf,
    #[arg(long, value_name = "NAME", conflicts_with = "original")]
    preference: Option<String>,
    #[arg(long)]
    original: bool,
    #[arg(long, value_name = "NAME|FILE.docx")]
    template: Option<String>,
    #[arg(long, value_name = "N")]
    rows: Option<u16>,
}

impl Print {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let kind = PaperFile::of(&self.out)?;
        if self.template.is_some() && kind != PaperFile::Docx {
            return Err(Code::TemplateNotWord.into());
        }
        let office = shell.read(&self.file)?;
        let (bytes, pages, notices) = office.read(|reading| {
            let key = key(reading, &self.form, self.id.as_deref())?;
            let chosen = self.chosen(reading)?;
            match &self.template {
                Some(template) => {
                    let file = template_of(reading, &self.form, template)?;
                    let of = (self.form.as_str(), key);
                    let (bytes, notices) =
                        templates::fill_template(reading, of, &chosen, &file, shell.lang)?;
                    Ok((bytes, None, notices))
                }
                None => {
                    let Printed { document, notices } =
                        templates::printed(reading, &self.form, key, &chosen, shell.lang)?;
                    let laid = papers::lay_out(&document, &()).map_err(print::refused)?;
                    Ok((kind.bytes(&laid)?, Some(laid.page_count()), notices))
                }
            }
        })?;
        files::write_whole(&self.out, &bytes)?;
        let file = self.out.display().to_string();
        let document = json!({ "file": file, "pages": pages, "notices": notices });
        shell.answer(&document, || {
            let done = match pages {
                Some(pages) => shell.say(
                    keys::CLI_PRINT_DONE,
                    &[("file", file.as_str().into()), ("count", pages.into())],
                ),
                None => shell.say(keys::CLI_PRINT_FILLED, &[("file", file.as_str().into())]),
            };
            notices.iter().cloned().chain([done]).collect()
        })
    }

    /// How the form is arranged: as saved, as it came, with empty rows.
    fn chosen(&self, reading: &Reading) -> Result<Chosen> {
        let named = self.preference.clone().map(|name| Chosen::Named { name });
        let chosen = match (named, self.original) {
            (Some(named), _) => named,
            (None, true) => Chosen::Original,
            (None, false) => Chosen::Usual,
        };
        let Some(rows) = self.rows else {
            return Ok(chosen);
        };
        let preference = templates::chosen_preference(reading, &self.form, &chosen)?;
        Ok(Chosen::Draft {
            preference: Preference {
                blank_rows: Some(rows),
                ..preference.unwrap_or_default()
            },
        })
    }
}

/// The record that is printed: the newest one where none is named.
fn key(reading: &Reading, form: &str, id: Option<&str>) -> Result<i64> {
    // A form that does not exist has no table; what prints refuses it with the ones there are.
    let table = subjects::form(form).map(|form| form.table);
    match (table.filter(|table| !table.is_empty()), id) {
        (Some(table), Some(id)) => reading.key_of(table, id),
        (Some(table), None) => reading.newest_of(table),
        (None, _) => Ok(0),
    }
}

/// The bytes of a Word file: one that was taken in, or a file.
fn template_of(reading: &Reading, form: &str, template: &str) -> Result<Vec<u8>> {
    match templates::template_bytes(reading, form, template) {
        Err(Failure {
            code: Code::NoSuchTemplate,
            ..
        }) if is_file(template) => Ok(TemplateFile::read(Path::new(template))?.bytes),
        found => found,
    }
}

fn is_file(template: &str) -> bool {
    let path = Path::new(template);
    path.components().count() > 1 || path.extension().is_some()
}
