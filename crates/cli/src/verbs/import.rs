//! `import`: a workbook into an office file, as one operation.

use crate::shell::Shell;
use clap::Args;
use office::import::recipe::RecipeLine;
use office::import::returned::{self, Prepared, Returned};
use office::import::{self, DuplicateChoice, Kind, Receipt, Wishes};
use office::reports::{period_of, target_of, unit_named};
use office::words::{Key, keys};
use office::{Code, Failure, Office, Result};
use serde::Serialize;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(value_name = "WORKBOOK")]
    workbook: PathBuf,
    #[arg(long = "as", value_name = "awards|models|indicators|donations|petitions|recommendations", value_parser = super::inspect::kind)]
    kind: Kind,
    #[arg(long, value_name = "ID")]
    round: Option<String>,
    #[arg(long, value_name = "Y")]
    year: Option<i64>,
    #[arg(long, value_name = "2024-N9")]
    period: Option<String>,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "ID")]
    of: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long, value_name = "FILE.xlsx")]
    returned: Option<PathBuf>,
    #[arg(long, value_name = "skip|replace|both", value_parser = choice)]
    on_duplicate: Option<DuplicateChoice>,
    #[command(flatten)]
    encodings: super::inspect::Encodings,
    #[arg(long)]
    no_recipe: bool,
}

impl Import {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.file)?;
        let batch = self.stage(shell, &office)?;
        if let Some(choice) = self.on_duplicate {
            import::choose_all(&office, &shell.ctx(), batch, choice)?;
        }
        // Made before anything is written: a file that cannot be handed back is no reason to stop
        // half way.
        let marked = self.marked(&office, batch)?;
        let recipes = office.read(|reading| import::recipes_used(reading, batch))?;
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
        let returned = self.returned.as_deref().map(|out| {
            let saved = marked.as_ref().map(|marked| marked.save(out));
            saved.transpose()
        });
        let returned = returned.transpose()?;
        let answer = Answer {
            receipt: &receipt,
            returned: returned.as_ref(),
            recipes,
        };
        shell.answer(&answer, || told(shell, &answer, key))
    }

    /// The workbook with marks, where it is asked for and anything is to be marked.
    fn marked(&self, office: &Office, batch: i64) -> Result<Option<Prepared>> {
        let Some(out) = &self.returned else {
            return Ok(None);
        };
        let source = Some(self.workbook.as_path());
        let marked = returned::prepare(office, office.program(), batch, source, &())?;
        if let Some(marked) = &marked {
            marked.fits(out)?;
        }
        Ok(marked)
    }

    fn stage(&self, shell: &Shell, office: &Office) -> Result<i64> {
        import::takes(self.kind)?;
        let target = self.target(office)?;
        let wishes = Wishes {
            encodings: self.encodings.read()?,
            no_recipes: self.no_recipe,
        };
        let (ctx, file) = (shell.ctx(), &self.workbook);
        import::stage_wished(office, &ctx, file, self.kind, target, &wishes, &())
    }

    /// What the rows go into: a round, a year of the register, a period and perhaps a unit, or a line of a
    /// register.
    fn target(&self, office: &Office) -> Result<i64> {
        let missing = |field: &str| Failure::new(Code::FieldMissing).with("field", field);
        match self.kind {
            Kind::Models | Kind::Calendar => self.year.ok_or_else(|| missing("--year")),
            Kind::Indicators => {
                let period = self.period.as_deref().ok_or_else(|| missing("--period"))?;
                let period = period_of(period)?;
                let named = self.unit.as_deref();
                let unit = office.read(|reading| {
                    named
                        .map(|text| unit_named(reading, text, period))
                        .transpose()
                })?;
                Ok(target_of(period, unit))
            }
            Kind::Donations | Kind::Petitions | Kind::Recommendations => {
                let of = self.of.as_deref();
                let key =
                    office.read(|reading| of.map(|id| reading.key_of("entry", id)).transpose())?;
                Ok(key.unwrap_or(0))
            }
            Kind::Awards => {
                let round = self.round.as_deref().ok_or_else(|| missing("--round"))?;
                office.read(|reading| reading.key_of("award_round", round))
            }
        }
    }
}

/// The choice of that name.
fn choice(text: &str) -> std::result::Result<DuplicateChoice, String> {
    DuplicateChoice::from_code(text).ok_or_else(|| text.to_owned())
}

/// The receipt, and the workbook that was handed back where one was asked for; null where there
/// was nothing to mark.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    receipt: &'a Receipt,
    #[serde(skip_serializing_if = "Option::is_none")]
    returned: Option<&'a Option<Returned>>,
    /// The kept ways of reading that the file was read by, or that did not fit.
    recipes: Vec<RecipeLine>,
}

fn told(shell: &Shell, answer: &Answer<'_>, key: Key) -> Vec<String> {
    let receipt = answer.receipt;
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
        .chain(answer.recipes.iter().map(|line| line.text.clone()))
        .chain([shell.say(key, &counts)])
        .chain(
            answer
                .returned
                .into_iter()
                .flat_map(|done| super::returned::told(shell, done.as_ref())),
        )
        .collect()
}
