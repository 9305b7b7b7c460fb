//! `undo`: takes back the newest operation, or the one named.

use crate::shell::Shell;
use clap::Args;
use office::Result;
use office::words::keys;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Undo {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID")]
    op: Option<i64>,
}

impl Undo {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.file)?;
        let undone = office.undo(&shell.ctx(), self.op)?.or_refusal()?;
        shell.answer(&undone, || {
            vec![shell.say(
                keys::CLI_UNDO_DONE,
                &[("what", undone.text.as_str().into())],
            )]
        })
    }
}
