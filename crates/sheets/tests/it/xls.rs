//! Old workbooks: every value another reader gives, text of BIFF5 by its font, and sheets that
//! are broken alone.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader as _, Xls};
use chrono::Datelike;
use sheets::{RefusalCode, Sheet, Value, repair};

use crate::forge::{biff5, font, label, look, number, record, xls};
use crate::{legacy, read, read_bytes, sample};

fn text_at(sheet: &Sheet, row: u32, col: u32) -> Option<&str> {
    sheet.cell(row, col).and_then(|cell| cell.text())
}

fn same(ours: &Value, theirs: &Data) -> bool {
    match (ours, theirs) {
        (Value::Text(ours), Data::String(theirs)) => **ours == **theirs,
        (Value::Number(ours), Data::Float(theirs)) => ours == theirs,
        (Value::Number(ours), Data::Int(theirs)) => *ours == *theirs as f64,
        (Value::Number(ours), Data::DateTime(theirs)) => *ours == theirs.as_f64(),
        (Value::Date(ours), Data::DateTime(theirs)) => {
            let (y, m, d, ..) = theirs.to_ymd_hms_milli();
            (ours.year(), ours.month(), ours.day()) == (y.into(), m.into(), d.into())
        }
        (Value::Bool(ours), Data::Bool(theirs)) => ours == theirs,
        (Value::Error(_), Data::Error(_)) => true,
        _ => false,
    }
}

/// Compares a book with what another reader makes of it; how many cells were the same.
fn compared(file: &Path) -> usize {
    let ours = read(file).unwrap();
    let mut theirs = Xls::new(Cursor::new(std::fs::read(file).unwrap())).unwrap();
    let mut cells = 0;
    for sheet in &ours.sheets {
        let range = theirs
            .worksheet_range(sheet.name.as_deref().unwrap())
            .unwrap();
        let (top, left) = range.start().unwrap_or_default();
        let blank = |data: &Data| *data == Data::Empty || *data == Data::String(String::new());
        let used = range.used_cells().filter(|cell| !blank(cell.2));
        for (row, col, data) in used {
            let place = (top + row as u32 + 1, left + col as u32 + 1);
            let ours = sheet.cell(place.0, place.1).map(|cell| &cell.value);
            let agree = ours.is_some_and(|ours| same(ours, data));
            assert!(agree, "{}: {place:?}: {ours:?}, {data:?}", file.display());
            cells += 1;
        }
        assert_eq!(sheet.problem, None);
    }
    assert_eq!(
        cells,
        ours.sheets.iter().map(Sheet::cell_count).sum::<usize>()
    );
    cells
}

#[test]
fn every_value_is_the_one_another_reader_gives() {
    let mut cells = 0;
    for name in ["04-khen-thuong-2008-tcvn3.xls", "05-mo-hinh-2010-vni.xls"] {
        cells += compared(&sample(name));
    }
    assert!(cells > 300, "{cells}");
    for file in legacy::workbooks() {
        compared(&file);
    }
}

#[test]
fn text_of_biff5_is_in_the_encoding_of_its_font() {
    let code_page = |page: u16| record(0x0042, &page.to_le_bytes());
    let fonts = [
        font(b"Times New Roman", 163, false),
        font(b".VnTime", 0, false),
        font(b".VnTimeH", 0, false),
        font(b"Arial", 0, false),
    ];
    let looks = [look(0), look(1), look(2), look(3)];
    let globals = |page| [code_page(page), fonts.concat(), looks.concat()].concat();
    let tones = b"H\xf4\xf2i N\xf4ng d\xe2n x\x61\xde";
    let codes = b"Hi N\xabng d\xa9n x\xb7";
    let capitals = b"hi n\xabng d\xa9n";
    let sheet = [
        label(0, 0, 0, tones),
        label(1, 0, 1, b"H\xe9i N\xabng d\xa9n x\xb7 Phong \xa7i\xd2n"),
        label(2, 0, 2, b"danh s\xb8ch tr\xadng"),
        label(3, 0, 1, codes),
        label(4, 0, 2, capitals),
        number(5, 0, 12.0),
    ];
    // Whatever the book says of itself, the fonts know better.
    for page in [1258, 1252, 1200] {
        let book = biff5(&globals(page), &[(b"Danh s\xe2ch", sheet.concat())]);
        let mut workbook = read_bytes("a.xls", &book).unwrap();
        assert_eq!(workbook.sheets[0].name.as_deref(), Some("Danh sâch"));
        repair(&mut workbook);
        let sheet = &workbook.sheets[0];
        assert_eq!(text_at(sheet, 1, 1), Some("Hội Nông dân xã"), "{page}");
        let codes = text_at(sheet, 2, 1);
        assert_eq!(codes, Some("Hội Nông dân xã Phong Điền"), "{page}");
        assert_eq!(text_at(sheet, 3, 1), Some("DANH SÁCH TRƯNG"), "{page}");
        assert_eq!(sheet.cell(6, 1).unwrap().value, Value::Number(12.0));
    }
}

