//! A file that has grown large is asking to be two rooms.

use super::tree::{Finding, Tree};

/// How many lines a file may have, by its ending.
const LIMITS: &[(&str, usize)] = &[(".rs", 400), (".svelte", 200), (".ts", 280)];

/// No file is longer than a reader can hold; generated ones are not read.
pub(crate) fn rooms_stay_small(tree: &Tree) -> Vec<Finding> {
    let written = tree
        .files()
        .filter(|file| !file.path.starts_with("ui/src/lib/ipc/gen/"));
    let found = written.filter_map(|file| {
        let (_, limit) = LIMITS.iter().find(|(ending, _)| file.ends_with(ending))?;
        let lines = file.text.lines().count();
        let reason = format!("{lines} lines, the limit is {limit}: is this two rooms?");
        (lines > *limit).then(|| file.finding(0, reason))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_caught_one_line_above_its_limit() {
        for (ending, limit) in LIMITS {
            let path = format!("ui/src/long{ending}");
            let just = Tree::of(&[(&path, &"x\n".repeat(*limit))]);
            let over = Tree::of(&[(&path, &"x\n".repeat(limit + 1))]);
            assert!(rooms_stay_small(&just).is_empty(), "{ending}");
            assert_eq!(rooms_stay_small(&over).len(), 1, "{ending}");
        }
    }
}
