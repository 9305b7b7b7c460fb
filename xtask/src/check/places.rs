//! What ties the tree to one place: a registry's address, a path of the machine it was written on,
//! a resource the window would have to fetch.

use super::tree::{File, Finding, Tree};

/// Registries, in two pieces so that this file does not name them either.
const REGISTRIES: &[(&str, &str)] = &[
    ("crates", ".io/"),
    ("npmjs", ".org"),
    ("npmjs", ".com"),
    ("pythonh", "osted.org"),
    ("pypi", ".org"),
    ("deb.de", "bian.org"),
];

/// Folders of machines on which the house was built, from the root.
const MACHINES: &[(&str, &str)] = &[
    ("/wo", "rk/"),
    ("/fa", "rm/"),
    ("/home", "/"),
    ("/Users", "/"),
    ("/root", "/"),
    ("C:\\Us", "ers\\"),
];

/// Lock files and settings name no host, and nothing names a folder of one machine.
pub(crate) fn no_registry_host_and_no_machine_path(tree: &Tree) -> Vec<Finding> {
    let found = tree.files().flat_map(|file| {
        file.lines()
            .filter_map(|(line, text)| Some(file.finding(line, tie(text)?)))
            .collect::<Vec<_>>()
    });
    found.collect()
}

fn tie(line: &str) -> Option<&'static str> {
    if REGISTRIES
        .iter()
        .any(|(a, b)| line.contains(&format!("{a}{b}")))
    {
        return Some("names a registry's host: leave lock files without addresses");
    }
    let rooted = |(a, b): &(&str, &str)| {
        let folder = format!("{a}{b}");
        line.match_indices(&folder)
            .any(|(at, _)| starts_a_path(&line[..at]))
    };
    MACHINES
        .iter()
        .any(rooted)
        .then_some("names a path of one machine")
}

/// A folder is from the root when nothing of a longer path or a word stands before it.
fn starts_a_path(before: &str) -> bool {
    let last = before.chars().next_back();
    !last.is_some_and(|c| c.is_alphanumeric() || "._-/~{}*)".contains(c))
}

/// The window fetches nothing: no address stands in the page, and its policy allows only the bridge.
pub(crate) fn no_remote_resource_in_the_window(tree: &Tree) -> Vec<Finding> {
    let loaded = [".ts", ".js", ".svelte", ".css", ".html", ".svg"];
    let page = tree.files().filter(|file| {
        let shipped = file.path.starts_with("ui/") && !file.path.contains(".test.");
        let policy = file.path == "src-tauri/tauri.conf.json";
        policy || (shipped && loaded.iter().any(|ending| file.ends_with(ending)))
    });
    page.flat_map(remote).collect()
}

/// Addresses that fetch nothing: the bridge to the shell, the development server, names of XML
/// vocabularies and of the settings' schema.
const LOCAL: &[&str] = &[
    "http://ipc.localhost",
    "http://127.0.0.1",
    "http://www.w3.org/",
    "https://schema.tauri.app/",
];

fn remote(file: &File) -> Vec<Finding> {
    let lines = file.lines().filter(|(_, text)| {
        let bare = LOCAL
            .iter()
            .fold((*text).to_owned(), |text, local| text.replace(local, ""));
        bare.contains("http://") || bare.contains("https://")
    });
    lines
        .map(|(line, _)| file.finding(line, "names a remote resource: the window fetches nothing"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn caught(rule: fn(&Tree) -> Vec<Finding>, path: &str, line: &str) -> bool {
        !rule(&Tree::of(&[(path, line)])).is_empty()
    }

    #[test]
    fn registries_and_machine_paths_are_caught() {
        let host = format!(
            "\"resolved\": \"https://registry.{}{}/vite\"",
            "npmjs", ".org"
        );
        let paths = [
            format!("see {}{}main", "/wo", "rk/"),
            format!("cd {}{}an/x", "/home", "/"),
        ];
        let rule = no_registry_host_and_no_machine_path;
        assert!(caught(rule, "ui/package-lock.json", &host));
        for path in &paths {
            assert!(caught(rule, "docs/a.md", path), "{path}");
        }
        for fine in [
            "crates/office/home/x",
            "a/work/b",
            "registry index of crates",
        ] {
            assert!(!caught(rule, "docs/a.md", fine), "{fine}");
        }
    }

    #[test]
    fn a_font_from_elsewhere_is_caught_and_the_bridge_is_not() {
        let rule = no_remote_resource_in_the_window;
        assert!(caught(
            rule,
            "ui/src/app.css",
            "@import url('https://fonts.example/x.css');"
        ));
        assert!(caught(
            rule,
            "src-tauri/tauri.conf.json",
            "\"font-src\": \"https://fonts.example\""
        ));
        assert!(!caught(
            rule,
            "src-tauri/tauri.conf.json",
            "\"connect-src\": \"ipc: http://ipc.localhost\""
        ));
        assert!(!caught(
            rule,
            "ui/src/a.svelte",
            "<svg xmlns=\"http://www.w3.org/2000/svg\">"
        ));
    }
}
