//! The verbs of the program, one file each.

mod attach;
mod backup;
mod blanks;
mod calendar;
mod cards;
mod cells;
mod ceremony;
mod check;
mod copies;
mod council;
mod decide;
mod encrypt;
mod figures;
mod forms;
mod import;
mod inspect;
mod journal;
mod list;
mod models;
mod new;
mod pages;
mod preferences;
mod print;
mod recipes;
mod redo;
mod registers;
mod reports;
mod restore;
mod returned;
mod round;
mod service;
mod templates;
mod undo;

use crate::shell::Shell;
use clap::Subcommand;
use office::Result;
use std::process::ExitCode;

/// What the program is asked to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    New(new::New),
    Inspect(inspect::Inspect),
    Cells(cells::Cells),
    Figures(figures::Figures),
    Import(import::Import),
    Returned(returned::HandBack),
    #[command(subcommand)]
    Recipes(recipes::Recipes),
    #[command(subcommand)]
    Blanks(blanks::Blanks),
    #[command(subcommand)]
    Round(round::Round),
    Council(council::Council),
    Service(service::Service),
    #[command(subcommand)]
    Ceremony(ceremony::Ceremony),
    Decide(decide::Decide),
    #[command(subcommand)]
    Models(models::Models),
    #[command(subcommand)]
    Line(registers::Line),
    #[command(subcommand)]
    Calendar(calendar::Calendar),
    #[command(subcommand)]
    Attach(attach::Attach),
    #[command(subcommand)]
    Reports(reports::Reports),
    Sum(reports::Sum),
    List(list::List),
    Print(print::Print),
    Forms(forms::Forms),
    #[command(subcommand)]
    Preferences(preferences::Preferences),
    #[command(subcommand)]
    Templates(templates::Templates),
    Undo(undo::Undo),
    Redo(redo::Redo),
    Journal(journal::Journal),
    Check(check::Check),
    Backup(backup::Backup),
    Copies(copies::Copies),
    Restore(restore::Restore),
    Encrypt(encrypt::Encrypt),
    Decrypt(encrypt::Decrypt),
    Recovery(encrypt::Recovery),
}

impl Verb {
    /// Does it.
    pub(crate) fn run(self, shell: &Shell) -> Result<ExitCode> {
        match self {
            Verb::New(verb) => verb.run(shell),
            Verb::Inspect(verb) => verb.run(shell),
            Verb::Cells(verb) => verb.run(shell),
            Verb::Figures(verb) => verb.run(shell),
            Verb::Import(verb) => verb.run(shell),
            Verb::Returned(verb) => verb.run(shell),
            Verb::Recipes(verb) => verb.run(shell),
            Verb::Blanks(verb) => verb.run(shell),
            Verb::Round(verb) => verb.run(shell),
            Verb::Council(verb) => verb.run(shell),
            Verb::Service(verb) => verb.run(shell),
            Verb::Ceremony(verb) => verb.run(shell),
            Verb::Decide(verb) => verb.run(shell),
            Verb::Models(verb) => verb.run(shell),
            Verb::Line(verb) => verb.run(shell),
            Verb::Calendar(verb) => verb.run(shell),
            Verb::Attach(verb) => verb.run(shell),
            Verb::Reports(verb) => verb.run(shell),
            Verb::Sum(verb) => verb.run(shell),
            Verb::List(verb) => verb.run(shell),
            Verb::Print(verb) => verb.run(shell),
            Verb::Forms(verb) => verb.run(shell),
            Verb::Preferences(verb) => verb.run(shell),
            Verb::Templates(verb) => verb.run(shell),
            Verb::Undo(verb) => verb.run(shell),
            Verb::Redo(verb) => verb.run(shell),
            Verb::Journal(verb) => verb.run(shell),
            Verb::Check(verb) => verb.run(shell),
            Verb::Backup(verb) => verb.run(shell),
            Verb::Copies(verb) => verb.run(shell),
            Verb::Restore(verb) => verb.run(shell),
            Verb::Encrypt(verb) => verb.run(shell),
            Verb::Decrypt(verb) => verb.run(shell),
            Verb::Recovery(verb) => verb.run(shell),
        }
    }
}
