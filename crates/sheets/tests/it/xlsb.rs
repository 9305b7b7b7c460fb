//! Binary workbooks of Excel 2007: values as another reader gives them, and what it does not give.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsb};
use chrono::NaiveDate;
use sheets::{Area, Cell, Format, RefusalCode, Value, Visibility, repair};

use crate::forge::{brt, wide, xlsb};
use crate::read_bytes;

/// Fonts, one format of dates, and four looks: plain, date, .VnTime, bold .VnTimeH.
fn fonts_and_looks() -> Vec<u8> {
    let font = |name: &str, weight: u16| {
        let mut data = vec![0; 21];
        data[4..6].copy_from_slice(&weight.to_le_bytes());
        brt(43, &[data, wide(name)].concat())
    };
    let xf = |format: u16, font: u16| {
        let numbers = [0xFFFF, format, font, 0, 0, 0, 0, 0].map(u16::to_le_bytes);
        brt(47, &numbers.concat())
    };
    let fonts = [
        font("Calibri", 400),
        font(".VnTime", 400),
        font(".VnTimeH", 700),
    ];
    let format = [164u16.to_le_bytes().to_vec(), wide("dd/mm/yyyy")].concat();
    let looks = [xf(0, 0), xf(164, 0), xf(0, 1), xf(0, 2)];
    [
        brt(278, &[]),
        // Formats stand before fonts, and looks of styles are none of cells.
        brt(44, &format),
        fonts.concat(),
        brt(626, &[]),
        xf(14, 2),
        brt(627, &[]),
        brt(617, &(looks.len() as u32).to_le_bytes()),
        looks.concat(),
        brt(618, &[]),
        brt(279, &[]),
    ]
    .concat()
}

/// The records of a sheet: its columns, then its rows.
fn sheet(columns: &[u8], rows: &[u8]) -> Vec<u8> {
    let columns = [brt(0x186, &[]), columns.to_vec(), brt(0x187, &[])].concat();
    [columns, brt(0x91, &[]), rows.to_vec(), brt(0x92, &[])].concat()
}

fn row(number: u32, hidden: bool) -> Vec<u8> {
    let mut data = vec![0; 17];
    data[..4].copy_from_slice(&number.to_le_bytes());
    data[11] = if hidden { 0x10 } else { 0 };
    brt(0, &data)
}

fn cell(kind: u16, col: u32, look: u32, value: &[u8]) -> Vec<u8> {
    let head = [col.to_le_bytes(), look.to_le_bytes()].concat();
    brt(kind, &[&head, value].concat())
}

fn book(styles: &[u8]) -> Vec<u8> {
    let merge = [0u32, 0, 1, 2].map(u32::to_le_bytes).concat();
    let columns = brt(
        60,
        &[[3u32, 4, 0, 0].map(u32::to_le_bytes).concat(), vec![1, 0]].concat(),
    );
    let first = [
        row(0, false),
        cell(7, 0, 3, &1u32.to_le_bytes()),
        cell(6, 1, 0, &wide("Lê Thị Hòa")),
        row(4, true),
        cell(2, 0, 0, &((1234u32 << 2) | 3).to_le_bytes()),
        cell(5, 1, 1, &45_413f64.to_le_bytes()),
        cell(4, 2, 0, &[1]),
        cell(3, 3, 0, &[0x2a]),
        row(5, false),
        cell(7, 0, 2, &0u32.to_le_bytes()),
        cell(8, 1, 0, &[wide(""), vec![0; 6]].concat()),
        cell(9, 2, 0, &[&2.5f64.to_le_bytes()[..], &[0; 6]].concat()),
    ];
    let merges = [brt(177, &1u32.to_le_bytes()), brt(176, &merge)].concat();
    let second = [row(0, false), cell(5, 0, 0, &1f64.to_le_bytes())].concat();
    let sheets = [
        (
            "Danh sách",
            0,
            [sheet(&columns, &first.concat()), merges].concat(),
        ),
        ("Mã", 2, sheet(&[], &second)),
    ];
    xlsb(
        &sheets,
        styles,
        &["Héi N«ng d©n x· Phong §iÒn", "hä vµ tªn"],
    )
}

