//! One example for every kind of operation. A new operation adds its line to its subject's file;
//! a test fails until it has one.

mod attachments;
mod awards;
mod blanks;
mod blocks;
mod calendar;
mod import;
mod model_desk;
mod models;
mod registers;
mod reports;
mod settings;
mod story;
mod templates;
mod units;

use crate::desk::Desk;

/// How an operation is done in a test.
pub(super) struct Scenario {
    /// The kind it does, as the journal names it.
    pub kind: &'static str,
    /// Whatever must be there before, through operations of its own.
    pub prepare: fn(&Desk),
    /// The operation itself, once.
    pub act: fn(&Desk),
}

/// Every scenario of every subject.
pub(super) fn all() -> impl Iterator<Item = &'static Scenario> {
    settings::ALL
        .iter()
        .chain(units::ALL)
        .chain(awards::ALL)
        .chain(story::ALL)
        .chain(blocks::ALL)
        .chain(import::ALL)
        .chain(templates::ALL)
        .chain(blanks::ALL)
        .chain(models::ALL)
        .chain(attachments::ALL)
        .chain(model_desk::ALL)
        .chain(reports::ALL)
        .chain(registers::ALL)
        .chain(calendar::ALL)
}

/// Nothing to prepare.
pub(super) fn nothing(_: &Desk) {}
