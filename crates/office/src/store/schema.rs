//! What the file says about its own shape.

use crate::Result;
use rusqlite::Connection;

/// The number of the last migration.
pub(crate) fn version(sql: &Connection) -> Result<i64> {
    Ok(sql.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// The stored columns of a table, in order.
pub(crate) fn columns(sql: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement =
        sql.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// A reference from a column of one table to the keys of another.
pub(crate) struct Reference {
    /// The table that refers.
    pub(crate) child: String,
    /// Its column.
    pub(crate) column: String,
    /// The table referred to.
    pub(crate) parent: String,
}

/// Every reference between the tables named.
pub(crate) fn references(sql: &Connection, tables: &[&str]) -> Result<Vec<Reference>> {
    let mut statement =
        sql.prepare_cached("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
    let mut found = Vec::new();
    for child in tables {
        let rows = statement.query_map([child], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })?;
        for row in rows {
            let (column, parent) = row?;
            found.push(Reference {
                child: (*child).to_owned(),
                column,
                parent,
            });
        }
    }
    Ok(found)
}

/// A name as SQL takes it.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Everything the file is made of, as text in a fixed order: for comparing two shapes.
#[cfg(test)]
pub(crate) fn texts(sql: &Connection) -> Result<Vec<String>> {
    let mut statement = sql.prepare(
        "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name",
    )?;
    let texts = statement.query_map([], |row| row.get(0))?;
    Ok(texts.collect::<rusqlite::Result<_>>()?)
}
