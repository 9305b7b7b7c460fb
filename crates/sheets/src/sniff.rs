//! What a file is, by its first bytes, never by its name. The name is only compared afterwards,
//! to tell the user that it lies. Containers are told apart by what they contain elsewhere.

use std::path::Path;

use crate::refusal::{Refusal, RefusalCode, Stranger};
use crate::workbook::Format;

/// How many bytes of the beginning decide.
pub(crate) const HEAD: usize = 8 << 10;

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// An archive: xlsx, xlsb, ods, docx, or something else in the same container.
    Zip,
    /// A compound file: xls, a protected workbook, or something else in the same container.
    Compound,
    /// Text of some encoding.
    Text,
    /// A web page, in text of some encoding.
    Html,
    /// A workbook in Excel's XML of 2003.
    SpreadsheetXml,
    /// An OpenDocument spreadsheet as one XML file (`.fods`).
    FlatOds,
}

/// Beginnings of files that people mistake for workbooks.
const STRANGERS: [(&[u8], Stranger); 20] = [
    (b"%PDF", Stranger::Pdf),
    (b"\x89PNG", Stranger::Picture),
    (b"\xff\xd8\xff", Stranger::Picture),
    (b"GIF8", Stranger::Picture),
    (b"BM", Stranger::Picture),
    (b"II*\0", Stranger::Picture),
    (b"MM\0*", Stranger::Picture),
    (b"{\\rtf", Stranger::OldDocument),
    (b"Rar!", Stranger::Archive),
    (b"7z\xbc\xaf", Stranger::Archive),
    (b"\x1f\x8b", Stranger::Archive),
    (b"\0\x01\0\0Standard ", Stranger::Database),
    (b"SQLite format 3\0", Stranger::OfficeFile),
    (b"L\0\0\0\x01\x14\x02\0", Stranger::Program),
    (b"MZ", Stranger::Program),
    (b"\x09\x00\x04\x00", Stranger::AncientWorkbook),
    (b"\x09\x02\x06\x00", Stranger::AncientWorkbook),
    (b"\x09\x04\x06\x00", Stranger::AncientWorkbook),
    (b"\x09\x08\x08\x00", Stranger::AncientWorkbook),
    (b"\x09\x08\x10\x00", Stranger::AncientWorkbook),
];

/// Looks at the beginning of a file.
pub(crate) fn shape(head: &[u8]) -> Result<Shape, Refusal> {
    if head.is_empty() {
        return Err(Refusal::new(RefusalCode::Empty, "no bytes"));
    }
    if head.starts_with(b"PK\x03\x04") {
        return Ok(Shape::Zip);
    }
    if head.starts_with(b"PK\x05\x06") {
        let detail = "an archive without entries";
        return Err(Refusal::new(RefusalCode::Empty, detail));
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Ok(Shape::Compound);
    }
    let text = text_like(head);
    match stranger(head, text) {
        Some(stranger) => Err(stranger.refusal("by its first bytes")),
        None if head.iter().all(|byte| *byte == 0) => {
            Err(Refusal::new(RefusalCode::Empty, "nothing but zero bytes"))
        }
        None if !text => Err(Stranger::Unknown.refusal("bytes of no known kind")),
        None => markup(head),
    }
}

/// Whether the extension belongs to another kind of file. Unknown extensions do not lie.
pub(crate) fn extension_lies(path: &Path, format: &Format) -> bool {
    let Some(extension) = path.extension().and_then(|e| e.to_str()) else {
        return false;
    };
    let said = match extension.to_ascii_lowercase().as_str() {
        "xlsx" | "xlsm" | "xltx" | "xltm" => 0,
        "xls" | "xlt" => 1,
        "xlsb" => 2,
        "ods" | "ots" | "fods" => 3,
        "csv" | "tsv" | "txt" | "tab" | "prn" => 4,
        "docx" | "docm" | "dotx" | "dotm" => 5,
        "htm" | "html" | "xhtml" => 6,
        "xml" => 7,
        _ => return false,
    };
    let is = match format {
        Format::Xlsx => 0,
        Format::Xls => 1,
        Format::Xlsb => 2,
        Format::Ods => 3,
        Format::Delimited { .. } => 4,
        Format::Docx => 5,
        Format::Html => 6,
        Format::SpreadsheetXml => 7,
    };
    said != is
}

