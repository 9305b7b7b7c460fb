//! SQL of registers. The texts of a line stand together as one JSON object by the codes of its
//! columns, so that a register may get a column anywhere; the unit and the day it is of stand beside them, for finding lines by them.

use std::collections::{BTreeMap, HashMap};

use super::describe::Register;
use super::stored::{Origin, Stored};
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

const COLUMNS: &str = "key, register, parent, unit, texts, batch, sheet, row";

/// All lines of a register, in the order in which they were entered.
pub(super) fn of_register(reading: &Reading, register: &'static Register) -> Result<Vec<Stored>> {
    let sql = format!("SELECT {COLUMNS} FROM entry WHERE register = ?1 ORDER BY key");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([register.code], |row| stored(row, register))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The line with that key.
pub(super) fn get(reading: &Reading, key: i64) -> Result<Stored> {
    let missing = || Failure::new(Code::NoSuchRecord).with("id", key);
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT register FROM entry WHERE key = ?1")?;
    let code: Option<String> = statement.query_row([key], |row| row.get(0)).optional()?;
    let register = super::register(&code.ok_or_else(missing)?)?;
    let sql = format!("SELECT {COLUMNS} FROM entry WHERE key = ?1");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement.query_row([key], |row| stored(row, register));
    found.optional()?.ok_or_else(missing)
}

/// Those of the keys that are still there.
pub(super) fn still(reading: &Reading, keys: &[i64]) -> Result<Vec<i64>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT key FROM entry WHERE key IN (SELECT value FROM json_each(?1))")?;
    let list = serde_json::to_string(keys).unwrap_or_default();
    let rows = statement.query_map([list], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The instant at which the office was last worked in, as `2024-06-18T03:04:05.678Z`.
pub(super) fn last_worked(reading: &Reading) -> Result<Option<String>> {
    let sql = "SELECT at FROM operation ORDER BY key DESC LIMIT 1";
    let mut statement = reading.sql().prepare_cached(sql)?;
    Ok(statement.query_row([], |row| row.get(0)).optional()?)
}

/// Adds a line; gives its key.
pub(super) fn insert(change: &Change, register: &Register, new: &Stored) -> Result<i64> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO entry (id, register, parent, unit, day, texts, batch, sheet, row)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let origin = new.origin.as_ref();
    statement.execute(params![
        change.ctx().new_id(),
        new.register,
        new.parent,
        new.unit,
        day(register, new),
        texts(register, new),
        origin.map(|origin| origin.batch),
        origin.map(|origin| origin.sheet.as_str()),
        origin.map(|origin| origin.row)
    ])?;
    Ok(change.sql().last_insert_rowid())
}

/// Puts other texts in the place of a line's.
pub(super) fn update(change: &Change, register: &Register, after: &Stored) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "UPDATE entry SET parent = ?2, unit = ?3, day = ?4, texts = ?5, batch = ?6, sheet = ?7, row = ?8
         WHERE key = ?1",
    )?;
    let origin = after.origin.as_ref();
    statement.execute(params![
        after.key,
        after.parent,
        after.unit,
        day(register, after),
        texts(register, after),
        origin.map(|origin| origin.batch),
        origin.map(|origin| origin.sheet.as_str()),
        origin.map(|origin| origin.row)
    ])?;
    Ok(())
}

/// Removes lines; what belongs to them must be gone already.
pub(super) fn remove(change: &Change, keys: &[i64]) -> Result<()> {
    let mut statement = change
        .sql()
        .prepare_cached("DELETE FROM entry WHERE key = ?1")?;
    for key in keys {
        statement.execute([key])?;
    }
    Ok(())
}

/// The lines that belong to a line.
pub(super) fn below(reading: &Reading, key: i64) -> Result<Vec<i64>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT key FROM entry WHERE parent = ?1 ORDER BY key")?;
    let rows = statement.query_map([key], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The name of the file that a batch read.
pub(super) fn file_of(reading: &Reading, batch: i64) -> Result<Option<String>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT file_name FROM import_batch WHERE key = ?1")?;
    Ok(statement.query_row([batch], |row| row.get(0)).optional()?)
}

fn day(register: &Register, line: &Stored) -> Option<String> {
    line.day(register).map(|day| day.to_string())
}

/// What is said in a line, by the codes of its columns.
fn texts(register: &Register, line: &Stored) -> String {
    let columns = register.columns.iter().zip(&line.texts);
    let said: BTreeMap<&str, &str> = columns
        .filter(|(_, text)| !text.is_empty())
        .map(|(column, text)| (column.code, text.as_str()))
        .collect();
    serde_json::to_string(&said).unwrap_or_default()
}

fn stored(row: &Row<'_>, register: &'static Register) -> rusqlite::Result<Stored> {
    let batch: Option<i64> = row.get(5)?;
    let told = row.get_ref(4)?.as_str()?;
    let mut said: HashMap<&str, String> = serde_json::from_str(told).unwrap_or_default();
    let columns = register.columns.iter();
    let texts = columns.map(|column| said.remove(column.code).unwrap_or_default());
    let texts: Vec<String> = texts.collect();
    let origin = match batch {
        Some(batch) => Some(Origin {
            batch,
            sheet: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
            row: row.get::<_, Option<u32>>(7)?.unwrap_or_default(),
        }),
        None => None,
    };
    Ok(Stored {
        key: row.get(0)?,
        register: register.code,
        parent: row.get(2)?,
        unit: row.get(3)?,
        texts,
        origin,
    })
}
