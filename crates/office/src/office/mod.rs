//! [`Office`]: one file, one way to write. Every change is a named operation in one transaction;
//! reading takes a connection of its own and never waits for a writer. Not here: what the tables
//! mean, and how undo works (`journal`).

mod check;
mod create;
mod ctx;
mod history;
mod kept;
mod notice;
mod op;
mod open;
mod page;
mod safety;
mod sample;
mod scope;
mod sealing;
mod writer;

pub use crate::store::key::{Cost, Unlock};
pub use check::CheckFinding;
pub use create::NewOffice;
pub use ctx::{Ctx, Random};
pub use notice::Notice;
pub use op::Op;
pub use page::Page;
pub use safety::BackupInfo;
pub use scope::{Change, Reading, Staging};

use crate::keep::Why;
use crate::store::key::{self, FileKey};
use crate::store::lock::Lock;
use crate::store::{Connection, connect, seal};
use crate::view::Views;
use crate::{Code, Failure, Result};
use kept::Kept;
use notice::Listeners;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use writer::Writer;

/// How the program re-executes itself to read a foreign workbook: its own path and a hidden verb.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The program's executable.
    pub path: PathBuf,
    /// The first argument that makes it the reading child.
    pub verb: String,
}

/// An open office file. Shared between threads: many read, one writes.
#[derive(Debug)]
pub struct Office {
    path: PathBuf,
    /// None where the file is not encrypted.
    key: Option<FileKey>,
    program: Program,
    // Closed in this order: a reader that closed last would leave the log beside the file.
    idle_readers: Mutex<Vec<Connection>>,
    /// None when the file is only being read.
    writer: Option<Mutex<Writer>>,
    listeners: Listeners,
    views: Views,
    kept: Kept,
    _lock: Option<Lock>,
}

/// Closing leaves one file: whoever copies the `.sdv` to a stick takes everything along.
impl Drop for Office {
    fn drop(&mut self) {
        // A reading connection that closes last would leave the log beside the file.
        self.readers().clear();
        if let Some(writer) = self.writer.take() {
            writer
                .into_inner()
                .unwrap_or_else(PoisonError::into_inner)
                .settle();
        }
    }
}

impl Office {
    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How the reading child is started.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// Whether the file can only be read here.
    pub fn is_read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// Reads from one consistent view of the file.
    pub fn read<T>(&self, f: impl FnOnce(&Reading) -> Result<T>) -> Result<T> {
        let sql = self.reader()?;
        let view = sql
            .unchecked_transaction()
            .map_err(|error| self.told(error.into()))?;
        let value =
            f(&Reading::keeping(&view, &self.kept)).map_err(|failure| self.told(failure))?;
        drop(view);
        self.readers().push(sql);
        Ok(value)
    }

    /// Does one named operation: `f`'s writes, their journal and the entry are committed together
    /// or not at all. Waits while another operation is under way. An operation that touches no
    /// row leaves no entry. Must not be called from within `f`.
    ///
    /// # Errors
    /// [`Code::OfficeInUse`] when the file is only being read; what `f` refuses; what the disk says.
    /// A kind that asks for a copy first is not done when the copy cannot be made.
    pub fn change<T>(&self, ctx: &Ctx, op: Op, f: impl FnOnce(&Change) -> Result<T>) -> Result<T> {
        if op.kind.copied_first {
            self.keep_before(ctx, Why::Operation)?;
        }
        let (value, notice) = self
            .writer()?
            .change(ctx, op, &self.kept, f)
            .map_err(|failure| self.told(failure))?;
        if let Some(notice) = notice {
            self.listeners.tell(&notice);
        }
        Ok(value)
    }

    /// Writes staging and derived tables in one transaction, outside the journal.
    ///
    /// # Errors
    /// [`Code::OutsideOperation`] when `f` writes a table of records.
    pub fn stage<T>(&self, f: impl FnOnce(&Staging) -> Result<T>) -> Result<T> {
        self.writer()?
            .stage(f)
            .map_err(|failure| self.told(failure))
    }

    /// Calls `f` after each committed operation, on the thread that did it.
    pub fn on_change(&self, f: Box<dyn Fn(&Notice) + Send + Sync>) {
        self.listeners.add(f);
    }

    /// The views that screens have open.
    pub(crate) fn views(&self) -> &Views {
        &self.views
    }

    fn writer(&self) -> Result<MutexGuard<'_, Writer>> {
        let in_use = || Failure::new(Code::OfficeInUse).of_file(&self.path);
        let writer = self.writer.as_ref().ok_or_else(in_use)?;
        // A thread that died in an operation rolled it back; the connection is as good as before.
        Ok(writer.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn reader(&self) -> Result<Connection> {
        let idle = self.readers().pop();
        if let Some(sql) = idle {
            return Ok(sql);
        }
        let sql =
            connect::reader(&self.path, self.key.as_ref()).map_err(|failure| self.told(failure))?;
        seal::install_proof(&sql)?;
        Ok(sql)
    }

    fn readers(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.idle_readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Names the office file in a refusal that names no file yet.
    fn told(&self, failure: Failure) -> Failure {
        key::told(self.key.as_ref(), failure).of_office(&self.path)
    }
}

#[cfg(test)]
mod tests;
