//! What this crate promises, seen from outside: files in, workbooks or refusals out.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot prepare its files has failed"
)]

mod archives;
mod child;
mod corpus;
mod documents;
mod encoded;
mod forge;
mod hostile;
mod legacy;
mod mark;
mod samples;
mod shapes;
mod strangers;
mod xls;
mod xlsb;
mod xlsx;

use std::path::{Path, PathBuf};

use sheets::{Reader, Refusal, Workbook};

/// A reader with the crate's own child.
fn reader() -> Reader {
    Reader::new(env!("CARGO_BIN_EXE_sheets-child"), "read")
}

fn read(file: &Path) -> Result<Workbook, Refusal> {
    reader().read(file, &())
}

/// Reads bytes under this file name.
fn read_bytes(name: &str, bytes: &[u8]) -> Result<Workbook, Refusal> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    std::fs::write(&file, bytes).unwrap();
    read(&file)
}

fn sample(name: &str) -> PathBuf {
    let samples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/samples");
    Path::new(samples).join(name)
}
