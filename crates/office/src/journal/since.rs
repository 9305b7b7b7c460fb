//! What was touched since a line of the journal: how things that were worked out of the file know
//! whether they are still true, or which records they have to look at again. Exact for the view of
//! the file that is asked.

use serde_json::{Map, Value};

use super::table;
use crate::Result;
use crate::store::Connection;

/// A record that was touched, as it was before.
#[derive(Debug)]
pub(crate) struct Touched {
    /// Its table.
    pub(crate) table: String,
    /// Its key.
    pub(crate) record: i64,
    /// Its columns before; none when it was not there.
    pub(crate) before: Option<Map<String, Value>>,
}

/// The number of the newest line; 0 in an empty journal.
pub(crate) fn last_line(sql: &Connection) -> Result<i64> {
    Ok(table::next_keys(sql)?.1 - 1)
}

/// Whether a line after that one is about one of the tables.
pub(crate) fn touched(sql: &Connection, line: i64, tables: &[&str]) -> Result<bool> {
    let since = table::tables_of(sql, (line + 1, i64::MAX))?;
    Ok(since.iter().any(|table| tables.contains(&table.as_str())))
}

/// The records of the tables that lines after that one are about, each once; none when there are
/// more than `limit`, or when what one of them was has been erased.
pub(crate) fn records(
    sql: &Connection,
    line: i64,
    tables: &[&str],
    limit: usize,
) -> Result<Option<Vec<Touched>>> {
    let Some(first) = table::first_lines(sql, line, tables, limit)? else {
        return Ok(None);
    };
    let mut touched = Vec::with_capacity(first.len());
    for (line, table, record, was_there) in first {
        let before = table::image_of(sql, line)?;
        if was_there && before.is_none() {
            return Ok(None);
        }
        touched.push(Touched {
            table,
            record,
            before,
        });
    }
    Ok(Some(touched))
}
