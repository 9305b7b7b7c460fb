//! SQL of recipients and of what people have said about two of them.

use crate::awards::subject::SubjectKind;
use crate::office::{Change, Reading};
use crate::store::many::{insert_all as insert_many, or_null};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

/// A master record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Recipient {
    pub(crate) key: i64,
    pub(crate) subject_kind: SubjectKind,
    pub(crate) name: String,
    pub(crate) name_key: String,
    /// Partial date.
    pub(crate) birth: Option<String>,
    pub(crate) unit: Option<i64>,
    pub(crate) unit_text: String,
}

/// The recipients of that name, kind and birth.
pub(crate) fn like(reading: &Reading, new: &Recipient) -> Result<Vec<Recipient>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, subject_kind, name, name_key, birth, unit, unit_text FROM recipient
         WHERE name_key = ?1 AND subject_kind = ?2 AND birth IS ?3 ORDER BY key",
    )?;
    let wanted = params![new.name_key, new.subject_kind.code(), new.birth];
    let rows = statement.query_map(wanted, recipient)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Calls `f` with every recipient.
pub(super) fn each(reading: &Reading, mut f: impl FnMut(Recipient)) -> Result<()> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, subject_kind, name, name_key, birth, unit, unit_text FROM recipient ORDER BY key",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        f(recipient(row)?);
    }
    Ok(())
}

/// The key that the next recipient gets.
pub(super) fn next_key(reading: &Reading) -> Result<i64> {
    let sql = "SELECT coalesce(max(key), 0) + 1 FROM recipient";
    Ok(reading.sql().query_row(sql, [], |row| row.get(0))?)
}

pub(crate) fn insert(change: &Change, new: &Recipient) -> Result<i64> {
    let key = next_key(change)?;
    insert_all(change, &[Recipient { key, ..new.clone() }])?;
    Ok(key)
}

/// Inserts recipients that have their keys.
pub(crate) fn insert_all(change: &Change, new: &[Recipient]) -> Result<()> {
    let columns = [
        "key",
        "id",
        "subject_kind",
        "name",
        "name_key",
        "birth",
        "unit",
        "unit_text",
    ];
    insert_many(change.sql(), "recipient", &columns, new, |new| {
        [
            new.key.into(),
            change.ctx().new_id().as_bytes().to_vec().into(),
            new.subject_kind.code().into(),
            new.name.as_str().into(),
            new.name_key.as_str().into(),
            or_null(new.birth.as_deref()),
            or_null(new.unit),
            new.unit_text.as_str().into(),
        ]
    })
}

pub(crate) fn update(change: &Change, new: &Recipient) -> Result<()> {
    change.sql().execute(
        "UPDATE recipient SET subject_kind = ?2, name = ?3, name_key = ?4, birth = ?5, unit = ?6,
           unit_text = ?7 WHERE key = ?1",
        params![
            new.key,
            new.subject_kind.code(),
            new.name,
            new.name_key,
            new.birth,
            new.unit,
            new.unit_text
        ],
    )?;
    Ok(())
}

/// How many nominations and award lines rest on a recipient.
pub(crate) fn uses(reading: &Reading, key: i64) -> Result<i64> {
    let sql = "SELECT (SELECT count(*) FROM nomination WHERE recipient = ?1)
                    + (SELECT count(*) FROM award_line WHERE recipient = ?1)";
    Ok(reading.sql().query_row(sql, [key], |row| row.get(0))?)
}

/// Removes a recipient that nothing rests on any more, with what was said of it.
pub(crate) fn remove_unused(change: &Change, key: i64) -> Result<()> {
    if uses(change, key)? > 0 {
        return Ok(());
    }
    change
        .sql()
        .execute("DELETE FROM recipient_link WHERE a = ?1 OR b = ?1", [key])?;
    change
        .sql()
        .execute("DELETE FROM recipient WHERE key = ?1", [key])?;
    Ok(())
}

/// Everything that has been said: two recipients, and whether they are one.
pub(crate) fn links(reading: &Reading) -> Result<Vec<(i64, i64, bool)>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT a, b, is_same FROM recipient_link ORDER BY key")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(crate) fn put_link(change: &Change, a: i64, b: i64, is_same: bool) -> Result<()> {
    let (a, b) = (a.min(b), a.max(b));
    change.sql().execute(
        "INSERT INTO recipient_link (id, a, b, is_same) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (a, b) DO UPDATE SET is_same = excluded.is_same",
        params![change.ctx().new_id().as_bytes(), a, b, is_same],
    )?;
    Ok(())
}

pub(crate) fn get(reading: &Reading, key: i64) -> Result<Recipient> {
    let sql = "SELECT key, subject_kind, name, name_key, birth, unit, unit_text FROM recipient WHERE key = ?1";
    let found = reading
        .sql()
        .prepare_cached(sql)?
        .query_row([key], recipient)
        .optional()?;
    found.ok_or(Failure::new(Code::NoSuchRecord))
}

fn recipient(row: &Row<'_>) -> rusqlite::Result<Recipient> {
    let kind: String = row.get(1)?;
    Ok(Recipient {
        key: row.get(0)?,
        subject_kind: SubjectKind::from_code(&kind).unwrap_or(SubjectKind::Individual),
        name: row.get(2)?,
        name_key: row.get(3)?,
        birth: row.get(4)?,
        unit: row.get(5)?,
        unit_text: row.get(6)?,
    })
}
