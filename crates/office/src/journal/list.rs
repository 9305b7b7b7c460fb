//! The journal as people read it.

use super::table::{self, Entry};
use super::{CREATE, MIGRATE, REDO, UNDO, word_of};
use crate::office::Reading;
use crate::store::{Connection, schema};
use crate::words::{self, Lang, Param, Params, keys};
use crate::{Code, Failure, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One operation of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OperationRow {
    /// Its running number.
    pub key: i64,
    /// The instant, UTC, as `2024-06-18T03:04:05.678Z`.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// Its kind: `awards.import`.
    pub kind: String,
    /// What was done, as a sentence for people.
    pub text: String,
    /// How many rows it touched.
    pub rows: i64,
    /// Whether it stands.
    pub state: OperationState,
    /// Whether undo may be asked for it (later operations may still stand in the way).
    pub undoable: bool,
    /// Why undo may not be asked for it, in words.
    pub why: Option<String>,
}

/// Whether an operation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OperationState {
    /// It stands.
    Live,
    /// It was taken back.
    Undone,
    /// It stands and only its own named act takes it back.
    Sealed,
    /// It is itself an undo or a redo.
    Undo,
}

/// The newest operations first: all of them, or those before one.
pub(crate) fn list(
    sql: &Connection,
    before: Option<i64>,
    limit: i64,
    lang: Lang,
) -> Result<Vec<OperationRow>> {
    let version = schema::version(sql)?;
    let entries = table::newest(sql, before.unwrap_or(i64::MAX), limit)?;
    entries
        .into_iter()
        .map(|(entry, undone)| row(sql, entry, undone, version, lang))
        .collect()
}

/// One operation of that number.
pub(crate) fn find(sql: &Connection, key: i64, lang: Lang) -> Result<OperationRow> {
    let missing = || Failure::new(Code::NoSuchOperation).with("operation", key);
    let entry = table::entry_of(sql, key)?.ok_or_else(missing)?;
    row(
        sql,
        entry,
        table::is_undone(sql, key)?,
        schema::version(sql)?,
        lang,
    )
}

/// The operation that made a record; none where the record came with the file.
pub(crate) fn first_of(
    sql: &Connection,
    table: &str,
    record: i64,
    lang: Lang,
) -> Result<Option<OperationRow>> {
    let made = table::made_by(sql, table, record)?;
    made.map(|key| find(sql, key, lang)).transpose()
}

/// The operation that redo would do again, as a sentence.
pub(crate) fn newest_redoable(sql: &Connection, lang: Lang) -> Result<Option<OperationRow>> {
    let Some(undo) = table::newest_undo(sql)? else {
        return Ok(None);
    };
    let taken = table::entry_of(sql, undo)?.and_then(|entry| entry.takes_back);
    taken.map(|key| find(sql, key, lang)).transpose()
}

fn row(
    sql: &Connection,
    entry: Entry,
    undone: bool,
    version: i64,
    lang: Lang,
) -> Result<OperationRow> {
    let state = match (entry.takes_back, undone, entry.sealed) {
        (Some(_), ..) => OperationState::Undo,
        (None, true, _) => OperationState::Undone,
        (None, false, true) => OperationState::Sealed,
        (None, false, false) => OperationState::Live,
    };
    let why = match state {
        OperationState::Undo => Some(keys::UNDO_NOT_OF_UNDO),
        OperationState::Undone => Some(keys::UNDO_DONE),
        OperationState::Sealed if entry.kind == CREATE.code || entry.kind == MIGRATE.code => {
            Some(keys::UNDO_NOT_OF_FILE)
        }
        OperationState::Sealed => Some(keys::UNDO_SEALED),
        OperationState::Live if entry.schema_version != version => Some(keys::UNDO_TOO_OLD),
        OperationState::Live => None,
    };
    Ok(OperationRow {
        text: sentence(sql, &entry, lang)?,
        undoable: why.is_none(),
        why: why.map(|key| words::say(lang, key, &Params::new())),
        key: entry.key,
        at: entry.at,
        actor: entry.actor,
        kind: entry.kind,
        rows: entry.rows,
        state,
    })
}

/// The entry's words. An undo speaks of what it took back; a kind this program does not know is
/// shown by its code.
pub(super) fn sentence(sql: &Connection, entry: &Entry, lang: Lang) -> Result<String> {
    let mut params: Params = serde_json::from_str(&entry.params).unwrap_or_default();
    if let Some(key) = entry.takes_back {
        params.insert("what".to_owned(), Param::Text(taken_back(sql, key, lang)?));
    }
    Ok(words::text_of(lang, &word_of(&entry.kind), &params).unwrap_or_else(|| entry.kind.clone()))
}

/// The words of the operation at the end of a row of undos and redos.
fn taken_back(sql: &Connection, key: i64, lang: Lang) -> Result<String> {
    match table::entry_of(sql, key)? {
        Some(entry) if entry.kind == UNDO.code || entry.kind == REDO.code => match entry.takes_back
        {
            Some(key) => taken_back(sql, key, lang),
            None => Ok(entry.kind),
        },
        Some(entry) => sentence(sql, &entry, lang),
        None => Ok(key.to_string()),
    }
}

/// The revision of a record: how many operations have touched it or what hangs on it, its making
/// included.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn revision(reading: &Reading, table: &str, record: i64) -> Result<i64> {
    table::touching(reading.sql(), table, record)
}
