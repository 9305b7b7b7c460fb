//! Opening an office file: its lock, its kind, its shape.

use super::notice::Listeners;
use super::writer::Writer;
use super::{Ctx, Office, Op, Program};
use crate::keep::Why;
use crate::store::guard::Guard;
use crate::store::key::{self, FileKey, Unlock};
use crate::store::seal::Seal;
use crate::store::{Connection, connect, fault, lock, migrate, schema, seal};
use crate::{Code, Failure, Result, journal};
use std::path::Path;
use std::sync::Mutex;

impl Office {
    /// Opens a file for reading and writing. A file of an older program is backed up beside
    /// itself, then brought to the present shape.
    ///
    /// # Errors
    /// [`Code::NoSuchFile`], [`Code::NotAnOffice`], [`Code::NewerFile`], [`Code::OfficeInUse`],
    /// [`Code::NotWritable`], and what the disk says.
    pub fn open(path: &Path, program: Program, ctx: &Ctx) -> Result<Office> {
        Office::open_with(path, None, program, ctx)
    }

    /// The same for a file that may be encrypted: `unlock` is what the person gave to open it.
    ///
    /// # Errors
    /// As [`Office::open`], and [`Code::PassphraseNeeded`], [`Code::PassphraseWrong`],
    /// [`Code::RecoveryMistyped`].
    pub fn open_with(
        path: &Path,
        unlock: Option<&Unlock>,
        program: Program,
        ctx: &Ctx,
    ) -> Result<Office> {
        present(path)?;
        let key = FileKey::of_file(path, unlock)?;
        Office::open_keyed(path, key, program, ctx)
    }

    /// The same for a file whose key is known.
    pub(crate) fn open_keyed(
        path: &Path,
        key: Option<FileKey>,
        program: Program,
        ctx: &Ctx,
    ) -> Result<Office> {
        refuse_foreign(path, key.as_ref())?;
        let lock = lock::take(path)?;
        let office = Office::with_writer(path, key, program, lock, false)
            .map_err(|failure| failure.of_office(path))?;
        office
            .upgrade(ctx)
            .map_err(|failure| office.told(failure))?;
        Ok(office)
    }

    /// Opens a file beside a window that has it open; every change is refused.
    ///
    /// # Errors
    /// As [`Office::open`], and [`Code::OlderFile`] for a file that would have to be upgraded.
    pub fn open_reading(path: &Path) -> Result<Office> {
        Office::open_reading_with(path, None)
    }

    /// The same for a file that may be encrypted.
    ///
    /// # Errors
    /// As [`Office::open_with`] and [`Office::open_reading`].
    pub fn open_reading_with(path: &Path, unlock: Option<&Unlock>) -> Result<Office> {
        present(path)?;
        let key = FileKey::of_file(path, unlock)?;
        let sql = recent(path, key.as_ref()).map_err(|failure| failure.of_office(path))?;
        let program = Program {
            path: Default::default(),
            verb: String::new(),
        };
        Ok(Office {
            path: path.to_owned(),
            key,
            program,
            writer: None,
            idle_readers: Mutex::new(vec![sql]),
            listeners: Listeners::default(),
            views: Default::default(),
            kept: Default::default(),
            _lock: None,
        })
    }

    pub(super) fn with_writer(
        path: &Path,
        key: Option<FileKey>,
        program: Program,
        lock: lock::Lock,
        create: bool,
    ) -> Result<Office> {
        let (guard, seal) = (Guard::new(), Seal::default());
        let sql = connect::writer(path, key.as_ref(), &guard, create)?;
        seal.install(&sql)?;
        guard.rest();
        let writer = Writer { sql, guard, seal };
        Ok(Office {
            path: path.to_owned(),
            key,
            program,
            writer: Some(Mutex::new(writer)),
            idle_readers: Mutex::new(Vec::new()),
            listeners: Listeners::default(),
            views: Default::default(),
            kept: Default::default(),
            _lock: Some(lock),
        })
    }

    /// All steps to the newest shape in one transaction.
    pub(super) fn migrate_now(&self) -> Result<()> {
        let writer = self.writer()?;
        writer.transaction(|| migrate::run(&writer.sql))
    }

    fn upgrade(&self, ctx: &Ctx) -> Result<()> {
        let found = schema::version(&self.writer()?.sql)?;
        if found == migrate::LATEST {
            return Ok(());
        }
        self.keep_copy(ctx, Why::Migration)?;
        let writer = self.writer()?;
        let op = Op::new(&journal::MIGRATE)
            .with("from", found)
            .with("to", migrate::LATEST);
        writer.transaction(|| {
            migrate::run(&writer.sql)?;
            let begun = journal::begin(&writer.sql, &writer.seal, ctx, None)?;
            begun.finish(&writer.sql, ctx, &op, &op.params)?;
            Ok(())
        })
    }
}

/// Refuses what is not there, or is a folder.
fn present(path: &Path) -> Result<()> {
    let found = std::fs::metadata(path).map_err(|error| fault::file_fault(&error, path, false))?;
    if found.is_dir() {
        Err(Failure::new(Code::NotReadable).of_file(path))
    } else {
        Ok(())
    }
}

/// A reading connection to a file of the present shape.
fn recent(path: &Path, key: Option<&FileKey>) -> Result<Connection> {
    refuse_foreign(path, key)?;
    let sql = connect::reader(path, key)?;
    if schema::version(&sql)? < migrate::LATEST {
        return Err(Failure::new(Code::OlderFile).of_file(path));
    }
    seal::install_proof(&sql)?;
    Ok(sql)
}

/// Looks at the file before anything is written beside it.
fn refuse_foreign(path: &Path, key: Option<&FileKey>) -> Result<()> {
    let known = connect::stranger(path, key).and_then(|sql| connect::known(&sql, path));
    known.map_err(|failure| key::told(key, failure).of_office(path))
}
