//! Finding the fields of a file and what is repeated, and everything that is wrong with them.
//!
//! A paragraph's letters are joined over its runs before fields are looked for. What encloses them
//! decides what is repeated: markers in one paragraph repeat it, markers in paragraphs beside each
//! other repeat those and what lies between, markers in different cells of a table, or fields of a
//! list in a row without markers, repeat rows.

mod join;
mod paragraph;

use std::collections::HashSet;

use super::fault::{Fault, FillError, Spot, TextPart, Wrong};
use super::name::meant;
use super::package::Package;
use super::tree::{self, Element, Node};
use super::{Data, GROUP_FIELDS};

/// Faults that are told at most; more would not be read.
const TOLD: usize = 200;

/// The texts of a file, ready to be filled.
pub(super) struct Compiled {
    /// Name and nodes of each part.
    pub(super) parts: Vec<(String, Vec<Node>)>,
    /// Names of the fields, each once.
    pub(super) asked: Vec<String>,
}

/// Compiles every text of a file.
pub(super) fn all(package: &Package<'_>, data: &Data) -> Result<Compiled, FillError> {
    let mut compiler = Compiler::new(data);
    let mut parts = Vec::new();
    for (part, name, text) in &package.texts {
        let (mut nodes, prefix) = tree::read(text)?;
        compiler.start(*part, prefix);
        let seen = compiler.nodes(&mut nodes);
        compiler.loose(seen);
        parts.push((name.clone(), nodes));
    }
    match compiler.faults.is_empty() {
        true => Ok(Compiled {
            parts,
            asked: compiler.asked,
        }),
        false => Err(FillError::Faults(compiler.faults)),
    }
}

/// What stands in a node and was not used up within it, in the order of the text.
#[derive(Debug, Default)]
struct Seen {
    edges: Vec<Edge>,
    fields: Vec<Loose>,
    /// The node is a paragraph in which nothing but markers stood.
    only_edges: bool,
}

/// A marker of a list.
#[derive(Debug)]
struct Edge {
    begins: bool,
    typed: String,
    /// None where there is no such list; that was told already.
    list: Option<usize>,
    spot: Spot,
}

/// A field that needs a list, or a group of one, around it.
#[derive(Debug)]
struct Loose {
    typed: String,
    name: String,
    spot: Spot,
}

impl Loose {
    fn of_group(&self) -> bool {
        GROUP_FIELDS.contains(&self.name.as_str())
    }
}

impl Seen {
    fn add(&mut self, other: Seen) {
        self.edges.extend(other.edges);
        self.fields.extend(other.fields);
    }
}

struct Compiler<'a> {
    data: &'a Data,
    prefix: String,
    part: TextPart,
    paragraphs: usize,
    tables: usize,
    cell: Option<(usize, usize, usize)>,
    faults: Vec<Fault>,
    asked: Vec<String>,
    known: HashSet<String>,
}

impl<'a> Compiler<'a> {
    fn new(data: &'a Data) -> Self {
        Compiler {
            data,
            prefix: String::new(),
            part: TextPart::Body,
            paragraphs: 0,
            tables: 0,
            cell: None,
            faults: Vec::new(),
            asked: Vec::new(),
            known: HashSet::new(),
        }
    }

    fn start(&mut self, part: TextPart, prefix: String) {
        self.part = part;
        self.prefix = prefix;
        self.paragraphs = 0;
        self.tables = 0;
        self.cell = None;
    }

    fn tell(&mut self, wrong: Wrong, spot: Spot) {
        if self.faults.len() < TOLD {
            self.faults.push(Fault { wrong, spot });
        }
    }

