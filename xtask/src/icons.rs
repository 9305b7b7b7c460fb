//! `cargo xtask icons`: draws the icon set again from `icons/icon.svg`, with the window toolkit's
//! own drawing tool, so that it works the same on every system and needs no network.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::process::{self, Done, Failure};
use crate::{house, web};

/// What the installers and the window use; the tool draws more, for stores and telephones.
const KEPT: &[&str] = &[
    "32x32.png",
    "128x128.png",
    "128x128@2x.png",
    "icon.png",
    "icon.ico",
];

/// Renews the pictures beside the drawing.
pub(crate) fn icons() -> Done {
    web::install()?;
    let icons = house::root().join("icons");
    let drawn = house::target().join("xtask/icons");
    process::run(
        tauri()
            .arg("icon")
            .arg(icons.join("icon.svg"))
            .arg("-o")
            .arg(&drawn),
    )?;
    for name in KEPT {
        let from = drawn.join(name);
        fs::copy(&from, icons.join(name)).map_err(|e| Failure::at(&from, e))?;
    }
    Ok(())
}

/// The toolkit's command line, one of the npm packages of `ui`.
pub(crate) fn tauri() -> Command {
    let folder: PathBuf = house::ui().join("node_modules/.bin");
    Command::new(folder.join(if cfg!(windows) { "tauri.cmd" } else { "tauri" }))
}
