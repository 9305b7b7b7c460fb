//! `print`: a record on a form, as a file.

use crate::shell::Shell;
use clap::{Args, ValueEnum};
use office::print::{self, PaperFile, Sides};
use office::words::keys;
use office::{Result, files, subjects};
use papers::{PdfWish, Tags};
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
        let office = shell.read(&self.file)?;
        let (mut document, stamp) = office.read(|reading| {
            // A form that does not exist has no table; `document` refuses it with the ones there are.
            let table = subjects::form(&self.form).map(|form| form.table);
            let key = match (table, self.id.as_deref()) {
                (Some(table), Some(id)) => reading.key_of(table, id)?,
                (Some(table), None) => reading.newest_of(table)?,
                (None, _) => 0,
            };
            let document = print::document(reading, &self.form, key)?;
            let stamp = print::stamp(reading, table.unwrap_or_default(), key, &document)?;
            Ok((document, stamp))
        })?;
        print::turn_over(&mut document, self.sides());
        let warnings = print::ready(&mut document, &print::font_folders(), shell.lang());
        let laid = papers::lay_out(&document, &()).map_err(print::refused)?;
        files::write_whole(&self.out, &kind.bytes(&laid, self.wish())?)?;
        let (file, pages) = (self.out.display().to_string(), laid.page_count());
        let answer = json!({
            "file": file,
            "pages": pages,
            "revision": stamp.revision,
            "checksum": stamp.checksum,
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
