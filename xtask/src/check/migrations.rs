//! The words of the database that would go behind the journal's back, and the order of migrations.

use super::tree::{Finding, Tree};

/// Replacing a row skips the triggers that journal it.
pub(crate) fn no_insert_or_replace(tree: &Tree) -> Vec<Finding> {
    let sources = tree
        .under("crates/")
        .filter(|file| file.ends_with(".rs") || file.ends_with(".sql"));
    let found = sources.flat_map(|file| {
        let lines = file.code().filter(|(_, line)| {
            let upper = line.to_uppercase();
            upper.contains("INSERT OR REPLACE") || upper.contains("REPLACE INTO")
        });
        let reason =
            "replaces rows, which skips the journal's triggers; use ON CONFLICT … DO UPDATE";
        lines
            .map(|(line, _)| file.finding(line, reason))
            .collect::<Vec<_>>()
    });
    found.collect()
}

const MIGRATIONS: &str = "crates/office/src/store/migrations/";

/// `0001_….sql`, `0002_….sql`, …: `user_version` counts them, so a hole or a double would lie.
pub(crate) fn migrations_are_numbered_without_holes(tree: &Tree) -> Vec<Finding> {
    let mut files: Vec<_> = tree
        .under(MIGRATIONS)
        .filter(|file| file.ends_with(".sql"))
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let found = files.iter().zip(1..).filter_map(|(file, expected)| {
        let number = file.path[MIGRATIONS.len()..].split('_').next()?;
        let wanted = format!("{expected:04}");
        (number != wanted).then(|| file.finding(0, format!("is number {number}, {wanted} is next")))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replacement_is_caught_in_sql_and_in_rust() {
        let tree = Tree::of(&[
            (
                "crates/office/src/awards/put.sql",
                "INSERT INTO a VALUES (1)\nON CONFLICT DO NOTHING",
            ),
            (
                "crates/office/src/awards/bad.sql",
                "-- why\ninsert or replace into a values (1)",
            ),
            (
                "crates/office/src/awards/table.rs",
                "sql.execute(\"REPLACE INTO a VALUES (1)\")",
            ),
        ]);
        let lines: Vec<_> = no_insert_or_replace(&tree).iter().map(|f| f.line).collect();
        assert_eq!(lines, [2, 1]);
    }

    #[test]
    fn a_hole_and_a_double_are_caught() {
        let path = |name: &str| format!("{MIGRATIONS}{name}");
        let cases: [(&[&str], usize); 3] = [
            (&["0001_core.sql", "0002_units.sql"], 0),
            (&["0001_core.sql", "0003_awards.sql"], 1),
            (&["0001_core.sql", "0002_units.sql", "0002_awards.sql"], 1),
        ];
        for (names, broken) in cases {
            let paths: Vec<String> = names.iter().map(|name| path(name)).collect();
            let files: Vec<(&str, &str)> = paths.iter().map(|p| (p.as_str(), "")).collect();
            assert_eq!(
                migrations_are_numbered_without_holes(&Tree::of(&files)).len(),
                broken,
                "{names:?}"
            );
        }
    }
}
