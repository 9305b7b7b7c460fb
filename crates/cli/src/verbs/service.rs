//! `service`: the service record of a nomination, noted from a JSON file or shown.

use crate::shell::Shell;
use clap::Args;
use office::awards::{self, ServiceDraft};
use office::words::keys;
use office::{Result, files};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Service {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID")]
    nomination: String,
    #[arg(long, value_name = "FILE.json")]
    from: Option<PathBuf>,
}

impl Service {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let Some(from) = &self.from else {
            return self.show(shell);
        };
        let posts: Vec<ServiceDraft> = files::read_json(from)?;
        let office = shell.open(&self.file)?;
        let key = office.read(|reading| reading.key_of("nomination", &self.nomination))?;
        awards::save_service(&office, &shell.ctx(), key, &posts)?;
        shell.answer(&json!({ "posts": posts.len() }), || {
            vec![shell.say(keys::CLI_SERVICE_DONE, &[("count", posts.len().into())])]
        })
    }

    fn show(&self, shell: &Shell) -> Result<ExitCode> {
        let record = shell.read(&self.file)?.read(|reading| {
            let key = reading.key_of("nomination", &self.nomination)?;
            awards::service_record(reading, key)
        })?;
        shell.answer(&record, || {
            let params = [
                ("months", i64::from(record.months).into()),
                ("sector", i64::from(record.sector_months).into()),
                ("leader", i64::from(record.leader_months).into()),
            ];
            vec![shell.say(keys::CLI_SERVICE_TOLD, &params)]
        })
    }
}
