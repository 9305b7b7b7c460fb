//! Writing a compiled part with its values.

use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};

use super::fault::FillError;
use super::tree::{Element, Node, On, Piece, Repeat, Unit, Words, put};
use super::{Data, Line, List};
use crate::compose::clean;

/// Bytes of a part at most.
const LARGEST: usize = 128 << 20;

/// The part with its values.
pub(super) fn part(nodes: &[Node], data: &Data) -> Result<String, FillError> {
    let mut writer = Writing {
        data,
        out: Writer::new(Vec::new()),
        prefix: prefix_of(nodes),
        too_long: false,
    };
    writer.nodes(nodes, None);
    if writer.too_long {
        return Err(FillError::TooLong);
    }
    let part = String::from_utf8(writer.out.into_inner());
    Ok(part.expect("what was written is UTF-8"))
}

fn prefix_of(nodes: &[Node]) -> String {
    let root = nodes.iter().find_map(|node| match node {
        Node::Element(element) => Some(element.name()),
        _ => None,
    });
    let name = root.unwrap_or_default();
    name.find(':')
        .map_or_else(String::new, |at| name[..=at].to_owned())
}

/// The line that is being written.
#[derive(Clone, Copy)]
struct Scope<'a> {
    list: &'a List,
    values: &'a [String],
    /// The headings above it, by level.
    groups: [&'a str; 2],
    /// The heading itself, or the nearest one.
    group: &'a str,
    /// Bookmarks are written with the first line only.
    again: bool,
}

struct Writing<'a> {
    data: &'a Data,
    out: Writer<Vec<u8>>,
    prefix: String,
    too_long: bool,
}

impl<'a> Writing<'a> {
    fn nodes(&mut self, nodes: &[Node], scope: Option<Scope<'a>>) {
        for node in nodes {
            self.node(node, scope);
        }
    }

    fn node(&mut self, node: &Node, scope: Option<Scope<'a>>) {
        if self.too_long {
            return;
        }
        match node {
            Node::Element(element) => self.element(element, scope),
            Node::Words(words) => self.words(words, scope),
            Node::Repeat(repeat) => self.repeat(repeat),
            Node::Other(event) => put(&mut self.out, event.borrow()),
        }
    }

    fn element(&mut self, element: &Element, scope: Option<Scope<'a>>) {
        let local = element.name().strip_prefix(self.prefix.as_str());
        let local = local.unwrap_or_default();
        let again = scope.is_some_and(|scope| scope.again);
        if again && matches!(local, "bookmarkStart" | "bookmarkEnd") {
            return;
        }
        // A table without rows and a cell without a paragraph are none to word processors.
        if local == "tbl" && !self.has(element, "tr") {
            return;
        }
        let bare = local == "tc" && !self.has(element, "p");
        if element.is_closed() {
            return put(&mut self.out, Event::Empty(element.start()));
        }
        put(&mut self.out, Event::Start(element.start()));
        self.nodes(&element.children, scope);
        if bare {
            let paragraph = format!("{}p", self.prefix);
            put(&mut self.out, Event::Empty(BytesStart::new(paragraph)));
        }
        put(&mut self.out, Event::End(BytesEnd::new(element.name())));
    }

    /// Whether anything of that name is written in an element.
    fn has(&self, element: &Element, name: &str) -> bool {
        let wanted = format!("{}{name}", self.prefix);
        let is = |node: &Node| matches!(node, Node::Element(inner) if inner.name() == wanted);
        element.children.iter().any(|child| match child {
            Node::Repeat(repeat) => {
                let lines = self
                    .data
                    .lists
                    .get(repeat.list)
                    .is_some_and(|list| !list.lines.is_empty());
                lines && repeat.units.iter().any(|unit| is(&unit.node))
            }
            other => is(other),
        })
    }

    fn repeat(&mut self, repeat: &Repeat) {
        let Some(list) = self.data.lists.get(repeat.list) else {
            return;
        };
        let mut groups = ["", ""];
        let (mut group, mut again) = ("", false);
        for line in &list.lines {
            if self.out.get_ref().len() > LARGEST {
                self.too_long = true;
                return;
            }
            let (on, values): (_, &[String]) = match line {
                Line::Group { level, text } => {
                    group = text;
                    let place = usize::from(*level).min(1);
                    groups[place] = text;
                    groups[place + 1..].fill("");
                    (On::Group(Some(*level)), &[])
                }
                Line::Values(values) => (On::Values, values),
            };
            let scope = Scope {
                list,
                values,
                groups,
                group,
                again,
            };
            for unit in repeat.units.iter().filter(|unit| is_on(unit, on)) {
                self.node(&unit.node, Some(scope));
            }
            again = true;
        }
    }

    fn words(&mut self, words: &Words, scope: Option<Scope<'a>>) {
        let (tag, name_len) = words.start();
        if let [Piece::Letters(letters)] = words.pieces.as_slice() {
            let start = BytesStart::from_content(tag, name_len);
            put(&mut self.out, Event::Start(start));
            put(&mut self.out, Event::Text(BytesText::new(letters)));
            return put(&mut self.out, Event::End(BytesEnd::new(&tag[..name_len])));
        }
        let mut text = String::new();
        for piece in &words.pieces {
            match piece {
                Piece::Letters(letters) => text.push_str(letters),
                Piece::Field { name, capitals } => {
                    let value = clean(value(self.data, name, scope));
                    match capitals {
                        true => text.push_str(&value.to_uppercase()),
                        false => text.push_str(&value),
                    }
                }
            }
        }
        self.lines(&text);
    }

    /// Words with their line feeds, which stand between the texts of a run.
    fn lines(&mut self, text: &str) {
        let (name, br) = (format!("{}t", self.prefix), format!("{}br", self.prefix));
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                put(&mut self.out, Event::Empty(BytesStart::new(br.as_str())));
            }
            let start = BytesStart::new(name.as_str()).with_attributes([("xml:space", "preserve")]);
            put(&mut self.out, Event::Start(start));
            put(&mut self.out, Event::Text(BytesText::new(line)));
            put(&mut self.out, Event::End(BytesEnd::new(name.as_str())));
        }
    }
}

fn is_on(unit: &Unit, line: On) -> bool {
    match (unit.on, line) {
        (On::Values, On::Values) | (On::Group(None), On::Group(_)) => true,
        (On::Group(own), On::Group(level)) => own == level,
        _ => false,
    }
}

fn value<'a>(data: &'a Data, name: &str, scope: Option<Scope<'a>>) -> &'a str {
    if let Some((_, value)) = data.once.iter().find(|(known, _)| known == name) {
        return value;
    }
    let Some(scope) = scope else { return "" };
    match name {
        "nhom" => return scope.group,
        "nhom_1" => return scope.groups[0],
        "nhom_2" => return scope.groups[1],
        _ => {}
    }
    let place = scope.list.fields.iter().position(|field| field == name);
    let value = place.and_then(|place| scope.values.get(place));
    value.map(String::as_str).unwrap_or_default()
}