#[test]
fn a_book_of_biff5_that_says_1258_is_read_by_what_its_text_looks_like() {
    let globals = [
        record(0x0042, &1258u16.to_le_bytes()),
        font(b"Arial", 0, false),
        look(0),
    ];
    let globals = globals.concat();
    let lines =
        |text: &[u8]| -> Vec<u8> { (0..12).flat_map(|row| label(row, 0, 0, text)).collect() };
    let cases: [(&[u8], &str); 2] = [
        (b"Tr\xe2\xccn Thi\xf2 Ba\xd2y", "Trần Thị Bảy"),
        (
            b"Tr\xc7n Th\xde B\xb6y, x\xb7 \xa7i\xd2n",
            "Trần Thị Bảy, xã Điền",
        ),
    ];
    for (bytes, expected) in cases {
        let book = biff5(&globals, &[(b"A", lines(bytes))]);
        let mut workbook = read_bytes("a.xls", &book).unwrap();
        repair(&mut workbook);
        assert_eq!(text_at(&workbook.sheets[0], 7, 1), Some(expected));
    }
}

#[test]
fn a_sheet_that_is_broken_alone_does_not_lose_the_others() {
    let whole = |value| number(0, 0, value);
    let cut = [whole(1.0), vec![0x03, 0x02, 0xff, 0xff, 1, 2]].concat();
    let book = biff5(&[], &[(b"Mot", whole(3.0)), (b"Hai", cut)]);
    let workbook = read_bytes("a.xls", &book).unwrap();
    assert_eq!(workbook.sheets[0].problem, None);
    let problem = workbook.sheets[1].problem.as_ref().unwrap();
    assert_eq!(problem.code, RefusalCode::Truncated);
    assert_eq!(problem.sheet.as_deref(), Some("Hai"));
    assert_eq!(workbook.sheets[1].cell_count(), 1);
    // A text that is missing from the table of texts is told with its place, the rest is read.
    let missing = record(0x00FD, &[4, 0, 2, 0, 0, 0, 9, 0, 0, 0]);
    let book = xls(&[], &[missing, number(6, 0, 2.0)].concat());
    let workbook = read_bytes("a.xls", &book).unwrap();
    let problem = workbook.sheets[0].problem.as_ref().unwrap();
    assert_eq!((problem.row, problem.column), (Some(5), Some(3)));
    assert_eq!(workbook.sheets[0].cell_count(), 1);
}

#[test]
fn formulas_give_their_values_and_long_texts_go_on() {
    let formula = |row: u16, value: [u8; 8]| {
        let head = [row, 0, 0].map(u16::to_le_bytes).concat();
        record(0x0006, &[head, value.to_vec(), vec![0; 8]].concat())
    };
    let text = [0, 0, 0, 0, 0, 0, 0xff, 0xff];
    let half = |flags: u8, letters: &[u8]| [&[flags][..], letters].concat();
    let long = [
        record(0x0207, &[&[6, 0][..], &half(0, b"abc")].concat()),
        record(0x003C, &half(1, &[0xd1, 0x1e, b'd', 0, b'e', 0])),
    ];
    let sheet = [
        formula(0, 2.5f64.to_le_bytes()),
        formula(1, [1, 0, 1, 0, 0, 0, 0xff, 0xff]),
        formula(2, [2, 0, 0x2a, 0, 0, 0, 0xff, 0xff]),
        formula(3, [3, 0, 0, 0, 0, 0, 0xff, 0xff]),
        formula(4, text),
        // Shared formulas stand between a formula and its text.
        record(0x04BC, &[0; 10]),
        long.concat(),
        formula(5, text),
        record(0x0207, &[0, 0, 0]),
    ];
    let workbook = read_bytes("a.xls", &xls(&[], &sheet.concat())).unwrap();
    let sheet = &workbook.sheets[0];
    assert_eq!(sheet.cell(1, 1).unwrap().value, Value::Number(2.5));
    assert_eq!(sheet.cell(2, 1).unwrap().value, Value::Bool(true));
    assert_eq!(sheet.cell(3, 1).unwrap().value, Value::Error("#N/A".into()));
    assert_eq!(text_at(sheet, 5, 1), Some("abcốde"));
    assert_eq!((sheet.empty_formulas, sheet.last_formula_row), (2, 6));
}
