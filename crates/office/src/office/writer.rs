//! The one connection that writes, with its guard and its seal.

use super::kept::Kept;
use super::{Change, Ctx, Notice, Op, Staging};
use crate::Result;
use crate::journal;
use crate::store::Connection;
use crate::store::guard::{Guard, Mode};
use crate::store::seal::Seal;

/// Held by one thread at a time.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) sql: Connection,
    pub(super) guard: Guard,
    pub(super) seal: Seal,
}

impl Writer {
    /// One operation, committed with its journal entry.
    pub(super) fn change<T>(
        &self,
        ctx: &Ctx,
        op: Op,
        kept: &Kept,
        f: impl FnOnce(&Change) -> Result<T>,
    ) -> Result<(T, Option<Notice>)> {
        self.transaction(|| {
            let begun = journal::begin(&self.sql, &self.seal, ctx, None)?;
            let change = Change::new(&self.sql, ctx, (begun.key, op.params.clone()), kept);
            let mode = self.guard.enter(Mode::Change);
            let value = f(&change)?;
            drop(mode);
            let notice = begun.finish(&self.sql, ctx, &op, &change.into_notes())?;
            Ok((value, notice))
        })
    }

    /// Brings everything into the one file and closes.
    pub(super) fn settle(self) {
        let _house = self.guard.enter(Mode::House);
        // What cannot be brought over now stays in the log, and the next opening does it.
        let _ = self
            .sql
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }

    /// One transaction on scratch tables.
    pub(super) fn stage<T>(&self, f: impl FnOnce(&Staging) -> Result<T>) -> Result<T> {
        self.transaction(|| {
            let _mode = self.guard.enter(Mode::Stage);
            f(&Staging::new(&self.sql))
        })
    }

    /// One transaction of the house's own: everything or nothing, also when `f` panics.
    pub(super) fn transaction<T>(&self, f: impl FnOnce() -> Result<T>) -> Result<T> {
        let _house = self.guard.enter(Mode::House);
        self.sql.execute_batch("BEGIN IMMEDIATE")?;
        let open = Open(self);
        let value = f()?;
        self.sql.execute_batch("COMMIT")?;
        drop(open);
        Ok(value)
    }

    /// The same, with references checked at its end only.
    pub(super) fn deferred<T>(&self, f: impl FnOnce() -> Result<T>) -> Result<T> {
        self.transaction(|| {
            self.sql.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            f()
        })
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let _house = self.guard.enter(Mode::House);
        // Everything goes into the one file, also while somebody else is still reading it. What
        // does not get there now is taken in at the next opening.
        let _ = self
            .sql
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }
}

/// Rolls back what was not committed.
struct Open<'a>(&'a Writer);

impl Drop for Open<'_> {
    fn drop(&mut self) {
        if !self.0.sql.is_autocommit() {
            let _house = self.0.guard.enter(Mode::House);
            // When even this fails, SQLite rolls back at the next opening of the file.
            let _ = self.0.sql.execute_batch("ROLLBACK");
        }
    }
}
