//! Which nodes beside each other are repeated together.

use super::{Compiler, Edge, Seen};
use crate::fill::fault::Wrong;
use crate::fill::tree::{Element, Node, On, Repeat, Unit};

/// A node with what was seen in it.
type Item = (Node, Seen);

impl Compiler<'_> {
    /// Blocks one below the other. What is open at their end is left to what encloses them.
    pub(super) fn join_blocks(&mut self, items: Vec<Item>) -> (Vec<Node>, Seen) {
        let had_edges = items.iter().any(|(_, seen)| seen.only_edges);
        let (mut joined, mut left) = self.join(items, None);
        // A paragraph of markers alone goes with them, but a cell keeps one.
        if had_edges {
            let is_paragraph =
                |node: &Node| matches!(node, Node::Element(p) if self.local(p) == "p");
            let stays = |(node, empty): &(Node, bool)| !empty || !is_paragraph(node);
            let others = joined
                .iter()
                .filter(|item| stays(item) && is_text(&item.0))
                .count();
            match others {
                0 => {
                    let mut kept = false;
                    joined.retain(|item| stays(item) || !std::mem::replace(&mut kept, true));
                }
                _ => joined.retain(stays),
            }
        }
        left.only_edges = false;
        (joined.into_iter().map(|(node, _)| node).collect(), left)
    }

    /// Rows of a table. Nothing is left to what encloses the table: lists do not begin above a table
    /// and end within it.
    pub(super) fn join_rows(&mut self, items: Vec<Item>) -> (Vec<Node>, Seen) {
        let items = self.rows_of_lists(items);
        let (joined, left) = self.join(items, Some(()));
        self.loose(left);
        let nodes = joined.into_iter().map(|(node, _)| node).collect();
        (nodes, Seen::default())
    }

    /// Rows with fields of a list and without markers, each with the rows of groups before it.
    fn rows_of_lists(&mut self, items: Vec<Item>) -> Vec<Item> {
        let mut rows: Vec<Item> = Vec::with_capacity(items.len());
        let mut groups: Vec<Item> = Vec::new();
        let mut open = false;
        for (node, seen) in items {
            let within = open || !seen.edges.is_empty();
            open = seen.edges.last().map_or(open, |edge| edge.begins);
            let of_list = seen.fields.iter().any(|field| !field.of_group());
            if !within && !of_list && !seen.fields.is_empty() {
                groups.push((node, seen));
            } else if !within && of_list {
                let mut units = std::mem::take(&mut groups);
                units.push((node, seen));
                let repeat = self.repeat(0, units);
                rows.push((repeat, Seen::default()));
            } else {
                // White space between rows does not part a group from its list.
                if groups.is_empty() || matches!(node, Node::Element(_)) {
                    rows.append(&mut groups);
                }
                rows.push((node, seen));
            }
        }
        rows.append(&mut groups);
        rows
    }

    /// Joins what stands between markers. The flag says that a paragraph held nothing else.
    fn join(&mut self, items: Vec<Item>, rows: Option<()>) -> (Vec<(Node, bool)>, Seen) {
        let (mut joined, mut left) = (Vec::with_capacity(items.len()), Seen::default());
        let mut open: Option<(Edge, Vec<Item>)> = None;
        for (node, mut seen) in items {
            let edges = std::mem::take(&mut seen.edges);
            match (open.take(), Turn::of(edges)) {
                (None, Turn::None) => {
                    let empty = seen.only_edges;
                    left.add(seen);
                    joined.push((node, empty));
                }
                (None, Turn::Whole(edge)) => {
                    let list = edge.list.unwrap_or_default();
                    joined.push((self.repeat(list, vec![(node, seen)]), false));
                }
                (None, Turn::Begin(edge)) => open = Some((edge, vec![(node, seen)])),
                (None, Turn::End(edge)) => {
                    let empty = seen.only_edges;
                    left.edges.push(edge);
                    left.add(seen);
                    joined.push((node, empty));
                }
                (Some((edge, mut items)), Turn::None) => {
                    items.push((node, seen));
                    open = Some((edge, items));
                }
                (Some((begin, mut items)), Turn::End(end)) => {
                    if begin.list != end.list {
                        self.tell(Wrong::Crossed { list: end.typed }, end.spot);
                    }
                    items.push((node, seen));
                    if rows.is_none() {
                        items.retain(|(_, seen)| !seen.only_edges);
                    }
                    joined.push((self.repeat(begin.list.unwrap_or_default(), items), false));
                }
                (around, Turn::Whole(edge) | Turn::Begin(edge) | Turn::Crossed(edge)) => {
                    self.tell(Wrong::Crossed { list: edge.typed }, edge.spot);
                    if let Some((edge, mut items)) = around {
                        items.push((node, seen));
                        open = Some((edge, items));
                    }
                }
            }
        }
        if let Some((edge, items)) = open {
            left.edges.push(edge);
            for (node, seen) in items {
                let empty = seen.only_edges;
                left.add(seen);
                joined.push((node, empty));
            }
        }
        (joined, left)
    }

    fn repeat(&mut self, list: usize, items: Vec<Item>) -> Node {
        let mut units = Vec::with_capacity(items.len());
        for (mut node, seen) in items {
            let on = on(&seen);
            for field in seen.fields.into_iter().filter(|field| !field.of_group()) {
                let of_list = self.data.lists.get(list);
                if !of_list.is_some_and(|list| list.fields.contains(&field.name)) {
                    let wrong = Wrong::OtherList {
                        name: field.typed,
                        list: of_list.map(|list| list.name.clone()).unwrap_or_default(),
                    };
                    self.tell(wrong, field.spot);
                }
            }
            forget_numbers(&mut node);
            units.push(Unit { node, on });
        }
        Node::Repeat(Repeat { list, units })
    }
}

/// What the markers of one node ask for.
enum Turn {
    None,
    Begin(Edge),
    End(Edge),
    /// It begins and ends within.
    Whole(Edge),
    Crossed(Edge),
}

impl Turn {
    fn of(edges: Vec<Edge>) -> Turn {
        let mut edges = edges.into_iter();
        match (edges.next(), edges.next(), edges.next()) {
            (None, ..) => Turn::None,
            (Some(edge), None, _) if edge.begins => Turn::Begin(edge),
            (Some(edge), None, _) => Turn::End(edge),
            (Some(begin), Some(end), None)
                if begin.begins && !end.begins && begin.list == end.list =>
            {
                Turn::Whole(begin)
            }
            (Some(_), Some(edge), _) => Turn::Crossed(edge),
        }
    }
}

/// A unit with fields of a group alone is written at its headings.
fn on(seen: &Seen) -> On {
    let group = seen
        .fields
        .first()
        .filter(|_| seen.fields.iter().all(super::Loose::of_group));
    match group.map(|field| field.name.as_str()) {
        None => On::Values,
        Some("nhom_1") => On::Group(Some(0)),
        Some("nhom_2") => On::Group(Some(1)),
        Some(_) => On::Group(None),
    }
}

fn is_text(node: &Node) -> bool {
    matches!(node, Node::Repeat(_))
        || matches!(node, Node::Element(element) if element.name().ends_with(":p") || element.name().ends_with(":tbl"))
}

fn forget_numbers(node: &mut Node) {
    let Node::Element(element) = node else { return };
    let element: &mut Element = element;
    element.forget_number();
    element.children.iter_mut().for_each(forget_numbers);
}
