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

#[test]
fn documents_that_are_attached_while_the_program_is_killed_are_all_there_or_none() {
    let terminal = Terminal::with_office();
    let register = sample("06-dang-ky-dan-van-kheo-2023.xlsx");
    let import = ["import", "so.sdv", &register, "--as", "models"];
    terminal.json(&[&import[..], &["--year", "2023"]].concat());
    for part in ["a", "b", "c"] {
        let mut bytes = format!("%PDF-1.7 {part}").into_bytes();
        bytes.resize(4 << 20, b' ');
        std::fs::write(terminal.path(&format!("{part}.pdf")), bytes).unwrap();
    }
    for delay in (0..10).map(|step| step * 14) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sodanvan"))
            .args(["attach", "add", "so.sdv", "--id", "1"])
            .args(["a.pdf", "b.pdf", "c.pdf"])
            .current_dir(terminal.path(""))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        child.kill().unwrap();
        child.wait().unwrap();
        let listed = terminal.json(&["attach", "list", "so.sdv", "--id", "1"]);
        let count = listed["rows"].as_array().unwrap().len();
        assert!(count == 0 || count == 3, "{count} of 3 after {delay} ms");
        let checked = terminal.json(&["check", "so.sdv"]);
        assert_eq!(checked, json!({ "findings": [] }), "after {delay} ms");
        if count == 3 {
            terminal.json(&["undo", "so.sdv"]);
        }
    }
}
