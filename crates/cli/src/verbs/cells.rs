//! `cells`: every non-empty cell of a workbook, after repair.

use crate::shell::Shell;
use clap::Args;
use office::Result;
use office::import;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Cells {
    #[arg(value_name = "WORKBOOK")]
    workbook: PathBuf,
    #[command(flatten)]
    encodings: super::inspect::Encodings,
}

impl Cells {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let encodings = self.encodings.read()?;
        let cells = import::cells_told(&shell.program()?, &self.workbook, &encodings, &())?;
        shell.answer(&cells, || cells.lines().collect())
    }
}
