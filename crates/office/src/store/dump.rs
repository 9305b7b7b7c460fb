//! The records of a file as text, for comparing two states of it.

use super::{image, schema};
use crate::{Result, subjects};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Each table of records with its rows in the order of their keys, each row as a JSON object.
pub(crate) fn dump(sql: &Connection) -> Result<BTreeMap<String, Vec<String>>> {
    let mut tables = BTreeMap::new();
    for table in subjects::journalled() {
        let columns = schema::columns(sql, table)?;
        let mut statement = sql.prepare(&format!(
            "SELECT * FROM {} ORDER BY key",
            schema::quoted(table)
        ))?;
        let rows = statement.query_map([], |row| {
            let mut object = serde_json::Map::new();
            for (at, column) in columns.iter().enumerate() {
                object.insert(column.clone(), image::json_value(row.get_ref(at)?));
            }
            Ok(serde_json::Value::Object(object).to_string())
        })?;
        tables.insert(table.to_owned(), rows.collect::<rusqlite::Result<_>>()?);
    }
    Ok(tables)
}
