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

/// Opens a file in the program that the system has for its kind.
///
/// # Errors
/// `no_viewer` where there is none.
pub(crate) fn view(file: &Path) -> Result<()> {
    opener::open(file).map_err(|error| {
        Failure::new(Code::NoViewer).with("detail", error.to_string())
    })
}

/// Sends a PDF file to the printer that the system has chosen; `title` is what the queue shows.
///
/// # Errors
/// `no_printer` where there is none, or where the system refuses.
pub(crate) fn print(file: &Path, title: &str) -> Result<()> {
    system::print(file, title)
}

fn no_printer(detail: impl Into<String>) -> Failure {
    Failure::new(Code::NoPrinter).with("detail", detail.into())
}
