//! Files that are no workbooks are called by what they are, whatever their names say.

use sheets::{RefusalCode, Stranger};

use crate::forge::{archive, compound};
use crate::read_bytes;

fn code_of(name: &str, bytes: &[u8]) -> RefusalCode {
    match read_bytes(name, bytes) {
        Err(refusal) => refusal.code,
        Ok(workbook) => panic!("{name} was read: {:?}", workbook.format),
    }
}

#[test]
fn what_is_no_workbook_is_called_by_its_kind() {
    let page = b"<html><head><meta charset=utf-8></head><body>Kh\xc3\xb4ng</body></html>";
    let xml = b"<?xml version=\"1.0\"?><rows xmlns=\"x\"/>";
    let no_entries = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    let one_file = b"MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"";
    let cases: [(&str, &[u8], RefusalCode); 9] = [
        ("a.xlsx", b"", RefusalCode::Empty),
        ("a.xlsx", &[0; 4096], RefusalCode::Empty),
        ("a.csv", b"\xef\xbb\xbf \r\n\r\n", RefusalCode::Empty),
        ("a.xlsx", no_entries, RefusalCode::Empty),
        ("a.xls", page, RefusalCode::HtmlPage),
        ("a.xls", one_file, RefusalCode::HtmlPage),
        ("a.xls", xml, RefusalCode::LegacyXml),
        ("~$a.xlsx", b"\x05Thuy", RefusalCode::LockFile),
        (".~lock.a.ods#", b",Thuy,may1;", RefusalCode::LockFile),
    ];
    for (name, bytes, code) in cases {
        let text = String::from_utf8_lossy(bytes);
        assert_eq!(code_of(name, bytes), code, "{name}: {text}");
    }
}

#[test]
fn files_of_other_programs_are_called_by_their_kind() {
    let dbase = [&[0x03, 104, 11, 20, 5, 0, 0, 0, 97, 0, 30, 0][..], &[0; 40]].concat();
    let cases: [(&[u8], Stranger); 16] = [
        (b"%PDF-1.7\n1 0 obj", Stranger::Pdf),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Stranger::Picture),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", Stranger::Picture),
        (b"RIFF\x10\0\0\0WEBPVP8 ", Stranger::Picture),
        (b"II*\0\x08\0\0\0", Stranger::Picture),
        (b"\0\0\0\x18ftypheic\0\0\0\0", Stranger::Picture),
        (b"{\\rtf1\\ansi Danh s\xe1ch}", Stranger::OldDocument),
        (b"Rar!\x1a\x07\x01\0", Stranger::Archive),
        (b"\x1f\x8b\x08\0\0\0\0\0", Stranger::Archive),
        (b"\0\x01\0\0Standard Jet DB\0", Stranger::Database),
        (&dbase, Stranger::Database),
        (b"SQLite format 3\0\x10\0", Stranger::OfficeFile),
        (b"\x09\x04\x06\0\0\0\x10\0\0\0", Stranger::AncientWorkbook),
        (b"Received: from a by b\nSubject: x\n", Stranger::Mail),
        (b"L\0\0\0\x01\x14\x02\0\0\0\0\0", Stranger::Program),
        (b"a;b\n\0\0\0\x01\x02\x03", Stranger::Unknown),
    ];
    for (bytes, stranger) in cases {
        let text = String::from_utf8_lossy(bytes);
        let code = RefusalCode::NotAWorkbook(stranger);
        assert_eq!(code_of("a.xlsx", bytes), code, "{text}");
    }
}

#[test]
fn other_documents_in_the_same_containers_are_no_workbooks() {
    let document = |part: &str, root: &str| {
        let relations = format!(
            "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"{part}\"/>\
             </Relationships>"
        );
        let content = format!("<{root} xmlns:w=\"w\" xmlns:p=\"p\"/>");
        archive(&[("_rels/.rels", relations.as_str()), (part, &content)])
    };
    let open = |kind: &str| {
        let kind = format!("application/vnd.oasis.opendocument.{kind}");
        archive(&[("mimetype", kind.as_str())])
    };
    let stream = |name| compound(&[(name, vec![1; 5000])]);
    let cases = [
        (
            document("word/document.xml", "w:document"),
            Stranger::NoTables,
        ),
        (
            document("ppt/presentation.xml", "p:presentation"),
            Stranger::Slides,
        ),
        (
            document("visio/document.xml", "VisioDocument"),
            Stranger::Unknown,
        ),
        (archive(&[("thư.txt", "Kính gửi")]), Stranger::Archive),
        (archive(&[("Index/Document.iwa", "\0")]), Stranger::Numbers),
        (open("text"), Stranger::OldDocument),
        (open("presentation"), Stranger::Slides),
        (stream("WordDocument"), Stranger::OldDocument),
        (stream("PowerPoint Document"), Stranger::Slides),
        (stream("__properties_version1.0"), Stranger::Mail),
        (stream("Contents"), Stranger::Unknown),
    ];
    for (bytes, stranger) in cases {
        assert_eq!(
            code_of("a.xlsx", &bytes),
            RefusalCode::NotAWorkbook(stranger)
        );
    }
}
