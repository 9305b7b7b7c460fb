//! `restore`: an office file from a backup.

use crate::shell::Shell;
use clap::Args;
use office::words::keys;
use office::{Office, Result};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[arg(value_name = "BACKUP")]
    backup: PathBuf,
    #[arg(long, value_name = "FILE.sdv")]
    to: PathBuf,
}

impl Restore {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        Office::restore_with(&self.backup, shell.unlock()?.as_ref(), &self.to)?;
        let file = self.to.display().to_string();
        shell.answer(&json!({ "file": file }), || {
            vec![shell.say(keys::CLI_RESTORE_DONE, &[("file", file.as_str().into())])]
        })
    }
}
