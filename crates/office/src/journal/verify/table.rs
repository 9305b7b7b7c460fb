//! Live rows against the seals of their last lines.

use crate::Result;
use crate::journal::table::Entry;
use crate::store::{Connection, schema};

/// How many records of a table are not as the last line of `entry` left them.
pub(super) fn rows_touched_since(
    sql: &Connection,
    entry: &Entry,
    table: &str,
    columns: &[String],
) -> Result<i64> {
    let text = format!(
        "SELECT count(*) FROM journal_row j LEFT JOIN {} t ON t.key = j.record \
         WHERE j.key BETWEEN ?1 AND ?2 AND j.tbl = '{table}' \
         AND NOT EXISTS (SELECT 1 FROM journal_row n \
           WHERE n.record = j.record AND n.tbl = j.tbl AND n.key > j.key AND n.key <= ?2) \
         AND {}",
        schema::quoted(table),
        differs(table, columns)
    );
    let span = [entry.first_row, entry.last_row()];
    Ok(sql
        .prepare_cached(&text)?
        .query_row(span, |row| row.get(0))?)
}

/// How many records of a table differ from what their last line, if written under the present
/// shape of the file, says of them.
pub(super) fn rows_not_as_left(
    sql: &Connection,
    table: &str,
    columns: &[String],
    version: i64,
) -> Result<i64> {
    let text = format!(
        "SELECT count(*) FROM journal_row j JOIN operation o ON o.key = j.operation AND o.schema_version = ?1 \
         LEFT JOIN {} t ON t.key = j.record \
         WHERE j.tbl = '{table}' AND coalesce(length(j.after), 48) = 48 \
         AND NOT EXISTS (SELECT 1 FROM journal_row n WHERE n.record = j.record AND n.tbl = j.tbl AND n.key > j.key) \
         AND {}",
        schema::quoted(table),
        differs(table, columns)
    );
    Ok(sql.prepare(&text)?.query_row([version], |row| row.get(0))?)
}

/// Whether a live row `t` is not what the line `j` left, as a condition.
fn differs(table: &str, columns: &[String]) -> String {
    let values: Vec<String> = columns
        .iter()
        .map(|column| format!("t.{}", schema::quoted(column)))
        .collect();
    format!(
        "CASE WHEN t.key IS NULL OR j.after IS NULL THEN (t.key IS NULL) <> (j.after IS NULL) \
         ELSE NOT journal_proves(j.after, '{table}', j.record, {}) END",
        values.join(", ")
    )
}
