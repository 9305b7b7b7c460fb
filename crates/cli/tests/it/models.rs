//! A register of models from a script: in from a workbook, recognised, counted, printed, commended.

use crate::terminal::{Terminal, sample};
use serde_json::{Value, json};
use std::fs;

fn import(terminal: &Terminal) -> Value {
    let register = sample("06-dang-ky-dan-van-kheo-2023.xlsx");
    let words = [
        "import", "so.sdv", &register, "--as", "models", "--year", "2023",
    ];
    terminal.json(&words)
}

#[test]
fn a_register_goes_from_workbook_to_printed_list_and_to_a_round() {
    let terminal = Terminal::with_office();
    assert_eq!(import(&terminal)["new"], 76);
    let again = import(&terminal);
    assert_eq!((&again["new"], &again["same"]), (&json!(0), &json!(76)));

    let listed = terminal.json(&["list", "so.sdv", "models", "--where", "field=QPAN"]);
    let listed = listed.as_array().unwrap().clone();
    assert!(!listed.is_empty() && listed.iter().all(|row| row["year"] == 2023));
    assert!(
        !listed[0]["contact"].as_str().unwrap().contains("0199"),
        "contact is masked"
    );
    let id = listed[0]["id"].as_str().unwrap();

    let early = [
        "models",
        "recognise",
        "so.sdv",
        "--id",
        id,
        "--level",
        "commune",
        "--number",
        "12-QĐ/BDV",
    ];
    let refused = terminal.run(&[&early[..], &["--date", "2022-10-10"]].concat());
    assert_eq!(refused.code, 1, "{}", refused.err);
    assert!(
        refused.err.contains("có trước khi mô hình"),
        "{}",
        refused.err
    );
    terminal.json(&[&early[..], &["--date", "2023-10-10"]].concat());

    let counts = terminal.json(&["models", "count", "so.sdv", "--year", "2023"]);
    let count = |code: &str| {
        let all = counts.as_array().unwrap();
        let own = all.iter().find(|one| one["code"] == code).unwrap();
        own["count"].as_i64().unwrap()
    };
    assert_eq!(
        (count("C01"), count("C12"), count("C06")),
        (76, 1, listed.len() as i64)
    );
    let behind = [
        "models", "count", "so.sdv", "--year", "2023", "--code", "C12",
    ];
    assert_eq!(terminal.json(&behind).as_array().unwrap().len(), 1);

    for (form, out, head) in [
        ("models.register", "a.pdf", "%PDF-"),
        ("models.recognised", "b.docx", "PK"),
        ("models.summary", "c.xlsx", "PK"),
        ("models.sheet", "d.pdf", "%PDF-"),
    ] {
        let path = terminal.path(out);
        terminal.json(&[
            "print",
            "so.sdv",
            form,
            "--out",
            &path.display().to_string(),
        ]);
        let bytes = fs::read(path).unwrap();
        assert!(bytes.starts_with(head.as_bytes()), "{form}");
    }

    let round = [
        "round",
        "new",
        "so.sdv",
        "--title",
        "Dân vận khéo 2023",
        "--issuer",
        "Huyện ủy",
    ];
    let round = terminal.json(&[&round[..], &["--year", "2023"]].concat());
    let round = round["id"].as_str().unwrap();
    terminal.json(&["models", "commend", "so.sdv", "--id", id, "--round", round]);
    let praised = terminal.json(&["list", "so.sdv", "awards"]);
    assert!(
        praised[0]["citation"].as_str().unwrap().contains("mô hình"),
        "{praised}"
    );
    terminal.json(&["undo", "so.sdv"]);
    assert_eq!(terminal.json(&["list", "so.sdv", "awards"]), json!([]));
}
