//! No input aborts, hangs or exhausts memory: it comes back as a refusal that says why, or is
//! read where nothing is wrong with what it holds.

use std::path::Path;

use sheets::{Format, Hostile, RefusalCode, Value};

use crate::forge::{self, Xlsx, archive, compound, number, ods, ods_with, record, xls};
use crate::{read, read_bytes, reader, sample};

fn cell(address: &str, value: &str) -> String {
    format!("<c r=\"{address}\"><v>{value}</v></c>")
}

fn row(number: u32, cells: &str) -> String {
    format!("<row r=\"{number}\">{cells}</row>")
}

fn code_of(name: &str, bytes: &[u8]) -> RefusalCode {
    match read_bytes(name, bytes) {
        Err(refusal) => refusal.code,
        Ok(workbook) => panic!("{name} was read: {:?}", workbook.format),
    }
}

#[test]
fn hostile_workbooks_are_refused_with_their_reason() {
    let cells = |data: String| Xlsx::of(&data).bytes();
    let strings = |count: &str| Xlsx::of("").shared(count, &["a"]).bytes();
    let far = row(1, &cell("A1", "1")) + &row(1_048_576, &cell("XFD1048576", "2"));
    let beyond = row(1_048_577, &cell("A1048577", "1"));
    let entities = "<!DOCTYPE sst [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><sst/>";
    let entities = Xlsx::of("").part("xl/sharedStrings.xml", entities).bytes();
    let cases = [
        ("cells as far apart as can be", cells(far), Hostile::Grid),
        ("a row beyond the last", cells(beyond), Hostile::Grid),
        (
            "four thousand million strings",
            strings("4000000000"),
            Hostile::Count,
        ),
        (
            "a count no number holds",
            strings("99999999999999999999"),
            Hostile::Count,
        ),
        (
            "megabytes of blanks",
            cells(" ".repeat(80 << 20)),
            Hostile::Bomb,
        ),
        ("entities", entities, Hostile::Doctype),
        ("thousands of entries", crowded(), Hostile::Archive),
        ("sectors in a circle", circular(), Hostile::Chain),
    ];
    for (case, bytes, reason) in cases {
        let code = code_of("x.xlsx", &bytes);
        assert_eq!(code, RefusalCode::Hostile(reason), "{case}");
    }
}

#[test]
fn a_cell_far_from_a_list_is_left_out_and_told() {
    let list = |rows: u32| -> String {
        let line = |row: u32| -> String {
            let cells = ["A", "B", "C"].map(|col| cell(&format!("{col}{row}"), "7"));
            self::row(row, &cells.concat())
        };
        (1..=rows).map(line).collect()
    };
    let slip = row(1_048_576, &cell("XFD1048576", "2"));
    let workbook = read_bytes("x.xlsx", &Xlsx::of(&(list(8) + &slip)).bytes()).unwrap();
    let sheet = &workbook.sheets[0];
    assert_eq!((sheet.last_row(), sheet.last_col()), (8, 3));
    assert_eq!(sheet.cell_count(), 24);
    let problem = sheet.problem.as_ref().unwrap();
    assert_eq!(problem.code, RefusalCode::Hostile(Hostile::Grid));
    // Two cells are no list, and many far cells no slip.
    let far: String = (0..40)
        .map(|at| {
            row(
                1_000_000 + at,
                &cell(&format!("XFD{}", 1_000_000 + at), "2"),
            )
        })
        .collect();
    for data in [list(2) + &slip, list(8) + &far] {
        let code = code_of("x.xlsx", &Xlsx::of(&data).bytes());
        assert_eq!(code, RefusalCode::Hostile(Hostile::Grid));
    }
}

#[test]
fn cells_repeated_without_end_are_too_many() {
    let inside = "<table:table table:name=\"A\">\
        <table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell \
        table:number-columns-repeated=\"16000\" office:value-type=\"float\" office:value=\"1\"/>\
        </table:table-row></table:table>";
    assert_eq!(code_of("x.ods", &ods("", inside)), RefusalCode::TooLarge);
}

