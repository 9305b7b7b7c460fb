//! The journal's rows in and out.

use crate::store::{Connection, OptionalExtension, Row, params, schema};
use crate::{Code, Failure, Result};
use rusqlite::{params_from_iter, types::Value};
use serde_json::Map;

/// One line of `operation`.
pub(super) struct Entry {
    pub(super) key: i64,
    pub(super) id: Vec<u8>,
    pub(super) at: String,
    pub(super) actor: String,
    pub(super) kind: String,
    pub(super) params: String,
    pub(super) params_salt: Vec<u8>,
    pub(super) params_digest: Vec<u8>,
    pub(super) sealed: bool,
    pub(super) takes_back: Option<i64>,
    pub(super) schema_version: i64,
    pub(super) first_row: i64,
    pub(super) rows: i64,
    pub(super) chain: Vec<u8>,
}

impl Entry {
    /// The last key of its rows; one less than the first if it has none.
    pub(super) fn last_row(&self) -> i64 {
        self.first_row + self.rows - 1
    }
}

/// One line of `journal_row`, as long as its statement stands on it.
pub(super) struct Line<'a> {
    pub(super) key: i64,
    pub(super) operation: i64,
    pub(super) table: &'a str,
    pub(super) record: i64,
    pub(super) act: &'a str,
    pub(super) before: Option<&'a [u8]>,
    pub(super) after: Option<&'a [u8]>,
}

const ENTRY: &str = "key, id, at, actor, kind, params, params_salt, params_digest, sealed, takes_back, \
                     schema_version, first_row, rows, chain";

/// Undone: taken back by an undo that was not itself taken back by a redo.
pub(super) const UNDONE: &str = "EXISTS (SELECT 1 FROM operation u WHERE u.takes_back = o.key \
     AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.takes_back = u.key))";

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        key: row.get(0)?,
        id: row.get(1)?,
        at: row.get(2)?,
        actor: row.get(3)?,
        kind: row.get(4)?,
        params: row.get(5)?,
        params_salt: row.get(6)?,
        params_digest: row.get(7)?,
        sealed: row.get(8)?,
        takes_back: row.get(9)?,
        schema_version: row.get(10)?,
        first_row: row.get(11)?,
        rows: row.get(12)?,
        chain: row.get(13)?,
    })
}

fn line<'a>(row: &'a Row<'_>) -> rusqlite::Result<Line<'a>> {
    Ok(Line {
        key: row.get(0)?,
        operation: row.get(1)?,
        table: row.get_ref(2)?.as_str()?,
        record: row.get(3)?,
        act: row.get_ref(4)?.as_str()?,
        before: row.get_ref(5)?.as_blob_or_null()?,
        after: row.get_ref(6)?.as_blob_or_null()?,
    })
}

