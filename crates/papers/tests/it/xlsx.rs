//! The workbook: figures stay figures, text stays text, and it prints like the paper.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use papers::{Block, Content, Document, PaperError, Profile, Row, xlsx};
use zip::ZipArchive;

use crate::sample::{document, group, letterhead, list_title, person, row, table};

fn list(profile: Profile) -> Document {
    let mut rows = vec![group("I. CÁ NHÂN", 0)];
    rows.extend((1..=3).map(person));
    rows.push(Row::Total {
        label: "Tổng cộng".into(),
        cells: vec![
            Content::Empty,
            Content::Empty,
            Content::Empty,
            Content::Money(4_230_000),
        ],
    });
    let closing = Block::Closing("Danh sách này có 3 cá nhân.".into());
    let signature = Block::Signature {
        recipients: vec!["- Lưu Ban.".into()],
        authority: vec!["T/M Ban".into()],
        position: "Trưởng ban".into(),
        name: Some("Lê Thị Hồng Ngân".into()),
    };
    let blocks = vec![
        letterhead(profile),
        list_title(),
        table(rows),
        closing,
        signature,
    ];
    document(profile, blocks)
}

fn cells(document: &Document) -> Vec<Data> {
    let bytes = xlsx(document).expect("a workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("opens");
    let range = book.worksheet_range("Danh sách").expect("the sheet");
    let cells = range.used_cells().map(|(_, _, cell)| cell.clone());
    cells.filter(|cell| *cell != Data::Empty).collect()
}

fn part(document: &Document, name: &str) -> String {
    let bytes = xlsx(document).expect("a workbook");
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    let mut part = zip.by_name(name).expect("a part");
    part.read_to_string(&mut text).expect("UTF-8");
    text
}

#[test]
fn figures_are_figures_and_the_rest_is_text_in_reading_order() {
    let cells = cells(&list(Profile::PartyHd36));
    let words: Vec<&str> = cells
        .iter()
        .filter_map(|cell| match cell {
            Data::String(words) => Some(words.as_str()),
            _ => None,
        })
        .collect();
    let head = [
        "THÀNH ỦY CẦN THƠ",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "BAN DÂN VẬN",
        "Số 07-QĐ/BDVTU",
        "Cần Thơ, ngày 18 tháng 6 năm 2024",
        "DANH SÁCH",
    ];
    assert_eq!(words[..head.len()], head);
    assert!(words.contains(&"Lê Thị Hồng Ngân"));
    let figures = cells.iter().filter_map(|cell| match cell {
        Data::Float(figure) => Some(*figure as i64),
        _ => None,
    });
    let expected = [1, 1_410_000, 2, 1_410_000, 3, 1_410_000, 4_230_000];
    assert_eq!(figures.collect::<Vec<_>>(), expected);
}

#[test]
fn text_that_looks_like_a_formula_or_a_link_stays_text() {
    for words in [
        "=1+1",
        "+84",
        "-5",
        "@SUM(A1)",
        "=HYPERLINK(\"http://x\")",
        "http://x",
        "{=A1}",
    ] {
        let paper = document(Profile::PartyHd36, vec![table(vec![row(1, words, "x")])]);
        assert!(
            cells(&paper).contains(&Data::String(words.into())),
            "{words}"
        );
        let sheet = part(&paper, "xl/worksheets/sheet1.xml");
        assert!(
            !sheet.contains("<f>") && !sheet.contains("hyperlink"),
            "{words}"
        );
    }
}

#[test]
fn the_sheet_prints_its_header_on_each_page_one_page_wide() {
    let paper = list(Profile::StateNd30);
    let book = part(&paper, "xl/workbook.xml");
    // Letterhead of three rows and a blank one, title of four and a blank one.
    let titles = "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Danh sách'!$10:$10";
    assert!(book.contains(titles), "{book}");
    let sheet = part(&paper, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("fitToHeight=\"0\"") && sheet.contains("paperSize=\"9\""));
    assert!(sheet.contains("ySplit=\"10\""), "{sheet}");
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = list(Profile::PartyHd36);
    assert_eq!(xlsx(&paper), xlsx(&paper));
}

#[test]
fn a_text_that_no_cell_can_hold_is_refused_not_cut() {
    let long = "a".repeat(40_000);
    let paper = document(Profile::PartyHd36, vec![table(vec![row(1, &long, "x")])]);
    assert!(matches!(xlsx(&paper), Err(PaperError::Write { .. })));
}

#[test]
fn a_paper_without_a_table_and_a_table_of_one_column_are_written() {
    let words = Block::Paragraph {
        text: "Kính gửi các đơn vị".into(),
        role: papers::Role::Body,
    };
    let paper = document(
        Profile::StateNd30,
        vec![letterhead(Profile::StateNd30), words],
    );
    assert!(cells(&paper).contains(&Data::String("Kính gửi các đơn vị".into())));
    let Block::Table(mut narrow) = table(Vec::new()) else {
        unreachable!("a table")
    };
    narrow.columns.truncate(1);
    let paper = document(
        Profile::StateNd30,
        vec![letterhead(Profile::StateNd30), Block::Table(narrow)],
    );
    assert!(cells(&paper).contains(&Data::String("STT".into())));
}
