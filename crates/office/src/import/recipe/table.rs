//! SQL of recipes.

use uuid::Uuid;

use super::{About, Content, Recipe, sender::sender_key};
use crate::Result;
use crate::import::staged::{broken, json};
use crate::office::{Change, Reading};
use crate::store::{Row, params};
use crate::{Code, Failure};

const COLUMNS: &str = "key, id, kind, sender_text, content, edited_at";

/// All recipes, those changed last first.
pub(super) fn all(reading: &Reading) -> Result<Vec<Recipe>> {
    let sql = format!("SELECT {COLUMNS} FROM import_recipe ORDER BY edited_at DESC, key DESC");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([], raw)?;
    rows.map(|row| recipe(row?)).collect()
}

/// One recipe.
pub(super) fn one(reading: &Reading, key: i64) -> Result<Recipe> {
    let sql = format!("SELECT {COLUMNS} FROM import_recipe WHERE key = ?1");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement.query_map([key], raw)?.next();
    recipe(found.ok_or_else(|| Failure::new(Code::NoSuchRecord))??)
}

/// The recipe of a sender for a header; an empty sender is one too.
pub(super) fn known(reading: &Reading, about: &About, shape: &str) -> Result<Option<Recipe>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM import_recipe WHERE kind = ?1 AND shape = ?2 AND sender = ?3
         ORDER BY edited_at DESC, key DESC"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let sender = sender_key(&about.sender_text);
    let found = statement
        .query_map(params![about.kind, shape, sender], raw)?
        .next();
    found.map(|row| recipe(row?)).transpose()
}

pub(super) fn insert(change: &Change, id: Uuid, about: &About, content: &Content) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO import_recipe (id, kind, sender, sender_text, shape, content, edited_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    statement.execute(params![
        id.as_bytes(),
        about.kind,
        sender_key(&about.sender_text),
        about.sender_text,
        content.header.digest(),
        json(content),
        now(change)
    ])?;
    Ok(())
}

pub(super) fn update(change: &Change, key: i64, about: &About, content: &Content) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "UPDATE import_recipe SET sender = ?2, sender_text = ?3, shape = ?4, content = ?5,
           edited_at = ?6 WHERE key = ?1",
    )?;
    statement.execute(params![
        key,
        sender_key(&about.sender_text),
        about.sender_text,
        content.header.digest(),
        json(content),
        now(change)
    ])?;
    Ok(())
}

pub(super) fn delete(change: &Change, key: i64) -> Result<()> {
    let mut statement = change
        .sql()
        .prepare_cached("DELETE FROM import_recipe WHERE key = ?1")?;
    statement.execute([key])?;
    Ok(())
}

fn now(change: &Change) -> String {
    let now = change.ctx().now;
    now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

type Raw = (i64, Vec<u8>, String, String, String, String);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((
        row.get(0)?,
        row.get(1)?,
        row.get(2)?,
        row.get(3)?,
        row.get(4)?,
        row.get(5)?,
    ))
}

fn recipe((key, id, kind, sender_text, content, edited_at): Raw) -> Result<Recipe> {
    Ok(Recipe {
        key,
        id: Uuid::from_slice(&id).unwrap_or_default(),
        about: About { kind, sender_text },
        content: serde_json::from_str(&content).map_err(broken)?,
        edited_at,
    })
}

/// The id itself where no recipe has it, else a new one.
pub(super) fn free_id(change: &Change, id: Uuid) -> Result<Uuid> {
    let mut statement = change
        .sql()
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM import_recipe WHERE id = ?1)")?;
    let used: bool = statement.query_row([id.as_bytes()], |row| row.get(0))?;
    Ok(if used { change.ctx().new_id() } else { id })
}
