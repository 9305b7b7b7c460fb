//! The program killed in the middle of its work: all of an operation is there, or nothing.

use crate::terminal::{Terminal, sample};
use serde_json::json;
use std::process::{Command, Stdio};
use std::time::Duration;

#[test]
fn an_import_that_is_killed_is_there_whole_or_not_at_all() {
    for delay in (0..16).map(|step| step * 18) {
        let terminal = Terminal::with_office();
        terminal.json(&[
            "round",
            "new",
            "so.sdv",
            "--title",
            "Đợt 1",
            "--issuer",
            "Ban Dân vận",
            "--award",
            "GK_HUYEN",
        ]);
        kill_import_after(&terminal, Duration::from_millis(delay));

        let people = terminal
            .json(&["list", "so.sdv", "awards"])
            .as_array()
            .unwrap()
            .len();
        assert!(
            people == 0 || people == 35,
            "{people} of 35 after {delay} ms"
        );
        assert_eq!(
            terminal.json(&["check", "so.sdv"]),
            json!({ "findings": [] })
        );
        let workbook = sample("01-de-nghi-giay-khen-2024.xlsx");
        let again = terminal.json(&[
            "import", "so.sdv", &workbook, "--as", "awards", "--round", "1",
        ]);
        let counts = (again["new"].as_i64(), again["same"].as_i64());
        assert_eq!(
            counts,
            if people == 0 {
                (Some(35), Some(0))
            } else {
                (Some(0), Some(35))
            }
        );
    }
}

fn kill_import_after(terminal: &Terminal, delay: Duration) {
    let workbook = sample("01-de-nghi-giay-khen-2024.xlsx");
    let mut child = Command::new(env!("CARGO_BIN_EXE_sodanvan"))
        .args([
            "import", "so.sdv", &workbook, "--as", "awards", "--round", "1",
        ])
        .current_dir(terminal.path(""))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(delay);
    child.kill().unwrap();
    child.wait().unwrap();
}
