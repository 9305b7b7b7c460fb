//! `copies`: the copies beside an office file, a look into one, putting one back.

use crate::shell::Shell;
use clap::Args;
use office::keep::KeptCopy;
use office::words::keys;
use office::{Office, Result};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Copies {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "NAME", conflicts_with = "put_back")]
    look: Option<String>,
    #[arg(long, value_name = "NAME")]
    put_back: Option<String>,
}

impl Copies {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match (self.look, self.put_back) {
            (Some(name), _) => look(shell, &shell.read(&self.file)?, &name),
            (None, Some(name)) => put_back(shell, shell.open(&self.file)?, &name),
            (None, None) => {
                let copies = shell.read(&self.file)?.copies();
                shell.answer(&copies, || {
                    copies.iter().map(|copy| line(shell, copy)).collect()
                })
            }
        }
    }
}

fn look(shell: &Shell, office: &Office, name: &str) -> Result<ExitCode> {
    let look = office.look_into(name, shell.lang())?;
    shell.answer(&look, || {
        let later = shell.say(keys::KEEP_LATER, &[("count", look.later.into())]);
        let done = look.operations.iter().map(|done| done.text.clone());
        [line(shell, &look.copy), later]
            .into_iter()
            .chain(done)
            .collect()
    })
}

fn put_back(shell: &Shell, office: Office, name: &str) -> Result<ExitCode> {
    let ctx = shell.ctx();
    let ready = office.prepare_putting_back(&ctx, name)?;
    drop(office);
    let kept = ready.finish(&ctx)?.copies();
    let before = kept.first().map(|copy| copy.name.clone());
    let before = before.unwrap_or_default();
    shell.answer(&json!({ "putBack": name, "before": before }), || {
        vec![shell.say(
            keys::CLI_COPIES_PUT_BACK_DONE,
            &[("name", name.into()), ("before", before.as_str().into())],
        )]
    })
}

fn line(shell: &Shell, copy: &KeptCopy) -> String {
    shell.say(
        keys::CLI_COPIES_LINE,
        &[
            ("name", copy.name.as_str().into()),
            ("records", copy.records.into()),
        ],
    )
}
