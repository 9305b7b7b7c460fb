//! The file as another program sees it: plain SQLite without this program's functions.

use crate::desk::Desk;
use office::{Failure, Reading, Result};
use rusqlite::Connection;
use std::path::Path;

/// A connection of another program.
pub(crate) struct Foreign(Connection);

impl Foreign {
    pub(crate) fn of(desk: &Desk) -> Foreign {
        Foreign(Connection::open(desk.office.path()).unwrap())
    }

    /// Runs some SQL as it is.
    pub(crate) fn run(&self, text: &str) -> std::result::Result<(), String> {
        self.0.pragma_update(None, "foreign_keys", false).unwrap();
        self.0
            .execute_batch(text)
            .map_err(|error| error.to_string())
    }

    /// Takes the triggers away, runs some SQL and puts them back.
    pub(crate) fn behind_the_journal(&self, text: &str) {
        let mut statement = self
            .0
            .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            .unwrap();
        let triggers: Vec<(String, String)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        triggers
            .iter()
            .for_each(|(name, _)| self.run(&format!("DROP TRIGGER {name}")).unwrap());
        self.run(text).unwrap();
        triggers
            .iter()
            .for_each(|(_, text)| self.run(text).unwrap());
    }
}

/// Runs some SQL on the program's own connection.
pub(crate) fn run(reading: &Reading, text: &str) -> Result<()> {
    reading.sql().execute_batch(text).map_err(Failure::from)
}

/// A database of some other program.
pub(crate) fn other_database(path: &Path) {
    let sql = Connection::open(path).unwrap();
    sql.execute_batch("CREATE TABLE setting (key INTEGER PRIMARY KEY, name TEXT, value TEXT)")
        .unwrap();
}

/// Makes a file claim another level.
pub(crate) fn set_level(path: &Path, level: i64) {
    let sql = Connection::open(path).unwrap();
    sql.pragma_update(None, "journal_mode", "DELETE").unwrap();
    sql.pragma_update(None, "user_version", level).unwrap();
}
