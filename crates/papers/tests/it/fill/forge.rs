//! Small Word files, made for the tests.

use std::io::{Cursor, Read, Write};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/// Escapes words as Word does.
pub(super) fn escaped(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

pub(super) fn paragraph(text: &str) -> String {
    runs(&[("", text)])
}

/// A paragraph of runs: properties and words of each.
pub(super) fn runs(runs: &[(&str, &str)]) -> String {
    let run = |(look, text): &(&str, &str)| {
        format!(
            "<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r>",
            escaped(text)
        )
    };
    let runs: String = runs.iter().map(run).collect();
    format!("<w:p>{runs}</w:p>")
}

pub(super) fn table(rows: &[&[&str]]) -> String {
    let cell = |text: &&str| format!("<w:tc>{}</w:tc>", paragraph(text));
    let row = |cells: &&[&str]| {
        let cells: String = cells.iter().map(cell).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let rows: String = rows.iter().map(row).collect();
    format!("<w:tbl>{rows}</w:tbl>")
}

pub(super) fn body(content: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{content}</w:body></w:document>"
    )
}

pub(super) fn docx(content: &str) -> Vec<u8> {
    packed(&parts(&body(content), MAIN))
}

pub(super) fn pattern(content: &str) -> Vec<u8> {
    packed(&parts(
        &body(content),
        &MAIN.replace("document.main", "template.main"),
    ))
}

pub(super) fn with_header(content: &str, header: &str) -> Vec<u8> {
    let mut parts = parts(&body(content), MAIN);
    parts[0].1 = parts[0].1.replace(
        "</Types>",
        "<Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>",
    );
    let header = body(header)
        .replace("w:document", "w:hdr")
        .replace("w:body", "w:sdt");
    parts.push(("word/header1.xml", header));
    packed(&parts)
}

/// Names and contents of a file's parts.
pub(super) type Parts = Vec<(&'static str, String)>;

pub(super) fn parts(document: &str, kind: &str) -> Parts {
    let types = format!(
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{kind}\"/></Types>"
    );
    let relations = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    vec![
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations.to_owned()),
        (
            "word/styles.xml",
            "<w:styles xmlns:w=\"x\"><w:a> {{ten}} </w:a></w:styles>".to_owned(),
        ),
        ("word/document.xml", document.to_owned()),
    ]
}

pub(super) fn packed(parts: &Parts) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(content.as_bytes()).expect("its bytes");
    }
    zip.finish().expect("a file").into_inner()
}

pub(super) fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    let mut part = zip.by_name(name).expect("a part");
    part.read_to_string(&mut text).expect("UTF-8");
    text
}

/// The words of each paragraph; `⏎` for a line's end.
pub(super) fn texts(part: &str) -> Vec<String> {
    let mut reader = Reader::from_str(part);
    let (mut found, mut words) = (Vec::new(), false);
    loop {
        match reader.read_event().expect("well-formed markup") {
            Event::Eof => return found,
            Event::Start(tag) if tag.name().as_ref() == "w:p" => found.push(String::new()),
            Event::Start(tag) => words = tag.name().as_ref() == "w:t",
            Event::End(_) => words = false,
            Event::Empty(tag) if tag.name().as_ref() == "w:br" => push(&mut found, "⏎"),
            Event::Text(text) if words => push(&mut found, &text.xml10_content()),
            Event::GeneralRef(name) if words => {
                let letter = format!("&{};", &*name);
                push(
                    &mut found,
                    &quick_xml::escape::unescape(&letter).expect("an entity"),
                );
            }
            _ => {}
        }
    }
}

fn push(found: &mut [String], letters: &str) {
    found.last_mut().expect("a paragraph").push_str(letters);
}
