//! Who may name what: the database, the window toolkit, the bridge between page and shell.

use super::tree::{File, Finding, Tree, names};

/// The database is named only in `store/` and in files called `table.rs` of the office. Tests may
/// open a file behind the office's back: that is how they tamper with it.
pub(crate) fn database_words_stay_in_their_rooms(tree: &Tree) -> Vec<Finding> {
    let at_home = |file: &File| {
        file.path.starts_with("crates/office/src/store/")
            || (file.path.starts_with("crates/office/src/") && file.ends_with("/table.rs"))
    };
    let reason = "names rusqlite: only store/ and table.rs of the office do";
    sources(tree)
        .filter(|f| !at_home(f))
        .flat_map(|f| naming(f, &["rusqlite"], reason))
        .collect()
}

/// Only the window shell knows the window toolkit and its native dialogs.
pub(crate) fn window_toolkit_stays_in_the_shell(tree: &Tree) -> Vec<Finding> {
    let words = ["tauri", "tauri_build", "rfd", "wry", "tao"];
    let reason = "names the window toolkit: only src-tauri does";
    let below = sources(tree).filter(|f| !f.path.starts_with("src-tauri/"));
    below.flat_map(|f| naming(f, &words, reason)).collect()
}

/// One room of the page speaks to the shell, so that every call has a type.
pub(crate) fn only_the_ipc_room_speaks_to_the_shell(tree: &Tree) -> Vec<Finding> {
    let elsewhere = tree
        .under("ui/src/")
        .filter(|f| !f.path.starts_with("ui/src/lib/ipc/"));
    let reason = "imports @tauri-apps: only ui/src/lib/ipc does";
    elsewhere
        .flat_map(|file| {
            let lines = file
                .code()
                .filter(|(_, line)| line.contains("@tauri-apps/"));
            lines
                .map(|(line, _)| file.finding(line, reason))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Rust sources of the programs; this program is not one of them and must be able to name them.
fn sources(tree: &Tree) -> impl Iterator<Item = &File> {
    tree.files().filter(|file| {
        let program = file.path.starts_with("crates/") || file.path.starts_with("src-tauri/");
        program && file.path.contains("/src/") && file.ends_with(".rs")
    })
}

fn naming(file: &File, words: &[&str], reason: &str) -> Vec<Finding> {
    let broken = file
        .code()
        .filter(|(_, line)| words.iter().any(|word| names(line, word)));
    broken.map(|(line, _)| file.finding(line, reason)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_database_is_caught_outside_its_rooms() {
        let tree = Tree::of(&[
            (
                "crates/office/src/store/open.rs",
                "use rusqlite::Connection;",
            ),
            ("crates/office/src/awards/table.rs", "use rusqlite::Row;"),
            ("crates/office/src/awards/decide.rs", "\nuse rusqlite::Row;"),
            ("crates/cli/src/table.rs", "rusqlite::Connection::open(p)"),
            (
                "crates/office/tests/it/main.rs",
                "use rusqlite::Connection;",
            ),
            (
                "crates/office/src/lib.rs",
                "//! rusqlite is named only in store.",
            ),
        ]);
        let found = database_words_stay_in_their_rooms(&tree);
        let places: Vec<_> = found.iter().map(|f| (f.path.as_str(), f.line)).collect();
        assert_eq!(
            places,
            [
                ("crates/office/src/awards/decide.rs", 2),
                ("crates/cli/src/table.rs", 1)
            ]
        );
    }

    #[test]
    fn the_toolkit_is_caught_outside_the_shell() {
        let tree = Tree::of(&[
            ("src-tauri/src/main.rs", "tauri::Builder::default()"),
            ("crates/office/src/open.rs", "use tauri::State;"),
            ("crates/cli/src/main.rs", "rfd::AsyncFileDialog::new()"),
        ]);
        assert_eq!(window_toolkit_stays_in_the_shell(&tree).len(), 2);
    }

    #[test]
    fn the_bridge_is_caught_outside_its_room() {
        let import = "import { invoke } from '@tauri-apps/api/core';";
        let tree = Tree::of(&[
            ("ui/src/lib/ipc/call.ts", import),
            ("ui/src/subjects/awards/Rounds.svelte", import),
        ]);
        let found = only_the_ipc_room_speaks_to_the_shell(&tree);
        assert_eq!(found[0].path, "ui/src/subjects/awards/Rounds.svelte");
        assert_eq!(found.len(), 1);
    }
}
