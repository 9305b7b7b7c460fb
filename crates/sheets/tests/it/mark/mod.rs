//! Workbooks with marks: what was there stays, what is marked is seen, the rules of the format hold.

mod package;
mod rules;
mod written;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;

use sheets::mark::{Mark, MarkJob, MarkWords, Marked, Tone};
use sheets::{Value, Workbook};

use self::package::{Node, Package};
use self::rules::hold;
use super::{read, read_bytes, reader, sample};

fn words() -> MarkWords {
    MarkWords {
        sheet: "Kết quả nhập".into(),
        title: vec!["Kết quả nhập tệp".into(), "Các ô tô màu cần xem lại".into()],
        copy: "Đây là bản sao có đánh dấu".into(),
        many: "Chỉ 10.000 ô đầu có ghi chú".into(),
        headings: [
            "STT",
            "Trang tính",
            "Dòng",
            "Ô",
            "Nội dung",
            "Lý do",
            "Kết quả",
        ]
        .map(Into::into),
        author: "Sổ Dân vận".into(),
        unnamed: "Dữ liệu".into(),
    }
}

fn mark(sheet: usize, row: u32, col: u32, reason: &str) -> Mark {
    let tone = if reason.starts_with('?') {
        Tone::Doubtful
    } else {
        Tone::Refused
    };
    Mark {
        sheet,
        row,
        col,
        tone,
        written: "đã ghi".into(),
        reason: reason.into(),
        outcome: "Không nhập".into(),
    }
}

fn job(workbook: &Workbook, marks: Vec<Mark>) -> MarkJob {
    let sheets = workbook
        .sheets
        .iter()
        .map(|sheet| sheet.name.clone().unwrap_or_default());
    MarkJob {
        sheets: sheets.collect(),
        marks,
        words: words(),
    }
}

fn marked(file: &Path, marks: Vec<Mark>) -> Marked {
    let workbook = read(file).unwrap();
    let marked = reader().mark(file, &job(&workbook, marks), &()).unwrap();
    hold(&marked.bytes);
    unchanged(&workbook, &marked);
    marked
}

fn marked_bytes(bytes: &[u8], marks: Vec<Mark>) -> Marked {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.xlsx");
    std::fs::write(&file, bytes).unwrap();
    marked(&file, marks)
}

/// Every cell of every sheet says what it said; one more sheet is the list.
fn unchanged(before: &Workbook, marked: &Marked) {
    let after = read_bytes("b.xlsx", &marked.bytes).unwrap();
    assert_eq!(after.sheets.len(), before.sheets.len() + 1);
    let mut before = before.clone();
    if marked.copy {
        // The copy has the text that people read.
        sheets::repair(&mut before);
    }
    for (old, new) in before.sheets.iter().zip(&after.sheets) {
        assert_eq!(old.visibility, new.visibility);
        assert_eq!(old.merges.len(), new.merges.len());
        let values = |sheet: &sheets::Sheet| -> Vec<(u32, u32, String)> {
            let cells = sheet.rows().flat_map(|(row, cells)| {
                cells
                    .iter()
                    .map(move |(col, cell)| (row, *col, said(&cell.value)))
            });
            cells.collect()
        };
        assert_eq!(values(old), values(new), "{:?}", old.name);
    }
}

fn said(value: &Value) -> String {
    match value {
        // Line ends are those of XML after a copy.
        Value::Text(text) => format!("{:?}", text.replace("\r\n", "\n")),
        other => format!("{other:?}"),
    }
}

fn part_of(package: &Package, sheet: usize) -> String {
    package.worksheets()[sheet].1.clone()
}

/// Fill of a cell, as a colour; none where it has none.
fn fill(package: &Package, sheet: usize, place: &str) -> Option<String> {
    let part = package.node(&part_of(package, sheet));
    let cell = part
        .all("c")
        .into_iter()
        .find(|cell| cell.get("r") == Some(place))?
        .clone();
    let styles = package
        .0
        .keys()
        .find(|name| name.contains("styles"))
        .unwrap();
    let styles = package.node(styles);
    let of = |list: &str, at: usize| styles.child(list).unwrap().children[at].clone();
    let format = of("cellXfs", cell.get("s")?.parse().unwrap());
    let fill: Node = of("fills", format.get("fillId")?.parse().unwrap());
    let colours = fill.all("fgColor");
    colours.first()?.get("rgb").map(str::to_owned)
}

