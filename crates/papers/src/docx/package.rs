//! The parts of the file and how they are packed.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::image::Media;
use super::markup::{Markup, NAMESPACES, twips};
use super::styles;
use crate::about::About;
use crate::columns::room_mm;
use crate::compose::clean;
use crate::{Document, PaperError};

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE_TYPE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
const CORE_RELATION: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// Packs the file: `body` is `word/document.xml`, `media` the pictures that it shows.
pub(super) fn pack(doc: &Document, body: &str, media: &[Media]) -> Result<Vec<u8>, PaperError> {
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations(&PACKAGE_RELATIONS, &[])),
        ("docProps/core.xml", properties(doc)),
        (
            "word/_rels/document.xml.rels",
            relations(&BODY_RELATIONS, media),
        ),
        ("word/styles.xml", styles::part(doc)),
        ("word/settings.xml", settings(doc)),
        ("word/fontTable.xml", fonts(doc)),
        ("word/header1.xml", header(doc, true)),
        ("word/header2.xml", header(doc, false)),
        ("word/footer1.xml", footer(doc)),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in &parts {
        put(&mut zip, name, part)?;
    }
    put(&mut zip, "word/document.xml", body)?;
    for one in media {
        put_bytes(&mut zip, &format!("word/{}", one.target), &one.bytes)?;
    }
    let packed = zip.finish().map_err(refused)?;
    Ok(packed.into_inner())
}

fn put(zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, part: &str) -> Result<(), PaperError> {
    put_bytes(zip, name, part.as_bytes())
}

fn put_bytes(
    zip: &mut ZipWriter<Cursor<Vec<u8>>>,
    name: &str,
    bytes: &[u8],
) -> Result<(), PaperError> {
    zip.start_file(name, SimpleFileOptions::default())
        .map_err(refused)?;
    zip.write_all(bytes).map_err(refused)
}

fn refused(error: impl std::fmt::Display) -> PaperError {
    PaperError::Write {
        detail: error.to_string(),
    }
}

