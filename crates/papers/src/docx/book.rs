//! The parts of a booklet: its cover, its contents as a field that the word processor keeps up to
//! date, its sections.

use super::markup::Markup;
use super::paragraph::{Para, spacer};
use crate::Document;
use crate::columns::room_mm;
use crate::compose::Piece;
use crate::fonts::MM_PER_PT;

/// Where the sections of a booklet begin: the number of the page, by the section's block.
pub(super) type Pages = std::collections::HashMap<usize, usize>;

/// Shares of a page above the words of a cover and below them.
const ABOVE: f64 = 0.22;
const BELOW: f64 = 0.34;

/// Writes the middle and the foot of the first page, and ends it.
pub(super) fn cover(
    doc: &Document,
    kind: &[String],
    lines: &[String],
    foot: &str,
    out: &mut Markup,
) {
    let (_, height_mm) = room_mm(doc);
    let room = |share: f64, out: &mut Markup| spacer(height_mm * share / MM_PER_PT, true, out);
    room(ABOVE, out);
    Para::styled("BiaTen").write(kind, out);
    Para::styled("BiaTrichYeu").write(lines, out);
    room(BELOW, out);
    Para::styled("BiaNoi").write(&[foot], out);
    page_break(out);
}

/// Writes the contents: a field over the styles of sections, filled with what they are now.
pub(super) fn contents(
    doc: &Document,
    title: &str,
    pieces: &[Piece],
    pages: &Pages,
    out: &mut Markup,
) {
    Para::styled("MucLuc").write(&[title], out);
    let sections = pieces.iter().filter_map(|piece| match piece {
        Piece::Section {
            block, text, level, ..
        } => Some((*block, text.as_str(), *level)),
        _ => None,
    });
    let sections: Vec<_> = sections.collect();
    let last = sections.len().saturating_sub(1);
    for (at, (block, text, level)) in sections.into_iter().enumerate() {
        let style = if level == 1 { "TOC1" } else { "TOC2" };
        out.element("w:p", &[], |out| {
            out.element("w:pPr", &[], |out| {
                out.value("w:pStyle", style);
                out.element("w:tabs", &[], |out| {
                    let at = super::markup::twips(room_mm(doc).0);
                    let stop = [("w:val", "right"), ("w:leader", "dot"), ("w:pos", &*at)];
                    out.empty("w:tab", &stop);
                });
            });
            if at == 0 {
                field_mark("begin", out);
                instruction(FIELD, out);
                field_mark("separate", out);
            }
            entry(block, text, pages.get(&block).copied(), out);
            if at == last {
                field_mark("end", out);
            }
        });
    }
    page_break(out);
}

/// The contents: what stands in the two styles of sections, each entry a way to its place.
const FIELD: &str = r#" TOC \h \z \t "Chương,1,Mục,2" "#;

/// A line of the contents: words, dots, the page.
fn entry(block: usize, text: &str, page: Option<usize>, out: &mut Markup) {
    let name = bookmark(block);
    let way = [("w:anchor", &*name), ("w:history", "1")];
    out.element("w:hyperlink", &way, |out| {
        run(out, |out| words(text, out));
        run(out, |out| out.empty("w:tab", &[]));
        field_mark("begin", out);
        instruction(&format!(" PAGEREF {name} \\h "), out);
        field_mark("separate", out);
        let page = page.map_or_else(String::new, |page| page.to_string());
        run(out, |out| words(&page, out));
        field_mark("end", out);
    });
}

/// Writes the heading of a section under a bookmark.
pub(super) fn section(block: usize, text: &str, (level, new_page): (u8, bool), out: &mut Markup) {
    out.element("w:p", &[], |out| {
        out.element("w:pPr", &[], |out| {
            out.value("w:pStyle", if level == 1 { "Chuong" } else { "Muc" });
            if new_page {
                out.empty("w:pageBreakBefore", &[]);
            }
        });
        let (id, name) = (block.to_string(), bookmark(block));
        out.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
        run(out, |out| words(text, out));
        out.empty("w:bookmarkEnd", &[("w:id", &id)]);
    });
}

fn bookmark(block: usize) -> String {
    format!("_Toc{block:06}")
}

fn run(out: &mut Markup, inside: impl FnOnce(&mut Markup)) {
    out.element("w:r", &[], inside);
}

fn words(text: &str, out: &mut Markup) {
    let text = text.replace('\u{200b}', "");
    out.element("w:t", &[("xml:space", "preserve")], |out| out.text(&text));
}

fn field_mark(kind: &str, out: &mut Markup) {
    run(out, |out| {
        out.empty("w:fldChar", &[("w:fldCharType", kind)])
    });
}

fn instruction(text: &str, out: &mut Markup) {
    run(out, |out| {
        out.element("w:instrText", &[("xml:space", "preserve")], |out| {
            out.text(text)
        });
    });
}

fn page_break(out: &mut Markup) {
    out.element("w:p", &[], |out| {
        out.element("w:pPr", &[], |out| super::paragraph::exact_line(1.0, out));
        run(out, |out| out.empty("w:br", &[("w:type", "page")]));
    });
}
