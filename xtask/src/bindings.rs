//! `cargo xtask bindings`: writes the files that come from the command table and the message
//! catalogue anew, by running the tests that compare them with leave to write.

use crate::process::{self, Done};
use crate::{house, web};

/// Renews every generated file of the window.
pub(crate) fn bindings() -> Done {
    web::install()?;
    for package in ["office", "so-dan-van"] {
        let arguments = [
            "test",
            "--quiet",
            "-p",
            package,
            "generated_files_are_fresh",
        ];
        let mut command = process::cargo();
        command
            .args(arguments)
            .env("SODANVAN_WRITE", "1")
            .current_dir(house::root());
        process::run(&mut command)?;
    }
    Ok(())
}
