//! One paragraph: its letters over all runs, the fields in them, and which run each goes to.

use std::ops::Range;

use super::{Compiler, Edge, Loose, Seen};
use crate::fill::fault::{Spot, Wrong};
use crate::fill::find::{Mark, What, find};
use crate::fill::name::meant;
use crate::fill::tree::{Element, Node, Piece};

/// Letters of a place that are shown around a fault.
const NEAR: usize = 24;

impl Compiler<'_> {
    pub(super) fn paragraph(
        &mut self,
        element: &mut Element,
        nested: fn(&mut Self, &mut Node) -> Seen,
    ) -> Seen {
        self.paragraphs += 1;
        let mut letters = String::new();
        let mut leaves = Vec::new();
        self.gather(&element.children, &mut letters, &mut leaves);
        let mut seen = match letters.contains("{{") || letters.contains("}}") {
            true => self.fields(element, &letters, &leaves),
            false => Seen::default(),
        };
        self.boxes(&mut element.children, nested, &mut seen);
        seen
    }

    /// The letters of a paragraph without those of paragraphs within it, and where each `w:t` stands
    /// in them.
    fn gather(&self, nodes: &[Node], letters: &mut String, leaves: &mut Vec<Range<usize>>) {
        for node in nodes {
            match node {
                Node::Words(words) => {
                    let from = letters.len();
                    letters.push_str(&words.text());
                    leaves.push(from..letters.len());
                }
                Node::Element(inner) => match self.local(inner) {
                    "p" => {}
                    "tab" => letters.push('\t'),
                    "br" | "cr" => letters.push('\n'),
                    _ => self.gather(&inner.children, letters, leaves),
                },
                Node::Repeat(_) | Node::Other(_) => {}
            }
        }
    }

    fn fields(&mut self, element: &mut Element, letters: &str, leaves: &[Range<usize>]) -> Seen {
        let (marks, slips) = find(letters);
        for (wrong, at) in slips {
            let spot = self.spot(letters, at);
            self.tell(wrong, spot);
        }
        let mut seen = Seen::default();
        for mark in &marks {
            self.see(mark, letters, &mut seen);
        }
        let left = without(letters, &marks);
        seen.only_edges = !seen.edges.is_empty() && left.trim().is_empty();
        let mut place = 0;
        self.deal(&mut element.children, letters, leaves, &marks, &mut place);
        seen
    }

    fn see(&mut self, mark: &Mark, letters: &str, seen: &mut Seen) {
        let spot = self.spot(letters, mark.range.start);
        let (begins, typed, name) = match &mark.what {
            What::Field { typed, name, .. } => return self.see_field(typed, name, spot, seen),
            What::Begin { typed, name } => (true, typed, name),
            What::End { typed, name } => (false, typed, name),
        };
        let list = self.list_named(name);
        if list.is_none() && begins {
            let known = self.data.lists.iter().map(|list| list.name.as_str());
            let wrong = Wrong::UnknownList {
                name: typed.clone(),
                meant: meant(name, known),
            };
            self.tell(wrong, spot.clone());
        }
        seen.edges.push(Edge {
            begins,
            typed: typed.clone(),
            list,
            spot,
        });
    }

    fn see_field(&mut self, typed: &str, name: &str, spot: Spot, seen: &mut Seen) {
        if self.is_once(name) {
            return self.ask(name);
        }
        if self.is_listed(name) {
            self.ask(name);
            return seen.fields.push(Loose {
                typed: typed.to_owned(),
                name: name.to_owned(),
                spot,
            });
        }
        let wrong = Wrong::Unknown {
            name: typed.to_owned(),
            meant: self.meant(name),
        };
        self.tell(wrong, spot);
    }

    /// Deals the fields out to the runs: a field goes where its first letter stands.
    fn deal(
        &self,
        nodes: &mut [Node],
        letters: &str,
        leaves: &[Range<usize>],
        marks: &[Mark],
        place: &mut usize,
    ) {
        for node in nodes {
            match node {
                Node::Words(words) => {
                    let leaf = leaves[*place].clone();
                    *place += 1;
                    words.pieces = pieces(letters, leaf, marks);
                }
                Node::Element(inner) if self.local(inner) != "p" => {
                    self.deal(&mut inner.children, letters, leaves, marks, place);
                }
                _ => {}
            }
        }
    }

    /// Texts within a paragraph, such as those of a box drawn beside it.
    fn boxes(
        &mut self,
        nodes: &mut Vec<Node>,
        nested: fn(&mut Self, &mut Node) -> Seen,
        seen: &mut Seen,
    ) {
        for node in nodes {
            let Node::Element(inner) = node else { continue };
            if matches!(self.local(inner), "txbxContent" | "p" | "tbl") {
                let found = nested(self, node);
                seen.add(found);
            } else {
                self.boxes(&mut inner.children, nested, seen);
            }
        }
    }

    fn spot(&self, letters: &str, at: usize) -> Spot {
        let before = letters[..at].chars().rev().take(NEAR).count();
        let from = letters[..at]
            .char_indices()
            .rev()
            .nth(before.saturating_sub(1));
        let from = from.map_or(at, |(from, _)| from);
        let near: String = letters[from..].chars().take(before + 2 * NEAR).collect();
        Spot {
            part: self.part,
            paragraph: self.paragraphs,
            cell: self.cell.filter(|cell| cell.2 > 0),
            near: near.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }
}

fn without(letters: &str, marks: &[Mark]) -> String {
    let (mut left, mut at) = (String::new(), 0);
    for mark in marks {
        left += &letters[at..mark.range.start];
        at = mark.range.end;
        if matches!(mark.what, What::Field { .. }) {
            left.push('x');
        }
    }
    left + &letters[at..]
}

fn pieces(letters: &str, leaf: Range<usize>, marks: &[Mark]) -> Vec<Piece> {
    let (mut pieces, mut at) = (Vec::new(), leaf.start);
    let first = marks.partition_point(|mark| mark.range.end <= leaf.start);
    for mark in &marks[first..] {
        if mark.range.start >= leaf.end {
            break;
        }
        if mark.range.start > at {
            pieces.push(Piece::Letters(letters[at..mark.range.start].to_owned()));
        }
        if mark.range.start >= leaf.start
            && let What::Field { name, capitals, .. } = &mark.what
        {
            pieces.push(Piece::Field {
                name: name.clone(),
                capitals: *capitals,
            });
        }
        at = mark.range.end.min(leaf.end);
    }
    if at < leaf.end {
        pieces.push(Piece::Letters(letters[at..leaf.end].to_owned()));
    }
    pieces
}
