//! `encrypt`, `decrypt`, `recovery`: an office file that opens by a passphrase only.

use crate::shell::{self, Shell};
use clap::Args;
use office::words::keys;
use office::{Cost, Office, Result};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Encrypt {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "FILE|-")]
    new_passphrase_file: PathBuf,
}

impl Encrypt {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let passphrase = shell::secret(&self.new_passphrase_file)?;
        let (unlock, cost) = (shell.unlock()?, Cost::calibrated()?);
        let office = Office::seal(
            &self.file,
            unlock.as_ref(),
            Some((passphrase.as_str(), cost)),
            shell.program()?,
            &shell.ctx(),
        )?;
        let code = office.recovery_code()?;
        let file = self.file.display().to_string();
        shell.answer(&json!({ "file": file, "recovery": code }), || {
            vec![
                shell.say(keys::CLI_ENCRYPT_DONE, &[("file", file.as_str().into())]),
                shell.say(keys::CLI_ENCRYPT_CODE, &[("code", code.as_str().into())]),
            ]
        })
    }
}

#[derive(Debug, Args)]
pub(crate) struct Decrypt {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
}

impl Decrypt {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let unlock = shell.unlock()?;
        Office::seal(
            &self.file,
            unlock.as_ref(),
            None,
            shell.program()?,
            &shell.ctx(),
        )?;
        let file = self.file.display().to_string();
        shell.answer(&json!({ "file": file }), || {
            vec![shell.say(keys::CLI_DECRYPT_DONE, &[("file", file.as_str().into())])]
        })
    }
}

#[derive(Debug, Args)]
pub(crate) struct Recovery {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
}

impl Recovery {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let code = shell.read(&self.file)?.recovery_code()?;
        shell.answer(&json!({ "recovery": code }), || {
            vec![shell.say(keys::CLI_ENCRYPT_CODE, &[("code", code.as_str().into())])]
        })
    }
}
