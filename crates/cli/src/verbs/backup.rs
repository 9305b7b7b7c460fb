//! `backup`: a checked copy of the file.

use crate::shell::Shell;
use clap::Args;
use office::Result;
use office::words::keys;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Backup {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "FILE.sdv")]
    to: Option<PathBuf>,
}

impl Backup {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let made = shell
            .read(&self.file)?
            .backup(self.to.as_deref(), &shell.ctx())?;
        shell.answer(&made, || {
            vec![shell.say(
                keys::CLI_BACKUP_DONE,
                &[("file", made.path.as_str().into())],
            )]
        })
    }
}
