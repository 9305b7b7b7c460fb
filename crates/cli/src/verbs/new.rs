//! `new`: an office file.

use crate::shell::Shell;
use clap::Args;
use office::words::keys;
use office::{NewOffice, Office, Result};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct New {
    #[arg(value_name = "FILE.sdv")]
    file: PathBuf,
    #[arg(long, required_unless_present = "sample")]
    name: Option<String>,
    #[arg(long, required_unless_present = "sample")]
    superior: Option<String>,
    #[arg(long, required_unless_present = "sample")]
    place: Option<String>,
    #[arg(long, value_name = "CODE")]
    unit: Option<String>,
    #[arg(long)]
    sample: bool,
    /// The sample office with two thousand models more.
    #[arg(long, requires = "sample")]
    large: bool,
}

impl New {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        let ctx = shell.ctx();
        let office = if self.sample {
            let office = match self.large {
                true => Office::create_large_sample(&self.file, shell.program()?, &ctx)?,
                false => Office::create_sample(&self.file, shell.program()?, &ctx)?,
            };
            self.rename(&office, shell)?;
            office
        } else {
            Office::create(&self.file, &self.profile(), shell.program()?, &ctx)?
        };
        let (name, file) = (office.profile()?.name, self.file.display().to_string());
        let document = json!({ "file": file, "name": name });
        shell.answer(&document, || {
            vec![shell.say(
                keys::CLI_NEW_DONE,
                &[
                    ("file", file.as_str().into()),
                    ("name", name.as_str().into()),
                ],
            )]
        })
    }

    fn profile(&self) -> NewOffice {
        let text = |part: &Option<String>| part.clone().unwrap_or_default();
        NewOffice {
            name: text(&self.name),
            superior: text(&self.superior),
            place: text(&self.place),
            unit: self.unit.clone(),
        }
    }

    /// The sample office bears the name it is given, if it is given one.
    fn rename(&self, office: &Office, shell: &Shell) -> Result<()> {
        let mut profile = office.profile()?;
        let before = profile.clone();
        let set = |part: &mut String, given: &Option<String>| {
            if let Some(text) = given {
                part.clone_from(text);
            }
        };
        set(&mut profile.name, &self.name);
        set(&mut profile.superior, &self.superior);
        set(&mut profile.place, &self.place);
        profile.unit = self.unit.clone().or(profile.unit);
        if profile == before {
            Ok(())
        } else {
            office.edit_profile(&shell.ctx(), &profile)
        }
    }
}
