//! `ceremony`: the ceremony of a round from a script: its head from a JSON file, turns and seats, who
//! hands over, who came.

use crate::shell::Shell;
use clap::{Args, Subcommand};
use office::awards::ceremony::ceremony;
use office::awards::{
    self, Attendance, CeremonyDraft, CeremonySheet, CeremonyTurn, SeatOrder, arrange_ceremony,
};
use office::words::keys;
use office::{Code, Failure, Office, Result, files};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(crate) enum Ceremony {
    Show(OfRound),
    Save(SaveArgs),
    Arrange(ArrangeArgs),
    Presenter(PresenterArgs),
    Attend(AttendArgs),
}

#[derive(Debug, Args)]
pub(crate) struct OfRound {
    #[arg(value_name = "OFFICE.sdv")]
    file: PathBuf,
    #[arg(long, value_name = "ID")]
    round: String,
}

#[derive(Debug, Args)]
pub(crate) struct SaveArgs {
    #[command(flatten)]
    of: OfRound,
    #[arg(long, value_name = "FILE.json")]
    from: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct ArrangeArgs {
    #[command(flatten)]
    of: OfRound,
    #[arg(long, value_name = "call|unit", default_value = "call", value_parser = seats)]
    seats: SeatOrder,
}

#[derive(Debug, Args)]
pub(crate) struct PresenterArgs {
    #[command(flatten)]
    of: OfRound,
    #[arg(long = "turn", value_name = "N", required = true)]
    turns: Vec<u32>,
    #[arg(long)]
    name: String,
    #[arg(long, default_value = "")]
    title: String,
}

#[derive(Debug, Args)]
pub(crate) struct AttendArgs {
    #[command(flatten)]
    of: OfRound,
    #[arg(long = "line", value_name = "N", required = true)]
    lines: Vec<u32>,
    #[arg(long, value_name = "present|absent|expected", value_parser = attendance)]
    state: Attendance,
    #[arg(long, default_value = "")]
    received_by: String,
}

fn seats(text: &str) -> std::result::Result<SeatOrder, String> {
    SeatOrder::from_code(text).ok_or_else(|| text.to_owned())
}

fn attendance(text: &str) -> std::result::Result<Attendance, String> {
    Attendance::from_code(text).ok_or_else(|| text.to_owned())
}

impl Ceremony {
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Ceremony::Show(of) => {
                let sheet = shell.read(&of.file)?.read(|reading| {
                    let round = reading.key_of("award_round", &of.round)?;
                    ceremony(reading, round)
                })?;
                answer(shell, &sheet)
            }
            Ceremony::Save(args) => {
                let head: CeremonyDraft = files::read_json(&args.from)?;
                args.of.change(shell, |office, sheet| {
                    awards::save_ceremony(office, &shell.ctx(), sheet.round, &head)
                })
            }
            Ceremony::Arrange(args) => args.of.change(shell, |office, sheet| {
                arrange_ceremony(office, &shell.ctx(), sheet.round, args.seats).map(|_| ())
            }),
            Ceremony::Presenter(args) => args.run(shell),
            Ceremony::Attend(args) => args.run(shell),
        }
    }
}

impl OfRound {
    /// Changes the ceremony and answers with what it is then.
    fn change(
        &self,
        shell: &Shell,
        change: impl FnOnce(&Office, &CeremonySheet) -> Result<()>,
    ) -> Result<ExitCode> {
        let office = shell.open(&self.file)?;
        let round = office.read(|reading| reading.key_of("award_round", &self.round))?;
        let before = office.read(|reading| ceremony(reading, round))?;
        change(&office, &before)?;
        let sheet = office.read(|reading| ceremony(reading, round))?;
        answer(shell, &sheet)
    }
}

impl PresenterArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        self.of.change(shell, |office, sheet| {
            let turn = |number: &u32| {
                let found = sheet.turns.iter().find(|turn| turn.number == *number);
                found.map(|turn| turn.key).ok_or_else(|| missing(*number))
            };
            let turns: Vec<i64> = self.turns.iter().map(turn).collect::<Result<_>>()?;
            awards::set_presenter(office, &shell.ctx(), &turns, &self.name, &self.title)
        })
    }
}

impl AttendArgs {
    fn run(self, shell: &Shell) -> Result<ExitCode> {
        self.of.change(shell, |office, sheet| {
            let all = || {
                sheet
                    .turns
                    .iter()
                    .flat_map(|turn: &CeremonyTurn| &turn.lines)
            };
            let line = |number: &u32| {
                let found = all().find(|line| line.number == *number);
                found.map(|line| line.line).ok_or_else(|| missing(*number))
            };
            let lines: Vec<i64> = self.lines.iter().map(line).collect::<Result<_>>()?;
            awards::mark_attendance(office, &shell.ctx(), &lines, self.state, &self.received_by)
        })
    }
}

fn missing(number: u32) -> Failure {
    Failure::new(Code::NoSuchRecord).with("id", number)
}

fn answer(shell: &Shell, sheet: &CeremonySheet) -> Result<ExitCode> {
    shell.answer(sheet, || {
        let count = i64::from(sheet.counts.all);
        let params = [
            ("count", count.into()),
            ("turns", sheet.turns.len().into()),
            ("present", i64::from(sheet.counts.present).into()),
        ];
        vec![shell.say(keys::CLI_CEREMONY_TOLD, &params)]
    })
}
