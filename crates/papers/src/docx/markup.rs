//! Elements of a part, written one after the other. Texts and attributes are escaped by the
//! library; nothing is put together from strings.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// The names the main part's elements come from.
pub(super) const NAMESPACES: [(&str, &str); 2] = [
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
];

/// The names the elements of pictures come from.
pub(super) const DRAWING_NAMESPACES: [(&str, &str); 3] = [
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
    (
        "xmlns:pic",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
    ),
];

/// Attributes of an element.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A part of the package being written.
pub(super) struct Markup {
    writer: Writer<Vec<u8>>,
}

impl Markup {
    /// An empty part with its declaration.
    pub(super) fn document() -> Self {
        let mut out = Self {
            writer: Writer::new(Vec::new()),
        };
        out.put(Event::Decl(BytesDecl::new(
            "1.0",
            Some("UTF-8"),
            Some("yes"),
        )));
        out
    }

    /// An element and what stands in it.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: Attributes,
        inside: impl FnOnce(&mut Self),
    ) {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.put(Event::Start(start));
        inside(self);
        self.put(Event::End(BytesEnd::new(name)));
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes) {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.put(Event::Empty(start));
    }

    /// An element whose only attribute is `w:val`.
    pub(super) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// Words.
    pub(super) fn text(&mut self, words: &str) {
        self.put(Event::Text(BytesText::new(words)));
    }

    /// The part.
    pub(super) fn finish(self) -> String {
        String::from_utf8(self.writer.into_inner()).expect("what was written is UTF-8")
    }

    fn put(&mut self, event: Event) {
        let written = self.writer.write_event(event);
        written.expect("memory takes every write");
    }
}

/// Millimetres as twentieths of a point, the unit of lengths in a part.
pub(super) fn twips(mm: f64) -> String {
    points(mm / crate::fonts::MM_PER_PT)
}

/// Points as twentieths of a point.
pub(super) fn points(pt: f64) -> String {
    ((pt * 20.0).round() as i64).to_string()
}
