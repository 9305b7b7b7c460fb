//! Which later operations stand in the way, by the rows they touched.

use crate::Result;
use crate::journal::table::{Entry, UNDONE};
use crate::store::{Connection, schema};

/// Operations after `entry` that stand and touched one of its records.
pub(super) fn later_on_same_records(sql: &Connection, entry: &Entry) -> Result<Vec<i64>> {
    let text = format!(
        "SELECT DISTINCT n.operation FROM journal_row p \
         JOIN journal_row n ON n.record = p.record AND n.tbl = p.tbl AND n.key > ?2 \
         JOIN operation o ON o.key = n.operation AND o.takes_back IS NULL AND NOT {UNDONE} \
         WHERE p.key BETWEEN ?1 AND ?2"
    );
    keys_of(sql, &text, entry)
}

/// Operations after `entry` that stand and touched a record which refers to one that undoing
/// `entry` would remove.
pub(super) fn later_on_children(
    sql: &Connection,
    entry: &Entry,
    reference: &schema::Reference,
) -> Result<Vec<i64>> {
    let schema::Reference {
        child,
        column,
        parent,
    } = reference;
    let text = format!(
        "SELECT DISTINCT n.operation FROM journal_row p \
         JOIN {} c ON c.{} = p.record \
         JOIN journal_row n ON n.record = c.key AND n.tbl = '{child}' AND n.key > ?2 \
         JOIN operation o ON o.key = n.operation AND o.takes_back IS NULL AND NOT {UNDONE} \
         WHERE p.key BETWEEN ?1 AND ?2 AND p.tbl = '{parent}' AND p.act = 'insert'",
        schema::quoted(child),
        schema::quoted(column)
    );
    keys_of(sql, &text, entry)
}

/// The same for unread text, which refers to its record by table and key.
pub(super) fn later_raw_entries(sql: &Connection, entry: &Entry) -> Result<Vec<i64>> {
    let text = format!(
        "SELECT DISTINCT n.operation FROM journal_row p \
         JOIN raw_entry c ON c.tbl = p.tbl AND c.record = p.record \
         JOIN journal_row n ON n.record = c.key AND n.tbl = 'raw_entry' AND n.key > ?2 \
         JOIN operation o ON o.key = n.operation AND o.takes_back IS NULL AND NOT {UNDONE} \
         WHERE p.key BETWEEN ?1 AND ?2 AND p.act = 'insert'"
    );
    keys_of(sql, &text, entry)
}

/// Operations after `entry` that stand and touched one of the tables it touched or one of those
/// their rows refer to.
pub(super) fn later_on_same_tables(sql: &Connection, entry: &Entry) -> Result<Vec<i64>> {
    let text = format!(
        "WITH touched AS (SELECT DISTINCT tbl FROM journal_row WHERE key BETWEEN ?1 AND ?2), \
         near AS (SELECT tbl FROM touched UNION \
           SELECT f.\"table\" FROM touched, pragma_foreign_key_list(touched.tbl) f) \
         SELECT DISTINCT n.operation FROM journal_row n \
         JOIN operation o ON o.key = n.operation AND o.takes_back IS NULL AND NOT {UNDONE} \
         WHERE n.key > ?2 AND n.tbl IN (SELECT tbl FROM near) ORDER BY 1 DESC"
    );
    keys_of(sql, &text, entry)
}

fn keys_of(sql: &Connection, text: &str, entry: &Entry) -> Result<Vec<i64>> {
    let mut statement = sql.prepare_cached(text)?;
    let keys = statement.query_map([entry.first_row, entry.last_row()], |row| row.get(0))?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}
