//! `journal`: what was done, newest first.

use crate::shell::Shell;
use clap::Args;
use office::words::keys;
use office::{OperationRow, OperationState, Result};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Journal {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "N")]
    limit: Option<i64>,
}

impl Journal {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.read(&self.file)?;
        let rows = office.operations_in(self.limit.unwrap_or(i64::MAX), shell.lang)?;
        shell.answer(&rows, || rows.iter().map(|row| line(shell, row)).collect())
    }
}

fn line(shell: &Shell, row: &OperationRow) -> String {
    let mark = match row.state {
        OperationState::Undone => format!(" ({})", shell.say(keys::CLI_JOURNAL_UNDONE, &[])),
        OperationState::Sealed => format!(" ({})", shell.say(keys::CLI_JOURNAL_SEALED, &[])),
        OperationState::Live | OperationState::Undo => String::new(),
    };
    format!(
        "{:>5}  {}  {}  {}{mark}",
        row.key, row.at, row.actor, row.text
    )
}
