//! `returned`: the sender's workbook with the rows and cells of an earlier import marked.

use crate::shell::Shell;
use clap::Args;
use office::Result;
use office::import::returned::{self, Returned};
use office::words::keys;
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct HandBack {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID")]
    batch: String,
    #[arg(long, value_name = "WORKBOOK")]
    source: Option<PathBuf>,
    #[arg(long, value_name = "FILE.xlsx")]
    out: PathBuf,
}

impl HandBack {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.read(&self.file)?;
        let batch = office.read(|reading| returned::batch_key(reading, &self.batch))?;
        let program = shell.program()?;
        let prepared = returned::prepare(&office, &program, batch, self.source.as_deref(), &())?;
        match prepared {
            Some(prepared) => {
                let done = prepared.save(&self.out)?;
                shell.answer(&done, || told(shell, Some(&done)))
            }
            None => {
                let nothing = json!({ "batch": batch, "file": null, "cells": 0, "rejected": 0 });
                shell.answer(&nothing, || told(shell, None))
            }
        }
    }
}

/// What is said of a workbook that was handed back, or need not be.
pub(super) fn told(shell: &Shell, done: Option<&Returned>) -> Vec<String> {
    let Some(done) = done else {
        return vec![shell.say(keys::CLI_RETURNED_NOTHING, &[])];
    };
    let params = [
        ("file", done.file.as_str().into()),
        ("cells", done.cells.into()),
        ("rejected", done.rejected.into()),
    ];
    let copy = done.copy.then(|| shell.say(keys::CLI_RETURNED_COPY, &[]));
    let done = shell.say(keys::CLI_RETURNED_DONE, &params);
    [done].into_iter().chain(copy).collect()
}
