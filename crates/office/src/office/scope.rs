//! What the code of a subject holds while it reads, changes or stages: a view of the file that
//! can do that and no more.

use super::ctx::Ctx;
use super::kept::{Earlier, Kept};
use crate::Result;
use crate::journal;
use crate::store::{Connection, ids};
use crate::words::{Param, Params};
use chrono::NaiveDate;
use std::cell::RefCell;
use std::ops::Deref;
use std::sync::Arc;

/// A consistent view of the file; nothing can be written through it.
pub struct Reading<'a> {
    sql: &'a Connection,
    /// What is kept for this office, and whether more may be kept from here.
    kept: Option<(&'a Kept, bool)>,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(sql: &'a Connection) -> Self {
        Reading { sql, kept: None }
    }

    /// A view that finds and keeps what was worked out of the file.
    pub(crate) fn keeping(sql: &'a Connection, kept: &'a Kept) -> Self {
        Reading {
            sql,
            kept: Some((kept, true)),
        }
    }

    /// What `make` works out of the file, kept under `name` while the tables it rests on stay as
    /// they are; `make` is given what was kept of an earlier state.
    pub(crate) fn kept<T: std::any::Any + Send + Sync>(
        &self,
        name: &str,
        tables: &[&str],
        make: impl FnOnce(Option<Earlier<T>>) -> Result<T>,
    ) -> Result<Arc<T>> {
        match self.kept {
            Some((kept, keep)) => kept.get(self.sql, keep, (name, tables), make),
            None => Ok(Arc::new(make(None)?)),
        }
    }

    /// What [`Reading::kept`] would give without working anything out.
    pub(crate) fn known<T: std::any::Any + Send + Sync>(
        &self,
        name: &str,
        tables: &[&str],
    ) -> Result<Option<Arc<T>>> {
        match self.kept {
            Some((kept, _)) => kept.known(self.sql, name, tables),
            None => Ok(None),
        }
    }

    /// Whether a line of the journal after that one is about one of the tables.
    pub(crate) fn touched_since(&self, line: i64, tables: &[&str]) -> Result<bool> {
        journal::touched(self.sql, line, tables)
    }

    /// The records of the tables that lines after that one are about; none when there are more
    /// than `limit`.
    pub(crate) fn records_since(
        &self,
        line: i64,
        tables: &[&str],
        limit: usize,
    ) -> Result<Option<Vec<journal::Touched>>> {
        journal::records(self.sql, line, tables, limit)
    }

    /// The database, for `table.rs` files.
    pub fn sql(&self) -> &Connection {
        self.sql
    }

    /// The key of the record that `text` names in a table of exchanged records, by its id or by
    /// the key itself.
    ///
    /// # Errors
    /// `no_such_record`.
    pub fn key_of(&self, table: &str, text: &str) -> Result<i64> {
        ids::key_of(self.sql, table, text)
    }

    /// The key of the newest record of a table.
    ///
    /// # Errors
    /// `no_such_record` when it has none.
    pub fn newest_of(&self, table: &str) -> Result<i64> {
        ids::newest_of(self.sql, table)
    }

    /// The id of a record as text.
    ///
    /// # Errors
    /// `no_such_record`.
    pub fn id_of(&self, table: &str, key: i64) -> Result<String> {
        ids::id_of(self.sql, table, key)
    }
}

/// One operation under way: reads see its own writes, and every write is journalled.
pub struct Change<'a> {
    reading: Reading<'a>,
    ctx: &'a Ctx,
    operation: i64,
    notes: RefCell<Params>,
}

impl<'a> Change<'a> {
    pub(crate) fn new(
        sql: &'a Connection,
        ctx: &'a Ctx,
        (operation, params): (i64, Params),
        kept: &'a Kept,
    ) -> Self {
        Change {
            // What is worked out of an operation under way may come to nothing with it.
            reading: Reading {
                sql,
                kept: Some((kept, false)),
            },
            ctx,
            operation,
            notes: RefCell::new(params),
        }
    }

    /// Who acts and when.
    pub fn ctx(&self) -> &Ctx {
        self.ctx
    }

    /// The local date of the operation.
    pub fn today(&self) -> NaiveDate {
        self.ctx.today()
    }

    /// The operation's number in the journal. An operation that touched no row leaves no entry,
    /// and its number goes to the next one.
    pub fn operation(&self) -> i64 {
        self.operation
    }

    /// Adds a value to the operation's sentence that is known only now (a count, say).
    pub fn note(&self, name: &str, value: impl Into<Param>) {
        self.notes
            .borrow_mut()
            .insert(name.to_owned(), value.into());
    }

    pub(crate) fn into_notes(self) -> Params {
        self.notes.into_inner()
    }
}

impl<'a> Deref for Change<'a> {
    type Target = Reading<'a>;

    fn deref(&self) -> &Reading<'a> {
        &self.reading
    }
}

/// Writing to staging and derived tables, outside the journal; records are refused here.
pub struct Staging<'a> {
    reading: Reading<'a>,
}

impl<'a> Staging<'a> {
    pub(crate) fn new(sql: &'a Connection) -> Self {
        Staging {
            reading: Reading::new(sql),
        }
    }
}

impl<'a> Deref for Staging<'a> {
    type Target = Reading<'a>;

    fn deref(&self) -> &Reading<'a> {
        &self.reading
    }
}
