//! Reports of figures from a script: in from a workbook, added up, opened to the cell, locked,
//! printed.

use crate::terminal::{Terminal, sample};
use serde_json::{Value, json};
use std::fs;

fn import(terminal: &Terminal) -> Value {
    let matrix = sample("09-tong-hop-phong-dien.ods");
    let words = [
        "import",
        "so.sdv",
        &matrix,
        "--as",
        "indicators",
        "--period",
        "2024-H1",
    ];
    terminal.json(&words)
}

#[test]
fn a_matrix_goes_from_workbook_to_totals_and_to_a_printed_table() {
    let terminal = Terminal::with_office();
    let first = import(&terminal);
    assert!(first["new"].as_i64().unwrap() > 50, "{first}");
    let again = import(&terminal);
    assert_eq!((&again["new"], &again["same"]), (&json!(0), &first["new"]));

    let listed = terminal.json(&["list", "so.sdv", "reports", "--where", "period=2024-H1"]);
    let listed = listed.as_array().unwrap().clone();
    assert_eq!(listed.len(), 7);
    assert!(listed.iter().all(|row| row["state"] == "received"));
    let catalogue = terminal.json(&["list", "so.sdv", "indicators"]);
    assert_eq!(catalogue.as_array().unwrap().len(), 144);

    let done = terminal.json(&["sum", "so.sdv", "--period", "2024-H1"]);
    let totals = done["totals"].as_array().unwrap();
    let total = totals.iter().find(|total| total["code"] == "C01").unwrap();
    let rows = terminal.json(&[
        "reports", "drill", "so.sdv", "--period", "2024-H1", "--code", "C01",
    ]);
    let rows = rows.as_array().unwrap();
    let sum: i64 = rows
        .iter()
        .map(|row| row["text"].as_str().unwrap().parse::<i64>().unwrap())
        .sum();
    assert_eq!(total["amount"].as_i64(), Some(sum));
    let origin = rows[0]["origin"].as_str().unwrap();
    assert!(origin.ends_with("PhongDien_6T2024, C7"), "{origin}");

    let put = [
        "reports",
        "put",
        "so.sdv",
        "--period",
        "2024-H1",
        "--unit",
        "Xã Nhơn Ái",
        "--code",
        "M02",
        "--value",
        "không phát sinh",
    ];
    let saved = terminal.json(&put);
    assert_eq!(saved["rows"][0]["state"], "none_arising");

    let id = listed[0]["id"].as_str().unwrap();
    terminal.json(&["reports", "lock", "so.sdv", "--id", id]);
    for form in ["appendix", "summary", "by_unit", "digest"] {
        let form = format!("reports.{form}");
        let words = ["print", "so.sdv", &form, "--id", id, "--out", "bang.docx"];
        let answer = terminal.run(&words);
        assert_eq!(answer.code, 0, "{form}: {}", answer.err);
        assert!(fs::metadata(terminal.path("bang.docx")).unwrap().len() > 1000);
        fs::remove_file(terminal.path("bang.docx")).unwrap();
    }
    let odd = terminal.run(&["sum", "so.sdv", "--period", "tháng chín"]);
    assert_eq!(odd.code, 1);
    assert!(odd.err.contains("2024-M09"), "{}", odd.err);
}
