//! The directory of an archive: what lies about it is refused, what is merely broken inside does
//! not take the whole file with it.

use sheets::{Hostile, RefusalCode};

use crate::forge::{Xlsx, archive};
use crate::read_bytes;

fn book() -> Xlsx {
    let sheet =
        |value| format!("<sheetData><row r=\"1\"><c r=\"A1\"><v>{value}</v></c></row></sheetData>");
    Xlsx::default()
        .sheet("Một", "", &sheet(1))
        .sheet("Hai", "", &sheet(2))
        .part("xl/media/anh.png", "ảnh ảnh ảnh ảnh ảnh ảnh ảnh")
}

/// Where the entries of the directory begin.
fn entries(bytes: &[u8]) -> Vec<usize> {
    let marks = bytes.windows(4).enumerate();
    let found = marks.filter(|(_, four)| *four == b"PK\x01\x02");
    found.map(|(at, _)| at).collect()
}

fn code_of(bytes: &[u8]) -> RefusalCode {
    read_bytes("a.xlsx", bytes).unwrap_err().code
}

#[test]
fn directories_that_lie_are_refused() {
    let whole = book().bytes();
    let places = entries(&whole);
    let with = |entry: usize, field: usize, value: u32| {
        let mut bytes = whole.clone();
        let at = places[entry] + field;
        bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
        bytes
    };
    let first = u32::from_le_bytes(whole[places[0] + 42..places[0] + 46].try_into().unwrap());
    let archive_lies = RefusalCode::Hostile(Hostile::Archive);
    let cases = [
        (
            "two entries of the same bytes",
            with(2, 42, first),
            archive_lies,
        ),
        (
            "an entry longer than the file",
            with(1, 20, 9_000_000),
            archive_lies,
        ),
        (
            "sizes that no limit allows",
            with(1, 24, 0xFFFF_FFFE),
            RefusalCode::Hostile(Hostile::Bomb),
        ),
        (
            "an entry that needs a password",
            with(0, 8, 1),
            RefusalCode::Encrypted,
        ),
        (
            "a name that climbs out",
            named("xl/../../thoát.xml"),
            archive_lies,
        ),
        (
            "a name of two cases",
            named("XL/Workbook.xml"),
            archive_lies,
        ),
    ];
    for (case, bytes, code) in cases {
        assert_eq!(code_of(&bytes), code, "{case}");
    }
    // A second directory behind the first: which one a library would take is anyone's guess.
    let two = [whole.clone(), archive(&[("khác.xml", "<a/>")])].concat();
    assert!(matches!(
        code_of(&two),
        RefusalCode::Hostile(Hostile::Archive) | RefusalCode::NotAWorkbook(_)
    ));
}

/// A workbook with one more part of this name.
fn named(name: &str) -> Vec<u8> {
    book().part(name, "<a/>").bytes()
}

#[test]
fn a_broken_part_loses_no_more_than_itself() {
    let whole = book().bytes();
    // The checksum of an entry stands in its directory record and before its bytes.
    let broken = |part: &str| {
        let mut bytes = whole.clone();
        let name = part.as_bytes();
        let places: Vec<usize> = bytes
            .windows(name.len())
            .enumerate()
            .filter(|(_, window)| *window == name)
            .map(|(at, _)| at)
            .collect();
        let directory = *places.last().unwrap();
        bytes[directory - 46 + 16] ^= 0xff;
        bytes
    };
    let picture = read_bytes("a.xlsx", &broken("xl/media/anh.png")).unwrap();
    assert!(picture.sheets.iter().all(|sheet| sheet.problem.is_none()));
    let sheet = read_bytes("a.xlsx", &broken("xl/worksheets/s1.xml")).unwrap();
    let problem = sheet.sheets[0].problem.as_ref().unwrap();
    assert_eq!(problem.code, RefusalCode::Damaged);
    assert_eq!(problem.sheet.as_deref(), Some("Một"));
    assert_eq!(sheet.sheets[1].problem, None);
    assert_eq!(sheet.sheets[1].cell_count(), 1);
}
