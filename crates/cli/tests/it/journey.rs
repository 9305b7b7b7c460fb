//! From a workbook to a printed list, without a window.

use crate::terminal::{Terminal, sample};
use serde_json::{Value, json};
use std::fs;

const WORKBOOK: &str = "01-de-nghi-giay-khen-2024.xlsx";

fn round(terminal: &Terminal) -> String {
    let words = [
        "round",
        "new",
        "so.sdv",
        "--title",
        "Đợt 1",
        "--award",
        "GK_HUYEN",
        "--issuer",
        "Ban Dân vận Quận ủy Ninh Kiều",
        "--year",
        "2024",
    ];
    terminal.json(&words)["id"].as_str().unwrap().to_owned()
}

fn decide(terminal: &Terminal, round: &str) -> Value {
    let signed = ["--date", "2024-10-02", "--signer", "Nguyễn Văn Mẫu"];
    let numbered = ["decide", "so.sdv", "--round", round, "--number", "07"];
    terminal.json(&[&numbered[..], &signed].concat())
}

fn import(terminal: &Terminal, round: &str, more: &[&str]) -> Value {
    let workbook = sample(WORKBOOK);
    let words = [
        "import", "so.sdv", &workbook, "--as", "awards", "--round", round,
    ];
    terminal.json(&[&words, more].concat())
}

#[test]
fn a_script_goes_from_workbook_to_printed_list() {
    let terminal = Terminal::with_office();
    let round = round(&terminal);
    let taken = import(&terminal, &round, &[]);
    let counts = ["new", "changed", "same", "rejected"].map(|name| taken[name].as_i64().unwrap());
    assert_eq!(counts, [35, 0, 0, 0]);

    let made = decide(&terminal, &round);
    assert_eq!(
        (&made["lines"], &made["date"]),
        (&json!(35), &json!("2024-10-02"))
    );
    let id = made["id"].as_str().unwrap();
    for (form, out, head) in [
        ("awards.l1", "l1.pdf", "%PDF-"),
        ("awards.l2", "l2.pdf", "%PDF-"),
        ("awards.l3", "l3.png", "\u{fffd}PNG"),
        ("awards.l1", "l1.docx", "PK"),
        ("awards.l3", "l3.XLSX", "PK"),
    ] {
        let printed = terminal.json(&["print", "so.sdv", form, "--id", id, "--out", out]);
        assert!(printed["pages"].as_i64().unwrap() >= 1);
        let bytes = fs::read(terminal.path(out)).unwrap();
        assert!(String::from_utf8_lossy(&bytes).starts_with(head), "{out}");
    }
    assert_eq!(
        terminal.json(&["check", "so.sdv"]),
        json!({ "findings": [] })
    );
}

#[test]
fn the_printed_list_holds_the_name_of_each_person_of_the_workbook() {
    let terminal = Terminal::with_office();
    let round = round(&terminal);
    import(&terminal, &round, &[]);
    let made = decide(&terminal, &round);
    terminal.json(&[
        "print",
        "so.sdv",
        "awards.l3",
        "--id",
        made["id"].as_str().unwrap(),
        "--out",
        "l3.pdf",
    ]);
    let paper = lopdf::Document::load(terminal.path("l3.pdf")).unwrap();
    let pages: Vec<u32> = paper.get_pages().keys().copied().collect();
    let text = paper.extract_text(&pages).unwrap();
    let joined: String = text.split_whitespace().collect();
    let people = terminal.json(&["list", "so.sdv", "awards"]);
    let mut missing: Vec<&str> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|person| person["name"].as_str().unwrap())
        .collect();
    assert_eq!(missing.len(), 35);
    missing.retain(|name| !joined.contains(&name.split_whitespace().collect::<String>()));
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn the_same_file_again_is_a_success_that_changes_nothing() {
    let terminal = Terminal::with_office();
    let round = round(&terminal);
    import(&terminal, &round, &[]);
    let before = terminal.json(&["journal", "so.sdv"]);
    let again = import(&terminal, &round, &[]);
    assert_eq!(
        (&again["new"], &again["same"], &again["operation"]),
        (&json!(0), &json!(35), &json!(null))
    );
    assert_eq!(terminal.json(&["journal", "so.sdv"]), before);
}

