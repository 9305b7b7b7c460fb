//! Verified copies of the file, and the way back from one.

use super::{Ctx, Office};
use crate::keep::Why;
use crate::store::backup::{self, Copied};
use crate::store::guard::Mode;
use crate::store::key::{self, FileKey, Unlock};
use crate::store::{connect, fault};
use crate::{Code, Failure, Result};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// The folder beside the office file in which its backups lie.
pub(super) const FOLDER: &str = "sao-luu";

/// A backup that was made and checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupInfo {
    /// Where it lies.
    pub path: String,
    /// Its size in bytes.
    pub bytes: i64,
    /// The instant, UTC, as `2024-06-18T03:04:05.678Z`.
    pub at: String,
}

impl Office {
    /// Writes a checked copy: to `to`, or beside the file in the folder of its backups under a
    /// name with the instant. The copy appears under its name only when it is whole.
    ///
    /// # Errors
    /// [`Code::FileExists`], [`Code::BackupFailed`], and what the disk says.
    pub fn backup(&self, to: Option<&Path>, ctx: &Ctx) -> Result<BackupInfo> {
        let Some(path) = to else {
            return self.keep_copy(ctx, Why::Asked).map(|kept| BackupInfo {
                path: self.copies_folder().join(&kept.name).display().to_string(),
                bytes: kept.bytes,
                at: kept.at,
            });
        };
        let copied = self.copy_to(path)?;
        let info = BackupInfo {
            path: path.display().to_string(),
            bytes: copied.bytes,
            at: backup::instant(ctx.now),
        };
        self.remember_copy(&info.path, &info.at)?;
        Ok(info)
    }

    /// A checked copy under that name.
    pub(crate) fn copy_to(&self, path: &Path) -> Result<Copied> {
        self.read_raw(|sql| backup::copy(sql, self.key.as_ref(), path))
    }

    /// Remembers in the file that a copy of it was made.
    pub(crate) fn remember_copy(&self, path: &str, at: &str) -> Result<()> {
        if self.is_read_only() {
            return Ok(());
        }
        let writer = self.writer()?;
        let done = writer.transaction(|| backup::remember(&writer.sql, path, at));
        done.map_err(|failure| self.told(failure))
    }

    /// Remembers something about the file in the file, outside the records; nothing forgets it.
    pub(crate) fn set_note(&self, name: &str, value: Option<&str>) -> Result<()> {
        let writer = self.writer()?;
        let done = writer.transaction(|| backup::set_note(&writer.sql, name, value));
        done.map_err(|failure| self.told(failure))
    }

    /// The key of the file; none where it is not encrypted.
    pub(crate) fn key(&self) -> Option<&FileKey> {
        self.key.as_ref()
    }

    /// The folder beside the file in which its copies lie.
    pub(crate) fn copies_folder(&self) -> PathBuf {
        self.path.parent().unwrap_or(Path::new("")).join(FOLDER)
    }

    /// Writes the file anew without the room that removed content left in it. Needs as much free disk
    /// as the file has.
    ///
    /// # Errors
    /// [`Code::OfficeInUse`] when the file is only being read, [`Code::DiskFull`].
    pub fn compact(&self) -> Result<()> {
        let writer = self.writer()?;
        let _house = writer.guard.enter(Mode::House);
        let done = writer.sql.execute_batch("VACUUM");
        done.map_err(|error| self.told(error.into()))
    }

    /// Path and instant of the newest backup made from here, if any was.
    pub fn last_backup(&self) -> Result<Option<(String, String)>> {
        self.read(|reading| backup::remembered(reading.sql()))
    }

    /// Puts a backup back as an office file of that name.
    ///
    /// # Errors
    /// [`Code::FileExists`], [`Code::NotAnOffice`], [`Code::NewerFile`], [`Code::FileDamaged`].
    pub fn restore(from: &Path, to: &Path) -> Result<()> {
        Office::restore_with(from, None, to)
    }

    /// The same for a backup that may be encrypted; the restored file is encrypted as it is.
    ///
    /// # Errors
    /// As [`Office::restore`], and as [`Office::open_with`] for a key.
    pub fn restore_with(from: &Path, unlock: Option<&Unlock>, to: &Path) -> Result<()> {
        std::fs::metadata(from).map_err(|error| fault::file_fault(&error, from, false))?;
        let key = FileKey::of_file(from, unlock)?;
        let told = |failure| key::told(key.as_ref(), failure).of_office(from);
        let sql = connect::stranger(from, key.as_ref()).map_err(told)?;
        connect::known(&sql, from).map_err(told)?;
        if !backup::integrity(&sql).map_err(told)?.is_empty() {
            return Err(Failure::new(Code::FileDamaged).of_file(from));
        }
        backup::copy(&sql, key.as_ref(), to)?;
        Ok(())
    }

    /// A reading connection outside a transaction, as copying needs.
    pub(crate) fn read_raw<T>(
        &self,
        f: impl FnOnce(&crate::store::Connection) -> Result<T>,
    ) -> Result<T> {
        let sql = self.reader()?;
        let value = f(&sql).map_err(|failure| self.told(failure))?;
        self.readers().push(sql);
        Ok(value)
    }
}
