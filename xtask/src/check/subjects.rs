//! The subjects of the office register in one table of descriptors; everything that goes through
//! all subjects goes through it.

use std::collections::BTreeSet;

use super::tree::{File, Finding, Tree};

const LIST: &str = "crates/office/src/subjects.rs";

/// No second place names the descriptors of several subjects.
pub(crate) fn there_is_one_list_of_subjects(tree: &Tree) -> Vec<Finding> {
    let sources = tree
        .files()
        .filter(|file| file.ends_with(".rs") && file.path.contains("/src/"));
    let others = sources.filter(|file| file.path != LIST && !file.path.starts_with("xtask/"));
    others.filter_map(second_list).collect()
}

fn second_list(file: &File) -> Option<Finding> {
    let mut named = BTreeSet::new();
    for (line, text) in file.code() {
        named.extend(descriptors(text).map(str::to_owned));
        if named.len() > 1 {
            let reason = format!("lists several subjects besides {LIST}: go through that list");
            return Some(file.finding(line, reason));
        }
    }
    None
}

/// The subjects whose descriptor a line names: `awards::SUBJECT`.
fn descriptors(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("::SUBJECT").filter_map(|(at, _)| {
        let start = line[..at]
            .rfind(|c: char| !c.is_alphanumeric() && c != '_')
            .map_or(0, |i| i + 1);
        let name = &line[start..at];
        (!["", "self", "super", "crate"].contains(&name)).then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_list_is_caught_and_a_single_name_is_not() {
        let both = "const ALL: [&Subject; 2] = [\n    &units::SUBJECT,\n    &awards::SUBJECT,\n];";
        let tree = Tree::of(&[
            (LIST, both),
            ("crates/office/src/search/mod.rs", both),
            (
                "crates/office/src/awards/mod.rs",
                "self::SUBJECT.ops\ncrate::awards::SUBJECT.tables",
            ),
            ("crates/cli/src/list.rs", "awards::SUBJECT"),
        ]);
        let found = there_is_one_list_of_subjects(&tree);
        let paths: Vec<_> = found.iter().map(|f| (f.path.as_str(), f.line)).collect();
        assert_eq!(paths, [("crates/office/src/search/mod.rs", 3)]);
    }
}
