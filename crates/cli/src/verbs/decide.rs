//! `decide`: the decision of a round.

use crate::shell::Shell;
use chrono::NaiveDate;
use clap::Args;
use office::awards::{self, DecideArgs, Severity};
use office::words::keys;
use office::{Reading, Result};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Decide {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID")]
    round: String,
    /// The next one of the series when left out.
    #[arg(long)]
    number: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: NaiveDate,
    #[arg(long)]
    signer: String,
    #[arg(long, default_value = "")]
    position: String,
    #[arg(long, default_value = "")]
    authority: String,
    #[arg(long, default_value = "")]
    place: String,
}

impl Decide {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let office = shell.open(&self.file)?;
        let round = office.read(|reading| reading.key_of("award_round", &self.round))?;
        // A script cannot be asked; what it should have looked at stands in the answer.
        let (warnings, number) = office.read(|reading| {
            let typed = self.number.as_deref().unwrap_or_default();
            let advice = awards::advise(reading, round, self.date, typed)?;
            let mut warnings = warnings(reading, round, self.date)?;
            warnings.extend(advice.taken.map(|day| taken(shell, day)));
            Ok((warnings, self.number.clone().unwrap_or(advice.next)))
        })?;
        let key = awards::decide(&office, &shell.ctx(), &self.args(round, number))?;
        let (id, made) = office.read(|reading| {
            Ok((
                reading.id_of("decision", key)?,
                awards::decision(reading, key)?,
            ))
        })?;
        let document = json!({
            "id": id,
            "key": key,
            "number": made.number,
            "date": made.date,
            "lines": made.lines.len(),
            "total": made.total,
            "warnings": warnings,
        });
        shell.answer(&document, || {
            let params = [
                ("key", key.into()),
                ("number", made.number.as_str().into()),
                ("count", made.lines.len().into()),
            ];
            warnings
                .iter()
                .cloned()
                .chain([shell.say(keys::CLI_DECIDE_DONE, &params)])
                .collect()
        })
    }

    fn args(&self, round: i64, number: String) -> DecideArgs {
        DecideArgs {
            round,
            number,
            date: self.date,
            signer: self.signer.clone(),
            position: self.position.clone(),
            authority: self.authority.clone(),
            place: self.place.clone(),
            profile: None,
            accept_warnings: true,
            waivers: Vec::new(),
        }
    }
}

/// What the rules say that does not stop a decision.
fn warnings(reading: &Reading, round: i64, date: NaiveDate) -> Result<Vec<String>> {
    let findings = awards::check_round(reading, round, date)?;
    let open = findings
        .into_iter()
        .filter(|finding| finding.severity == Severity::Warning);
    Ok(open.map(|finding| finding.text).collect())
}

/// That another decision of the series bears the number.
fn taken(shell: &Shell, day: NaiveDate) -> String {
    let day = day.format("%d/%m/%Y").to_string();
    shell.say(keys::CLI_DECIDE_TAKEN, &[("date", day.into())])
}
