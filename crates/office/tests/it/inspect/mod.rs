//! What `sodanvan inspect` makes of workbooks: the truth files, and many other layouts.

mod grid;
mod layouts;
mod truth;

use std::path::PathBuf;

use office::Program;

/// The program that reads foreign files in these tests.
pub(crate) fn reading_child() -> Program {
    Program {
        path: env!("CARGO_BIN_EXE_office-reading-child").into(),
        verb: "read".to_owned(),
    }
}

/// A file of the sample folder.
pub(crate) fn sample(name: &str) -> PathBuf {
    [
        env!("CARGO_MANIFEST_DIR"),
        "../../tests/fixtures/samples",
        name,
    ]
    .iter()
    .collect()
}
