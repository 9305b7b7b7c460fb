//! `figures`: the figures that the text of a report tells, as candidates; no office file is touched.

use crate::shell::Shell;
use clap::Args;
use office::Result;
use office::reports::prose;
use office::words::keys;
use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

/// One byte more than is taken tells that there is too much.
const MOST: u64 = (32 << 20) + 1;

#[derive(Debug, Args)]
pub(crate) struct Figures {
    #[arg(value_name = "FILE|-")]
    file: PathBuf,
}

impl Figures {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let found = if self.file.as_os_str() == "-" {
            let mut bytes = Vec::new();
            let read = std::io::stdin().lock().take(MOST).read_to_end(&mut bytes);
            prose::piped(bytes, read.map(|_| ()))?
        } else {
            prose::open(&shell.program()?, &self.file, &())?
        };
        shell.answer(&found, || {
            let unknown = shell.say(keys::REPORTS_PROSE_UNKNOWN, &[]);
            found
                .candidates
                .iter()
                .map(|one| one.line(&unknown))
                .collect()
        })
    }
}
