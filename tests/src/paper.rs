//! What a reader of a saved PDF sees.

use std::path::Path;
use std::process::Command;

/// The words of a PDF in the order they are read, one blank between two.
///
/// # Panics
/// When the file is no PDF.
pub fn words_of(file: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-layout".as_ref(), file.as_os_str(), "-".as_ref()])
        .output();
    let output = output.expect("pdftotext is installed: `cargo xtask test` does it");
    assert!(output.status.success(), "{} is no PDF", file.display());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
