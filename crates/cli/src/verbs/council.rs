//! `council`: the meeting of a round's council, noted from a JSON file or shown.

use crate::shell::Shell;
use clap::Args;
use office::awards::{self, CouncilMeeting};
use office::block::{BlockAct, BlockLine, CellBlock};
use office::words::keys;
use office::{Office, Result, files};
use serde::Deserialize;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(crate) struct Council {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID")]
    round: String,
    #[arg(long, value_name = "FILE.json")]
    from: Option<PathBuf>,
}

/// A meeting with the votes of its nominations.
#[derive(Deserialize)]
struct Noted {
    #[serde(flatten)]
    meeting: CouncilMeeting,
    #[serde(default)]
    votes: Vec<Vote>,
}

#[derive(Deserialize)]
struct Vote {
    /// Id or number.
    nomination: String,
    /// `17/19`.
    votes: String,
}

impl Council {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match &self.from {
            Some(from) => self.note(shell, from),
            None => self.show(shell),
        }
    }

    fn show(&self, shell: &Shell) -> Result<ExitCode> {
        let meeting = shell.read(&self.file)?.read(|reading| {
            let round = reading.key_of("award_round", &self.round)?;
            awards::council(reading, round)
        })?;
        shell.answer(&meeting, || match &meeting {
            Some(meeting) => vec![serde_json::json!(meeting).to_string()],
            None => vec![shell.say(keys::CLI_COUNCIL_NONE, &[])],
        })
    }

    fn note(&self, shell: &Shell, from: &Path) -> Result<ExitCode> {
        let noted: Noted = files::read_json(from)?;
        let office = shell.open(&self.file)?;
        let round = office.read(|reading| reading.key_of("award_round", &self.round))?;
        let votes = block(&office, &noted.votes)?;
        awards::save_council(&office, &shell.ctx(), round, &noted.meeting)?;
        if !votes.lines.is_empty() {
            awards::apply_block(&office, &shell.ctx(), round, &votes)?;
        }
        let (members, votes) = (noted.meeting.members.len(), noted.votes.len());
        shell.answer(&json!({ "members": members, "votes": votes }), || {
            let params = [("members", members.into()), ("votes", votes.into())];
            vec![shell.say(keys::CLI_COUNCIL_DONE, &params)]
        })
    }
}

/// Votes as a block of cells, so that they are one operation.
fn block(office: &Office, votes: &[Vote]) -> Result<CellBlock> {
    let line = |vote: &Vote| {
        let key = office.read(|reading| reading.key_of("nomination", &vote.nomination))?;
        Ok(BlockLine {
            key: Some(key),
            texts: vec![vote.votes.clone()],
            ..BlockLine::default()
        })
    };
    Ok(CellBlock {
        fields: vec!["votes".to_owned()],
        lines: votes.iter().map(line).collect::<Result<_>>()?,
        act: BlockAct::Paste,
    })
}
