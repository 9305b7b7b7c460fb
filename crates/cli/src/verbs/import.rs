//! `import`: a workbook into an office file, as one operation.

use crate::shell::Shell;
use clap::Args;
use office::import::{self, DuplicateChoice, Kind, Receipt};
use office::words::{Key, keys};
use office::{Code, Failure, Office, Result};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "WORKBOOK")]
    workbook: PathBuf,
    #[arg(long = "as", value_name = "awards", value_parser = super::inspect::kind)]
    kind: Kind,
    #[arg(long, value_name = "ID")]
    round: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_name = "skip|replace|both", value_parser = choice)]
    on_duplicate: Option<DuplicateChoice>,
}

impl Import {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.file)?;
        let batch = self.stage(shell, &office)?;
        if let Some(choice) = self.on_duplicate {
            import::choose_all(&office, &shell.ctx(), batch, choice)?;
        }
        let (receipt, key) = if self.dry_run {
            let expected = office.read(|reading| import::expected(reading, batch))?;
            import::discard(&office, batch)?;
            (expected, keys::CLI_IMPORT_TRIED)
        } else {
            (
                import::commit(&office, &shell.ctx(), batch)?,
                keys::CLI_IMPORT_DONE,
            )
        };
        shell.answer(&receipt, || told(shell, &receipt, key))
    }

    fn stage(&self, shell: &Shell, office: &Office) -> Result<i64> {
        let missing = || Failure::new(Code::FieldMissing).with("field", "--round");
        let round = self.round.as_deref().ok_or_else(missing)?;
        let round = office.read(|reading| reading.key_of("award_round", round))?;
        import::stage_file(office, &shell.ctx(), &self.workbook, self.kind, round, &())
    }
}

/// The choice of that name.
fn choice(text: &str) -> std::result::Result<DuplicateChoice, String> {
    DuplicateChoice::from_code(text).ok_or_else(|| text.to_owned())
}

fn told(shell: &Shell, receipt: &Receipt, key: Key) -> Vec<String> {
    let counts = [
        ("new", receipt.new.into()),
        ("changed", receipt.changed.into()),
        ("same", receipt.same.into()),
        ("rejected", receipt.rejected.into()),
    ];
    receipt
        .notice
        .clone()
        .into_iter()
        .chain([shell.say(key, &counts)])
        .collect()
}
