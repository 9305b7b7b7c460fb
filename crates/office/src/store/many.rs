//! Many rows by few statements. Each statement keeps the pages it touches for its own undoing, so
//! a statement a row would copy the same pages over and over.

use crate::Result;
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, params_from_iter};

/// Rows of a statement: more save little, and a statement may hold 32,766 values.
const AT_ONCE: usize = 32;

/// Inserts rows in their order.
pub(crate) fn insert_all<'r, R, const N: usize>(
    sql: &Connection,
    table: &str,
    columns: &[&str; N],
    rows: &'r [R],
    cells: impl Fn(&'r R) -> [ToSqlOutput<'r>; N],
) -> Result<()> {
    for some in rows.chunks(AT_ONCE) {
        let holders = format!("({})", ["?"; N].join(", "));
        let values = vec![holders.as_str(); some.len()].join(", ");
        let text = format!(
            "INSERT INTO {table} ({}) VALUES {values}",
            columns.join(", ")
        );
        let params = params_from_iter(some.iter().flat_map(&cells));
        if some.len() == AT_ONCE || some.len() == 1 {
            sql.prepare_cached(&text)?.execute(params)?;
        } else {
            sql.prepare(&text)?.execute(params)?;
        }
    }
    Ok(())
}

/// A value that may be missing.
pub(crate) fn or_null<'v, T>(value: Option<T>) -> ToSqlOutput<'v>
where
    T: Into<ToSqlOutput<'v>>,
{
    value.map_or(ToSqlOutput::Owned(rusqlite::types::Value::Null), T::into)
}
