//! `redo`: does again what was taken back last.

use crate::shell::Shell;
use clap::Args;
use office::Result;
use office::words::keys;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Redo {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
}

impl Redo {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.file)?;
        let done = office.redo(&shell.ctx())?;
        shell.answer(&done, || {
            vec![shell.say(keys::CLI_REDO_DONE, &[("what", done.text.as_str().into())])]
        })
    }
}
