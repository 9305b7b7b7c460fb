//! A part as a tree that is written back as it was read. Only the words of `w:t` are taken out;
//! everything else keeps its letters.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, Writer};

use super::fault::Refused;

/// Elements within each other, and nodes of one part, at most.
const DEEPEST: usize = 120;
const MOST_NODES: usize = 1_500_000;

/// A node of a part.
#[derive(Debug, Clone)]
pub(super) enum Node {
    Element(Element),
    /// The words of one `w:t`.
    Words(Words),
    /// What is repeated for each line of a list.
    Repeat(Repeat),
    /// Anything else, as it stands.
    Other(Event<'static>),
}

#[derive(Debug, Clone)]
pub(super) struct Element {
    /// What stands between its angle brackets.
    tag: String,
    name_len: usize,
    /// Whether it is written `<a/>`.
    closed: bool,
    pub(super) children: Vec<Node>,
}

#[derive(Debug, Clone)]
pub(super) struct Words {
    /// The opening tag's content, as it stands.
    tag: String,
    name_len: usize,
    pub(super) pieces: Vec<Piece>,
}

/// A stretch of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Letters(String),
    Field { name: String, capitals: bool },
}

/// Nodes that are written for each line of the list.
#[derive(Debug, Clone)]
pub(super) struct Repeat {
    pub(super) list: usize,
    pub(super) units: Vec<Unit>,
}

#[derive(Debug, Clone)]
pub(super) struct Unit {
    pub(super) node: Node,
    pub(super) on: On,
}

/// On which lines a unit is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    Values,
    Group(Option<u8>),
}

impl Element {
    pub(super) fn name(&self) -> &str {
        &self.tag[..self.name_len]
    }

    /// Cuts the attribute that numbers a paragraph for word processors: a number is not used twice.
    pub(super) fn forget_number(&mut self) {
        for name in [" w14:paraId=\"", " w14:textId=\""] {
            let Some(from) = self.tag.find(name) else {
                continue;
            };
            let value = from + name.len();
            if let Some(length) = self.tag[value..].find('"') {
                self.tag.replace_range(from..=value + length, "");
            }
        }
    }

    /// Its opening tag.
    pub(super) fn start(&self) -> BytesStart<'_> {
        BytesStart::from_content(self.tag.as_str(), self.name_len)
    }

    /// Whether it is written without a closing tag.
    pub(super) fn is_closed(&self) -> bool {
        self.closed && self.children.is_empty()
    }
}

impl Words {
    /// The opening tag and its name, for words that stand as they were.
    pub(super) fn start(&self) -> (&str, usize) {
        (&self.tag, self.name_len)
    }

    pub(super) fn text(&self) -> String {
        let letters = |piece: &Piece| match piece {
            Piece::Letters(text) => text.clone(),
            Piece::Field { .. } => String::new(),
        };
        self.pieces.iter().map(letters).collect()
    }
}

pub(super) fn put(out: &mut Writer<Vec<u8>>, event: Event<'_>) {
    out.write_event(event).expect("memory takes every write");
}

/// Reads a part. Gives its nodes and the prefix of its names (`w:`).
pub(super) fn read(part: &str) -> Result<(Vec<Node>, String), Refused> {
    let mut reader = Reader::from_str(part);
    let mut tree = Tree::default();
    loop {
        match reader.read_event().map_err(|_| Refused::Damaged)? {
            Event::Eof => break,
            Event::DocType(_) => return Err(Refused::Hostile),
            Event::Start(start) => tree.open(&start)?,
            Event::Empty(start) => {
                tree.open(&start)?;
                tree.close(true)?;
            }
            Event::End(_) => tree.close(false)?,
            Event::Text(text) if tree.in_words() => tree.say(&text.xml10_content()),
            Event::CData(text) if tree.in_words() => tree.say(&text.xml10_content()),
            Event::GeneralRef(name) if tree.in_words() => {
                let letter = letter_of(&name).ok_or(Refused::Damaged)?;
                tree.say(letter.encode_utf8(&mut [0; 4]));
            }
            other => tree.push(Node::Other(other.into_owned()))?,
        }
    }
    tree.finish()
}

#[derive(Default)]
struct Tree {
    /// What is open, outermost first; below it what stands beside the root.
    open: Vec<Element>,
    beside: Vec<Node>,
    prefix: Option<String>,
    words: Option<String>,
    nodes: usize,
}

impl Tree {
    fn in_words(&self) -> bool {
        self.words.is_some()
    }

    fn say(&mut self, letters: &str) {
        if let Some(words) = &mut self.words {
            words.push_str(letters);
        }
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), Refused> {
        let name = start.name();
        let name: &str = name.as_ref();
        if self.prefix.is_none() {
            let colon = name.find(':').map_or(0, |at| at + 1);
            self.prefix = Some(name[..colon].to_owned());
        }
        if self.open.len() >= DEEPEST {
            return Err(Refused::Hostile);
        }
        // An element within the words of a run is none of the format's.
        if self.in_words() {
            return Err(Refused::Damaged);
        }
        if Some(name)
            == self
                .prefix
                .as_ref()
                .map(|prefix| format!("{prefix}t"))
                .as_deref()
        {
            self.words = Some(String::new());
        }
        let content: &str = start;
        self.open.push(Element {
            tag: content.to_owned(),
            name_len: name.len(),
            closed: false,
            children: Vec::new(),
        });
        Ok(())
    }

    fn close(&mut self, closed: bool) -> Result<(), Refused> {
        let mut element = self.open.pop().ok_or(Refused::Damaged)?;
        element.closed = closed;
        let node = match self.words.take() {
            Some(letters) => Node::Words(Words {
                tag: element.tag,
                name_len: element.name_len,
                pieces: vec![Piece::Letters(letters)],
            }),
            None => Node::Element(element),
        };
        self.push(node)
    }

    fn push(&mut self, node: Node) -> Result<(), Refused> {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return Err(Refused::TooLarge);
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.beside.push(node),
        }
        Ok(())
    }

    fn finish(self) -> Result<(Vec<Node>, String), Refused> {
        let has_root = self
            .beside
            .iter()
            .any(|node| matches!(node, Node::Element(_)));
        match self.open.is_empty() && has_root {
            true => Ok((self.beside, self.prefix.unwrap_or_default())),
            false => Err(Refused::Damaged),
        }
    }
}

fn letter_of(name: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(letter)) = name.resolve_char_ref() {
        return Some(letter);
    }
    let name: &str = name;
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
