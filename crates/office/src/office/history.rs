//! The journal as the office gives it: what was done, and taking it back.

use super::{Ctx, Office};
use crate::journal::{self, OperationRow, Undone};
use crate::words::Lang;
use crate::{Code, Failure, Result};

impl Office {
    /// The newest operations first, in Vietnamese words.
    pub fn operations(&self, limit: i64) -> Result<Vec<OperationRow>> {
        self.operations_in(limit, Lang::Vi)
    }

    /// The same in a language.
    pub fn operations_in(&self, limit: i64, lang: Lang) -> Result<Vec<OperationRow>> {
        self.operations_before(None, limit, lang)
    }

    /// The newest operations before one, for lists that are read page by page.
    pub fn operations_before(
        &self,
        before: Option<i64>,
        limit: i64,
        lang: Lang,
    ) -> Result<Vec<OperationRow>> {
        self.read(|reading| journal::list(reading.sql(), before, limit, lang))
    }

    /// One operation of the journal.
    ///
    /// # Errors
    /// [`Code::NoSuchOperation`].
    pub fn operation(&self, key: i64, lang: Lang) -> Result<OperationRow> {
        self.read(|reading| journal::find(reading.sql(), key, lang))
    }

    /// What [`Office::redo`] would do again.
    pub fn redoable(&self, lang: Lang) -> Result<Option<OperationRow>> {
        self.read(|reading| journal::newest_redoable(reading.sql(), lang))
    }

    /// Takes back one operation, the newest standing one if none is named. When later ones
    /// touched the same records nothing is done and [`Undone::conflicts`] lists them.
    ///
    /// # Errors
    /// [`Code::NothingToUndo`], [`Code::NoSuchOperation`], [`Code::AlreadyUndone`],
    /// [`Code::OperationSealed`], [`Code::BeforeMigration`], [`Code::JournalMismatch`].
    pub fn undo(&self, ctx: &Ctx, operation: Option<i64>) -> Result<Undone> {
        self.undo_together(ctx, operation.as_slice())
    }

    /// Takes back several operations together, newest first: all of them or none.
    pub fn undo_together(&self, ctx: &Ctx, operations: &[i64]) -> Result<Undone> {
        let undone = self.take(|writer| journal::undo(&writer.sql, &writer.seal, ctx, operations));
        match undone {
            Err(failure) if failure.code == Code::Constraint => {
                let clash = self.read(|reading| journal::clash(reading.sql(), operations))?;
                if clash.conflicts.is_empty() {
                    Err(failure)
                } else {
                    Ok(clash)
                }
            }
            undone => undone,
        }
    }

    /// Does again what was taken back last, unless something new was done since.
    ///
    /// # Errors
    /// [`Code::NothingToRedo`], [`Code::JournalMismatch`].
    pub fn redo(&self, ctx: &Ctx) -> Result<Undone> {
        self.take(|writer| journal::redo(&writer.sql, &writer.seal, ctx))
    }

    fn take(
        &self,
        f: impl FnOnce(&super::writer::Writer) -> Result<journal::Taken>,
    ) -> Result<Undone> {
        let writer = self.writer()?;
        let taken = writer.deferred(|| f(&writer));
        drop(writer);
        let (undone, notices) = taken.map_err(|failure| self.told(failure))?;
        notices
            .iter()
            .for_each(|notice| self.listeners.tell(notice));
        Ok(undone)
    }
}

impl Undone {
    /// The same as a refusal, for shells that can only do or not do.
    ///
    /// # Errors
    /// [`Code::UndoConflict`] with the operations in the way.
    pub fn or_refusal(self) -> Result<Undone> {
        if self.conflicts.is_empty() {
            return Ok(self);
        }
        let later: Vec<String> = self
            .conflicts
            .iter()
            .map(|row| format!("{}. {}", row.key, row.text))
            .collect();
        Err(Failure::new(Code::UndoConflict)
            .with("text", self.text)
            .with("count", later.len())
            .with("later", later.join("; ")))
    }
}
