//! Which font a style of a Word document gives (ECMA-376 part 1, 17.7): old texts carry `.VnTime`
//! in their styles far oftener than in their runs. Themes and table styles are not looked at.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::formats::xml::attribute;

/// A style rests on no more others than this.
const DEEPEST: usize = 16;

/// As much of a look as is used.
#[derive(Default, Clone, Debug, PartialEq)]
pub(super) struct Look {
    pub(super) bold: bool,
    pub(super) font: Option<String>,
}

/// The styles of a document.
#[derive(Default)]
pub(super) struct Fonts {
    named: HashMap<String, Named>,
    default: Look,
    /// The style of paragraphs that name none.
    usual: Option<String>,
}

#[derive(Default)]
struct Named {
    look: Look,
    based_on: Option<String>,
    heading: bool,
}

impl Fonts {
    /// The styles of a part; a broken part gives those before the damage.
    pub(super) fn of(part: &[u8]) -> Fonts {
        let mut fonts = Fonts::default();
        let mut xml = Reader::from_reader(part);
        xml.config_mut().expand_empty_elements = true;
        let mut open: Option<String> = None;
        let mut defaults = false;
        while let Ok(event) = xml.read_event_into(&mut Vec::new()) {
            match event {
                Event::Eof => break,
                Event::Start(start) => match start.local_name().as_ref() {
                    "rPrDefault" => defaults = true,
                    "style" => open = fonts.begin(&start),
                    _ => fonts.property(&start, open.as_deref(), defaults),
                },
                Event::End(end) => match end.local_name().as_ref() {
                    "rPrDefault" => defaults = false,
                    "style" => open = None,
                    _ => {}
                },
                _ => {}
            }
        }
        fonts
    }

    /// The look of a style with all that it rests on.
    pub(super) fn look(&self, id: &str) -> Look {
        let mut look = Look::default();
        let mut next = self.named.get(id);
        for _ in 0..DEEPEST {
            let Some(style) = next else {
                break;
            };
            look.bold |= style.look.bold;
            look.font = look.font.or_else(|| style.look.font.clone());
            next = style.based_on.as_ref().and_then(|id| self.named.get(id));
        }
        look.font = look.font.or_else(|| self.default.font.clone());
        look
    }

    /// The look of a paragraph that names no style.
    pub(super) fn usual(&self) -> Look {
        self.look(self.usual.as_deref().unwrap_or_default())
    }

    /// Whether a style is one of headings, titles or captions.
    pub(super) fn heading(&self, id: &str) -> bool {
        let named = self.named.get(id).is_some_and(|style| style.heading);
        named || is_heading(id)
    }

    fn begin(&mut self, start: &BytesStart<'_>) -> Option<String> {
        let id = attribute(start, "styleId")?;
        let yes = |name| attribute(start, name).is_some_and(|v| v == "1" || v == "true");
        if yes("default") && attribute(start, "type").is_some_and(|kind| kind == "paragraph") {
            self.usual = Some(id.clone());
        }
        self.named.entry(id.clone()).or_default();
        Some(id)
    }

    fn property(&mut self, start: &BytesStart<'_>, open: Option<&str>, defaults: bool) {
        let Some(style) = open.and_then(|id| self.named.get_mut(id)) else {
            if defaults {
                property(&mut self.default, start);
            }
            return;
        };
        match start.local_name().as_ref() {
            "name" => style.heading |= attribute(start, "val").is_some_and(|n| is_heading(&n)),
            "basedOn" => style.based_on = attribute(start, "val"),
            _ => property(&mut style.look, start),
        }
    }
}

/// Takes a property of runs into a look.
pub(super) fn property(look: &mut Look, start: &BytesStart<'_>) {
    match start.local_name().as_ref() {
        "rFonts" => {
            let font = attribute(start, "ascii").or_else(|| attribute(start, "hAnsi"));
            look.font = font.or(look.font.take());
        }
        "b" => {
            let no = attribute(start, "val").is_some_and(|v| matches!(&*v, "0" | "false" | "off"));
            look.bold = !no;
        }
        _ => {}
    }
}

fn is_heading(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["heading", "title", "caption"]
        .iter()
        .any(|word| name.starts_with(word))
}