/// The next free key of the journal's two tables: operation, row.
pub(super) fn next_keys(sql: &Connection) -> Result<(i64, i64)> {
    let mut statement = sql.prepare_cached(
        "SELECT coalesce((SELECT max(key) FROM operation), 0) + 1, coalesce((SELECT max(key) FROM journal_row), 0) + 1",
    )?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub(super) fn insert_entry(sql: &Connection, entry: &Entry) -> Result<()> {
    let text = format!(
        "INSERT INTO operation ({ENTRY}) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)"
    );
    sql.prepare_cached(&text)?.execute(params![
        entry.key,
        entry.id,
        entry.at,
        entry.actor,
        entry.kind,
        entry.params,
        entry.params_salt,
        entry.params_digest,
        entry.sealed,
        entry.takes_back,
        entry.schema_version,
        entry.first_row,
        entry.rows,
        entry.chain,
    ])?;
    Ok(())
}

pub(super) fn entry_of(sql: &Connection, key: i64) -> Result<Option<Entry>> {
    let text = format!("SELECT {ENTRY} FROM operation WHERE key = ?1");
    Ok(sql
        .prepare_cached(&text)?
        .query_row([key], entry)
        .optional()?)
}

/// Calls `see` with each operation in order.
pub(super) fn each_entry(sql: &Connection, mut see: impl FnMut(Entry) -> Result<()>) -> Result<()> {
    let mut statement =
        sql.prepare_cached(&format!("SELECT {ENTRY} FROM operation ORDER BY key"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        see(entry(row)?)?;
    }
    Ok(())
}

/// The newest operations before one, each with whether it is undone.
pub(super) fn newest(sql: &Connection, before: i64, limit: i64) -> Result<Vec<(Entry, bool)>> {
    let text = format!(
        "SELECT {ENTRY}, {UNDONE} FROM operation o WHERE key < ?1 ORDER BY key DESC LIMIT ?2"
    );
    let mut statement = sql.prepare_cached(&text)?;
    let rows = statement.query_map([before, limit], |row| Ok((entry(row)?, row.get(14)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The operation that put a record in first.
pub(super) fn made_by(sql: &Connection, table: &str, record: i64) -> Result<Option<i64>> {
    let mut statement = sql.prepare_cached(
        "SELECT operation FROM journal_row WHERE record = ?1 AND tbl = ?2 AND act = 'insert' \
         ORDER BY key LIMIT 1",
    )?;
    Ok(statement
        .query_row(params![record, table], |row| row.get(0))
        .optional()?)
}

/// How many operations have touched a record or what hangs on it: a decision and its lines.
pub(super) fn touching(sql: &Connection, table: &str, record: i64) -> Result<i64> {
    let mut hanging = sql.prepare_cached(
        "SELECT t.name, f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f \
         WHERE t.type = 'table' AND f.\"table\" = ?1 ORDER BY t.name, f.id",
    )?;
    let found = hanging.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let hanging: Vec<(String, String)> = found.collect::<rusqlite::Result<_>>()?;
    let mut text = String::from("SELECT operation FROM journal_row WHERE record = ?2 AND tbl = ?1");
    for (child, column) in hanging {
        text.push_str(&format!(
            " UNION SELECT j.operation FROM {child} c CROSS JOIN journal_row j \
             ON j.record = c.key AND j.tbl = '{child}' WHERE c.{column} = ?2"
        ));
    }
    let text = format!("SELECT count(*) FROM ({text})");
    let mut statement = sql.prepare_cached(&text)?;
    Ok(statement.query_row(params![table, record], |row| row.get(0))?)
}

pub(super) fn is_undone(sql: &Connection, key: i64) -> Result<bool> {
    let text = format!("SELECT {UNDONE} FROM operation o WHERE key = ?1");
    Ok(sql
        .prepare_cached(&text)?
        .query_row([key], |row| row.get(0))?)
}

/// The newest operation that stands and is no undo or redo.
pub(super) fn newest_standing(sql: &Connection) -> Result<Option<i64>> {
    let text = format!(
        "SELECT key FROM operation o WHERE takes_back IS NULL AND NOT {UNDONE} ORDER BY key DESC LIMIT 1"
    );
    Ok(sql
        .prepare_cached(&text)?
        .query_row([], |row| row.get(0))
        .optional()?)
}

/// The newest undo that was not done again, unless something new was done after it.
pub(super) fn newest_undo(sql: &Connection) -> Result<Option<i64>> {
    let mut statement = sql.prepare_cached(
        "SELECT u.key FROM operation u WHERE u.kind = 'office.undo' \
         AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.takes_back = u.key) \
         AND NOT EXISTS (SELECT 1 FROM operation n WHERE n.key > u.key AND n.takes_back IS NULL) \
         ORDER BY u.key DESC LIMIT 1",
    )?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// Calls `see` with each line between two keys, in order.
pub(super) fn each_line(
    sql: &Connection,
    (first, last): (i64, i64),
    mut see: impl FnMut(Line<'_>) -> Result<()>,
) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "SELECT key, operation, tbl, record, act, before, after FROM journal_row \
         WHERE key BETWEEN ?1 AND ?2 ORDER BY key",
    )?;
    let mut rows = statement.query([first, last])?;
    while let Some(row) = rows.next()? {
        see(line(row)?)?;
    }
    Ok(())
}

/// The tables the lines between two keys are about, in alphabetical order.
pub(super) fn tables_of(sql: &Connection, (first, last): (i64, i64)) -> Result<Vec<String>> {
    let mut statement = sql.prepare_cached(
        "SELECT DISTINCT tbl FROM journal_row WHERE key BETWEEN ?1 AND ?2 ORDER BY tbl",
    )?;
    let names = statement.query_map([first, last], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// The first line about a record: its key, the table, the record, and whether it was there before.
pub(super) type FirstLine = (i64, String, i64, bool);

/// The first lines about each record of the tables after a line. None when there are more than
/// `limit`.
pub(super) fn first_lines(
    sql: &Connection,
    after: i64,
    tables: &[&str],
    limit: usize,
) -> Result<Option<Vec<FirstLine>>> {
    let mut statement = sql.prepare_cached(
        "SELECT min(key), tbl, record, before IS NOT NULL FROM journal_row \
         WHERE key > ?1 GROUP BY tbl, record LIMIT ?2",
    )?;
    let mut rows = statement.query(params![after, limit as i64 + 1])?;
    let (mut found, mut seen) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        seen += 1;
        let table: String = row.get(1)?;
        if tables.contains(&table.as_str()) {
            found.push((row.get(0)?, table, row.get(2)?, row.get(3)?));
        }
    }
    Ok((seen <= limit).then_some(found))
}

/// The lines about a record, oldest first, each with its operation.
pub(super) fn lines_about(sql: &Connection, table: &str, record: i64) -> Result<Vec<(i64, i64)>> {
    let mut statement = sql.prepare_cached(
        "SELECT key, operation FROM journal_row WHERE record = ?1 AND tbl = ?2 ORDER BY key",
    )?;
    let rows = statement.query_map(params![record, table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The row before the change of that line.
pub(super) fn image_of(
    sql: &Connection,
    line: i64,
) -> Result<Option<Map<String, serde_json::Value>>> {
    let mut statement = sql.prepare_cached("SELECT image FROM journal_image WHERE row = ?1")?;
    let text: Option<String> = statement.query_row([line], |row| row.get(0)).optional()?;
    let Some(text) = text else {
        return Ok(None);
    };
    let image = serde_json::from_str(&text);
    image
        .map(Some)
        .map_err(|error| Failure::new(Code::Storage).with("detail", error.to_string()))
}

pub(super) fn delete_record(sql: &Connection, table: &str, record: i64) -> Result<()> {
    let text = format!("DELETE FROM {} WHERE key = ?1", schema::quoted(table));
    sql.prepare_cached(&text)?.execute([record])?;
    Ok(())
}

pub(super) fn insert_image(
    sql: &Connection,
    table: &str,
    image: &Map<String, serde_json::Value>,
) -> Result<()> {
    let names: Vec<String> = image.keys().map(|name| schema::quoted(name)).collect();
    let holders = vec!["?"; names.len()].join(", ");
    let text = format!(
        "INSERT INTO {} ({}) VALUES ({holders})",
        schema::quoted(table),
        names.join(", ")
    );
    sql.prepare_cached(&text)?
        .execute(params_from_iter(values(image)))?;
    Ok(())
}

pub(super) fn update_image(
    sql: &Connection,
    table: &str,
    record: i64,
    image: &Map<String, serde_json::Value>,
) -> Result<()> {
    let sets: Vec<String> = image
        .keys()
        .map(|name| format!("{} = ?", schema::quoted(name)))
        .collect();
    let text = format!(
        "UPDATE {} SET {} WHERE key = ?",
        schema::quoted(table),
        sets.join(", ")
    );
    let record = std::iter::once(Value::Integer(record));
    sql.prepare_cached(&text)?
        .execute(params_from_iter(values(image).chain(record)))?;
    Ok(())
}

fn values(image: &Map<String, serde_json::Value>) -> impl Iterator<Item = Value> {
    image.values().map(crate::store::image::sql_value)
}

/// Name and text of the journal's triggers.
pub(super) fn triggers(sql: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement =
        sql.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal^_%' ESCAPE '^'")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn meta(sql: &Connection, name: &str) -> Result<Option<String>> {
    let mut statement = sql.prepare_cached("SELECT value FROM meta WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

pub(super) fn set_meta(sql: &Connection, name: &str, value: &str) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )?;
    statement.execute([name, value])?;
    Ok(())
}
