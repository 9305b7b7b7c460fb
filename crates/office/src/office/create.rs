//! A new office file.

use super::{Ctx, Office, Op, Program};
use crate::files::beside;
use crate::settings::{self, OfficeProfile};
use crate::store::key::{Cost, FileKey};
use crate::store::{fault, lock};
use crate::{Code, Failure, Result, journal};
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;

/// What is asked when a file is made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewOffice {
    /// The office: "Ban Dân vận Quận ủy Ninh Kiều".
    pub name: String,
    /// The body above it, as the letterhead names it: "Quận ủy Ninh Kiều".
    pub superior: String,
    /// Where its documents are dated: "Ninh Kiều".
    pub place: String,
    /// The code of its unit, if it stands for one.
    pub unit: Option<String>,
}

impl Office {
    /// Makes a new office file and opens it.
    ///
    /// # Errors
    /// [`Code::FileExists`], [`Code::FieldMissing`] when the office has no name, and what the
    /// disk says.
    pub fn create(path: &Path, profile: &NewOffice, program: Program, ctx: &Ctx) -> Result<Office> {
        Office::create_with(path, profile, None, program, ctx)
    }

    /// The same, encrypted where a passphrase is given with what trying it shall cost.
    ///
    /// # Errors
    /// As [`Office::create`], and [`Code::PassphraseWeak`].
    pub fn create_with(
        path: &Path,
        profile: &NewOffice,
        passphrase: Option<(&str, Cost)>,
        program: Program,
        ctx: &Ctx,
    ) -> Result<Office> {
        settings::named(&profile.name)?;
        let key = passphrase
            .map(|(passphrase, cost)| FileKey::new(passphrase, cost, &ctx.random))
            .transpose()?;
        if path.exists() {
            return Err(Failure::new(Code::FileExists).of_file(path));
        }
        // The folder is tried first, so that a read-only one is named as such.
        let probe = std::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(path);
        probe.map_err(|error| fault::file_fault(&error, path, true))?;
        let lock = lock::take(path)?;
        let made = Office::make(path, profile, (program, key), ctx, lock);
        if made.is_err() {
            // What is left of a file that was never an office is of no use to anyone.
            for ending in ["", "-wal", "-shm"] {
                let _ = std::fs::remove_file(beside(path, ending));
            }
        }
        made.map_err(|failure| failure.of_office(path))
    }

    fn make(
        path: &Path,
        profile: &NewOffice,
        (program, key): (Program, Option<FileKey>),
        ctx: &Ctx,
        lock: lock::Lock,
    ) -> Result<Office> {
        let office = Office::with_writer(path, key, program, lock, true)?;
        office.migrate_now()?;
        let op = Op::new(&journal::CREATE).with("name", profile.name.trim());
        office.change(ctx, op, |change| {
            settings::put_profile(change, &OfficeProfile::from(profile))
        })?;
        Ok(office)
    }
}
