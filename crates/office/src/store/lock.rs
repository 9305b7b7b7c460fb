//! One window for one office file: a lock of the operating system on a small file beside it.
//! The lock ends with the process, however it ends; the file itself stays.

use super::fault::file_fault;
use crate::{Code, Failure, Result};
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

/// Held as long as the office is open for writing.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

/// Takes the lock, or refuses because another window has it.
pub(crate) fn take(office: &Path) -> Result<Lock> {
    let path = beside(office);
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path);
    let file = file.map_err(|error| file_fault(&error, office, true))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock { _file: file }),
        Err(TryLockError::WouldBlock) => Err(Failure::new(Code::OfficeInUse).of_file(office)),
        Err(TryLockError::Error(error)) => Err(file_fault(&error, office, true)),
    }
}

fn beside(office: &Path) -> PathBuf {
    let mut name = office.as_os_str().to_owned();
    name.push("-lock");
    PathBuf::from(name)
}
