//! Looks of cells and tables by the names of their styles (OpenDocument 1.3, part 3, 16): of the
//! content, of the document's own `styles.xml` which they rest on, and of the default.

use std::collections::HashMap;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::attribute;

/// A style rests on no more others than this.
const DEEPEST: usize = 16;
/// The name under which the default of cells is kept; no style has it.
const DEFAULT: &str = "";

/// As much of a style as is used.
#[derive(Default, Clone, Debug, PartialEq)]
pub(super) struct Look {
    pub(super) bold: bool,
    pub(super) font: Option<String>,
    pub(super) not_displayed: bool,
}

/// The styles so far; looks are told once they are all known.
#[derive(Default)]
pub(super) struct Styles {
    stated: HashMap<String, Stated>,
    /// Families of fonts by the names that styles call them.
    faces: HashMap<String, String>,
    current: Option<String>,
    looks: HashMap<String, Look>,
    settled: bool,
}

/// A style as it is stated, without what it rests on.
#[derive(Default)]
struct Stated {
    parent: Option<String>,
    bold: Option<bool>,
    font: Option<String>,
    not_displayed: bool,
}

impl Styles {
    /// Takes the styles of a part; a broken part gives those before the damage.
    pub(super) fn take_part(&mut self, part: impl BufRead) {
        let mut xml = Reader::from_reader(part);
        xml.config_mut().expand_empty_elements = true;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) => self.start(start.local_name().as_ref(), &start),
                Ok(Event::Eof) | Err(_) => break,
                Ok(_) => {}
            }
        }
    }

    /// Takes the tag that opens an element.
    pub(super) fn start(&mut self, name: &str, start: &BytesStart<'_>) {
        match name {
            "font-face" => self.face(start),
            "style" | "default-style" => self.begin(name, start),
            "text-properties" => {
                let Some(style) = self.current() else {
                    return;
                };
                style.bold = attribute(start, "fo:font-weight").map(|weight| weight == "bold");
                style.font = attribute(start, "style:font-name")
                    .or_else(|| attribute(start, "fo:font-family"));
            }
            "table-properties" => {
                let display = attribute(start, "table:display");
                if let Some(style) = self.current() {
                    style.not_displayed = display.is_some_and(|display| display == "false");
                }
            }
            _ => {}
        }
    }

    /// Makes the looks; what is stated afterwards does not count.
    pub(super) fn settle(&mut self) {
        if !std::mem::replace(&mut self.settled, true) {
            let names = self.stated.keys();
            self.looks = names
                .map(|name| (name.clone(), self.resolved(name)))
                .collect();
        }
    }

    /// The look of this name.
    pub(super) fn look(&self, name: &str) -> Look {
        let look = self.looks.get(name).or_else(|| self.looks.get(DEFAULT));
        look.cloned().unwrap_or_default()
    }

    fn face(&mut self, start: &BytesStart<'_>) {
        let name = attribute(start, "style:name");
        if let Some((name, family)) = name.zip(attribute(start, "svg:font-family")) {
            let family = family.split(',').next().unwrap_or_default();
            let family = family.trim().trim_matches(['\'', '"']);
            self.faces.insert(name, family.to_owned());
        }
    }

    fn begin(&mut self, name: &str, start: &BytesStart<'_>) {
        let family = attribute(start, "style:family").unwrap_or_default();
        // Text in a cell, rows and drawings have styles of the same names.
        let counts = matches!(family.as_str(), "table-cell" | "table" | "");
        let own = match name {
            "default-style" => (family == "table-cell").then(|| DEFAULT.to_owned()),
            _ => attribute(start, "style:name").filter(|_| counts),
        };
        if let Some(own) = &own {
            let parent = attribute(start, "style:parent-style-name");
            let stated = Stated {
                parent,
                ..Stated::default()
            };
            self.stated.insert(own.clone(), stated);
        }
        self.current = own;
    }

    fn current(&mut self) -> Option<&mut Stated> {
        self.stated.get_mut(self.current.as_ref()?)
    }

    fn resolved(&self, name: &str) -> Look {
        let (mut bold, mut font, mut not_displayed) = (None, None, false);
        let mut next = Some(name);
        for _ in 0..DEEPEST {
            let Some(style) = next.and_then(|name| self.stated.get(name)) else {
                break;
            };
            bold = bold.or(style.bold);
            font = font.or(style.font.as_deref());
            not_displayed |= style.not_displayed;
            next = style.parent.as_deref();
        }
        let default = self.stated.get(DEFAULT);
        let font = font.or_else(|| default?.font.as_deref());
        let family = |name: &str| match self.faces.get(name) {
            Some(family) => family.clone(),
            None => name.trim_matches(['\'', '"']).to_owned(),
        };
        Look {
            bold: bold.or_else(|| default?.bold).unwrap_or(false),
            font: font.map(family).filter(|font| !font.is_empty()),
            not_displayed,
        }
    }
}
