//! What becomes of every workbook in the repository: the table in `docs/workbooks.md`, made by
//! this test and compared with it. `SODANVAN_WRITE=1` writes it anew.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use office::import::inspect;
use office::words::Lang;
use serde_json::Value;

use super::truth::differences;
use crate::desk::program;

fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The files of a folder of fixtures, without truths and notes.
fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("tests/fixtures").join(folder)).unwrap();
    let files = entries.map(|entry| entry.unwrap().path());
    let notes = |file: &PathBuf| {
        let extension = file.extension().and_then(|extension| extension.to_str());
        !matches!(extension, Some("json" | "md"))
    };
    let mut files: Vec<PathBuf> = files.filter(notes).collect();
    files.sort();
    files
}

/// What the program makes of a file, and whether that is right where a truth says what is.
struct Row {
    name: String,
    opens: bool,
    right: Option<bool>,
    told: String,
}

fn row(file: &Path) -> Row {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let name = file.file_name().unwrap().to_string_lossy().into_owned();
    match inspect(&program(), file, None, today, &()) {
        Err(failure) => Row {
            name,
            opens: false,
            right: None,
            told: failure.say(Lang::Vi),
        },
        Ok(inspection) => {
            let found = serde_json::to_value(inspection).unwrap();
            let truth = fs::read_to_string(file.with_extension("truth.json")).ok();
            let truth = truth.map(|text| serde_json::from_str::<Value>(&text).unwrap());
            Row {
                name,
                opens: true,
                right: truth.map(|truth| differences(&found, &truth).is_empty()),
                told: outline(&found),
            }
        }
    }
}

/// "3 sheets, 1 with records: 35"; and sheets that were not read to their end.
fn outline(found: &Value) -> String {
    let sheets = found["sheets"].as_array().unwrap();
    let records = |sheet: &Value| sheet["records"].as_array().map_or(0, Vec::len);
    let (count, all) = (sheets.len(), sheets.iter().map(records).sum::<usize>());
    let mut told = match count {
        1 => format!("1 sheet, {all} records"),
        _ => format!("{count} sheets, {all} records"),
    };
    for sheet in sheets {
        let warnings = sheet["warnings"].as_array().into_iter().flatten();
        let mut codes = warnings.filter_map(|warning| warning["code"].as_str());
        let broken = codes.any(|code| matches!(code, "SHEET_UNREAD" | "FAR_CELLS"));
        if broken {
            told += &format!("; sheet {} is told as not read whole", sheet["name"]);
        }
    }
    told
}

fn table(rows: &[Row]) -> String {
    let mut table = String::from("| file | | what is told |\n|---|---|---|\n");
    for row in rows {
        let fate = match (row.opens, row.right) {
            (false, _) => "refused",
            (true, Some(false)) => "**wrong**",
            (true, Some(true)) => "opens, as its truth says",
            (true, None) => "opens",
        };
        let told = row.told.replace('|', "\\|");
        table += &format!("| `{}` | {fate} | {told} |\n", row.name);
    }
    table
}

#[test]
fn the_table_of_workbooks_is_fresh_and_nothing_in_it_is_wrong() {
    let rows = |folder| {
        files(folder)
            .iter()
            .map(|file| row(file))
            .collect::<Vec<_>>()
    };
    let (samples, odd) = (rows("samples"), rows("workbooks"));
    let refused = odd.iter().filter(|row| !row.opens).count();
    let text = format!(
        "# What becomes of workbooks\n\n\
         Written by a test (`SODANVAN_WRITE=1 cargo test --workspace the_table_of_workbooks`), which \
         reads every file here and fails when this page is stale.\n\n\
         ## Samples\n\nFourteen workbooks as offices send them (`tests/fixtures/samples`); what is \
         right is in their truth files.\n\n{}\n\
         ## Odd and hostile files\n\nRenamed, protected, broken, made to harm, or no workbooks at all \
         (`tests/fixtures/workbooks`): {} open, {refused} are refused with the sentence shown, none \
         ends the program.\n\n{}\n\
         ## Fuzzing\n\nThe targets in `fuzz/` (whole files, parts, Word tables, records of old \
         workbooks, tables, values, old encodings) ran for 30 minutes in all, under the child's \
         limits of memory and time, without a finding; so they did once more, 75,000 files in \
         whole and in parts among them, when our own reader of xlsx had taken the place of a \
         library.\n",
        table(&samples),
        odd.len() - refused,
        table(&odd),
    );
    let page = root().join("docs/workbooks.md");
    if std::env::var_os("SODANVAN_WRITE").is_some() {
        fs::write(&page, &text).unwrap();
    }
    assert!(samples.iter().all(|row| row.right == Some(true)));
    for row in odd.iter().filter(|row| !row.opens) {
        assert!(
            row.told.contains("Hãy") || row.told.contains("hãy"),
            "{}: {}",
            row.name,
            row.told
        );
    }
    let there = fs::read_to_string(&page).unwrap_or_default();
    assert_eq!(
        there, text,
        "docs/workbooks.md is stale: SODANVAN_WRITE=1 writes it anew"
    );
}
