//! Many rows by few statements. Each statement keeps the pages it touches for its own undoing, so
//! a statement a row would copy the same pages over and over.

use crate::Result;
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, params_from_iter};

/// Rows of a statement, if its values are no more than [`MOST`].
const AT_ONCE: usize = 128;
/// Values of a statement; SQLite takes 32,766.
const MOST: usize = 8_192;

/// Inserts rows in their order.
pub(crate) fn insert_all<'r, R, const N: usize>(
    sql: &Connection,
    table: &str,
    columns: &[&str; N],
    rows: &'r [R],
    cells: impl Fn(&'r R) -> [ToSqlOutput<'r>; N],
) -> Result<()> {
    let at_once = AT_ONCE.min(MOST / N);
    let values = |some: &'r [R]| params_from_iter(some.iter().flat_map(&cells));
    let (many, rest) = rows.split_at(rows.len() - rows.len() % at_once);
    if !many.is_empty() {
        let mut statement = sql.prepare_cached(&text(table, columns, at_once))?;
        for some in many.chunks(at_once) {
            statement.execute(values(some))?;
        }
    }
    match rest.len() {
        0 => {}
        1 => drop(
            sql.prepare_cached(&text(table, columns, 1))?
                .execute(values(rest))?,
        ),
        count => drop(
            sql.prepare(&text(table, columns, count))?
                .execute(values(rest))?,
        ),
    }
    Ok(())
}

fn text<const N: usize>(table: &str, columns: &[&str; N], rows: usize) -> String {
    let holders = format!("({})", ["?"; N].join(", "));
    let values = vec![holders.as_str(); rows].join(", ");
    format!(
        "INSERT INTO {table} ({}) VALUES {values}",
        columns.join(", ")
    )
}

/// A value that may be missing.
pub(crate) fn or_null<'v, T>(value: Option<T>) -> ToSqlOutput<'v>
where
    T: Into<ToSqlOutput<'v>>,
{
    value.map_or(ToSqlOutput::Owned(rusqlite::types::Value::Null), T::into)
}
