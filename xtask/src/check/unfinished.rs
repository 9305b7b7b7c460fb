//! Nothing half-done lands: no test that does not run, no code that gives up, no check that cannot
//! fail.

use super::tree::{Finding, Tree};

/// Words of the unfinished, in two pieces so that this file does not hold them.
const WORDS: &[(&str, &str)] = &[
    ("#[ign", "ore"),
    ("todo", "!("),
    ("unimple", "mented!("),
    ("assert!(", "true)"),
    ("it.", "only("),
    ("describe.", "only("),
    ("it.", "skip("),
    ("test.", "skip("),
    ("describe.", "skip("),
    ("@ts-", "ignore"),
];

/// No ignored test, no placeholder, no assertion about nothing.
pub(crate) fn nothing_half_done_lands(tree: &Tree) -> Vec<Finding> {
    let code = [".rs", ".ts", ".svelte"];
    let sources = tree
        .files()
        .filter(|file| code.iter().any(|ending| file.ends_with(ending)));
    let found = sources.flat_map(|file| {
        let lines = file.lines().filter_map(|(line, text)| {
            let (a, b) = WORDS
                .iter()
                .find(|(a, b)| text.contains(&format!("{a}{b}")))?;
            Some(file.finding(line, format!("holds {a}{b}: finish it or take it out")))
        });
        lines.collect::<Vec<_>>()
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_unfinished_is_caught() {
        for (a, b) in WORDS {
            let tree = Tree::of(&[("crates/x/src/lib.rs", &format!("fn f() {{}}\n{a}{b})"))]);
            let found = nothing_half_done_lands(&tree);
            assert_eq!((found.len(), found[0].line), (1, 2), "{a}{b}");
        }
    }
}
