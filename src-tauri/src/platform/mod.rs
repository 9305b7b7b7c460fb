//! What only the operating system can do with a finished paper: show it in the program people use
//! for PDF files, send it to the printer. Each has one file; both refuse with a sentence where the
//! machine has no such program.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

use office::{Code, Failure, Result};
use std::path::Path;

/// Opens a file in the program that the system has for its kind. No package does this here: those
/// there are do not tell whether a program was found, and that is what a person has to know.
///
/// # Errors
/// `no_viewer` where there is none.
pub(crate) fn view(file: &Path) -> Result<()> {
    system::view(file)
}

/// Sends a PDF file to the printer that the system has chosen; `title` is what the queue shows.
///
/// # Errors
/// `no_printer` where nothing prints here; `print_refused` with what the system says.
pub(crate) fn print(file: &Path, title: &str) -> Result<()> {
    system::print(file, title)
}

fn refused(detail: &str) -> Failure {
    Failure::new(Code::PrintRefused).with("detail", detail.trim())
}
