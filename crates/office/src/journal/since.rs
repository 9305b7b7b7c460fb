//! What was touched since a line of the journal: how things that were worked out of the file know
//! whether they are still true. Exact for the view of the file that is asked.

use super::table;
use crate::Result;
use crate::store::Connection;

/// The number of the newest line; 0 in an empty journal.
pub(crate) fn last_line(sql: &Connection) -> Result<i64> {
    Ok(table::next_keys(sql)?.1 - 1)
}

/// Whether a line after that one is about one of the tables.
pub(crate) fn touched(sql: &Connection, line: i64, tables: &[&str]) -> Result<bool> {
    let since = table::tables_of(sql, (line + 1, i64::MAX))?;
    Ok(since.iter().any(|table| tables.contains(&table.as_str())))
}
