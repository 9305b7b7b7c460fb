//! What cannot be done or understood: exit codes, sentences, refusals as documents.

use crate::terminal::{Terminal, sample};
use serde_json::json;
use std::fs;

#[test]
fn a_line_that_cannot_be_understood_ends_with_2_and_says_how_it_is_meant() {
    let terminal = Terminal::with_office();
    let cases: [(&[&str], &str); 6] = [
        (&[], "Còn thiếu: LỆNH"),
        (&["bay"], "Không có lệnh “bay”"),
        (&["undo"], "Còn thiếu: <OFFICE.sdv>"),
        (&["undo", "so.sdv", "--xa"], "Không hiểu “--xa”"),
        (&["inspect", "x.xlsx", "--as", "toán"], "Giá trị không đúng"),
        (
            &[
                "decide", "so.sdv", "--round", "1", "--number", "1", "--date", "31/2", "--signer",
                "A",
            ],
            "Giá trị không đúng",
        ),
    ];
    for (words, sentence) in cases {
        let answer = terminal.run(words);
        assert_eq!(answer.code, 2, "{words:?}: {}", answer.err);
        assert!(answer.err.contains(sentence), "{words:?}: {}", answer.err);
        assert!(
            answer.err.contains("--help") && !answer.err.contains("error"),
            "{}",
            answer.err
        );
        assert_eq!(answer.out, "");
    }
}

#[test]
fn a_refusal_is_one_sentence_or_one_document_and_ends_with_1() {
    let terminal = Terminal::with_office();
    fs::write(terminal.path("thư.docx"), b"PK\x03\x04 no workbook").unwrap();
    let decide = [
        "decide",
        "so.sdv",
        "--round",
        "9",
        "--number",
        "1",
        "--date",
        "2024-10-02",
        "--signer",
        "A",
    ];
    let print = [
        "print",
        "so.sdv",
        "awards.l9",
        "--id",
        "1",
        "--out",
        "x.pdf",
    ];
    let cases: [(&[&str], &str); 8] = [
        (&["check", "không có.sdv"], "no_such_file"),
        (&["check", "thư.docx"], "not_an_office"),
        (
            &[
                "new",
                "so.sdv",
                "--name",
                "x",
                "--superior",
                "y",
                "--place",
                "z",
            ],
            "file_exists",
        ),
        (
            &[
                "new",
                "x.sdv",
                "--name",
                " ",
                "--superior",
                "y",
                "--place",
                "z",
            ],
            "field_missing",
        ),
        (&["list", "so.sdv", "thơ"], "no_such_subject"),
        (&decide, "no_such_record"),
        (&print, "no_such_form"),
        (&["undo", "so.sdv", "--op", "77"], "no_such_operation"),
    ];
    for (words, code) in cases {
        let answer = terminal.run(&[words, &["--json"]].concat());
        assert_eq!(answer.code, 1, "{words:?}: {}", answer.err);
        let refusal = answer.refusal();
        assert_eq!(refusal["code"], json!(code), "{words:?}");
        let names: Vec<_> = refusal
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(names, ["code", "message", "file", "sheet", "row", "column"]);
        assert_eq!(answer.out, "");

        let told = terminal.run(words);
        assert_eq!(
            (told.code, told.err.trim()),
            (1, refusal["message"].as_str().unwrap())
        );
    }
}

#[test]
fn a_workbook_that_cannot_be_read_is_named_in_the_refusal() {
    let terminal = Terminal::with_office();
    fs::write(
        terminal.path("cụt.xlsx"),
        &fs::read(sample("01-de-nghi-giay-khen-2024.xlsx")).unwrap()[..3000],
    )
    .unwrap();
    fs::write(terminal.path("trống.xlsx"), b"").unwrap();
    for name in ["cụt.xlsx", "trống.xlsx", "không có.xlsx"] {
        let answer = terminal.run(&["inspect", name, "--json"]);
        assert_eq!(answer.code, 1, "{name}");
        assert_eq!(answer.refusal()["file"], json!(name));
        assert!(answer.refusal()["message"].as_str().unwrap().contains(name));
    }
}

#[test]
fn a_paper_in_a_format_that_is_not_written_leaves_no_file() {
    let terminal = Terminal::new();
    terminal.json(&["new", "mẫu.sdv", "--sample"]);
    let answer = terminal.run(&[
        "print",
        "mẫu.sdv",
        "awards.l1",
        "--id",
        "1",
        "--out",
        "l1.odt",
    ]);
    assert_eq!(answer.code, 1);
    assert!(answer.err.contains("odt") && !terminal.path("l1.odt").exists());
}

#[test]
fn a_damaged_office_is_found_out_by_check() {
    let terminal = Terminal::new();
    terminal.json(&["new", "mẫu.sdv", "--sample"]);
    let mut bytes = fs::read(terminal.path("mẫu.sdv")).unwrap();
    let half = bytes.len() / 2;
    bytes[half..half + 9000].fill(0x5A);
    fs::write(terminal.path("mẫu.sdv"), bytes).unwrap();
    let answer = terminal.run(&["check", "mẫu.sdv"]);
    assert_eq!(answer.code, 1, "{}", answer.out);
}

#[test]
fn a_table_of_figures_asks_for_its_period() {
    let terminal = Terminal::with_office();
    let register = sample("08-bao-cao-so-lieu-9-thang-2024.xlsx");
    let words = ["import", "so.sdv", &register, "--as", "indicators"];
    let answer = terminal.run(&words);
    assert_eq!(answer.code, 1, "{}", answer.err);
    assert!(answer.err.contains("--period"), "{}", answer.err);
}