#[test]
fn values_looks_merges_and_hidden_parts_are_read() {
    let mut workbook = read_bytes("a.xlsb", &book(&fonts_and_looks())).unwrap();
    assert_eq!(workbook.format, Format::Xlsb);
    assert_eq!(workbook.sheets[1].visibility, Visibility::VeryHidden);
    repair(&mut workbook);
    let sheet = &workbook.sheets[0];
    let text = |row, col| sheet.cell(row, col).and_then(Cell::text);
    assert_eq!(text(1, 1), Some("HỌ VÀ TÊN"));
    assert!(sheet.cell(1, 1).unwrap().bold);
    assert_eq!(text(1, 2), Some("Lê Thị Hòa"));
    assert_eq!(text(6, 1), Some("Hội Nông dân xã Phong Điền"));
    let value = |row, col| sheet.cell(row, col).unwrap().value.clone();
    assert_eq!(value(5, 1), Value::Number(12.34));
    let day = NaiveDate::from_ymd_opt(2024, 5, 1).unwrap();
    assert_eq!(value(5, 2), Value::Date(day.and_hms_opt(0, 0, 0).unwrap()));
    assert_eq!(value(5, 3), Value::Bool(true));
    assert_eq!(value(5, 4), Value::Error("#N/A".into()));
    assert_eq!(value(6, 3), Value::Number(2.5));
    assert_eq!((sheet.empty_formulas, sheet.last_formula_row), (1, 6));
    assert!(sheet.hidden_rows.contains(5) && !sheet.hidden_rows.contains(6));
    assert!(sheet.hidden_columns.contains(4) && sheet.hidden_columns.contains(5));
    let merge = Area {
        first_row: 1,
        last_row: 1,
        first_col: 2,
        last_col: 3,
    };
    assert_eq!(sheet.merges, [merge]);
}

#[test]
fn another_reader_finds_the_same_values() {
    // It loses its way among records that it does not know, so there are only looks.
    let look = |format: u16| brt(47, &[0xFFFF, format, 0, 0].map(u16::to_le_bytes).concat());
    let looks = [look(0), look(14), look(0), look(0)].concat();
    let looks = [brt(617, &4u32.to_le_bytes()), looks, brt(618, &[])].concat();
    let mut theirs = Xlsb::new(Cursor::new(book(&looks))).unwrap();
    let range = theirs.worksheet_range("Danh sách").unwrap();
    let ours = read_bytes("a.xlsb", &book(&looks)).unwrap();
    let sheet = &ours.sheets[0];
    let (top, left) = range.start().unwrap();
    let mut cells = 0;
    for (row, col, data) in range.used_cells() {
        let cell = sheet.cell(top + row as u32 + 1, left + col as u32 + 1);
        match (cell.map(|cell| &cell.value), data) {
            (Some(Value::Text(ours)), Data::String(theirs)) => assert_eq!(**ours, **theirs),
            (Some(Value::Number(ours)), Data::Float(theirs)) => assert_eq!(ours, theirs),
            (Some(Value::Bool(ours)), Data::Bool(theirs)) => assert_eq!(ours, theirs),
            (Some(Value::Date(_)), Data::DateTime(_)) | (Some(Value::Error(_)), Data::Error(_)) => {
            }
            (None, Data::String(text)) if text.is_empty() => continue,
            other => panic!("{row},{col}: {other:?}"),
        }
        cells += 1;
    }
    assert_eq!(cells, sheet.cell_count());
}

#[test]
fn damage_to_one_sheet_leaves_the_others() {
    let good = [row(0, false), cell(5, 0, 0, &1f64.to_le_bytes())].concat();
    let cases = [
        ("a record that ends", vec![5, 0x7f], RefusalCode::Truncated),
        (
            "a text that is not there",
            cell(7, 3, 0, &[9, 0, 0, 0]),
            RefusalCode::Damaged,
        ),
        (
            "a text without its end",
            cell(6, 3, 0, &[9, 0, 0, 0]),
            RefusalCode::Damaged,
        ),
    ];
    for (case, bad, code) in cases {
        let sheets = [
            ("Hỏng", 0, sheet(&[], &[good.clone(), bad].concat())),
            ("Lành", 0, sheet(&[], &good)),
        ];
        let workbook = read_bytes("a.xlsb", &xlsb(&sheets, &fonts_and_looks(), &[])).unwrap();
        let problem = workbook.sheets[0].problem.as_ref().unwrap();
        assert_eq!(
            (problem.code, problem.sheet.as_deref()),
            (code, Some("Hỏng")),
            "{case}"
        );
        assert_eq!(workbook.sheets[0].cell_count(), 1, "{case}");
        assert_eq!(
            (&workbook.sheets[1].problem, workbook.sheets[1].cell_count()),
            (&None, 1)
        );
    }
}
