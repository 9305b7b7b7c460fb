//! The odd and hostile workbooks of the repository (`tests/fixtures/workbooks`): those made here
//! are what is written here, and each of them opens or is refused as it says.
//! `SODANVAN_WRITE=1` writes them anew.

use std::path::PathBuf;

use sheets::{Hostile, RefusalCode, Stranger};

use crate::forge::{
    Xlsx, archive, biff5, compound, docx, font, label, look, number, ods, ods_with, record, xls,
};
use crate::read;

/// What becomes of a file.
#[derive(Debug, PartialEq)]
enum Fate {
    /// It opens with so many sheets and cells.
    Opens(usize, usize),
    Refused(RefusalCode),
}

use Fate::{Opens, Refused};

fn folder() -> PathBuf {
    PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/fixtures/workbooks"
    ))
}

fn hostile(reason: Hostile) -> Fate {
    Refused(RefusalCode::Hostile(reason))
}

fn stranger(kind: Stranger) -> Fate {
    Refused(RefusalCode::NotAWorkbook(kind))
}

/// Files that other programs wrote; LibreOffice makes an empty sheet of a sheet that is a chart.
const KEPT: [(&str, Fate); 6] = [
    ("bang-trong-word.docx", Opens(2, 11)),
    ("bieu-do-va-trang-an.xlsx", Opens(3, 14)),
    ("co-mat-khau.xlsx", Refused(RefusalCode::Encrypted)),
    ("mot-tep-xml.fods", Opens(4, 14)),
    ("ods-xuong-dong.ods", Opens(4, 14)),
    (
        "van-ban-cu.doc",
        Refused(RefusalCode::NotAWorkbook(Stranger::OldDocument)),
    ),
];

const LIST: &str =
    "STT;Họ và tên;Đơn vị\n1;Lê Văn Bảy;\"Xã Phong Điền;\ntổ 2\"\n2;Trần Thị Ánh;Xã Nhơn Ái\n";

fn utf16(text: &str, big: bool) -> Vec<u8> {
    let bytes = |unit: u16| {
        if big {
            unit.to_be_bytes()
        } else {
            unit.to_le_bytes()
        }
    };
    text.encode_utf16().flat_map(bytes).collect()
}

fn sheet(cells: &str) -> String {
    format!("<row r=\"1\">{cells}</row>")
}

