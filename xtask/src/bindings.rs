//! `cargo xtask bindings`: writes the files that come from the command table and the message
//! catalogue anew, by running the tests that compare them with leave to write.

use crate::house;
use crate::process::{self, Done};

/// The packages whose tests compare generated files, and those tests.
const WRITERS: [[&str; 2]; 2] = [
    ["office", "word_keys"],
    ["so-dan-van", "generated_files_are_fresh"],
];

/// Renews every generated file of the window.
pub(crate) fn bindings() -> Done {
    for [package, test] in WRITERS {
        let mut command = process::cargo();
        command.args(["test", "--quiet", "-p", package, test]);
        command
            .env("SODANVAN_WRITE", "1")
            .current_dir(house::root());
        process::run(&mut command)?;
    }
    Ok(())
}
