//! A package taken apart: its parts by name, their elements, their relations.

use std::collections::{BTreeMap, HashSet};
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element with what is in it.
#[derive(Debug, Default, Clone)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
    pub(crate) text: String,
}

impl Node {
    pub(crate) fn parse(text: &str) -> Node {
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        let mut open = vec![Node::default()];
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => open.push(Node::of(&start)),
                Event::Empty(start) => open.last_mut().unwrap().children.push(Node::of(&start)),
                Event::End(_) => {
                    let done = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(done);
                }
                Event::Text(text) => {
                    let text = quick_xml::escape::unescape(&text).unwrap().into_owned();
                    open.last_mut().unwrap().text += &text;
                }
                Event::GeneralRef(name) => {
                    let text = format!("&{};", &*name);
                    open.last_mut().unwrap().text += &quick_xml::escape::unescape(&text).unwrap();
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "tags that do not match");
        open.pop().unwrap().children.pop().expect("a root")
    }

    fn of(start: &BytesStart<'_>) -> Node {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let value = quick_xml::escape::unescape(&attribute.value)
                .unwrap()
                .into_owned();
            (attribute.key.as_ref().to_owned(), value)
        });
        Node {
            name: local(start.name().as_ref()).to_owned(),
            attributes: attributes.collect(),
            ..Node::default()
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut own = self.attributes.iter();
        own.find(|(key, _)| local(key) == name)
            .map(|own| own.1.as_str())
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    pub(crate) fn all(&self, name: &str) -> Vec<&Node> {
        let mut found: Vec<&Node> = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    pub(crate) fn words(&self) -> String {
        let below: String = self.children.iter().map(Node::words).collect();
        format!("{}{below}", self.text)
    }

    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        self.get(name).map(|text| text.parse().unwrap())
    }
}

pub(crate) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap()
}

/// A package by the names of its parts.
pub(crate) struct Package(pub(crate) BTreeMap<String, Vec<u8>>);

impl Package {
    pub(crate) fn open(bytes: &[u8]) -> Package {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).unwrap();
            let name = entry.name().unwrap().trim_start_matches('/').to_owned();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            assert!(
                parts.insert(name.clone(), content).is_none(),
                "{name} twice"
            );
        }
        let folded: HashSet<String> = parts.keys().map(|name| name.to_lowercase()).collect();
        assert_eq!(folded.len(), parts.len(), "names that differ by case alone");
        Package(parts)
    }

    pub(crate) fn text(&self, part: &str) -> &str {
        std::str::from_utf8(&self.0[part]).unwrap()
    }

    pub(crate) fn node(&self, part: &str) -> Node {
        Node::parse(self.text(part))
    }

    /// Kind and target by id.
    pub(crate) fn relations(&self, part: &str) -> BTreeMap<String, (String, String)> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let list = format!("{folder}/_rels/{name}.rels");
        let list = list.trim_start_matches('/');
        let Some(own) = self.0.keys().find(|name| name.eq_ignore_ascii_case(list)) else {
            return BTreeMap::new();
        };
        let mut found = BTreeMap::new();
        for relation in self.node(own).children {
            let kind = relation
                .get("Type")
                .unwrap()
                .rsplit('/')
                .next()
                .unwrap()
                .to_owned();
            let mut target = relation.get("Target").unwrap().to_owned();
            if relation.get("TargetMode") != Some("External") {
                target = self.resolve(folder, &target);
            }
            let id = relation.get("Id").unwrap().to_owned();
            assert!(
                found.insert(id, (kind, target)).is_none(),
                "an id twice in {list}"
            );
        }
        found
    }

    fn resolve(&self, folder: &str, target: &str) -> String {
        let whole = match target.strip_prefix('/') {
            Some(from_root) => from_root.to_owned(),
            None => format!("{folder}/{target}"),
        };
        let mut steps: Vec<&str> = Vec::new();
        for step in whole.split('/').filter(|step| !["", "."].contains(step)) {
            match step {
                ".." => drop(steps.pop()),
                step => steps.push(step),
            }
        }
        let name = steps.join("/");
        let found = self.0.keys().find(|own| own.eq_ignore_ascii_case(&name));
        found
            .unwrap_or_else(|| panic!("{target} of {folder} leads nowhere"))
            .clone()
    }

    /// Name and part of each worksheet.
    pub(crate) fn worksheets(&self) -> Vec<(String, String)> {
        let main = self.main();
        let relations = self.relations(&main);
        let book = self.node(&main);
        let sheets = book.child("sheets").unwrap();
        let part = |sheet: &Node| {
            let id = sheet.attributes.iter().find(|(key, _)| local(key) == "id");
            let (kind, target) = &relations[&id.unwrap().1];
            (kind == "worksheet").then(|| (sheet.get("name").unwrap().to_owned(), target.clone()))
        };
        sheets.children.iter().filter_map(part).collect()
    }

    pub(crate) fn main(&self) -> String {
        let root = self.relations("");
        let main = root.values().find(|(kind, _)| kind == "officeDocument");
        main.unwrap().1.clone()
    }

    /// The comments of a sheet by cell.
    pub(crate) fn comments(&self, sheet: &str) -> BTreeMap<String, String> {
        let relations = self.relations(sheet);
        let Some((_, part)) = relations.values().find(|(kind, _)| kind == "comments") else {
            return BTreeMap::new();
        };
        let node = self.node(part);
        let list = node.all("comment");
        list.iter()
            .map(|own| (own.get("ref").unwrap().to_owned(), own.words()))
            .collect()
    }
}