/// Whether the bytes look like UTF-16 without a byte order mark: `Some(true)` for big-endian.
/// In text of Latin letters most high bytes are 0, in Vietnamese the rest are 01, 03 or 1E.
pub(crate) fn utf16_without_mark(head: &[u8]) -> Option<bool> {
    let zeros = |from: usize| {
        head.iter()
            .skip(from)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (even, odd, pairs) = (zeros(0), zeros(1), head.len() / 2);
    let many = pairs / 5;
    match () {
        () if pairs < 2 => None,
        () if odd > many && even <= odd / 20 => Some(false),
        () if even > many && odd <= even / 20 => Some(true),
        () => None,
    }
}

fn stranger(head: &[u8], text: bool) -> Option<Stranger> {
    let begins = |magic: &[u8]| head.starts_with(magic) && (magic.len() > 2 || !text);
    let known = STRANGERS.iter().find(|(magic, _)| begins(magic));
    known.map(|(_, stranger)| *stranger).or_else(|| {
        let brand = head.get(4..12).unwrap_or_default();
        match () {
            () if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") => {
                Some(Stranger::Picture)
            }
            () if brand.starts_with(b"ftyp") => Some(Stranger::Picture),
            () if !text && dbase(head) => Some(Stranger::Database),
            () => None,
        }
    })
}

/// A table of dBase or FoxPro: a version, then the day of its last change.
fn dbase(head: &[u8]) -> bool {
    match head {
        [0x03 | 0x30 | 0x83 | 0x8b | 0xf5, _, month, day, ..] => {
            (1..=12).contains(month) && (1..=31).contains(day) && head.len() >= 32
        }
        _ => false,
    }
}

/// Whether the bytes may be text: hardly a zero byte (but in UTF-16) or another control character.
fn text_like(head: &[u8]) -> bool {
    if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return true;
    }
    if utf16_without_mark(head).is_some() {
        return true;
    }
    let control =
        |b: &&u8| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a);
    head.iter().filter(control).count() * 50 <= head.len()
}

/// Words by which a page is known.
const PAGE: [&[u8]; 7] = [
    b"<html",
    b"<!doctype html",
    b"<table",
    b"<meta",
    b"<body",
    b"<style",
    b"<div",
];

/// Text, or text that is a page, a mail or an XML document.
fn markup(head: &[u8]) -> Result<Shape, Refusal> {
    let plain: Vec<u8> = head
        .iter()
        .filter(|b| **b != 0)
        .map(u8::to_ascii_lowercase)
        .collect();
    let text = [&b"\xef\xbb\xbf"[..], b"\xff\xfe", b"\xfe\xff"]
        .iter()
        .find_map(|mark| plain.strip_prefix(*mark))
        .unwrap_or(&plain)
        .trim_ascii_start();
    let holds = |word: &[u8]| memchr::memmem::find(text, word).is_some();
    if text.starts_with(b"mime-version:") && holds(b"text/html") {
        let detail = "a web page in one file";
        return Err(Refusal::new(RefusalCode::HtmlPage, detail));
    }
    let mail = [
        &b"mime-version:"[..],
        b"received:",
        b"return-path:",
        b"delivered-to:",
    ];
    if mail.iter().any(|word| text.starts_with(word)) {
        return Err(Stranger::Mail.refusal("a mail"));
    }
    if !text.starts_with(b"<") {
        return Ok(Shape::Text);
    }
    let page = PAGE.iter().any(|word| holds(word));
    let xml = text.starts_with(b"<?xml") || holds(b"xmlns");
    match () {
        () if holds(b"urn:schemas-microsoft-com:office:spreadsheet") && holds(b"workbook") => {
            Ok(Shape::SpreadsheetXml)
        }
        () if holds(b"opendocument.spreadsheet") => Ok(Shape::FlatOds),
        () if page => Ok(Shape::Html),
        () if xml => Err(Refusal::new(RefusalCode::LegacyXml, "an XML document")),
        () => Ok(Shape::Text),
    }
}
