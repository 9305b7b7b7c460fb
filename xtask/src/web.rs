//! The npm packages and the built page of the window. Both are renewed only when they are older
//! than what they come from, so that a second `cargo xtask run` starts at once.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::house;
use crate::process::{self, Done, Failure};

/// What the page is made of, inside `ui`.
const SOURCES: &[&str] = &[
    "src",
    "public",
    "index.html",
    "package.json",
    "vite.config.ts",
    "tsconfig.json",
];

/// Marks a page that `npm run build` has written. The page's own `index.html` cannot serve: the
/// window's build script puts a placeholder there when a clean tree has none.
const STAMP: &str = "dist/.built";

/// Installs the packages of the lock file when they are not the ones that stand there.
pub(crate) fn install() -> Done {
    let ui = house::ui();
    let lock = changed(&ui.join("package-lock.json"))
        .ok_or_else(|| Failure::at(&ui.join("package-lock.json"), "the lock file is missing"))?;
    if changed(&ui.join("node_modules/.package-lock.json")).is_some_and(|there| there >= lock) {
        return Ok(());
    }
    process::run(process::npm().arg("ci").current_dir(&ui))
}

/// Builds the page when one of its sources, or the message catalogue it shows, is newer.
pub(crate) fn build() -> Done {
    let ui = house::ui();
    let words = house::root().join("crates/office/words");
    let sources = SOURCES.iter().map(|name| ui.join(name)).chain([words]);
    let newest = sources.filter_map(|path| newest_under(&path)).max();
    let stamp = ui.join(STAMP);
    if changed(&stamp).is_some_and(|built| newest.is_none_or(|source| source <= built)) {
        return Ok(());
    }
    process::run(process::npm().args(["run", "build"]).current_dir(&ui))?;
    fs::write(&stamp, "").map_err(|e| Failure::at(&stamp, e))
}

/// Runs a script of `ui/package.json`.
pub(crate) fn script(name: &str) -> Done {
    process::run(process::npm().args(["run", name]).current_dir(house::ui()))
}

/// The youngest change at or below a path; a folder's own time tells of deleted files.
fn newest_under(path: &Path) -> Option<SystemTime> {
    let own = changed(path)?;
    let Ok(entries) = fs::read_dir(path) else {
        return Some(own);
    };
    let below = entries
        .flatten()
        .filter_map(|entry| newest_under(&entry.path()));
    Some(below.fold(own, SystemTime::max))
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
