//! Putting an older copy back in the place of the office file. The present is kept as a copy first,
//! so that putting back is itself taken back by putting that one back.

use super::{Why, copies};
use crate::files::beside;
use crate::office::{Ctx, Office, Program};
use crate::store::key::{self, FileKey};
use crate::store::{backup, connect, fault, lock};
use crate::{Code, Failure, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A copy that is whole and a present that is kept: what is left is to close the office and to
/// [`PuttingBack::finish`].
#[derive(Debug)]
pub struct PuttingBack {
    office: PathBuf,
    copy: PathBuf,
    key: Option<FileKey>,
    program: Program,
}

impl Office {
    /// Looks the copy over page by page and keeps the present as a copy of its own. Nothing is put
    /// back yet: the office has to be closed for that.
    ///
    /// # Errors
    /// [`Code::NoSuchFile`], [`Code::FileDamaged`], [`Code::NewerFile`], [`Code::PassphraseWrong`];
    /// what keeping the present refuses.
    pub fn prepare_putting_back(&self, ctx: &Ctx, name: &str) -> Result<PuttingBack> {
        let (_, copy) = copies::find(&self.copies_folder(), self.path(), name)?;
        whole(&copy, self.key())?;
        // Aside while the present is kept: what its age makes needless may be this very copy.
        let part = beside(self.path(), ".part");
        let aside = copied(&copy, &part);
        let kept = aside.and_then(|()| self.keep_copy(ctx, Why::PutBack));
        if let Err(failure) = kept {
            let _ = fs::remove_file(&part);
            return Err(failure);
        }
        Ok(PuttingBack {
            office: self.path().to_owned(),
            copy: part,
            key: self.key().cloned(),
            program: self.program().clone(),
        })
    }
}

impl PuttingBack {
    /// Puts the copy in the place of the closed office file and opens it.
    ///
    /// # Errors
    /// [`Code::OfficeInUse`] or [`Code::FileLocked`] while somebody still has the file open: the
    /// present stands as it stood, and [`PuttingBack::leave`] opens it again.
    pub fn finish(&self, ctx: &Ctx) -> Result<Office> {
        let held = lock::take(&self.office)?;
        // Changes that wait in the log of the present would be read into the copy.
        let waiting = beside(&self.office, "-wal");
        if fs::metadata(&waiting).is_ok_and(|log| log.len() > 0) {
            return Err(Failure::new(Code::FileLocked).of_file(&self.office));
        }
        for ending in ["-wal", "-shm"] {
            let _ = fs::remove_file(beside(&self.office, ending));
        }
        fs::rename(&self.copy, &self.office)
            .map_err(|error| fault::file_fault(&error, &self.office, true))?;
        drop(held);
        self.open(ctx)
    }

    /// Leaves the present where it is and opens it.
    ///
    /// # Errors
    /// As [`Office::open`].
    pub fn leave(&self, ctx: &Ctx) -> Result<Office> {
        let _ = fs::remove_file(&self.copy);
        self.open(ctx)
    }

    fn open(&self, ctx: &Ctx) -> Result<Office> {
        Office::open_keyed(&self.office, self.key.clone(), self.program.clone(), ctx)
    }
}

/// Refuses a copy that is not whole, or not of this program.
fn whole(copy: &Path, key: Option<&FileKey>) -> Result<()> {
    let told = |failure| key::told(key, failure).of_office(copy);
    let sql = connect::stranger(copy, key).map_err(told)?;
    connect::known(&sql, copy).map_err(told)?;
    if backup::integrity(&sql).map_err(told)?.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(Code::FileDamaged).of_file(copy))
    }
}

/// The copy once more beside the office file, on the disk to its last byte.
fn copied(copy: &Path, part: &Path) -> Result<()> {
    let written = fs::copy(copy, part)
        .and_then(|_| fs::OpenOptions::new().write(true).open(part)?.sync_all());
    written.map_err(|error| fault::file_fault(&error, part, true))
}
