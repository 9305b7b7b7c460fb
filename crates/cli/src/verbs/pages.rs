//! The pages of a form: as the office arranges it, or in a Word file of its own.

use super::print::Job;
use crate::shell::Shell;
use clap::{Args, ValueEnum};
use office::print::{self, PaperFile, Sides, Stamp};
use office::templates::{self, Chosen, Preference, Printed, TemplateFile};
use office::words::keys;
use office::{Code, Failure, Reading, Result, files};
use papers::{PdfWish, Tags};
use serde_json::json;
use std::path::Path;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Pages {
    #[arg(long)]
    pdf_a: bool,
    #[arg(long, conflicts_with = "untagged")]
    tagged: bool,
    #[arg(long)]
    untagged: bool,
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

impl Pages {
    pub(crate) fn run(&self, shell: &Shell, job: &Job, out: &Path) -> Result<ExitCode> {
        let kind = PaperFile::of(out)?;
        match &self.template {
            None => self.lay_out(shell, job, out, kind),
            Some(template) if kind == PaperFile::Docx => self.fill(shell, job, out, template),
            Some(_) => Err(Code::TemplateNotWord.into()),
        }
    }

    /// A Word file of the office, filled.
    fn fill(&self, shell: &Shell, job: &Job, out: &Path, template: &str) -> Result<ExitCode> {
        let (bytes, notices) = shell.read(job.file)?.read(|reading| {
            let (key, chosen) = (job.key(reading)?, self.chosen(reading, job.form)?);
            let file = template_of(reading, job.form, template)?;
            templates::fill_template(reading, (job.form, key), &chosen, &file, shell.lang())
        })?;
        files::write_whole(out, &bytes)?;
        let file = out.display().to_string();
        let answer = json!({ "file": file, "warnings": notices });
        shell.answer(&answer, || {
            let done = shell.say(keys::CLI_PRINT_FILLED, &[("file", file.as_str().into())]);
            notices.iter().cloned().chain([done]).collect()
        })
    }

    /// Pages of the form's own.
    fn lay_out(&self, shell: &Shell, job: &Job, out: &Path, kind: PaperFile) -> Result<ExitCode> {
        let lang = shell.lang();
        let Printed {
            mut document,
            notices,
            stamp: Stamp { revision, checksum },
            ..
        } = shell.read(job.file)?.read(|reading| {
            let (key, chosen) = (job.key(reading)?, self.chosen(reading, job.form)?);
            templates::printed(reading, job.form, key, &chosen, lang)
        })?;
        print::turn_over(&mut document, self.sides());
        let ready = print::ready(&mut document, &print::font_folders(), lang);
        let warnings = [notices, ready].concat();
        let laid = papers::lay_out(&document, &()).map_err(print::refused)?;
        files::write_whole(out, &kind.bytes(&laid, self.wish())?)?;
        let (file, pages) = (out.display().to_string(), laid.page_count());
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
    fn chosen(&self, reading: &Reading, form: &str) -> Result<Chosen> {
        let named = self.preference.clone().map(|name| Chosen::Named { name });
        let chosen = match (named, self.original) {
            (Some(named), _) => named,
            (None, true) => Chosen::Original,
            (None, false) => Chosen::Usual,
        };
        let Some(rows) = self.rows else {
            return Ok(chosen);
        };
        let preference = templates::chosen_preference(reading, form, &chosen)?;
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
