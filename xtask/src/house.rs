//! Where the things of the house stand on this machine.

use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .expect("xtask lies directly under the workspace")
        .to_path_buf()
}

/// The folder of the window's page and its npm packages.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// Where cargo puts what it builds, also when the caller moved it.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A program that was built, under the name it has on this system.
pub(crate) fn program(profile: &str, name: &str) -> PathBuf {
    target()
        .join(profile)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Says a thing to whoever sits at the terminal, in both languages of the house.
pub(crate) fn say(vietnamese: &str, english: &str) {
    println!("{vietnamese}\n  ({english})");
}