const RED: &str = "FFFF9C9C";
const AMBER: &str = "FFFFE699";

#[test]
fn every_sample_comes_back_marked_and_says_what_it_said() {
    let files = std::fs::read_dir(sample(""))
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut seen = 0;
    for file in files.filter(|file| !["json", "md", ""].contains(&ending(file).as_str())) {
        let workbook = read(&file).unwrap();
        let last = workbook.sheets[0].last_row();
        let marks = vec![
            mark(0, last.max(2), 2, "Chưa có tên"),
            mark(0, last.max(2), 3, "? Xem lại"),
            mark(0, last + 40, 5, "Dòng chưa có"),
        ];
        let marked = marked(&file, marks);
        let package = Package::open(&marked.bytes);
        let comments = package.comments(&part_of(&package, 0));
        assert!(
            comments.values().any(|text| text.contains("Chưa có tên")),
            "{}",
            file.display()
        );
        assert!(comments.values().any(|text| text.contains("Dòng chưa có")));
        assert_eq!(
            fill(&package, 0, &format!("E{}", last + 40)).as_deref(),
            Some(RED)
        );
        let foreign = ending(&file) != "xlsx" && !file.ends_with("13-mau-nhap-nhieu-sheet.xls");
        assert_eq!(marked.copy, foreign, "{}", file.display());
        assert_eq!(marked.ending, "xlsx");
        seen += 1;
    }
    assert_eq!(seen, 14);
}

fn ending(file: &Path) -> String {
    file.extension()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

#[test]
fn what_is_not_touched_is_copied_byte_for_byte() {
    let file = sample("01-de-nghi-giay-khen-2024.xlsx");
    let marked = marked(&file, vec![mark(0, 15, 3, "Sai")]);
    let before = raw(&std::fs::read(&file).unwrap());
    let after = raw(&marked.bytes);
    let changed: Vec<&String> = before
        .iter()
        .filter(|(name, bytes)| after.get(*name) != Some(*bytes))
        .map(|own| own.0)
        .collect();
    let allowed = [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
    ];
    assert!(
        changed
            .iter()
            .all(|name| allowed.contains(&name.as_str()) || name.starts_with("xl/worksheets/")),
        "{changed:?}"
    );
    assert!(before.len() > changed.len());
}

/// The compressed bytes of each entry.
fn raw(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut entries = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index_raw(index).unwrap();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut content).unwrap();
        entries.insert(entry.name().unwrap().into_owned(), content);
    }
    entries
}

#[test]
fn a_file_that_was_marked_before_can_be_marked_again() {
    let file = sample("02-danh-sach-khen-thuong-2023.xlsx");
    let first = marked(&file, vec![mark(0, 5, 2, "một")]);
    let second = marked_bytes(
        &first.bytes,
        vec![
            mark(0, 5, 2, "một"),
            mark(0, 5, 3, "hai"),
            mark(0, 6, 2, "ba"),
        ],
    );
    let package = Package::open(&second.bytes);
    let comments = package.comments(&part_of(&package, 0));
    assert_eq!(comments["B5"], "một");
    assert_eq!(
        (comments["C5"].as_str(), comments["B6"].as_str()),
        ("hai", "ba")
    );
    let names: Vec<String> = package
        .worksheets()
        .into_iter()
        .map(|sheet| sheet.0)
        .collect();
    assert_eq!(names[1..], ["Kết quả nhập", "Kết quả nhập (2)"]);
}

#[test]
fn a_file_that_cannot_be_read_is_refused_as_always() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.xlsx");
    for bytes in [
        &b""[..],
        b"PK\x03\x04broken",
        b"<html><body>x</body></html>",
    ] {
        std::fs::write(&file, bytes).unwrap();
        let expected = reader().read(&file, &()).unwrap_err().code;
        let job = MarkJob {
            sheets: vec!["S".into()],
            marks: vec![mark(0, 1, 1, "x")],
            words: words(),
        };
        assert_eq!(reader().mark(&file, &job, &()).unwrap_err().code, expected);
    }
}
