//! The one way to write, enforced by the database itself: the writing connection may do nothing
//! but read unless an operation, a staging or the house's own work is under way, and each of
//! these may write its own tables only.

use crate::{Result, subjects};
use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// What the journal's functions say when no operation is under way; nothing else says it.
pub(crate) const NO_OPERATION: &str = "no operation is under way";

/// What the writing connection may do at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Mode {
    /// Read.
    Idle = 0,
    /// Write the tables of records and their scratch tables; the journal only through triggers.
    Change = 1,
    /// Write scratch tables.
    Stage = 2,
    /// Everything: transactions, migrations, the journal itself.
    House = 3,
}

/// The present mode, shared between the office and the connection's authorizer.
#[derive(Debug, Clone)]
pub(crate) struct Guard(Arc<AtomicU8>);

impl Guard {
    pub(crate) fn new() -> Self {
        Guard(Arc::new(AtomicU8::new(Mode::House as u8)))
    }

    /// From now on nothing but reading, until a mode is entered.
    pub(crate) fn rest(&self) {
        self.0.store(Mode::Idle as u8, Ordering::SeqCst);
    }

    /// Sets the mode until what is returned is dropped; then it is as before.
    pub(crate) fn enter(&self, mode: Mode) -> Entered {
        Entered {
            before: self.0.swap(mode as u8, Ordering::SeqCst),
            guard: self.clone(),
        }
    }

    /// Puts the guard before a connection.
    pub(crate) fn install(&self, sql: &mut Connection) -> Result<()> {
        let mode = self.0.clone();
        let records: HashSet<&'static str> = subjects::journalled().collect();
        let scratch: HashSet<&'static str> = subjects::scratch().collect();
        let rules = Rules { records, scratch };
        sql.authorizer(Some(move |asked: AuthContext<'_>| {
            match mode.load(Ordering::SeqCst) {
                mode if mode == Mode::House as u8 => Authorization::Allow,
                mode => rules.judge(mode, &asked),
            }
        }))?;
        Ok(())
    }
}

/// Ends a mode when dropped.
pub(crate) struct Entered {
    before: u8,
    guard: Guard,
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.guard.0.store(self.before, Ordering::SeqCst);
    }
}

struct Rules {
    records: HashSet<&'static str>,
    scratch: HashSet<&'static str>,
}

impl Rules {
    fn judge(&self, mode: u8, asked: &AuthContext<'_>) -> Authorization {
        let allowed = match asked.action {
            AuthAction::Select
            | AuthAction::Read { .. }
            | AuthAction::Function { .. }
            | AuthAction::Recursive => true,
            AuthAction::Savepoint { .. } => mode != Mode::Idle as u8,
            AuthAction::Pragma { pragma_value, .. } => pragma_value.is_none(),
            AuthAction::Insert { table_name }
            | AuthAction::Delete { table_name }
            | AuthAction::Update { table_name, .. } => {
                self.writable(mode, table_name, asked.accessor)
            }
            _ => false,
        };
        if allowed {
            Authorization::Allow
        } else {
            Authorization::Deny
        }
    }

    fn writable(&self, mode: u8, table: &str, trigger: Option<&str>) -> bool {
        let is_scratch = self.scratch.contains(table);
        match mode {
            mode if mode == Mode::Stage as u8 => is_scratch,
            mode if mode == Mode::Change as u8 => {
                let by_journal = trigger.is_some_and(|name| name.starts_with("journal_"));
                is_scratch
                    || self.records.contains(table)
                    || by_journal && table.starts_with("journal_")
            }
            _ => false,
        }
    }
}
