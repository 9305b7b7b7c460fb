//! What the program answers, in both languages and as documents.

use crate::terminal::{Terminal, sample};
use serde_json::{Value, json};
use std::fs;

#[test]
fn the_journal_says_who_did_what_and_when_newest_first() {
    let terminal = Terminal::with_office();
    terminal.json(&[
        "round",
        "new",
        "so.sdv",
        "--title",
        "Đợt 1",
        "--issuer",
        "Ban Dân vận Quận ủy",
    ]);
    let rows = terminal.json(&["journal", "so.sdv"]);
    assert_eq!(rows[0]["text"], json!("Lập đợt khen “Đợt 1”"));
    assert_eq!(
        (&rows[0]["actor"], &rows[0]["at"]),
        (&json!("Thư ký"), &json!("2024-10-01T08:00:00.000Z"))
    );
    assert_eq!(rows[1]["kind"], json!("office.create"));
    let told = terminal.run(&["journal", "so.sdv", "--limit", "1"]).out;
    assert_eq!(told.lines().count(), 1);
}

#[test]
fn answers_come_in_the_language_asked_for() {
    let terminal = Terminal::with_office();
    assert_eq!(terminal.run(&["check", "so.sdv"]).out, "Sổ không có lỗi\n");
    assert_eq!(
        terminal.run(&["check", "so.sdv", "--lang", "en"]).out,
        "The office file is sound\n"
    );
    let refused = terminal.run(&["undo", "so.sdv"]);
    assert_eq!(
        (refused.code, refused.err.as_str()),
        (1, "Không có thao tác nào để hoàn tác.\n")
    );
    assert_eq!(
        terminal.run(&["undo", "so.sdv", "--lang", "en"]).err,
        "There is nothing to undo.\n"
    );
}

#[test]
fn help_is_in_vietnamese_from_the_first_word_to_the_last() {
    let terminal = Terminal::new();
    for words in [
        &["--help"][..],
        &["import", "--help"],
        &["round", "new", "--help"],
    ] {
        let help = terminal.run(words);
        assert_eq!(help.code, 0, "{}", help.err);
        assert!(help.out.contains("Cách dùng: sodanvan"), "{}", help.out);
        for english in [
            "Usage",
            "Options",
            "OPTIONS",
            "Commands",
            "Arguments",
            "Print help",
            "default",
            "now",
        ] {
            assert!(!help.out.contains(english), "{english} in {}", help.out);
        }
    }
    assert!(
        terminal
            .run(&["--help", "--lang", "en"])
            .out
            .contains("Usage: sodanvan")
    );
}

#[test]
fn a_list_can_be_narrowed_by_a_field() {
    let terminal = Terminal::new();
    terminal.json(&["new", "mẫu.sdv", "--sample"]);
    let households = terminal.json(&[
        "list",
        "mẫu.sdv",
        "awards",
        "--where",
        "subjectKind=household",
    ]);
    assert_eq!(households.as_array().unwrap().len(), 1);
    assert_eq!(
        terminal.json(&["list", "mẫu.sdv", "awards", "--where", "subjectKind=x"]),
        json!([])
    );
    let slip = terminal.run(&[
        "list",
        "mẫu.sdv",
        "awards",
        "--where",
        "sate=draft",
        "--json",
    ]);
    assert_eq!(
        (slip.code, slip.refusal()["code"].clone()),
        (1, json!("no_such_field"))
    );
    assert!(
        !terminal
            .json(&["list", "mẫu.sdv", "units"])
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_list_for_people_begins_with_the_names_of_its_fields() {
    let terminal = Terminal::new();
    terminal.json(&["new", "mẫu.sdv", "--sample"]);
    let told = terminal.run(&["list", "mẫu.sdv", "awards"]).out;
    let head: Vec<&str> = told.lines().next().unwrap().split('\t').collect();
    assert!(
        head.contains(&"name") && !head.contains(&"findings"),
        "{head:?}"
    );
    for line in told.lines() {
        assert_eq!(line.split('\t').count(), head.len(), "{line}");
        assert!(!line.contains("{\""), "{line}");
    }
}

#[test]
fn a_backup_is_restored_to_the_same_records() {
    let terminal = Terminal::new();
    terminal.json(&["new", "mẫu.sdv", "--sample"]);
    terminal.json(&["backup", "mẫu.sdv", "--to", "bản.sdv"]);
    terminal.json(&["restore", "bản.sdv", "--to", "lại.sdv"]);
    let list = |file: &str| terminal.json(&["list", file, "awards"]);
    assert_eq!(list("mẫu.sdv"), list("lại.sdv"));
}

#[test]
fn inspect_touches_no_office_and_needs_none() {
    let terminal = Terminal::new();
    let found = terminal.json(&["inspect", &sample("01-de-nghi-giay-khen-2024.xlsx")]);
    assert_eq!(
        (&found["kind"], &found["sheets"][0]["data_rows"]),
        (&json!("awards"), &json!(35))
    );
    assert_eq!(fs::read_dir(terminal.path("")).unwrap().count(), 0);
}

#[test]
fn cells_gives_every_cell_with_its_address_and_kind() {
    let terminal = Terminal::new();
    fs::write(
        terminal.path("bảng.csv"),
        "Họ tên,Số tiền\nTrần Thị Ánh,540000\n",
    )
    .unwrap();
    let found = terminal.json(&["cells", "bảng.csv"]);
    let cells = found["sheets"][0]["cells"].as_array().unwrap();
    let seen: Vec<(&Value, &Value)> = cells
        .iter()
        .map(|cell| (&cell["row"], &cell["col"]))
        .collect();
    assert_eq!(
        seen,
        [
            (&json!(1), &json!(1)),
            (&json!(1), &json!(2)),
            (&json!(2), &json!(1)),
            (&json!(2), &json!(2))
        ]
    );
    assert_eq!(
        (&cells[2]["kind"], &cells[2]["text"]),
        (&json!("text"), &json!("Trần Thị Ánh"))
    );
}
