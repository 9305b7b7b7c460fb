//! Printing through CUPS, which Linux offices have.

use super::refused;
use office::{Code, Failure, Result};
use std::{
    path::Path,
    process::{Command, Stdio},
};

/// Hands the file to `lp`, which queues it for the default printer.
pub(super) fn print(file: &Path, title: &str) -> Result<()> {
    queue("lp", file, title)
}

fn queue(program: &str, file: &Path, title: &str) -> Result<()> {
    let done = Command::new(program)
        .args(["-t", title, "--"])
        .arg(file)
        .stdin(Stdio::null())
        .output()
        .map_err(|_| Failure::new(Code::NoPrinter))?;
    if done.status.success() {
        return Ok(());
    }
    Err(refused(&String::from_utf8_lossy(&done.stderr)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use office::words::Lang;

    #[test]
    fn a_machine_without_a_printer_says_what_to_do_instead() {
        let file = Path::new("/tmp/a.pdf");
        let cases = [
            ("no-such-program-anywhere", Code::NoPrinter),
            ("false", Code::PrintRefused),
        ];
        for (program, code) in cases {
            let failure = queue(program, file, "Danh sách").expect_err("refused");
            assert_eq!(failure.code, code);
            assert!(failure.say(Lang::Vi).contains("Lưu PDF"));
        }
        queue("true", file, "Danh sách").expect("queued");
    }
}
