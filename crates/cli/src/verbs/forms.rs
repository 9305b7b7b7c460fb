//! `forms`: the printed forms there are.

use crate::shell::Shell;
use clap::Args;
use office::awards::blank;
use office::{Result, print};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Forms {}

impl Forms {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let mut forms = print::choices(None, shell.lang);
        forms.extend(blank::card_forms(shell.lang));
        shell.answer(&forms, || {
            forms
                .iter()
                .map(|form| format!("{}  {}", form.id, form.name))
                .collect()
        })
    }
}
