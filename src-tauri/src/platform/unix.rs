//! Printing through CUPS, which Linux offices have.

use super::no_printer;
use office::Result;
use std::{
    path::Path,
    process::{Command, Stdio},
};

/// Hands the file to `lp`, which queues it for the default printer.
pub(super) fn print(file: &Path, title: &str) -> Result<()> {
    let done = Command::new("lp")
        .args(["-t", title, "--"])
        .arg(file)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| no_printer(error.to_string()))?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    Err(no_printer(said.trim()))
}
