//! `print`: a record on a form, as a file; as the office arranges it, or in a Word file of its own.

use crate::shell::Shell;
use clap::{Args, ValueEnum};
use office::print::{self, PaperFile, Sides, Stamp};
use office::templates::{self, Chosen, Preference, Printed, TemplateFile};
use office::words::keys;
use office::{Code, Failure, Office, Reading, Result, files, subjects};
use papers::{PdfWish, Tags};
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
    /// PDF/A-2 for the archive.
    #[arg(long)]
    pdf_a: bool,
    /// With the structure for screen readers, or refused.
    #[arg(long, conflicts_with = "untagged")]
    tagged: bool,
    /// Without it.
    #[arg(long)]
    untagged: bool,
    /// For both sides of the sheet, turned over at its long or its short edge.
    #[arg(long, value_enum, value_name = "long|short")]
    duplex: Option<Edge>,
    #[arg(long, value_name = "NAME", conflicts_with = "original")]
    preference: Option<String>,
    #[arg(long)]
    original: bool,
    #[arg(long, value_name = "NAME|FILE.docx")]
    template: Option<String>,
    #[arg(long, value_name = "N")]
    rows: Option<u16>,
}

/// The edge at which sheets are turned over.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Edge {
    Long,
    Short,
}

impl Print {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let kind = PaperFile::of(&self.out)?;
        if self.template.is_some() && kind != PaperFile::Docx {
            return Err(Code::TemplateNotWord.into());
        }
        let office = shell.read(&self.file)?;
        let key = office.read(|reading| key(reading, &self.form, self.id.as_deref()))?;
        let chosen = office.read(|reading| self.chosen(reading))?;
        match &self.template {
            Some(template) => self.fill(shell, &office, key, &chosen, template),
            None => self.lay_out(shell, &office, key, &chosen, kind),
        }
    }

    /// A Word file of the office, filled.
    fn fill(
        &self,
        shell: &Shell,
        office: &Office,
        key: i64,
        chosen: &Chosen,
        template: &str,
    ) -> Result<ExitCode> {
        let (bytes, notices) = office.read(|reading| {
            let file = template_of(reading, &self.form, template)?;
            let of = (self.form.as_str(), key);
            templates::fill_template(reading, of, chosen, &file, shell.lang())
        })?;
        files::write_whole(&self.out, &bytes)?;
        let file = self.out.display().to_string();
        let answer = json!({ "file": file, "warnings": notices });
        shell.answer(&answer, || {
            let done = shell.say(keys::CLI_PRINT_FILLED, &[("file", file.as_str().into())]);
            notices.iter().cloned().chain([done]).collect()
        })
    }

    /// Pages of the form's own.
    fn lay_out(
        &self,
        shell: &Shell,
        office: &Office,
        key: i64,
        chosen: &Chosen,
        kind: PaperFile,
    ) -> Result<ExitCode> {
        let lang = shell.lang();
        let printed = |reading: &Reading| {
            templates::printed(reading, &self.form, key, chosen, lang)
        };
        let Printed {
            mut document,
            notices,
            stamp,
        } = office.read(printed)?;
        print::turn_over(&mut document, self.sides());
        let ready = print::ready(&mut document, &print::font_folders(), lang);
        let warnings = [notices, ready].concat();
        let laid = papers::lay_out(&document, &()).map_err(print::refused)?;
        files::write_whole(&self.out, &kind.bytes(&laid, self.wish())?)?;
        let (file, pages) = (self.out.display().to_string(), laid.page_count());
        let Stamp { revision, checksum } = stamp;
        let answer = json!({
            "file": file,
            "pages": pages,
            "revision": revision,
            "checksum": checksum,
            "warnings": warnings,
        });
        shell.answer(&answer, || {
            let done = shell.say(
                keys::CLI_PRINT_DONE,
                &[("file", file.as_str().into()), ("count", pages.into())],
            );
            warnings.iter().cloned().chain([done]).collect()
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

    fn wish(&self) -> PdfWish {
        PdfWish {
            archival: self.pdf_a,
            tags: match (self.tagged, self.untagged) {
                (true, _) => Tags::Written,
                (_, true) => Tags::LeftOut,
                _ => Tags::Usual,
            },
        }
    }

    fn sides(&self) -> Sides {
        match self.duplex {
            None => Sides::One,
            Some(Edge::Long) => Sides::LongEdge,
            Some(Edge::Short) => Sides::ShortEdge,
        }
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
