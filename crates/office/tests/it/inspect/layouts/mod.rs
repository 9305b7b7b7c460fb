//! Award lists of other shapes than the samples', invented: as offices might send them. Each is
//! written down with all that the importer makes of it.

mod habits;
mod headers;
mod names;
mod rows;
mod split;
mod tables;
mod wording;

use super::grid::{self, Layout, shown, text};

fn check(layouts: &[Layout]) {
    grid::check(layouts, |found| {
        format!("{}\n{}", text(&found["kind"]), shown(&found["sheets"][0]))
    });
}
