//! The parts of an open package by name and by relation (ECMA-376 part 2, 9): names are compared
//! without regard to case, targets are resolved against the folder of their source.

use std::collections::{HashMap, HashSet};
use std::io::{Read, Seek};

use zip::ZipArchive;

use super::xml::{Element, attribute, find};
use super::{Patched, Trouble};

/// The longest part that is held whole.
const LONGEST: u64 = 64 << 20;

/// An archive and its names.
pub(super) struct Source<R> {
    pub(super) archive: ZipArchive<R>,
    names: HashMap<String, usize>,
    taken: HashSet<String>,
}

/// A relation of a part.
#[derive(Debug, Clone)]
pub(super) struct Relation {
    pub(super) id: String,
    /// The last word of its type: `worksheet`.
    pub(super) kind: String,
    /// Its whole type.
    pub(super) full: String,
    /// The part it leads to; of a link to the outside whatever it says.
    pub(super) target: String,
}

/// The relations of a part, and the part that holds them.
pub(super) struct Relations {
    /// Name of the part that holds them.
    pub(super) part: String,
    /// Its text, if there is one.
    pub(super) text: Option<String>,
    pub(super) list: Vec<Relation>,
}

impl<R: Read + Seek> Source<R> {
    pub(super) fn open(source: R) -> Patched<Source<R>> {
        let archive = crate::preflight::package::open(source).map_err(Trouble::Refused)?;
        let names = archive
            .file_names_raw()
            .enumerate()
            .map(|(at, raw)| (folded(&String::from_utf8_lossy(raw)), at))
            .collect::<HashMap<_, _>>();
        let taken = names.keys().cloned().collect();
        Ok(Source {
            archive,
            names,
            taken,
        })
    }

    /// Where a part lies in the archive.
    pub(super) fn index(&self, part: &str) -> Option<usize> {
        self.names.get(&folded(part)).copied()
    }

    /// A part as text, without its byte order mark.
    pub(super) fn text(&mut self, part: &str) -> Patched<Option<String>> {
        let Some(index) = self.index(part) else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        let entry = self.archive.by_index(index)?;
        entry.take(LONGEST + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > LONGEST {
            return Err(Trouble::Unfit("a part too long to be changed"));
        }
        let text =
            String::from_utf8(bytes).map_err(|_| Trouble::Unfit("a part that is not UTF-8"))?;
        Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
    }

    /// The relations of a part; of the whole package where the part is "".
    pub(super) fn relations(&mut self, part: &str) -> Patched<Relations> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let slash = if folder.is_empty() { "" } else { "/" };
        let part = format!("{folder}{slash}_rels/{name}.rels");
        let text = self.text(&part)?;
        let found = match &text {
            Some(text) => find(text, &["Relationships"])?,
            None => None,
        };
        let children = found.map(|(_, children)| children).unwrap_or_default();
        let text_of = text.as_deref().unwrap_or_default();
        let list = children
            .iter()
            .filter_map(|child| relation(text_of, child, folder));
        Ok(Relations {
            list: list.collect(),
            part,
            text,
        })
    }

    /// A part name that nobody has: the stem, a number, the ending.
    pub(super) fn free(&mut self, stem: &str, ending: &str) -> String {
        let name = (1..)
            .map(|number| format!("{stem}{number}.{ending}"))
            .find(|name| !self.taken.contains(&folded(name)))
            .expect("numbers do not end before the entries of an archive do");
        self.taken.insert(folded(&name));
        name
    }
}

impl Relations {
    /// The part of the first relation of a kind.
    pub(super) fn of_kind(&self, kind: &str) -> Option<&Relation> {
        self.list.iter().find(|relation| relation.kind == kind)
    }

    /// The relation with this id.
    pub(super) fn by_id(&self, id: &str) -> Option<&Relation> {
        self.list.iter().find(|relation| relation.id == id)
    }

    /// An id that nobody has.
    pub(super) fn free_id(&self, stem: &str) -> String {
        (1..)
            .map(|number| format!("{stem}{number}"))
            .find(|id| self.by_id(id).is_none())
            .expect("numbers do not end before the relations of a part do")
    }
}

/// How part names are compared.
pub(super) fn folded(name: &str) -> String {
    name.replace('\\', "/")
        .trim_start_matches('/')
        .to_lowercase()
}

fn relation(text: &str, child: &Element, folder: &str) -> Option<Relation> {
    let tag = child.tag(text);
    let full = attribute(tag, "Type")?;
    let target = attribute(tag, "Target")?;
    let outside = attribute(tag, "TargetMode").is_some_and(|mode| mode == "External");
    Some(Relation {
        id: attribute(tag, "Id")?,
        kind: full.rsplit('/').next().unwrap_or_default().to_owned(),
        target: if outside {
            target
        } else {
            resolve(folder, &target)
        },
        full,
    })
}

/// A target beside the folder of its source, or from the root.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let whole = match target.strip_prefix('/') {
        Some(from_root) => from_root.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in whole.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_resolved_from_their_folder_or_the_root() {
        let cases = [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl/worksheets", "../comments1.xml", "xl/comments1.xml"),
            ("xl", "/xl/./styles.xml", "xl/styles.xml"),
            ("", "xl\\workbook.xml", "xl/workbook.xml"),
            ("a", "../../../b", "b"),
        ];
        for (folder, target, expected) in cases {
            assert_eq!(resolve(folder, target), expected);
        }
    }
}
