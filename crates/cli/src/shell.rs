//! What the verbs stand on: the clock, the language, opening files, and the two ways to answer.

use crate::READ_VERB;
use crate::arguments::Shared;
use crate::pretty;
use crate::verbs::Verb;
use chrono::{DateTime, Utc};
use office::words::{self, Key, Lang, Param};
use office::{Code, Ctx, Failure, Office, Program, Result, Unlock, files};
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use zeroize::Zeroizing;

/// One run of the program.
pub(crate) struct Shell {
    json: bool,
    pub(crate) lang: Lang,
    now: Option<DateTime<Utc>>,
    passphrase: Option<PathBuf>,
    recovery: Option<PathBuf>,
}

/// Does the verb and says how it ended.
pub(crate) fn run(shared: Shared, verb: Verb) -> ExitCode {
    let shell = Shell {
        json: shared.json,
        lang: shared.lang.into(),
        now: shared.now,
        passphrase: shared.passphrase_file,
        recovery: shared.recovery_file,
    };
    match words::speaking(shell.lang, || verb.run(&shell)) {
        Ok(code) => code,
        Err(failure) => {
            shell.refuse(&failure);
            ExitCode::FAILURE
        }
    }
}

/// The first line of a file, or of what is piped in for `-`: no secret stands on the command line,
/// where every program of the machine can read it.
///
/// # Errors
/// What the disk says of the file.
pub(crate) fn secret(file: &Path) -> Result<Zeroizing<String>> {
    let read = match file.as_os_str() == "-" {
        true => io::stdin().lines().next().transpose(),
        false => std::fs::read_to_string(file).map(|text| text.lines().next().map(str::to_owned)),
    };
    let line = read.map_err(|error| files::not_readable(&error, file))?;
    Ok(line.unwrap_or_default().into())
}

impl Shell {
    /// Who acts, and when: the clock, unless the line says otherwise.
    pub(crate) fn ctx(&self) -> Ctx {
        let actor = std::env::var("USER").or_else(|_| std::env::var("USERNAME"));
        let mut ctx = Ctx::system(actor.unwrap_or_else(|_| "sodanvan".to_owned()));
        ctx.now = self.now.unwrap_or(ctx.now);
        ctx
    }

    /// This program as the child that reads foreign workbooks.
    pub(crate) fn program(&self) -> Result<Program> {
        let path = std::env::current_exe();
        let path =
            path.map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()))?;
        Ok(Program {
            path,
            verb: READ_VERB.to_owned(),
        })
    }

    /// Opens an office file to write to it; refused while a window has it open.
    pub(crate) fn open(&self, file: &Path) -> Result<Office> {
        Office::open_with(file, self.unlock()?.as_ref(), self.program()?, &self.ctx())
    }

    /// What was given to open an encrypted office file with.
    pub(crate) fn unlock(&self) -> Result<Option<Unlock>> {
        let passphrase = self.passphrase.as_deref().map(secret).transpose()?;
        let recovery = self.recovery.as_deref().map(secret).transpose()?;
        let passphrase = passphrase.map(Unlock::Passphrase);
        Ok(passphrase.or(recovery.map(Unlock::Recovery)))
    }

    /// Opens an office file to read it, beside a window if need be.
    pub(crate) fn read(&self, file: &Path) -> Result<Office> {
        match Office::open_reading_with(file, self.unlock()?.as_ref()) {
            Err(failure) if failure.code == Code::OlderFile => self.open(file),
            opened => opened,
        }
    }

    /// One JSON document with `--json`; else the lines that `told` gives.
    pub(crate) fn answer(
        &self,
        document: &impl Serialize,
        told: impl FnOnce() -> Vec<String>,
    ) -> Result<ExitCode> {
        if self.json {
            self.print_document(document)?;
        } else {
            told().iter().try_for_each(|line| self.print(line))?;
        }
        Ok(ExitCode::SUCCESS)
    }

    /// The language that was asked for.
    pub(crate) fn lang(&self) -> Lang {
        self.lang
    }

    /// A message of the catalogue.
    pub(crate) fn say(&self, key: Key, params: &[(&str, Param)]) -> String {
        words::say_with(self.lang, key, params.iter().cloned())
    }

    fn print(&self, line: &str) -> Result<()> {
        heard(writeln!(io::stdout().lock(), "{line}"))
    }

    /// A document may be long: it is never whole in memory as text.
    fn print_document(&self, document: &impl Serialize) -> Result<()> {
        let mut out = BufWriter::with_capacity(64 << 10, io::stdout().lock());
        let written = pretty::write(&mut out, document);
        heard(
            written
                .and_then(|()| writeln!(out))
                .and_then(|()| out.flush()),
        )
    }

    fn refuse(&self, failure: &Failure) {
        let message = failure.say(self.lang);
        if self.json {
            eprintln!("{}", refusal(failure, &message));
        } else {
            eprintln!("{message}");
        }
    }
}

/// The refusal as scripts read it.
/// The reader of a pipe may stop when it has enough.
fn heard(written: io::Result<()>) -> Result<()> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(Code::Internal).with("detail", error.to_string()))
        }
        _ => Ok(()),
    }
}

fn refusal(failure: &Failure, message: &str) -> Value {
    let place = failure.place.clone().unwrap_or_default();
    json!({ "error": {
        "code": failure.code,
        "message": message,
        "file": place.file,
        "sheet": place.sheet,
        "row": place.row,
        "column": place.column,
    }})
}
