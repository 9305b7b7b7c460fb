//! What the code of a subject holds while it reads, changes or stages: a view of the file that
//! can do that and no more.

use super::ctx::Ctx;
use crate::Result;
use crate::store::{Connection, ids};
use crate::words::{Param, Params};
use chrono::NaiveDate;
use std::cell::RefCell;
use std::ops::Deref;

/// A consistent view of the file; nothing can be written through it.
pub struct Reading<'a> {
    sql: &'a Connection,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(sql: &'a Connection) -> Self {
        Reading { sql }
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
    pub(crate) fn new(sql: &'a Connection, ctx: &'a Ctx, operation: i64, params: Params) -> Self {
        Change {
            reading: Reading::new(sql),
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
