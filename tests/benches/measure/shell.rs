//! The terminal shell as the measured program: the same commands a script would give.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Failure;
use crate::outside::{Cost, measure};

/// An office file and the program that works on it.
pub(crate) struct Shell {
    program: PathBuf,
    office: PathBuf,
}

impl Shell {
    /// Creates the office.
    pub(crate) fn new(program: &Path, office: &Path) -> Result<Shell, Failure> {
        let shell = Shell {
            program: program.to_owned(),
            office: office.to_owned(),
        };
        let rest = [
            "--name",
            "Ban Dân vận Quận ủy Ninh Kiều",
            "--superior",
            "Quận ủy Ninh Kiều",
            "--place",
            "Ninh Kiều",
        ];
        shell.ask(&["new"], &rest)?;
        Ok(shell)
    }

    /// A new round; its id.
    pub(crate) fn round(&self) -> Result<String, Failure> {
        let rest = [
            "--title",
            "Khen thưởng công tác dân vận năm 2024",
            "--award",
            "GK_HUYEN",
            "--issuer",
            "Ban Dân vận Quận ủy Ninh Kiều",
            "--year",
            "2024",
            "--json",
        ];
        id(&self.ask(&["round", "new"], &rest)?)
    }

    pub(crate) fn import(&self, book: &Path, round: &str) -> Result<Cost, Failure> {
        let book = book.to_string_lossy();
        self.ask(
            &["import"],
            &[&book, "--as", "awards", "--round", round, "--json"],
        )
    }

    /// The decision of a round; its id.
    pub(crate) fn decide(&self, round: &str) -> Result<String, Failure> {
        let rest = [
            "--round",
            round,
            "--number",
            "07",
            "--date",
            "2024-10-02",
            "--signer",
            "Nguyễn Văn Mẫu",
            "--json",
        ];
        id(&self.ask(&["decide"], &rest)?)
    }

    pub(crate) fn print(&self, decision: &str, out: &Path) -> Result<Cost, Failure> {
        let out = out.to_string_lossy();
        self.ask(&["print"], &["awards.l3", "--id", decision, "--out", &out])
    }

    /// Certificates on the built-in blank, each with a page of its own, also where a text is too long.
    pub(crate) fn certificates(&self, decision: &str, out: &Path) -> Result<Cost, Failure> {
        let out = out.to_string_lossy();
        let rest = [
            "awards.certificate",
            "--id",
            decision,
            "--with-misfits",
            "--out",
            &out,
        ];
        self.ask(&["print"], &rest)
    }

    fn ask(&self, verb: &[&str], rest: &[&str]) -> Result<Cost, Failure> {
        measure(
            Command::new(&self.program)
                .args(verb)
                .arg(&self.office)
                .args(rest),
        )
    }
}

fn id(cost: &Cost) -> Result<String, Failure> {
    let answer: Value = serde_json::from_str(&cost.output)?;
    match &answer["id"] {
        Value::String(id) => Ok(id.clone()),
        Value::Number(id) => Ok(id.to_string()),
        _ => Err(format!("no id in {answer}").into()),
    }
}
