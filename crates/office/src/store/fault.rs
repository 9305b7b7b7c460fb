//! From what the database or the operating system reports to a refusal that people understand.

use crate::{Code, Failure};
use rusqlite::ErrorCode;
use std::io::{self, ErrorKind};
use std::path::Path;

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        let failure = Failure::new(code_of(&error)).with("detail", error.to_string());
        // The file's name is not known here; `of_office` puts it in at the edge of the office.
        failure.with("file", "")
    }
}

impl Failure {
    /// The same refusal, told of the office file, where no other file is named yet.
    pub(crate) fn of_office(self, path: &Path) -> Self {
        let unnamed = self
            .params
            .get("file")
            .is_some_and(|name| name.to_string().is_empty());
        if unnamed && self.place.is_none() {
            self.of_file(path)
        } else {
            self
        }
    }
}

fn code_of(error: &rusqlite::Error) -> Code {
    match error.sqlite_error_code() {
        _ if lacks_room(error) => Code::DiskFull,
        Some(ErrorCode::DiskFull) => Code::DiskFull,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Code::FileLocked,
        Some(ErrorCode::ReadOnly) => Code::NotWritable,
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Code::NotReadable,
        Some(ErrorCode::NotADatabase) => Code::NotAnOffice,
        Some(ErrorCode::DatabaseCorrupt) => Code::FileDamaged,
        Some(ErrorCode::SystemIoFailure) => Code::DiskTrouble,
        Some(ErrorCode::AuthorizationForStatementDenied) => Code::OutsideOperation,
        Some(ErrorCode::OperationInterrupted) => Code::Cancelled,
        Some(ErrorCode::ConstraintViolation) => Code::Constraint,
        _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Code::NoSuchRecord,
        _ if error.to_string().contains(super::guard::NO_OPERATION) => Code::OutsideOperation,
        _ => Code::Storage,
    }
}

/// On a full disk the database may not even get room for the index of its log.
fn lacks_room(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error().map(|error| error.extended_code);
    code == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE)
}

/// What the operating system said about a file of ours, in words a person can act on.
/// `writing` chooses between "cannot be written" and "cannot be opened" where the system does not say.
pub(crate) fn file_fault(error: &io::Error, path: &Path, writing: bool) -> Failure {
    let code = match error.kind() {
        ErrorKind::NotFound if !writing => Code::NoSuchFile,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
        ErrorKind::AlreadyExists => Code::FileExists,
        _ if writing => Code::NotWritable,
        _ => Code::NotReadable,
    };
    Failure::new(code)
        .with("detail", error.to_string())
        .of_file(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_without_room_for_the_log_is_a_full_disk() {
        let codes = [
            (rusqlite::ffi::SQLITE_IOERR_SHMSIZE, Code::DiskFull),
            (rusqlite::ffi::SQLITE_FULL, Code::DiskFull),
            (rusqlite::ffi::SQLITE_IOERR_READ, Code::DiskTrouble),
        ];
        for (code, told) in codes {
            let error = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
            assert_eq!(Failure::from(error).code, told);
        }
    }
}
