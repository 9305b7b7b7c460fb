//! A second start on an open office file brings the first window forward.
//!
//! The second start leaves a marker in the machine's settings folder, named by the file's digest; the
//! first looks for it twice a second. A marker is a plain file, so the same code serves every system.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Where the markers of one settings folder stand.
pub(crate) struct Markers(PathBuf);

impl Markers {
    /// Markers below the machine's settings folder.
    pub(crate) fn below(settings: &Path) -> Markers {
        Markers(settings.join("show"))
    }

    /// Asks whoever has `office` open to come forward.
    pub(crate) fn ask(&self, office: &Path) -> io::Result<()> {
        fs::create_dir_all(&self.0)?;
        fs::write(self.marker(office), b"")
    }

    /// True once for each time it was asked.
    pub(crate) fn asked(&self, office: &Path) -> bool {
        fs::remove_file(self.marker(office)).is_ok()
    }

    fn marker(&self, office: &Path) -> PathBuf {
        let office = fs::canonicalize(office).unwrap_or_else(|_| office.to_owned());
        self.0.join(
            blake3::hash(office.as_os_str().as_encoded_bytes())
                .to_hex()
                .as_str(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_start_is_heard_once_and_only_for_its_own_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let markers = Markers::below(folder.path());
        let (mine, other) = (folder.path().join("a.sdv"), folder.path().join("b.sdv"));
        markers.ask(&mine).expect("a marker");
        assert!(!markers.asked(&other));
        assert!(markers.asked(&mine));
        assert!(!markers.asked(&mine));
    }
}
