//! Award lists of other shapes than the samples', invented: as offices might send them. Each is
//! written down with all that the importer makes of it.

mod habits;
mod headers;
mod names;
mod rows;
mod split;
mod tables;
mod wording;

use super::grid::{inspected, sheet, shown};

/// A sheet, and what is made of it. The first line of both texts is empty.
struct Layout {
    what: &'static str,
    file: &'static str,
    merges: &'static [&'static str],
    lines: &'static str,
    expected: &'static str,
}

fn check(layouts: &[Layout]) {
    let mut wrong = Vec::new();
    for layout in layouts {
        let lines = layout.lines.strip_prefix('\n').unwrap_or(layout.lines);
        let found = inspected(layout.file, sheet(lines, layout.merges), None);
        let kind = found["kind"].as_str().unwrap();
        let found = format!("{kind}\n{}", shown(&found["sheets"][0]));
        if found.trim() != layout.expected.trim() {
            wrong.push(format!("== {}\n{found}\n", layout.what));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
