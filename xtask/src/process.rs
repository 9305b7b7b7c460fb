//! Starting other programs, and the one way a command of the house fails: with a sentence.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};

/// The outcome of a step that only succeeds or fails.
pub(crate) type Done = Result<(), Failure>;

/// Why a command stops: one or more sentences for the person at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(sentence: impl Into<String>) -> Failure {
        Failure(sentence.into())
    }

    /// A file or folder that could not be used, with the system's reason.
    pub(crate) fn at(path: &Path, reason: impl fmt::Display) -> Failure {
        Failure(format!("{}: {reason}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The cargo that started this program, or the one on the path.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm is a script on Windows and has another name there.
pub(crate) fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Prints the command and runs it with this terminal as its own.
pub(crate) fn run(command: &mut Command) -> Done {
    println!("$ {}", line(command));
    let status = command.status().map_err(|e| not_started(command, &e))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{} ended with {status}",
        line(command)
    )))
}

/// What the command prints on standard output; its standard error goes to this terminal.
pub(crate) fn read(command: &mut Command) -> Result<String, Failure> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|e| not_started(command, &e))?;
    if !output.status.success() {
        return Err(Failure::new(format!(
            "{} ended with {}",
            line(command),
            output.status
        )));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether the command exists and succeeds; nothing is shown.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn not_started(command: &Command, reason: &std::io::Error) -> Failure {
    Failure::new(format!(
        "{} could not be started: {reason}",
        name(command.get_program())
    ))
}

/// The command as a person would type it.
pub(crate) fn line(command: &Command) -> String {
    let arguments = command
        .get_args()
        .map(|argument| quoted(&argument.to_string_lossy()));
    let program = name(command.get_program());
    std::iter::once(program)
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

fn quoted(argument: &str) -> String {
    let plain = !argument.is_empty() && !argument.contains(char::is_whitespace);
    if plain {
        argument.to_owned()
    } else {
        format!("\"{argument}\"")
    }
}

/// The program without its folder: the toolchain's own path says nothing to the reader.
fn name(program: &OsStr) -> String {
    let path = Path::new(program);
    path.file_name()
        .unwrap_or(program)
        .to_string_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_does_not_exist_is_named_in_the_failure() {
        let failure = run(&mut Command::new("no-such-program-at-all")).unwrap_err();
        assert!(
            failure
                .to_string()
                .starts_with("no-such-program-at-all could not be started")
        );
        assert!(!succeeds(&mut Command::new("no-such-program-at-all")));
    }

    #[test]
    fn a_command_is_shown_without_the_folder_of_its_program() {
        let mut command = Command::new("/opt/tools/cargo");
        command.args(["new", "a.sdv", "--name", "Ban Dân vận"]);
        assert_eq!(line(&command), "cargo new a.sdv --name \"Ban Dân vận\"");
    }
}
