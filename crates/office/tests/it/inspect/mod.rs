//! What `sodanvan inspect` makes of workbooks: the truth files, and many other layouts.

mod changed;
mod grid;
mod layouts;
mod registers;
mod reports;
mod truth;
mod warnings;
mod workbooks;

use std::path::PathBuf;

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
