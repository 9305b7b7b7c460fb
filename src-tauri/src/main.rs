//! The window of Sổ Dân vận: native dialogs, one window, and commands that hand over to `office`.
//!
//! Deliberately not here: SQL, rules of the domain, formatting. The same program, started with a hidden
//! verb, is also the child that reads foreign workbooks.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod app;
mod cards;
mod closing;
mod commands;
mod drop;
mod forward;
mod lane;
mod papers;
mod picker;
mod platform;
mod preview;
mod window;

use std::{path::PathBuf, process::ExitCode};

/// The verb under which the program reads a workbook for its own window.
const READ_VERB: &str = "__read-sheet";

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    match words.next() {
        Some(verb) if verb == READ_VERB => sheets::child::serve(words),
        first => window::open(first.map(PathBuf::from)),
    }
}