/// An archive of more entries than any workbook has.
fn crowded() -> Vec<u8> {
    let names: Vec<_> = (0..5_001).map(|n| format!("xl/media/{n}.png")).collect();
    let entries: Vec<_> = names.iter().map(|name| (name.as_str(), "")).collect();
    archive(&entries)
}

/// A compound file whose directory follows itself.
fn circular() -> Vec<u8> {
    let mut file = xls(&[], &number(0, 0, 1.0));
    file[512 + 4..512 + 8].copy_from_slice(&1u32.to_le_bytes());
    file
}

#[test]
fn protected_workbooks_are_called_protected() {
    let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let package = compound(&[
        ("EncryptionInfo", vec![4; 300]),
        ("EncryptedPackage", vec![9; 9000]),
    ]);
    let cases = [
        ("a.xlsx", package),
        (
            "a.xls",
            xls(&record(0x002F, &[1, 0, 1, 0]), &number(0, 0, 1.0)),
        ),
        ("a.ods", ods_with("", "", manifest)),
    ];
    for (name, bytes) in cases {
        assert_eq!(code_of(name, &bytes), RefusalCode::Encrypted, "{name}");
    }
}

#[test]
fn truncated_workbooks_are_called_truncated_wherever_they_end() {
    for name in [
        "01-de-nghi-giay-khen-2024.xlsx",
        "09-tong-hop-phong-dien.ods",
        "04-khen-thuong-2008-tcvn3.xls",
    ] {
        let whole = std::fs::read(sample(name)).unwrap();
        for tenth in [1, 3, 5, 9] {
            let part = &whole[..whole.len() * tenth / 10];
            assert_eq!(
                code_of(name, part),
                RefusalCode::Truncated,
                "{name}: {tenth} tenths"
            );
        }
    }
}

#[test]
fn damage_anywhere_is_a_refusal_or_a_workbook_never_more() {
    let samples = [
        "04-khen-thuong-2008-tcvn3.xls",
        "14-cong-van-va-mau-trong.xlsx",
    ];
    for name in samples {
        let whole = std::fs::read(sample(name)).unwrap();
        for at in (0..whole.len()).step_by(whole.len() / 40) {
            let mut bytes = whole.clone();
            bytes[at] ^= 0xff;
            bytes[(at * 7) % whole.len()] = 0xfe;
            if let Err(refusal) = read_bytes(name, &bytes) {
                let code = refusal.code;
                assert_ne!(
                    code,
                    RefusalCode::ReaderDied,
                    "{name} at {at}: {}",
                    refusal.detail
                );
                assert_ne!(
                    code,
                    RefusalCode::OutOfMemory,
                    "{name} at {at}: {}",
                    refusal.detail
                );
            }
        }
    }
}

#[test]
fn an_old_workbook_may_lie_about_its_extent_and_have_cells_in_its_corners() {
    let extent = record(0x0200, &[0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0]);
    let one = xls(&[], &[extent, number(2, 1, 7.5)].concat());
    let workbook = read_bytes("a.xls", &one).unwrap();
    assert_eq!(
        workbook.sheets[0].cell(3, 2).unwrap().value,
        Value::Number(7.5)
    );
    let wide = xls(&[], &[number(0, 0, 1.0), number(65_535, 255, 2.0)].concat());
    let workbook = read_bytes("a.xls", &wide).unwrap();
    let far = workbook.sheets[0].cell(65_536, 256).unwrap();
    assert_eq!(far.value, Value::Number(2.0));
}

#[test]
fn a_dimension_may_lie_and_blank_repetitions_are_free() {
    let inside = "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"2\"><c r=\"B2\"><v>3</v></c></row></sheetData>";
    let lying = Xlsx::default().sheet("A", "", inside).bytes();
    assert_eq!(
        read_bytes("a.xlsx", &lying).unwrap().sheets[0].last_row(),
        2
    );
    let blank = "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1048575\">\
        <table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
        <table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>";
    let workbook = read_bytes("a.ods", &ods("", blank)).unwrap();
    assert_eq!(
        (
            workbook.sheets[0].last_row(),
            workbook.sheets[0].cell_count()
        ),
        (1_048_576, 1)
    );
}

