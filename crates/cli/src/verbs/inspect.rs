//! `inspect`: what the importer makes of a workbook; no office file is touched.

use crate::shell::Shell;
use clap::Args;
use office::Result;
use office::import::{self, EncodingSaid, Kind};
use office::words::keys;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Inspect {
    #[arg(value_name = "WORKBOOK")]
    workbook: PathBuf,
    #[arg(long = "as", value_name = "awards|models|indicators", value_parser = kind)]
    kind: Option<Kind>,
    #[command(flatten)]
    encodings: Encodings,
}

// Encodings that are known better: `--encoding tcvn3`, `--encoding "Trang 1!C=unicode"`.
#[derive(Debug, Args)]
pub(super) struct Encodings {
    #[arg(long, value_name = "[SHEET][!COLUMN]=CODE")]
    encoding: Vec<String>,
}

impl Encodings {
    pub(super) fn read(&self) -> Result<Vec<EncodingSaid>> {
        self.encoding.iter().map(|text| text.parse()).collect()
    }
}

impl Inspect {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let today = shell.ctx().today();
        let program = shell.program()?;
        let encodings = self.encodings.read()?;
        let file = &self.workbook;
        let found = import::inspect_told(&program, file, self.kind, &encodings, today, &())?;
        let told = shell.answer(&found, || {
            let sheets = found.sheets.iter().map(|sheet| {
                let name = sheet.name.clone().unwrap_or_default();
                let rows = sheet.table.data_rows;
                let key = if sheet.import {
                    keys::CLI_INSPECT_SHEET
                } else {
                    keys::CLI_INSPECT_LEFT
                };
                shell.say(key, &[("sheet", name.into()), ("count", rows.into())])
            });
            sheets.collect()
        });
        // Nothing comes after this: the process ends sooner than a long list is taken apart.
        std::mem::forget(found);
        told
    }
}

/// The kind of that name.
pub(super) fn kind(text: &str) -> std::result::Result<Kind, String> {
    Kind::from_code(text).ok_or_else(|| text.to_owned())
}
