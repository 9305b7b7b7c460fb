//! Encryption at rest, as the office's choice: put on, changed, taken off. The file is not open
//! meanwhile.

use super::{Ctx, Office, Op, Program};
use crate::store::key::{Cost, FileKey, Unlock};
use crate::store::{lock, recode};
use crate::{Code, Failure, Result, journal};
use std::path::{Path, PathBuf};

impl Office {
    /// Encrypts the file at `path` and its backups by a new passphrase, or takes encryption off where
    /// none is given; `unlock` opens it as it is now. The journal says that it was done.
    ///
    /// # Errors
    /// [`Code::PassphraseWeak`], [`Code::OfficeInUse`], [`Code::FileDamaged`], and what opening the
    /// file refuses. The file is then as it was; backups that were done already stay done.
    pub fn seal(
        path: &Path,
        unlock: Option<&Unlock>,
        passphrase: Option<(&str, Cost)>,
        program: Program,
        ctx: &Ctx,
    ) -> Result<Office> {
        let from = FileKey::of_file(path, unlock)?;
        let to = passphrase
            .map(|(passphrase, cost)| FileKey::new(passphrase, cost, &ctx.random))
            .transpose()?;
        if from.is_none() && to.is_none() {
            return Err(Failure::new(Code::NotEncrypted).of_file(path));
        }
        let lock = lock::take(path)?;
        let named = |failure: Failure| failure.of_office(path);
        recode::recode(path, from.as_ref(), to.as_ref()).map_err(named)?;
        for backup in backups_of(path) {
            let key = FileKey::of_file(&backup, unlock);
            // A backup under an older passphrase stays under it.
            let Ok(key) = key else { continue };
            recode::recode(&backup, key.as_ref(), to.as_ref()).map_err(named)?;
        }
        let sealed = to.is_some();
        let office = Office::with_writer(path, to, program, lock, false).map_err(named)?;
        office.note(
            ctx,
            Op::new(&journal::SEAL).with("sealed", i64::from(sealed)),
        )?;
        Ok(office)
    }

    /// Whether the file is encrypted.
    pub fn is_sealed(&self) -> bool {
        self.key.is_some()
    }

    /// The code that opens the file without its passphrase, for the recovery sheet: 14 groups of four.
    ///
    /// # Errors
    /// [`Code::NotEncrypted`].
    pub fn recovery_code(&self) -> Result<String> {
        let key = self.key.as_ref();
        let key = key.ok_or_else(|| Failure::new(Code::NotEncrypted).of_file(&self.path))?;
        Ok(key.recovery().to_string())
    }

    /// An entry of the journal for what touches no record.
    fn note(&self, ctx: &Ctx, op: Op) -> Result<()> {
        let writer = self.writer()?;
        writer.transaction(|| {
            let begun = journal::begin(&writer.sql, &writer.seal, ctx, None)?;
            begun.finish(&writer.sql, ctx, &op, &op.params)?;
            Ok(())
        })
    }
}

/// The office files in the folder of the backups.
fn backups_of(path: &Path) -> Vec<PathBuf> {
    let folder = path
        .parent()
        .unwrap_or(Path::new(""))
        .join(super::safety::FOLDER);
    let listed = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = listed
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| file.extension().is_some_and(|ending| ending == "sdv"))
        .collect();
    files.sort();
    files
}