fn content_types() -> String {
    let mut out = Markup::document();
    let space = "http://schemas.openxmlformats.org/package/2006/content-types";
    out.element("Types", &[("xmlns", space)], |out| {
        let defaults = [
            (
                "rels",
                "application/vnd.openxmlformats-package.relationships+xml",
            ),
            ("xml", "application/xml"),
            ("jpeg", "image/jpeg"),
            ("png", "image/png"),
        ];
        for (ending, kind) in defaults {
            out.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        let overrides = [
            ("/word/document.xml", "document.main"),
            ("/word/styles.xml", "styles"),
            ("/word/settings.xml", "settings"),
            ("/word/fontTable.xml", "fontTable"),
            ("/word/header1.xml", "header"),
            ("/word/header2.xml", "header"),
            ("/word/footer1.xml", "footer"),
        ];
        for (part, kind) in overrides {
            let kind = format!("{WORD}.{kind}+xml");
            out.empty("Override", &[("PartName", part), ("ContentType", &kind)]);
        }
        let core = [
            ("PartName", "/docProps/core.xml"),
            ("ContentType", CORE_TYPE),
        ];
        out.empty("Override", &core);
    });
    out.finish()
}

/// Kind and target of each relation, in the order of their ids.
type Relations = [(&'static str, &'static str)];

const PACKAGE_RELATIONS: [(&str, &str); 2] = [
    ("officeDocument", "word/document.xml"),
    (CORE_RELATION, "docProps/core.xml"),
];

const BODY_RELATIONS: [(&str, &str); 6] = [
    ("styles", "styles.xml"),
    ("settings", "settings.xml"),
    ("fontTable", "fontTable.xml"),
    ("header", "header1.xml"),
    ("header", "header2.xml"),
    ("footer", "footer1.xml"),
];

fn relations(relations: &Relations, media: &[Media]) -> String {
    let mut out = Markup::document();
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    out.element("Relationships", &[("xmlns", space)], |out| {
        for (number, (kind, target)) in (1..).zip(relations) {
            let id = format!("rId{number}");
            let kind = if kind.contains(':') {
                (*kind).to_owned()
            } else {
                format!("{RELATION}/{kind}")
            };
            let attributes = [("Id", &*id), ("Type", &*kind), ("Target", target)];
            out.empty("Relationship", &attributes);
        }
        for one in media {
            let kind = format!("{RELATION}/image");
            let attributes = [("Id", &*one.id), ("Type", &*kind), ("Target", &*one.target)];
            out.empty("Relationship", &attributes);
        }
    });
    out.finish()
}

fn properties(doc: &Document) -> String {
    let mut out = Markup::document();
    let spaces = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    out.element("cp:coreProperties", &spaces, |out| {
        let about = About::of(doc);
        let keywords = about.keywords.join(", ");
        let said = [
            ("dc:title", &about.title),
            ("dc:creator", &about.author),
            ("dc:subject", &about.subject),
            ("cp:keywords", &keywords),
        ];
        for (name, words) in said.into_iter().filter(|(_, words)| !words.is_empty()) {
            out.element(name, &[], |out| out.text(words));
        }
        out.element("dc:language", &[], |out| out.text("vi-VN"));
        let created = format!("{}T00:00:00Z", doc.created.format("%Y-%m-%d"));
        for moment in ["dcterms:created", "dcterms:modified"] {
            out.element(moment, &[("xsi:type", "dcterms:W3CDTF")], |out| {
                out.text(&created);
            });
        }
    });
    out.finish()
}

/// Settings: laid out as by the newest rules, which put a table's line on the margin; side margins
/// changed over on even pages where both sides are printed.
fn settings(doc: &Document) -> String {
    let mut out = Markup::document();
    out.element("w:settings", &NAMESPACES, |out| {
        if doc.style.mirrored {
            out.empty("w:mirrorMargins", &[]);
        }
        out.element("w:compat", &[], |out| {
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            out.empty("w:compatSetting", &mode);
        });
    });
    out.finish()
}

fn fonts(doc: &Document) -> String {
    let mut out = Markup::document();
    out.element("w:fonts", &NAMESPACES, |out| {
        out.element("w:font", &[("w:name", styles::font(doc))], |out| {
            out.value("w:family", "roman");
            out.value("w:pitch", "variable");
        });
    });
    out.finish()
}

/// The head of a page: its number between the booklet's name and nothing, or nothing on a first
/// page.
fn header(doc: &Document, numbered: bool) -> String {
    let mut out = Markup::document();
    out.element("w:hdr", &NAMESPACES, |out| {
        out.element("w:p", &[], |out| {
            let running = doc.style.running_head.as_deref().filter(|_| numbered);
            out.element("w:pPr", &[], |out| {
                out.value("w:pStyle", "SoTrang");
                if running.is_some() {
                    middle_stop(doc, out);
                }
            });
            if let Some(name) = running {
                out.element("w:r", &[], |out| {
                    out.element("w:rPr", &[], |out| {
                        out.empty("w:i", &[]);
                        out.value("w:sz", "20");
                    });
                    out.element("w:t", &[], |out| out.text(&clean(name)));
                });
                out.element("w:r", &[], |out| out.empty("w:tab", &[]));
            }
            if numbered {
                out.element("w:fldSimple", &[("w:instr", " PAGE ")], |out| {
                    out.element("w:r", &[], |out| {
                        out.element("w:t", &[], |out| out.text("2"));
                    });
                });
            }
        });
    });
    out.finish()
}

/// Words at the left and, after a tab, in the middle.
fn middle_stop(doc: &Document, out: &mut Markup) {
    let middle = twips(room_mm(doc).0 / 2.0);
    out.element("w:tabs", &[], |out| {
        out.empty("w:tab", &[("w:val", "center"), ("w:pos", &*middle)]);
    });
    out.value("w:jc", "left");
}

/// The foot of a page: the small line, or nothing.
fn footer(doc: &Document) -> String {
    let mut out = Markup::document();
    out.element("w:ftr", &NAMESPACES, |out| {
        out.element("w:p", &[], |out| {
            out.element("w:pPr", &[], |out| out.value("w:pStyle", "ChanTrang"));
            if let Some(stamp) = &doc.style.stamp {
                out.element("w:r", &[], |out| {
                    out.element("w:t", &[], |out| out.text(&clean(stamp)));
                });
            }
        });
    });
    out.finish()
}
