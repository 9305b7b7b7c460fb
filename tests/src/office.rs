//! The second witness: the terminal shell, which reads the office file beside the window.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// An office file as the terminal shell sees it.
#[derive(Debug)]
pub struct Office {
    file: PathBuf,
}

impl Office {
    /// Looks at a file; nothing is opened yet.
    pub fn at(file: &Path) -> Office {
        Office {
            file: file.to_owned(),
        }
    }

    /// A command of the shell on this file: the verb, then what follows the file's name.
    ///
    /// # Panics
    /// When the shell refuses.
    pub fn ask(&self, verb: &[&str], rest: &[&str]) -> Value {
        let mut command = Command::new(program("sodanvan"));
        let output = command
            .args(verb)
            .arg(&self.file)
            .args(rest)
            .arg("--json")
            .output();
        let output = output.expect("sodanvan was built beside the window");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        serde_json::from_slice(&output.stdout).expect("the shell answers with one JSON document")
    }
}

/// A program of the house, built for the same profile as this test.
///
/// # Panics
/// When the test does not stand in cargo's target folder.
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a running program has a path");
    let deps = test.parent().expect("a test lies in the folder deps");
    deps.with_file_name(name)
}
