//! The page is built in tiers: screens stand on subjects, subjects on the library. An import may
//! only look down, and subjects do not know each other.

use super::tree::{File, Finding, Tree};

/// Every import of the page leads downwards.
pub(crate) fn imports_run_downwards(tree: &Tree) -> Vec<Finding> {
    let sources = tree
        .under("ui/src/")
        .filter(|f| f.ends_with(".ts") || f.ends_with(".svelte"));
    sources.flat_map(upward).collect()
}

fn upward(file: &File) -> Vec<Finding> {
    let found = file.code().filter_map(|(line, text)| {
        let target = resolve(&file.path, imported(text)?)?;
        let reason = objection(&file.path, &target)?;
        Some(file.finding(line, format!("imports {target}: {reason}")))
    });
    found.collect()
}

/// Why a file may not import another, if so.
fn objection(from: &str, to: &str) -> Option<&'static str> {
    let (from, to) = (Tier::of(from), Tier::of(to));
    match (from, to) {
        (Tier::Subject(one), Tier::Subject(other)) if one != other => {
            Some("subjects do not know each other")
        }
        (Tier::Part, Tier::Library) => Some("the parts in lib/ui know nothing but each other"),
        _ if to.height() > from.height() => Some("imports run downwards only"),
        _ => None,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tier<'a> {
    /// `lib/ui`: parts without a domain word.
    Part,
    /// The rest of `lib`.
    Library,
    Subject(&'a str),
    Screen,
    /// What stands directly in `src`: it starts everything.
    Entrance,
}

impl<'a> Tier<'a> {
    fn of(path: &'a str) -> Tier<'a> {
        let inside = path.strip_prefix("ui/src/").unwrap_or(path);
        let mut parts = inside.split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("lib"), Some("ui"), _) => Tier::Part,
            (Some("lib"), _, _) => Tier::Library,
            (Some("subjects"), Some(subject), Some(_)) => Tier::Subject(subject),
            (Some("screens"), _, _) => Tier::Screen,
            _ => Tier::Entrance,
        }
    }

    fn height(self) -> u8 {
        match self {
            Tier::Part | Tier::Library => 0,
            Tier::Subject(_) => 1,
            Tier::Screen => 2,
            Tier::Entrance => 3,
        }
    }
}

/// The module a line imports: `… from 'x'`, `import 'x'`, `import('x')`.
fn imported(line: &str) -> Option<&str> {
    let after = ["from ", "import ", "import("].iter().find_map(|word| {
        let (_, rest) = line.split_once(word)?;
        let rest = rest.trim_start();
        rest.starts_with(['\'', '"']).then_some(rest)
    })?;
    after[1..].split(['\'', '"']).next()
}

/// The path inside the tree that a relative import or an alias of `src` means; a package gives none.
fn resolve(from: &str, module: &str) -> Option<String> {
    let alias = ["$lib", "$subjects", "$screens"]
        .iter()
        .find(|alias| module.starts_with(**alias));
    if let Some(alias) = alias {
        return Some(format!("ui/src/{}{}", &alias[1..], &module[alias.len()..]));
    }
    if !module.starts_with('.') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in module.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            other => parts.push(other),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_that_look_up_or_sideways_are_caught() {
        let cases = [
            (
                "ui/src/screens/Home.svelte",
                "../subjects/awards/Rounds.svelte",
                true,
            ),
            (
                "ui/src/subjects/awards/Rounds.svelte",
                "../../lib/ui/Button.svelte",
                true,
            ),
            ("ui/src/subjects/awards/Rounds.svelte", "./round", true),
            ("ui/src/main.ts", "./screens/Frame.svelte", true),
            ("ui/src/lib/ui/Table.svelte", "./Button.svelte", true),
            ("ui/src/lib/ipc/call.ts", "svelte", true),
            (
                "ui/src/subjects/awards/Rounds.svelte",
                "../../screens/Home.svelte",
                false,
            ),
            (
                "ui/src/subjects/awards/Rounds.svelte",
                "../units/Pick.svelte",
                false,
            ),
            ("ui/src/lib/words.ts", "../subjects/awards/round", false),
            ("ui/src/lib/ui/Table.svelte", "../ipc/call", false),
            (
                "ui/src/lib/ui/Table.svelte",
                "$subjects/awards/round",
                false,
            ),
            ("ui/src/screens/Home.svelte", "../App.svelte", false),
        ];
        for (path, module, allowed) in cases {
            let tree = Tree::of(&[(path, &format!("import x from '{module}';"))]);
            assert_eq!(
                imports_run_downwards(&tree).is_empty(),
                allowed,
                "{path} → {module}"
            );
        }
    }

    #[test]
    fn every_way_to_import_is_seen() {
        let cases = [
            ("import { a } from \"./a\";", Some("./a")),
            ("import './a.css';", Some("./a.css")),
            ("const page = await import('./a');", Some("./a")),
            ("} from './a';", Some("./a")),
            ("let x = 1;", None),
        ];
        for (line, module) in cases {
            assert_eq!(imported(line), module, "{line}");
        }
    }
}
