//! Which crate may depend on which, read from the manifests.

use super::tree::{Finding, Tree};

/// What a room may not depend on. A leaf crate exists because someone else could use it.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "crates/viet/Cargo.toml",
        &["sheets", "papers", "office", "rusqlite", "tauri"],
    ),
    (
        "crates/sheets/Cargo.toml",
        &["papers", "office", "rusqlite", "tauri"],
    ),
    (
        "crates/papers/Cargo.toml",
        &["sheets", "office", "rusqlite", "tauri"],
    ),
];

/// The leaf crates know no office and no database.
pub(crate) fn leaf_crates_know_no_office(tree: &Tree) -> Vec<Finding> {
    FORBIDDEN
        .iter()
        .flat_map(|(manifest, names)| depending(tree, manifest, names))
        .collect()
}

/// The office and the terminal shell can be built where there is no window.
pub(crate) fn nothing_below_the_shell_depends_on_it(tree: &Tree) -> Vec<Finding> {
    let rooms = ["crates/office/Cargo.toml", "crates/cli/Cargo.toml"];
    let shell = ["tauri", "tauri-build", "rfd", "so-dan-van"];
    rooms
        .iter()
        .flat_map(|manifest| depending(tree, manifest, &shell))
        .collect()
}

fn depending(tree: &Tree, manifest: &str, names: &[&str]) -> Vec<Finding> {
    let Some(file) = tree.file(manifest) else {
        return Vec::new();
    };
    let broken = file.code().filter_map(|(line, text)| {
        let name = names.iter().find(|name| dependency(text) == Some(**name))?;
        Some(file.finding(
            line,
            format!("depends on {name}, which this room must not know"),
        ))
    });
    broken.collect()
}

/// The package a manifest line depends on: `office.workspace = true`, `office = {…}`.
fn dependency(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let name = key.trim().split('.').next()?;
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leaf_that_learns_of_the_office_is_caught() {
        let tree = Tree::of(&[(
            "crates/papers/Cargo.toml",
            "[dependencies]\nviet.workspace = true\noffice.workspace = true\n",
        )]);
        let found = leaf_crates_know_no_office(&tree);
        assert_eq!((found.len(), found[0].line), (1, 3));
    }

    #[test]
    fn an_office_that_learns_of_the_window_is_caught() {
        let tree = Tree::of(&[("crates/office/Cargo.toml", "tauri = { version = \"2\" }")]);
        assert_eq!(nothing_below_the_shell_depends_on_it(&tree).len(), 1);
    }
}