/// Text files.
fn texts() -> Vec<(&'static str, Vec<u8>, Fate)> {
    let page =
        "<html><body><h2>Danh sách</h2><table><tr><td>STT<td>Họ tên<tr><td>1<td>Lê Bảy</table>";
    let cp1258 =
        b"STT;H\xf4\xf2 va\xcc t\xean\n1;Tr\xe2\xccn Thi\xf2 Ba\xd2y\n2;L\xea V\xe3n Ba\xd2y\n";
    let excel_2003 = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" \
        xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"A\"><Table><Row>\
        <Cell><Data ss:Type=\"String\">STT</Data></Cell><Cell><Data ss:Type=\"Number\">1</Data></Cell>\
        </Row></Table></Worksheet></Workbook>";
    vec![
        ("excel-2003.xls", excel_2003.into(), Opens(1, 2)),
        ("trang-web.xls", page.into(), Opens(1, 4)),
        (
            "trang-web-khong-bang.xls",
            b"<html><p>Loi</p></html>".to_vec(),
            Refused(RefusalCode::HtmlPage),
        ),
        (
            "du-lieu.xml",
            b"<?xml version=\"1.0\"?><rows/>".to_vec(),
            Refused(RefusalCode::LegacyXml),
        ),
        ("utf8.csv", LIST.into(), Opens(1, 9)),
        ("utf16-khong-bom.txt", utf16(LIST, false), Opens(1, 9)),
        (
            "utf16-be.csv",
            utf16(&format!("\u{feff}{LIST}"), true),
            Opens(1, 9),
        ),
        ("cp1258.csv", cp1258.to_vec(), Opens(1, 6)),
        ("tab.tsv", "STT\tHọ tên\n1\tLê Bảy\n".into(), Opens(1, 4)),
        (
            "gach-dung.csv",
            "sep=|\nSTT|Họ tên\n1|Lê Bảy\n".into(),
            Opens(1, 4),
        ),
        (
            "trong.csv",
            b"\r\n \r\n".to_vec(),
            Refused(RefusalCode::Empty),
        ),
        ("khong-byte.xlsx", Vec::new(), Refused(RefusalCode::Empty)),
        (
            "~$danh-sach.xlsx",
            b"\x05Thuy ".to_vec(),
            Refused(RefusalCode::LockFile),
        ),
        (
            ".~lock.danh-sach.ods#",
            b",Thuy,may,;".to_vec(),
            Refused(RefusalCode::LockFile),
        ),
        (
            "ban-quet.pdf",
            b"%PDF-1.7\n1 0 obj\n".to_vec(),
            stranger(Stranger::Pdf),
        ),
        (
            "anh.xlsx",
            b"\xff\xd8\xff\xe0\0\x10JFIF\0".to_vec(),
            stranger(Stranger::Picture),
        ),
        (
            "thu.eml",
            b"Received: from a\nSubject: b\n".to_vec(),
            stranger(Stranger::Mail),
        ),
        (
            "access.mdb",
            b"\0\x01\0\0Standard Jet DB\0".to_vec(),
            stranger(Stranger::Database),
        ),
        (
            "excel-4.xls",
            b"\x09\x04\x06\0\0\0\x10\0\0\0".to_vec(),
            stranger(Stranger::AncientWorkbook),
        ),
        (
            "la.xls",
            b"\x01\x02\x03\x04\x05\x06\x07\x08".to_vec(),
            stranger(Stranger::Unknown),
        ),
    ]
}

/// Archives and compound files that are sound.
fn sound() -> Vec<(&'static str, Vec<u8>, Fate)> {
    let one = sheet("<c r=\"A1\"><v>1</v></c>");
    let bad =
        format!("<sheetData>{one}<row r=\"2\"><c r=\"A2\" t=\"s\"><v>9</v></c></row></sheetData>");
    let good = format!("<sheetData>{one}</sheetData>");
    let half = Xlsx::default()
        .sheet("Hỏng", "", &bad)
        .sheet("Lành", "", &good)
        .bytes();
    let old = [
        record(0x0042, &1258u16.to_le_bytes()),
        font(b".VnTime", 0, false),
        look(0),
    ];
    let text = label(0, 0, 0, b"H\xe9i N\xabng d\xa9n x\xb7");
    vec![
        ("doi-ten.xls", Xlsx::of(&one).bytes(), Opens(1, 1)),
        ("mot-trang-hong.xlsx", half, Opens(2, 2)),
        (
            "biff5-tcvn3.xls",
            biff5(&old.concat(), &[(b"A", text)]),
            Opens(1, 1),
        ),
        (
            "word-khong-bang.docx",
            docx("", "<w:p/>"),
            stranger(Stranger::NoTables),
        ),
        (
            "nen.zip",
            archive(&[("a.xlsx", "x")]),
            stranger(Stranger::Archive),
        ),
        (
            "numbers.numbers",
            archive(&[("Index/Document.iwa", "x")]),
            stranger(Stranger::Numbers),
        ),
        (
            "mat-khau.xls",
            xls(&record(0x002F, &[0, 0, 1, 0]), &number(0, 0, 1.0)),
            Refused(RefusalCode::Encrypted),
        ),
        (
            "mat-khau.ods",
            ods_with("", "", "<m:manifest><m:encryption-data/></m:manifest>"),
            Refused(RefusalCode::Encrypted),
        ),
        (
            "trinh-chieu.ppt",
            compound(&[("PowerPoint Document", vec![1; 5000])]),
            stranger(Stranger::Slides),
        ),
    ]
}

