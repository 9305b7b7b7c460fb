//! SQL of preferences.

use uuid::Uuid;
use viet::text::compare_key;

use super::record::{Preference, PreferenceRow};
use crate::office::{Change, Reading};
use crate::store::{Row, params};
use crate::templates::own::now;
use crate::{Code, Failure, Result};

const COLUMNS: &str = "key, id, form, name, is_usual, edited_at, content";

/// All preferences, by form and name.
pub(super) fn all(reading: &Reading) -> Result<Vec<PreferenceRow>> {
    let sql = format!("SELECT {COLUMNS} FROM form_preference ORDER BY form, name_key");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([], raw)?;
    rows.map(|row| preference(row?)).collect()
}

pub(super) fn named(reading: &Reading, form: &str, name: &str) -> Result<Option<PreferenceRow>> {
    let sql = format!("SELECT {COLUMNS} FROM form_preference WHERE form = ?1 AND name_key = ?2");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement
        .query_map(params![form, compare_key(name)], raw)?
        .next();
    found.map(|row| preference(row?)).transpose()
}

pub(super) fn insert(change: &Change, form: &str, name: &str, content: &Preference) -> Result<i64> {
    change.sql().execute(
        "INSERT INTO form_preference (id, form, name, name_key, is_usual, content, edited_at)
         VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6)",
        params![
            change.ctx().new_id().as_bytes(),
            form,
            name,
            compare_key(name),
            json(content),
            now(change)
        ],
    )?;
    Ok(change.sql().last_insert_rowid())
}

pub(super) fn update(change: &Change, key: i64, name: &str, content: &Preference) -> Result<()> {
    change.sql().execute(
        "UPDATE form_preference SET name = ?2, name_key = ?3, content = ?4, edited_at = ?5
         WHERE key = ?1",
        params![key, name, compare_key(name), json(content), now(change)],
    )?;
    Ok(())
}

/// Marks one preference of a form as usual, or none.
pub(super) fn set_usual(change: &Change, form: &str, chosen: Option<i64>) -> Result<()> {
    change.sql().execute(
        "UPDATE form_preference SET is_usual = (key IS ?2)
         WHERE form = ?1 AND is_usual <> (key IS ?2)",
        params![form, chosen],
    )?;
    Ok(())
}

pub(super) fn delete(change: &Change, key: i64) -> Result<()> {
    let sql = "DELETE FROM form_preference WHERE key = ?1";
    change.sql().execute(sql, [key])?;
    Ok(())
}

fn json(content: &Preference) -> String {
    serde_json::to_string(content).expect("a preference has nothing that JSON cannot hold")
}

type Raw = (i64, Vec<u8>, String, String, bool, String, String);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((
        row.get(0)?,
        row.get(1)?,
        row.get(2)?,
        row.get(3)?,
        row.get(4)?,
        row.get(5)?,
        row.get(6)?,
    ))
}

fn preference((key, id, form, name, usual, edited_at, content): Raw) -> Result<PreferenceRow> {
    let broken = |error: serde_json::Error| {
        Failure::new(Code::FileDamaged).with("detail", error.to_string())
    };
    Ok(PreferenceRow {
        key,
        id: Uuid::from_slice(&id).unwrap_or_default().to_string(),
        form,
        name,
        usual,
        edited_at,
        content: serde_json::from_str(&content).map_err(broken)?,
    })
}
