//! Files that leave the office, written whole or not at all; small files of records that scripts
//! hand in.

use crate::store::fault::file_fault;
use crate::{Code, Failure, Result};
use serde::de::DeserializeOwned;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path`. A file that stands there is replaced only when the new one is on the
/// disk, so a full disk or a pulled stick leaves the old one.
///
/// # Errors
/// `not_writable`, `disk_full`.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let fresh = beside(path, ".new");
    let written = write_synced(&fresh, bytes).and_then(|()| fs::rename(&fresh, path));
    written.map_err(|error| {
        // What is left of a failed write is of no use to anyone.
        let _ = fs::remove_file(&fresh);
        file_fault(&error, path, true)
    })
}

/// The records of a JSON file.
///
/// # Errors
/// `json_unreadable` with what is wrong; `file_missing`, `not_readable` and the like.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let bytes = fs::read(path).map_err(|error| file_fault(&error, path, false))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        let failure = Failure::new(Code::JsonUnreadable).of_file(path);
        failure.with("detail", error.to_string())
    })
}

/// A refusal to read a file of the user's: what the operating system said, in words.
pub fn not_readable(error: &io::Error, path: &Path) -> Failure {
    file_fault(error, path, false)
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The name with an ending behind it: in the same folder, so that a rename stays on one disk.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("danh sách.pdf");
        for content in ["old", "new"] {
            write_whole(&path, content.as_bytes()).expect("written");
        }
        assert_eq!(fs::read_to_string(&path).expect("readable"), "new");
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    }

    /// A disk without room, played by the device that refuses every byte.
    #[test]
    #[cfg(target_os = "linux")]
    fn a_full_disk_leaves_the_old_file_and_nothing_half_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("danh sách.pdf");
        fs::write(&path, "old").expect("written");
        std::os::unix::fs::symlink("/dev/full", beside(&path, ".new")).expect("a link");
        let failure = write_whole(&path, &[0; 1 << 20]).expect_err("refused");
        assert_eq!(failure.code, Code::DiskFull);
        assert_eq!(fs::read_to_string(&path).expect("readable"), "old");
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_a_sentence_with_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let failure = write_whole(&folder.path().join("none/a.pdf"), b"x").expect_err("refused");
        assert_eq!(failure.code, Code::NotWritable);
        assert!(failure.say(crate::words::Lang::Vi).contains("a.pdf"));
    }
}
