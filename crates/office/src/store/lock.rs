//! One window for one office file: a lock of the operating system on a small file beside it.
//! The lock ends with the process, however it ends; the file goes when the office is closed.

use super::fault::file_fault;
use crate::files::beside;
use crate::{Code, Failure, Result, platform};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// How often another window may close just while this one opens.
const TRIES: usize = 5;

/// Held as long as the office is open for writing.
#[derive(Debug)]
pub(crate) struct Lock {
    path: PathBuf,
    /// Held open: the lock is the file's.
    _file: File,
}

/// Takes the lock, or refuses because another window has it.
pub(crate) fn take(office: &Path) -> Result<Lock> {
    let path = beside(office, "-lock");
    for _ in 0..TRIES {
        let file = locked(&path, office)?;
        if platform::is_at(&file, &path) {
            return Ok(Lock { path, _file: file });
        }
    }
    Err(Failure::new(Code::OfficeInUse).of_file(office))
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is still locked; whoever opened it meanwhile sees that its name is gone.
        let _ = fs::remove_file(&self.path);
    }
}

fn locked(path: &Path, office: &Path) -> Result<File> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path);
    let file = file.map_err(|error| file_fault(&error, office, true))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Failure::new(Code::OfficeInUse).of_file(office)),
        Err(TryLockError::Error(error)) => Err(file_fault(&error, office, true)),
    }
}
