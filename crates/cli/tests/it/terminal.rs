//! Running the built program in a folder of its own.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder in which the program is run.
pub(crate) struct Terminal {
    folder: TempDir,
}

/// What a run came to.
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Terminal {
    pub(crate) fn new() -> Terminal {
        Terminal {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// The same with a new office file `so.sdv`.
    pub(crate) fn with_office() -> Terminal {
        let terminal = Terminal::new();
        let made = terminal.run(&[
            "new",
            "so.sdv",
            "--name",
            "Ban Dân vận",
            "--superior",
            "Quận ủy",
            "--place",
            "Ninh Kiều",
        ]);
        assert_eq!(made.code, 0, "{}", made.err);
        terminal
    }

    /// Runs the program with the clock at 1 October 2024, 15:00 at +07:00.
    pub(crate) fn run(&self, words: &[&str]) -> Answer {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sodanvan"));
        command
            .args(words)
            .args(["--now", "2024-10-01T08:00:00Z"])
            .current_dir(&self.folder)
            .env("USER", "Thư ký");
        Answer::of(command.output().unwrap())
    }

    /// Runs it with `--json` and gives the document; it must succeed.
    pub(crate) fn json(&self, words: &[&str]) -> Value {
        let answer = self.run(&[words, &["--json"]].concat());
        assert_eq!(answer.code, 0, "{words:?}: {}", answer.err);
        serde_json::from_str(&answer.out).unwrap()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl Answer {
    fn of(output: Output) -> Answer {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Answer {
            code: output.status.code().unwrap(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    /// The refusal on standard error.
    pub(crate) fn refusal(&self) -> Value {
        let document: Value = serde_json::from_str(&self.err).unwrap();
        document["error"].clone()
    }
}

/// A workbook of the fixtures.
pub(crate) fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/samples")
        .join(name);
    assert!(path.exists(), "{}", path.display());
    path.display().to_string()
}
