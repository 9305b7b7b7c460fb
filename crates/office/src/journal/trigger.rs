//! The triggers that journal every touched row, generated from the columns the tables have.
//! They live in the file, so that a write by any other program fails instead of going unseen.

use crate::store::{Connection, schema};
use crate::{Result, subjects};

/// Makes the triggers of every journalled table that is there.
pub(crate) fn make_triggers(sql: &Connection) -> Result<()> {
    for (_, text) in wanted(sql)? {
        sql.execute_batch(&text)?;
    }
    Ok(())
}

/// Removes all of them, as a migration must before it touches the tables.
pub(crate) fn remove_triggers(sql: &Connection) -> Result<()> {
    for (name, _) in super::table::triggers(sql)? {
        sql.execute_batch(&format!("DROP TRIGGER {}", schema::quoted(&name)))?;
    }
    Ok(())
}

/// The triggers that are missing or are not as they should be.
pub(super) fn missing_triggers(sql: &Connection) -> Result<Vec<String>> {
    let present = super::table::triggers(sql)?;
    let wanted = wanted(sql)?;
    Ok(wanted
        .into_iter()
        .filter(|trigger| !present.contains(trigger))
        .map(|(name, _)| name)
        .collect())
}

/// Name and text of each trigger there should be.
fn wanted(sql: &Connection) -> Result<Vec<(String, String)>> {
    let mut triggers = Vec::new();
    for table in subjects::journalled() {
        let columns = schema::columns(sql, table)?;
        if !columns.is_empty() {
            triggers.extend([
                insert(table, &columns),
                update(table, &columns),
                delete(table, &columns),
            ]);
        }
    }
    Ok(triggers)
}

fn insert(table: &str, columns: &[String]) -> (String, String) {
    let line = line(table, "insert", "NEW", "NULL", &seal(table, "NEW", columns));
    named(table, "insert", "", &line)
}

fn delete(table: &str, columns: &[String]) -> (String, String) {
    let line = line(table, "delete", "OLD", &seal(table, "OLD", columns), "NULL");
    named(
        table,
        "delete",
        "",
        &format!("{line} {}", keep_image(columns)),
    )
}

fn update(table: &str, columns: &[String]) -> (String, String) {
    let differs: Vec<String> = columns
        .iter()
        .map(|column| schema::quoted(column))
        .map(|name| format!("OLD.{name} IS NOT NEW.{name}"))
        .collect();
    let line = line(
        table,
        "update",
        "OLD",
        &seal(table, "OLD", columns),
        &seal(table, "NEW", columns),
    );
    let body = format!(
        "SELECT RAISE(ABORT, 'the key of a record never changes') WHERE OLD.key IS NOT NEW.key; {line} {}",
        keep_image(columns)
    );
    named(
        table,
        "update",
        &format!(" WHEN {}", differs.join(" OR ")),
        &body,
    )
}

fn named(table: &str, act: &str, when: &str, body: &str) -> (String, String) {
    let name = format!("journal_{table}_{act}");
    let text = format!(
        "CREATE TRIGGER {} AFTER {} ON {}{when} BEGIN {body} END",
        schema::quoted(&name),
        act.to_uppercase(),
        schema::quoted(table)
    );
    (name, text)
}

fn line(table: &str, act: &str, row: &str, before: &str, after: &str) -> String {
    format!(
        "INSERT INTO journal_row (operation, tbl, record, act, before, after) \
         VALUES (journal_operation(), '{table}', {row}.key, '{act}', {before}, {after});"
    )
}

fn seal(table: &str, row: &str, columns: &[String]) -> String {
    let values: Vec<String> = columns
        .iter()
        .map(|column| format!("{row}.{}", schema::quoted(column)))
        .collect();
    format!("journal_seal('{table}', {row}.key, {})", values.join(", "))
}

fn keep_image(columns: &[String]) -> String {
    let pairs: Vec<String> = columns
        .iter()
        .map(|column| format!("'{column}', OLD.{}", schema::quoted(column)))
        .collect();
    format!(
        "INSERT INTO journal_image (row, image) VALUES (last_insert_rowid(), journal_image({}));",
        pairs.join(", ")
    )
}