/// Files made to harm, and damage.
fn harmful() -> Vec<(&'static str, Vec<u8>, Fate)> {
    let far = sheet("<c r=\"A1\"><v>1</v></c>")
        + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>";
    let entities = "<!DOCTYPE sst [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><sst/>";
    let repeated = "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1000000\">\
        <table:table-cell table:number-columns-repeated=\"16000\" office:value-type=\"float\" office:value=\"1\"/>\
        </table:table-row></table:table>";
    let whole = Xlsx::of(&sheet("<c r=\"A1\"><v>1</v></c>")).bytes();
    let twice = Xlsx::of("").part("XL/workbook.xml", "<a/>").bytes();
    let out = Xlsx::of("").part("xl/../../thoat.xml", "<a/>").bytes();
    let many = (0..257).fold(Xlsx::default(), |book, n| {
        book.sheet(&format!("S{n}"), "", "<sheetData/>")
    });
    let mut circle = xls(&[], &number(0, 0, 1.0));
    circle[516..520].copy_from_slice(&1u32.to_le_bytes());
    vec![
        (
            "o-xa-nhau.xlsx",
            Xlsx::of(&far).bytes(),
            hostile(Hostile::Grid),
        ),
        (
            "bom-nen.xlsx",
            Xlsx::of(&" ".repeat(80 << 20)).bytes(),
            hostile(Hostile::Bomb),
        ),
        (
            "bom-chuoi.xlsx",
            Xlsx::of("").shared("4000000000", &["a"]).bytes(),
            hostile(Hostile::Count),
        ),
        (
            "bom-thuc-the.xlsx",
            Xlsx::of("").part("xl/sharedStrings.xml", entities).bytes(),
            hostile(Hostile::Doctype),
        ),
        (
            "bom-lap-o.ods",
            ods("", repeated),
            Refused(RefusalCode::TooLarge),
        ),
        ("hai-muc-mot-ten.xlsx", twice, hostile(Hostile::Archive)),
        ("ten-thoat-ra.xlsx", out, hostile(Hostile::Archive)),
        (
            "qua-nhieu-trang.xlsx",
            many.bytes(),
            Refused(RefusalCode::TooManySheets),
        ),
        ("chuoi-vong.xls", circle, hostile(Hostile::Chain)),
        (
            "cat-duoi.xlsx",
            whole[..whole.len() / 2].to_vec(),
            Refused(RefusalCode::Truncated),
        ),
        (
            "khong-du-lieu.xlsx",
            Xlsx::default().sheet("A", "", "").bytes(),
            Refused(RefusalCode::Damaged),
        ),
    ]
}

fn fate(file: &std::path::Path) -> Fate {
    match read(file) {
        Ok(workbook) => {
            let cells = workbook.sheets.iter().map(sheets::Sheet::cell_count);
            Opens(workbook.sheets.len(), cells.sum())
        }
        Err(refusal) => Refused(refusal.code),
    }
}

#[test]
fn every_workbook_of_the_corpus_opens_or_is_refused_as_it_says() {
    let made = [texts(), sound(), harmful()].into_iter().flatten();
    let (mut names, mut wrong) = (Vec::new(), Vec::new());
    let mut look = |name: &str, expected: &Fate| {
        let fate = fate(&folder().join(name));
        if fate != *expected {
            wrong.push(format!("{name}: {fate:?} for {expected:?}"));
        }
        names.push(name.to_owned());
    };
    for (name, bytes, expected) in made {
        let file = folder().join(name);
        if std::env::var_os("SODANVAN_WRITE").is_some() {
            std::fs::write(&file, &bytes).unwrap();
        }
        let same = std::fs::read(&file).unwrap() == bytes;
        assert!(same, "{name} is stale: SODANVAN_WRITE=1 writes it anew");
        look(name, &expected);
    }
    KEPT.iter()
        .for_each(|(name, expected)| look(name, expected));
    let all = std::fs::read_dir(folder()).unwrap();
    let all = all.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let unknown: Vec<String> = all.filter(|name| !names.contains(name)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(
        unknown.is_empty(),
        "files without an expectation: {unknown:?}"
    );
}
