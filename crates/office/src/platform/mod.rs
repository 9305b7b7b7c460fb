//! What differs between operating systems; each call has its twin on the others.

use std::env;
use std::fs::File;
use std::path::{Path, PathBuf};

/// Whether the name still leads to the open file, or the file was removed and another took its name.
#[cfg(unix)]
pub(crate) fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(open), Ok(named)) = (file.metadata(), path.metadata()) else {
        return false;
    };
    (open.dev(), open.ino()) == (named.dev(), named.ino())
}

/// The same where a file that is open keeps its name until it is closed.
#[cfg(not(unix))]
pub(crate) fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

/// The folders in which the system and this user keep font files, whether they are there or not.
#[cfg(unix)]
pub(crate) fn font_folders() -> Vec<PathBuf> {
    let home = |below: &str| Some(PathBuf::from(env::var_os("HOME")?).join(below));
    let data = env::var_os("XDG_DATA_HOME").map(PathBuf::from);
    let own = data.or_else(|| home(".local/share"));
    let own = own.map(|folder| folder.join("fonts"));
    let shared = ["/usr/share/fonts", "/usr/local/share/fonts"].map(PathBuf::from);
    shared
        .into_iter()
        .chain(own)
        .chain(home(".fonts"))
        .collect()
}

/// The same where the system is Windows.
#[cfg(not(unix))]
pub(crate) fn font_folders() -> Vec<PathBuf> {
    let below = |name: &str, path: &str| Some(PathBuf::from(env::var_os(name)?).join(path));
    let shared = below("SystemRoot", "Fonts");
    let own = below("LOCALAPPDATA", r"Microsoft\Windows\Fonts");
    shared.into_iter().chain(own).collect()
}
