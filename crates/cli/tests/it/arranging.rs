//! Forms as the office arranges them, its own Word files, and sheets to be filled by hand.

use crate::terminal::Terminal;
use serde_json::{Value, json};
use std::fs;

/// The sample office, which has a decision and an open round.
fn sample_office() -> Terminal {
    let terminal = Terminal::new();
    let words = [
        "new",
        "so.sdv",
        "--name",
        "a",
        "--superior",
        "b",
        "--place",
        "c",
        "--sample",
    ];
    assert_eq!(terminal.run(&words).code, 0);
    terminal
}

#[test]
fn a_preference_goes_from_json_to_the_printed_form() {
    let terminal = sample_office();
    let shape = terminal.json(&["preferences", "columns", "so.sdv", "awards.l2"]);
    let names: Vec<_> = shape["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| &column["column"])
        .collect();
    assert_eq!(
        names,
        ["stt", "ten", "chuc_vu_don_vi_cong_tac", "tien_thuong"]
    );
    let wish = json!({ "order": "name", "columns": [{ "column": "tien_thuong", "shown": false }] });
    fs::write(terminal.path("gon.json"), wish.to_string()).unwrap();
    terminal.json(&[
        "preferences",
        "put",
        "so.sdv",
        "awards.l2",
        "Gọn",
        "gon.json",
    ]);
    let print = |more: &[&str]| -> Value {
        let words = ["print", "so.sdv", "awards.l2", "--out", "l2.pdf"];
        terminal.json(&[&words, more].concat())["warnings"].clone()
    };
    assert_eq!(print(&[]), json!([]), "saved is not yet the default");
    assert_eq!(print(&["--preference", "gọn"]).as_array().unwrap().len(), 2);
    terminal.json(&["preferences", "usual", "so.sdv", "awards.l2", "Gọn"]);
    assert_eq!(print(&[]).as_array().unwrap().len(), 2);
    assert_eq!(print(&["--original"]), json!([]));
    let listed = terminal.json(&["preferences", "list", "so.sdv"]);
    assert_eq!(
        (
            &listed["preferences"][0]["name"],
            &listed["preferences"][0]["usual"]
        ),
        (&json!("Gọn"), &json!(true))
    );
    assert_eq!(
        terminal.json(&["preferences", "show", "so.sdv", "awards.l2", "Gọn"])["order"],
        "name"
    );
    terminal.json(&["preferences", "remove", "so.sdv", "awards.l2", "Gọn"]);
    let refused = terminal.run(&[
        "print",
        "so.sdv",
        "awards.l2",
        "--out",
        "l2.pdf",
        "--preference",
        "Gọn",
        "--json",
    ]);
    assert_eq!(
        (refused.code, refused.refusal()["code"].clone()),
        (1, json!("no_such_preference"))
    );
}

#[test]
fn a_file_of_a_preference_with_unknown_words_is_refused_before_anything_is_written() {
    let terminal = sample_office();
    for content in ["{", "{\"colums\": []}", "{\"order\": \"zigzag\"}"] {
        fs::write(terminal.path("sai.json"), content).unwrap();
        let answer = terminal.run(&[
            "preferences",
            "put",
            "so.sdv",
            "awards.l2",
            "Sai",
            "sai.json",
            "--json",
        ]);
        assert_eq!(
            (answer.code, answer.refusal()["code"].clone()),
            (1, json!("preference_unreadable"))
        );
    }
    assert_eq!(
        terminal.json(&["preferences", "list", "so.sdv"]),
        json!({ "preferences": [] })
    );
}

#[test]
fn a_word_file_goes_from_sample_to_filled_list() {
    let terminal = sample_office();
    terminal.json(&[
        "templates",
        "sample",
        "so.sdv",
        "awards.l2",
        "--out",
        "mau.docx",
    ]);
    assert_eq!(
        terminal.json(&["templates", "check", "so.sdv", "awards.l2", "mau.docx"]),
        json!({ "faults": [] })
    );
    terminal.json(&[
        "templates",
        "take",
        "so.sdv",
        "awards.l2",
        "Mẫu",
        "mau.docx",
    ]);
    fs::remove_file(terminal.path("mau.docx")).unwrap();
    let print = |template: &str, out: &str| {
        terminal.run(&[
            "print",
            "so.sdv",
            "awards.l2",
            "--template",
            template,
            "--out",
            out,
            "--json",
        ])
    };
    assert_eq!(print("mẫu", "l2.docx").code, 0);
    assert!(
        fs::read(terminal.path("l2.docx"))
            .unwrap()
            .starts_with(b"PK")
    );
    assert_eq!(
        print("mẫu", "l2.pdf").refusal()["code"],
        "template_not_word"
    );
    assert_eq!(
        print("khác", "x.docx").refusal()["code"],
        "no_such_template"
    );
    fs::write(terminal.path("thuong.docx"), "chữ thường").unwrap();
    assert_eq!(
        print("thuong.docx", "x.docx").refusal()["code"],
        "template_refused"
    );
    assert!(!terminal.path("x.docx").exists());
    let fields = terminal.run(&["templates", "fields", "so.sdv", "awards.l2"]);
    assert!(
        fields.out.contains("{{so_quyet_dinh}}") && fields.out.contains("{{ten}}"),
        "{}",
        fields.out
    );
    terminal.json(&["templates", "remove", "so.sdv", "awards.l2", "Mẫu"]);
    assert_eq!(
        terminal.json(&["templates", "list", "so.sdv"]),
        json!({ "templates": [] })
    );
}

#[test]
fn empty_sheets_are_printed_with_as_many_rows_as_asked() {
    let terminal = sample_office();
    for (form, out) in [
        ("awards.blank", "phieu.pdf"),
        ("models.blank", "dang-ky.docx"),
    ] {
        let pages = |rows: &str| {
            let printed = terminal.json(&["print", "so.sdv", form, "--out", out, "--rows", rows]);
            printed["pages"].as_u64().unwrap()
        };
        assert_eq!(pages("5"), 1, "{form}");
        assert!(pages("60") > 3, "{form}");
    }
}

#[test]
fn units_that_sent_nothing_are_listed_once_they_are_chosen() {
    let terminal = sample_office();
    let print = || {
        terminal.run(&[
            "print",
            "so.sdv",
            "awards.unsent",
            "--out",
            "chua-gui.pdf",
            "--json",
        ])
    };
    assert_eq!(print().refusal()["code"], "nobody_expected");
    let round = terminal.json(&[
        "round",
        "new",
        "so.sdv",
        "--title",
        "Đợt 2",
        "--issuer",
        "Ban Dân vận",
        "--year",
        "2024",
    ]);
    let round = round["id"].as_str().unwrap();
    let expect = |unit: &str| {
        terminal.run(&[
            "round", "expect", "so.sdv", "--round", round, "--unit", unit, "--json",
        ])
    };
    assert_eq!(expect("C31144-A").code, 0);
    assert_eq!(expect("không có").refusal()["code"], "no_such_record");
    assert_eq!(print().code, 0);
}
