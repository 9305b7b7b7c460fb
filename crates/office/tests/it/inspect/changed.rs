//! The samples moved about and typed otherwise: what a sheet says does not hang on where its
//! table stands, on how its letters are put together, on blanks, or on whether figures are kept
//! as numbers.

use std::sync::Arc;

use chrono::NaiveDate;
use office::import::inspect_workbook;
use serde_json::Value as Json;
use sheets::{Area, Cell, Reader, Sheet, Value, Workbook};
use unicode_normalization::UnicodeNormalization;

use super::sample;
use super::truth::{SAMPLES, differences, truth};
use crate::desk::program;

fn read(file: &str) -> Workbook {
    let program = program();
    let reader = Reader::new(program.path, program.verb);
    let mut workbook = reader.read(&sample(file), &()).unwrap();
    sheets::repair(&mut workbook);
    workbook
}

fn inspected(file: &str, workbook: &Workbook) -> Json {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    serde_json::to_value(inspect_workbook(file, workbook, None, today)).unwrap()
}

/// The sheet with each cell changed.
fn retyped(sheet: &Sheet, change: impl Fn(&Cell) -> Cell) -> Sheet {
    rebuilt(sheet, (0, 0), change)
}

fn rebuilt(sheet: &Sheet, (down, right): (u32, u32), change: impl Fn(&Cell) -> Cell) -> Sheet {
    let rows = sheet.rows().map(|(row, cells)| {
        let cells = cells.iter().map(|(col, cell)| (col + right, change(cell)));
        (row + down, cells.collect::<Vec<_>>())
    });
    let mut new = Sheet::from_rows(sheet.name.as_deref(), rows);
    new.visibility = sheet.visibility;
    new.repair = sheet.repair.clone();
    new.uncalculated = sheet.uncalculated;
    new.empty_formulas = sheet.empty_formulas;
    new.last_formula_row = match sheet.last_formula_row {
        0 => 0,
        row => row + down,
    };
    new.merges = sheet
        .merges
        .iter()
        .map(|area| Area {
            first_row: area.first_row + down,
            last_row: area.last_row + down,
            first_col: area.first_col + right,
            last_col: area.last_col + right,
        })
        .collect();
    new
}

fn with_text(cell: &Cell, change: impl Fn(&str) -> String) -> Cell {
    match &cell.value {
        Value::Text(text) => Cell {
            value: Value::Text(Arc::from(change(text))),
            ..cell.clone()
        },
        _ => cell.clone(),
    }
}

/// Every sample yields its truth, changed by `change` as well.
fn all_hold(what: &str, change: impl Fn(&Sheet) -> Sheet) {
    for file in SAMPLES {
        let mut workbook = read(file);
        workbook.sheets = workbook.sheets.iter().map(&change).collect();
        let differences = differences(&inspected(file, &workbook), &truth(file));
        assert!(
            differences.is_empty(),
            "{what}, {file}:\n{}",
            differences.join("\n")
        );
    }
}

#[test]
fn letters_and_their_marks_may_be_apart() {
    let apart = |sheet: &Sheet| retyped(sheet, |cell| with_text(cell, |text| text.nfd().collect()));
    all_hold("NFD", apart);
}

#[test]
fn blanks_around_and_between_words_say_nothing() {
    let spaced = |text: &str| match text.trim() {
        "" => text.to_owned(),
        _ => format!("\u{a0} {} ", text.replace(' ', "  ")),
    };
    all_hold("blanks", |sheet| {
        retyped(sheet, |cell| with_text(cell, spaced))
    });
}

#[test]
fn figures_may_be_kept_as_text() {
    let as_text = |cell: &Cell| match cell.value {
        Value::Number(number) if number.fract() == 0.0 => Cell {
            value: Value::Text(Arc::from(number.to_string())),
            ..cell.clone()
        },
        _ => cell.clone(),
    };
    // A serial number of a day that stands as text is no day.
    let days = ["02-danh-sach-khen-thuong-2023.xlsx"];
    for file in SAMPLES.iter().filter(|file| !days.contains(file)) {
        let mut workbook = read(file);
        workbook.sheets = workbook
            .sheets
            .iter()
            .map(|sheet| retyped(sheet, as_text))
            .collect();
        let differences = differences(&inspected(file, &workbook), &truth(file));
        assert!(
            differences.is_empty(),
            "{file}:\n{}",
            differences.join("\n")
        );
    }
}

#[test]
fn a_table_may_stand_lower_and_further_right() {
    for file in SAMPLES {
        let whole = read(file);
        let mut moved = whole.clone();
        let (down, right) = (4, 2);
        moved.sheets = whole
            .sheets
            .iter()
            .map(|sheet| rebuilt(sheet, (down, right), Cell::clone))
            .collect();
        let (here, there) = (inspected(file, &whole), inspected(file, &moved));
        for (here, there) in sheets_of(&here).zip(sheets_of(&there)) {
            assert_eq!(here["import"], there["import"], "{file}");
            assert_eq!(values(here), values(there), "{file}");
            assert_eq!(rows(here, down), rows(there, 0), "{file}");
        }
    }
}

fn sheets_of(inspection: &Json) -> impl Iterator<Item = &Json> {
    inspection["sheets"].as_array().unwrap().iter()
}

/// The records without their addresses.
fn values(sheet: &Json) -> Vec<Json> {
    let records = sheet["records"].as_array().unwrap().iter();
    let bare = records.map(|record| {
        let mut record = record.clone();
        let fields = record.as_object_mut().unwrap();
        fields.remove("row");
        fields.remove("column");
        record
    });
    bare.collect()
}

/// The rows of records and of what was skipped, `down` rows lower.
fn rows(sheet: &Json, down: u32) -> Vec<u64> {
    let parts = ["records", "skipped_rows"].map(|key| sheet[key].as_array().unwrap());
    let rows = parts.into_iter().flatten();
    rows.map(|row| row["row"].as_u64().unwrap() + u64::from(down))
        .collect()
}
