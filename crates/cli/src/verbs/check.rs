//! `check`: looks the whole file over; exit code 1 when something does not hold.

use crate::shell::Shell;
use clap::Args;
use office::Result;
use office::words::keys;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
}

impl Check {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let findings = shell.read(&self.file)?.check()?;
        let told: Vec<String> = findings
            .iter()
            .map(|finding| finding.say(shell.lang))
            .collect();
        let list: Vec<_> = findings
            .iter()
            .zip(&told)
            .map(|(finding, text)| json!({ "code": finding.code, "params": finding.params, "text": text }))
            .collect();
        shell.answer(&json!({ "findings": list }), || match told.as_slice() {
            [] => vec![shell.say(keys::CLI_CHECK_CLEAN, &[])],
            found => found.to_vec(),
        })?;
        Ok(if findings.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}