    fn local<'e>(&self, element: &'e Element) -> &'e str {
        element
            .name()
            .strip_prefix(&self.prefix)
            .unwrap_or_default()
    }

    /// Any nodes that nothing joins.
    fn nodes(&mut self, nodes: &mut Vec<Node>) -> Seen {
        let mut all = Seen::default();
        for node in nodes {
            let seen = self.node(node);
            all.add(seen);
        }
        all
    }

    fn node(&mut self, node: &mut Node) -> Seen {
        let Node::Element(element) = node else {
            return Seen::default();
        };
        match self.local(element) {
            "p" => self.paragraph(element, node_of),
            "tbl" => self.table(element),
            "tr" => self.row(element),
            "body" | "tc" | "hdr" | "ftr" | "sdtContent" | "txbxContent" | "footnote"
            | "endnote" => self.blocks(element),
            _ => self.nodes(&mut element.children),
        }
    }

    /// Blocks one below the other.
    fn blocks(&mut self, element: &mut Element) -> Seen {
        let children = std::mem::take(&mut element.children);
        let mut items = Vec::with_capacity(children.len());
        for mut child in children {
            let seen = self.node(&mut child);
            items.push((child, seen));
        }
        let (children, seen) = self.join_blocks(items);
        element.children = children;
        seen
    }

    fn table(&mut self, element: &mut Element) -> Seen {
        let around = self.cell;
        self.tables += 1;
        let table = self.tables;
        let children = std::mem::take(&mut element.children);
        let (mut items, mut row) = (Vec::with_capacity(children.len()), 0);
        for mut child in children {
            let is_row = matches!(&child, Node::Element(inner) if self.local(inner) == "tr");
            if is_row {
                row += 1;
                self.cell = Some((table, row, 0));
            }
            let seen = self.node(&mut child);
            items.push((child, seen));
        }
        let (children, seen) = self.join_rows(items);
        element.children = children;
        self.cell = around;
        seen
    }

    fn row(&mut self, element: &mut Element) -> Seen {
        let at = self.cell;
        let (mut all, mut column) = (Seen::default(), 0);
        for child in &mut element.children {
            if matches!(&*child, Node::Element(inner) if self.local(inner) == "tc") {
                column += 1;
                self.cell = at.map(|(table, row, _)| (table, row, column));
            }
            let seen = self.node(child);
            all.add(seen);
        }
        self.cell = at;
        all
    }

    /// What no list has taken up by the end of a part.
    fn loose(&mut self, seen: Seen) {
        for edge in seen.edges.into_iter().filter(|edge| edge.list.is_some()) {
            let list = edge.typed;
            let wrong = match edge.begins {
                true => Wrong::NoEnd { list },
                false => Wrong::NoBegin { list },
            };
            self.tell(wrong, edge.spot);
        }
        for field in seen.fields {
            let name = field.typed.clone();
            let wrong = match field.of_group() {
                true => Wrong::GroupAlone { name },
                false => Wrong::OutsideRow { name },
            };
            self.tell(wrong, field.spot);
        }
    }

    fn list_named(&self, name: &str) -> Option<usize> {
        self.data.lists.iter().position(|list| list.name == name)
    }

    fn is_once(&self, name: &str) -> bool {
        self.data.once.iter().any(|(known, _)| known == name)
    }

    fn is_listed(&self, name: &str) -> bool {
        let mut fields = self.data.lists.iter().flat_map(|list| &list.fields);
        GROUP_FIELDS.contains(&name) || fields.any(|known| known == name)
    }

    fn meant(&self, name: &str) -> Option<String> {
        let once = self.data.once.iter().map(|(known, _)| known.as_str());
        let lists = self.data.lists.iter().flat_map(|list| &list.fields);
        meant(
            name,
            once.chain(lists.map(String::as_str)).chain(GROUP_FIELDS),
        )
    }

    fn ask(&mut self, name: &str) {
        if self.known.insert(name.to_owned()) {
            self.asked.push(name.to_owned());
        }
    }
}

/// A nested text (that of a box) is compiled as any other.
fn node_of<'a>(compiler: &mut Compiler<'a>, node: &mut Node) -> Seen {
    compiler.node(node)
}
