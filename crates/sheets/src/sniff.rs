//! What a file is, by its first bytes, never by its name. The name is only compared afterwards,
//! to tell the user that it lies. Containers are told apart by what they contain elsewhere.

use std::path::Path;

use crate::refusal::{Refusal, RefusalCode};
use crate::workbook::Format;

/// How many bytes of the beginning decide.
pub(crate) const HEAD: usize = 8 << 10;

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// An archive: xlsx, xlsb, ods, or something else in the same container.
    Zip,
    /// A compound file: xls, a protected workbook, or something else in the same container.
    Compound,
    /// Text of some encoding.
    Text,
}

/// Beginnings of files that people mistake for workbooks.
const STRANGERS: [(&[u8], &str); 11] = [
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"BM", "a BMP picture"),
    (b"{\\rtf", "an RTF document"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"MZ", "a program"),
    (b"SQLite format 3\0", "a database"),
];

/// Looks at the beginning of a file.
pub(crate) fn shape(head: &[u8]) -> Result<Shape, Refusal> {
    let refuse = |code, detail: &str| Err(Refusal::new(code, detail));
    if head.is_empty() {
        return refuse(RefusalCode::Empty, "no bytes");
    }
    if head.starts_with(b"PK\x03\x04") {
        return Ok(Shape::Zip);
    }
    if head.starts_with(b"PK\x05\x06") {
        return refuse(RefusalCode::Empty, "an archive without entries");
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Ok(Shape::Compound);
    }
    let text = text_like(head);
    let stranger = STRANGERS.iter().find(|(magic, _)| head.starts_with(magic));
    match stranger {
        Some((magic, what)) if magic.len() > 2 || !text => refuse(RefusalCode::NotAWorkbook, what),
        _ if !text => refuse(RefusalCode::NotAWorkbook, "bytes of no known kind"),
        _ => markup(head).map_or(Ok(Shape::Text), Err),
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
        "ods" | "ots" => 3,
        "csv" | "tsv" | "txt" | "tab" | "prn" => 4,
        _ => return false,
    };
    let is = match format {
        Format::Xlsx => 0,
        Format::Xls => 1,
        Format::Xlsb => 2,
        Format::Ods => 3,
        Format::Delimited { .. } => 4,
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

/// Text that is no table of separators but a page or an XML document.
fn markup(head: &[u8]) -> Option<Refusal> {
    let plain: Vec<u8> = head
        .iter()
        .filter(|b| **b != 0)
        .map(u8::to_ascii_lowercase)
        .collect();
    let text = plain.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&plain);
    let text = text
        .strip_prefix(b"\xff\xfe")
        .unwrap_or(text)
        .trim_ascii_start();
    let holds = |word: &[u8]| text.windows(word.len()).any(|w| w == word);
    if text.starts_with(b"mime-version:") {
        return Some(Refusal::new(
            RefusalCode::HtmlPage,
            "a web page in one file",
        ));
    }
    if !text.starts_with(b"<") {
        return None;
    }
    let page = [
        &b"<html"[..],
        b"<!doctype html",
        b"<table",
        b"<meta",
        b"<body",
        b"<style",
    ];
    if page.iter().any(|word| holds(word)) {
        return Some(Refusal::new(RefusalCode::HtmlPage, "HTML"));
    }
    let xml = text.starts_with(b"<?xml") || holds(b"xmlns");
    xml.then(|| Refusal::new(RefusalCode::LegacyXml, "an XML document"))
}
