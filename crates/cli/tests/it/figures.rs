//! Figures of a narrative report from a script: from a file, and piped in.

use crate::terminal::Terminal;
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

const TEXT: &str = "Trong 9 tháng năm 2024, quận Ninh Kiều xây 395 căn nhà Đại đoàn kết, trị giá hơn 21,9 tỉ đồng.\n";

fn codes(found: &Value) -> Vec<&Value> {
    let all = found["candidates"].as_array().unwrap();
    all.iter().map(|one| &one["code"]).collect()
}

#[test]
fn a_text_file_gives_its_figures_with_the_sentence_they_come_from() {
    let terminal = Terminal::new();
    fs::write(terminal.path("báo cáo.txt"), TEXT).unwrap();
    let found = terminal.json(&["figures", "báo cáo.txt"]);
    assert_eq!(codes(&found), [&json!("F08"), &json!("F09")]);
    let worth = &found["candidates"][1];
    assert_eq!(
        (
            &worth["value"],
            &worth["qualifier"],
            &worth["written_unit"],
            &worth["period"]["code"],
            &worth["unit"]["text"]
        ),
        (
            &json!("21900000000"),
            &json!(">"),
            &json!("tỉ đồng"),
            &json!("2024-N9"),
            &json!("quận Ninh Kiều")
        )
    );
    assert_eq!(worth["sentence"], TEXT.trim());
    let told = terminal.run(&["figures", "báo cáo.txt"]);
    assert!(
        told.out.contains("395") && told.out.lines().count() == 2,
        "{}",
        told.out
    );
}

#[test]
fn text_is_piped_in() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sodanvan"))
        .args(["figures", "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(TEXT.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(codes(&found), [&json!("F08"), &json!("F09")]);
}

#[test]
fn what_holds_no_running_text_is_refused_in_words() {
    let terminal = Terminal::new();
    fs::write(terminal.path("ảnh.docx"), b"\x89PNG\r\n\x1a\n0000").unwrap();
    fs::write(terminal.path("trống.txt"), b"  \n").unwrap();
    let cases = [
        ("ảnh.docx", "not_narrative"),
        ("trống.txt", "empty_file"),
        ("không có.txt", "no_such_file"),
    ];
    for (file, code) in cases {
        let refused = terminal.run(&["figures", file, "--json"]);
        assert_eq!(
            (refused.code, &refused.refusal()["code"]),
            (1, &json!(code)),
            "{file}"
        );
    }
    let workbook = crate::terminal::sample("01-de-nghi-giay-khen-2024.xlsx");
    assert_eq!(
        terminal.run(&["figures", &workbook, "--json"]).refusal()["code"],
        "not_narrative"
    );
}