/// What is done with the rows of this list by each choice: new, changed, same, rejected.
#[test]
fn duplicates_are_skipped_replaced_or_kept_as_asked() {
    let head = "STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;Hình thức khen";
    let first = "1;Lê Thị Thủy;1981;Chủ tịch;Phường Tân An;Giấy khen";
    let list = [
        head,
        first,
        first,
        "3;LÊ THỊ THUỶ;1981;Hội viên;Phường Tân An;Giấy khen",
        "4;Lê Thị Thủy;02/03/1981;Hội viên;Phường Tân An;Giấy khen",
    ];
    let cases = [
        (&[][..], [3, 0, 1, 0]),
        (&["--on-duplicate", "skip"], [1, 0, 1, 2]),
        (&["--on-duplicate", "replace"], [1, 2, 1, 0]),
        (&["--on-duplicate", "both"], [4, 0, 0, 0]),
    ];
    for (more, expected) in cases {
        let terminal = Terminal::with_office();
        let round = round(&terminal);
        fs::write(terminal.path("ds.csv"), list.join("\n")).unwrap();
        let counts = |more: &[&str]| {
            let words = [
                "import", "so.sdv", "ds.csv", "--as", "awards", "--round", &round,
            ];
            let receipt = terminal.json(&[&words, more].concat());
            ["new", "changed", "same", "rejected"].map(|count| receipt[count].clone())
        };
        let tried = counts(&[more, &["--dry-run"]].concat());
        assert_eq!(tried, expected.map(|count| json!(count)), "{more:?}");
        assert_eq!(counts(more), tried, "{more:?}");
        let before = terminal.json(&["journal", "so.sdv"]);
        for _ in 0..3 {
            let [new, changed, ..] = counts(more);
            assert_eq!((new, changed), (json!(0), json!(0)), "{more:?}");
        }
        assert_eq!(terminal.json(&["journal", "so.sdv"]), before);
    }
}

#[test]
fn a_dry_run_counts_and_writes_nothing() {
    let terminal = Terminal::with_office();
    let round = round(&terminal);
    assert_eq!(import(&terminal, &round, &["--dry-run"])["new"], json!(35));
    assert_eq!(terminal.json(&["list", "so.sdv", "awards"]), json!([]));
}

#[test]
fn an_import_is_taken_back_and_done_again_as_one() {
    let terminal = Terminal::with_office();
    let round = round(&terminal);
    import(&terminal, &round, &[]);
    let undone = terminal.json(&["undo", "so.sdv"]);
    assert!(undone["text"].as_str().unwrap().contains(WORKBOOK));
    assert_eq!(terminal.json(&["list", "so.sdv", "awards"]), json!([]));
    terminal.json(&["redo", "so.sdv"]);
    assert_eq!(
        terminal
            .json(&["list", "so.sdv", "awards"])
            .as_array()
            .unwrap()
            .len(),
        35
    );
}

#[test]
fn the_sample_office_has_a_decided_and_an_open_round() {
    let terminal = Terminal::new();
    terminal.json(&["new", "mẫu.sdv", "--sample"]);
    let people = terminal.json(&["list", "mẫu.sdv", "awards"]);
    let states: Vec<_> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|person| person["state"].as_str().unwrap())
        .collect();
    assert!(
        states.contains(&"decided") && states.contains(&"draft"),
        "{states:?}"
    );
    assert_eq!(
        terminal.json(&["check", "mẫu.sdv"]),
        json!({ "findings": [] })
    );
    terminal.json(&["print", "mẫu.sdv", "awards.l3", "--out", "mẫu.pdf"]);
    assert_eq!(terminal.run(&["undo", "mẫu.sdv"]).code, 0);
}