#[test]
fn too_many_sheets_are_refused() {
    let sheets = |count: usize| {
        (0..count).fold(Xlsx::default(), |book, n| {
            book.sheet(&format!("S{n}"), "", "<sheetData/>")
        })
    };
    assert_eq!(
        read_bytes("a.xlsx", &sheets(256).bytes())
            .unwrap()
            .sheets
            .len(),
        256
    );
    assert_eq!(
        code_of("a.xlsx", &sheets(257).bytes()),
        RefusalCode::TooManySheets
    );
}

#[test]
fn one_broken_sheet_does_not_lose_the_others() {
    let good = format!("<sheetData>{}</sheetData>", row(1, &cell("A1", "1")));
    let bad = format!(
        "<sheetData>{}<row r=\"2\"><c r=\"A2\" t=\"s\"><v>9</v></c></row></sheetData>",
        row(1, &cell("A1", "2"))
    );
    let book = Xlsx::default()
        .sheet("Hỏng", "", &bad)
        .sheet("Lành", "", &good)
        .bytes();
    let workbook = read_bytes("a.xlsx", &book).unwrap();
    let problem = workbook.sheets[0].problem.clone().unwrap();
    assert_eq!(
        (problem.code, problem.sheet.as_deref()),
        (RefusalCode::Damaged, Some("Hỏng"))
    );
    assert_eq!(
        workbook.sheets[0].cell_count(),
        1,
        "what came before the damage is there"
    );
    assert_eq!(
        (
            workbook.sheets[1].problem.clone(),
            workbook.sheets[1].cell_count()
        ),
        (None, 1)
    );
}

#[test]
fn files_that_cannot_be_opened_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let code = |file: &Path| read(file).unwrap_err().code;
    assert_eq!(
        code(&folder.path().join("không có.xlsx")),
        RefusalCode::NoSuchFile
    );
    assert_eq!(code(folder.path()), RefusalCode::NotReadable);
    let mut strict = reader();
    strict.limits.file_bytes = 100;
    let refusal = strict
        .read(&sample("10-khen-thuong-2025.csv"), &())
        .unwrap_err();
    assert_eq!(refusal.code, RefusalCode::TooLarge);
}

#[test]
fn a_text_under_a_workbooks_name_is_read_as_text() {
    let workbook = read_bytes(
        "danh sách.xlsx",
        "TT\tHọ và tên\n1\tLê Văn Bảy\n".as_bytes(),
    )
    .unwrap();
    let expected = Format::Delimited {
        encoding: "utf-8".into(),
        delimiter: '\t',
        bom: false,
    };
    assert_eq!((workbook.format, workbook.extension_lies), (expected, true));
}

#[test]
fn broken_markup_is_damage_not_a_crash() {
    let cases = [
        ("no sheet data", Xlsx::default().sheet("A", "", "").bytes()),
        ("cells in no row", Xlsx::of("<c r=\"A1\"><v>1</v>").bytes()),
        (
            "an address that is none",
            Xlsx::of("<row r=\"1\"><c r=\"Ä1\"><v>1</v></c></row>").bytes(),
        ),
        (
            "an address beyond all bounds",
            Xlsx::of("<row><c r=\"ZZZZZZZZZZ99999999999\"><v>1</v></c></row>").bytes(),
        ),
        (
            "an ods that ends",
            ods("", "<table:table table:name=\"A\"><table:table-row>"),
        ),
        (
            "an ods of nonsense",
            forge::ods("", "<table:table table:name=\"A\"></table:row>"),
        ),
    ];
    for (case, bytes) in cases {
        let refusal = read_bytes("a", &bytes).unwrap_err();
        let expected = [
            RefusalCode::Damaged,
            RefusalCode::Truncated,
            RefusalCode::Hostile(Hostile::Grid),
        ];
        assert!(expected.contains(&refusal.code), "{case}: {refusal:?}");
    }
}
