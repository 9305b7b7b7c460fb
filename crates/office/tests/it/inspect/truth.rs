//! The sample workbooks yield their truth files.

use std::collections::BTreeSet;
use std::fs;

use chrono::NaiveDate;
use office::import::{Kind, inspect};
use serde_json::Value;

use super::sample;
use crate::desk::program;

const AWARDS: [&str; 6] = [
    "01-de-nghi-giay-khen-2024.xlsx",
    "02-danh-sach-khen-thuong-2023.xlsx",
    "03-ky-niem-chuong-to-hop.xlsx",
    "04-khen-thuong-2008-tcvn3.xls",
    "10-khen-thuong-2025.csv",
    "13-mau-nhap-nhieu-sheet.xls",
];

const MODELS: [&str; 4] = [
    "05-mo-hinh-2010-vni.xls",
    "06-dang-ky-dan-van-kheo-2023.xlsx",
    "07-dang-ky-dvk-2000-dong.xlsx",
    "11-mo-hinh-2012-cp1258.csv",
];

const INDICATORS: [&str; 3] = [
    "08-bao-cao-so-lieu-9-thang-2024.xlsx",
    "09-tong-hop-phong-dien.ods",
    "12-so-lieu-quy-4-utf16.csv",
];

/// All samples that hold something to import.
pub(super) const SAMPLES: [&str; 13] = {
    let [a, b, c, d, e, f] = AWARDS;
    let [g, h, i, j] = MODELS;
    let [k, l, m] = INDICATORS;
    [a, b, c, d, e, f, g, h, i, j, k, l, m]
};

fn inspected(file: &str, kind: Option<Kind>) -> Value {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let inspection = inspect(&program(), &sample(file), kind, today, &()).unwrap();
    serde_json::to_value(inspection).unwrap()
}

pub(super) fn truth(file: &str) -> Value {
    let stem = file.rsplit_once('.').unwrap().0;
    let text = fs::read_to_string(sample(&format!("{stem}.truth.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn codes(sheet: &Value) -> BTreeSet<String> {
    let warnings = sheet["warnings"].as_array().unwrap().iter();
    warnings
        .map(|warning| warning["code"].as_str().unwrap().to_owned())
        .collect()
}

/// Compares as the samples' README says; every difference is named.
pub(super) fn differences(found: &Value, truth: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    let (found_sheets, true_sheets) = (
        found["sheets"].as_array().unwrap(),
        truth["sheets"].as_array().unwrap(),
    );
    if found["kind"] != truth["kind"] || found_sheets.len() != true_sheets.len() {
        differences.push(format!("kind {} for {}", found["kind"], truth["kind"]));
    }
    for (found, truth) in found_sheets.iter().zip(true_sheets) {
        for key in ["name", "import", "header_rows", "data_rows", "columns"] {
            if found[key] != truth[key] {
                differences.push(format!(
                    "{}: {key} is {} for {}",
                    truth["name"], found[key], truth[key]
                ));
            }
        }
        for key in ["records", "skipped_rows"] {
            let (found, truth) = (
                found[key].as_array().unwrap(),
                truth[key].as_array().unwrap(),
            );
            if found.len() != truth.len() {
                differences.push(format!("{} {key} for {}", found.len(), truth.len()));
            }
            let unlike = found
                .iter()
                .zip(truth)
                .filter(|(found, truth)| found != truth);
            differences.extend(
                unlike
                    .take(3)
                    .map(|(found, truth)| format!("{key}: {found}\n  for {truth}")),
            );
        }
        let missing: Vec<String> = codes(truth).difference(&codes(found)).cloned().collect();
        if !missing.is_empty() {
            differences.push(format!("{}: does not warn of {missing:?}", truth["name"]));
        }
    }
    differences
}

#[test]
fn every_award_list_yields_its_truth() {
    for file in AWARDS {
        let differences = differences(&inspected(file, None), &truth(file));
        assert!(
            differences.is_empty(),
            "{file}:\n{}",
            differences.join("\n")
        );
    }
}

#[test]
fn every_register_of_models_yields_its_truth() {
    for file in MODELS {
        let differences = differences(&inspected(file, None), &truth(file));
        assert!(
            differences.is_empty(),
            "{file}:\n{}",
            differences.join("\n")
        );
        assert_eq!(
            inspected(file, Some(Kind::Models)),
            inspected(file, None),
            "{file}"
        );
    }
}

#[test]
fn every_report_of_figures_yields_its_truth() {
    for file in INDICATORS {
        for kind in [None, Some(Kind::Indicators)] {
            let differences = differences(&inspected(file, kind), &truth(file));
            assert!(
                differences.is_empty(),
                "{file}:\n{}",
                differences.join("\n")
            );
        }
    }
}

#[test]
fn saying_the_kind_changes_nothing_where_it_was_guessed_right() {
    for file in AWARDS {
        assert_eq!(
            inspected(file, Some(Kind::Awards)),
            inspected(file, None),
            "{file}"
        );
    }
}

#[test]
fn a_letter_and_a_blank_form_hold_nothing_to_import() {
    let file = "14-cong-van-va-mau-trong.xlsx";
    let differences = differences(&inspected(file, None), &truth(file));
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn lists_of_models_and_figures_are_never_taken_for_awards() {
    let cases = [
        ("05-mo-hinh-2010-vni.xls", "models"),
        ("06-dang-ky-dan-van-kheo-2023.xlsx", "models"),
        ("07-dang-ky-dvk-2000-dong.xlsx", "models"),
        ("08-bao-cao-so-lieu-9-thang-2024.xlsx", "indicators"),
        ("09-tong-hop-phong-dien.ods", "indicators"),
        ("11-mo-hinh-2012-cp1258.csv", "models"),
        ("12-so-lieu-quy-4-utf16.csv", "indicators"),
    ];
    for (file, kind) in cases {
        let (found, truth) = (inspected(file, None), truth(file));
        assert_eq!(found["kind"], kind, "{file}");
        for (found, truth) in found["sheets"]
            .as_array()
            .unwrap()
            .iter()
            .zip(truth["sheets"].as_array().unwrap())
        {
            assert_eq!(found["import"], truth["import"], "{file}");
            assert_eq!(found["header_rows"], truth["header_rows"], "{file}");
        }
    }
}
