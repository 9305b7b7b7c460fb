//! SQL of layouts, their choices and pictures, of numbers in the golden book.

use std::collections::HashMap;

use super::layout::{Accommodation, BlankDefault, BlankKind, BlankLayout};
use crate::awards::subject::SubjectKind;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};
use serde::Serialize;

const LAYOUT: &str = "SELECT key, name, kind, content, scan FROM blank_layout";

/// All layouts of the office, by name.
pub(super) fn layouts(reading: &Reading) -> Result<Vec<BlankLayout>> {
    let sql = format!("{LAYOUT} ORDER BY name");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([], raw)?;
    rows.map(|row| read(row?)).collect()
}

/// One layout.
pub(super) fn layout(reading: &Reading, key: i64) -> Result<BlankLayout> {
    let sql = format!("{LAYOUT} WHERE key = ?1");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement.query_row([key], raw).optional()?;
    read(found.ok_or_else(|| Failure::new(Code::NoSuchRecord))?)
}

type Raw = (i64, String, String, String, Option<i64>);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((
        row.get(0)?,
        row.get(1)?,
        row.get(2)?,
        row.get(3)?,
        row.get(4)?,
    ))
}

fn read((key, name, kind, content, scan): Raw) -> Result<BlankLayout> {
    Ok(BlankLayout {
        key: Some(key),
        name,
        kind: BlankKind::from_code(&kind).unwrap_or(BlankKind::Certificate),
        content: serde_json::from_str(&content).map_err(broken)?,
        scan,
    })
}

pub(super) fn insert_layout(change: &Change, layout: &BlankLayout) -> Result<i64> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO blank_layout (id, name, kind, content, scan, edited_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    statement.execute(params![
        change.ctx().new_id().as_bytes(),
        layout.name,
        layout.kind.code(),
        json(&layout.content),
        layout.scan,
        now(change)
    ])?;
    Ok(change.sql().last_insert_rowid())
}

pub(super) fn update_layout(change: &Change, key: i64, layout: &BlankLayout) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "UPDATE blank_layout SET name = ?2, kind = ?3, content = ?4, edited_at = ?5
         WHERE key = ?1 AND (name <> ?2 OR kind <> ?3 OR content <> ?4)",
    )?;
    statement.execute(params![
        key,
        layout.name,
        layout.kind.code(),
        json(&layout.content),
        now(change)
    ])?;
    Ok(())
}

pub(super) fn delete_layout(change: &Change, key: i64) -> Result<()> {
    for sql in [
        "DELETE FROM blank_default WHERE layout = ?1",
        "DELETE FROM blank_choice WHERE layout = ?1",
        "DELETE FROM blank_override WHERE layout = ?1",
        "DELETE FROM blank_layout WHERE key = ?1",
    ] {
        change.sql().prepare_cached(sql)?.execute([key])?;
    }
    Ok(())
}

pub(super) fn now(change: &Change) -> String {
    let now = change.ctx().now;
    now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// A picture.
pub(super) fn scan(reading: &Reading, key: i64) -> Result<papers::Scan> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT jpeg, width, height FROM blank_scan WHERE key = ?1")?;
    let found = statement.query_row([key], |row| {
        Ok(papers::Scan {
            jpeg: row.get(0)?,
            width: row.get(1)?,
            height: row.get(2)?,
        })
    });
    found
        .optional()?
        .ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

/// Keeps a picture once; gives its key.
pub(super) fn keep_scan(change: &Change, scan: &papers::Scan) -> Result<i64> {
    let digest = blake3::hash(&scan.jpeg);
    let known = change
        .sql()
        .prepare_cached("SELECT key FROM blank_scan WHERE digest = ?1")?
        .query_row([digest.as_bytes()], |row| row.get(0))
        .optional()?;
    if let Some(key) = known {
        return Ok(key);
    }
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO blank_scan (id, digest, jpeg, width, height) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    statement.execute(params![
        change.ctx().new_id().as_bytes(),
        digest.as_bytes(),
        scan.jpeg,
        scan.width,
        scan.height
    ])?;
    Ok(change.sql().last_insert_rowid())
}

pub(super) fn show_scan(change: &Change, layout: i64, scan: Option<i64>) -> Result<()> {
    let mut statement = change
        .sql()
        .prepare_cached("UPDATE blank_layout SET scan = ?2 WHERE key = ?1 AND scan IS NOT ?2")?;
    statement.execute(params![layout, scan])?;
    Ok(())
}

/// Removes a picture that no layout shows any more.
pub(super) fn drop_unused_scan(change: &Change, scan: i64) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "DELETE FROM blank_scan WHERE key = ?1
           AND NOT EXISTS (SELECT 1 FROM blank_layout WHERE scan = ?1)",
    )?;
    statement.execute([scan])?;
    Ok(())
}

/// All choices, by what they are for.
pub(super) fn defaults(reading: &Reading) -> Result<Vec<BlankDefault>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT d.kind, d.award_code, d.subject_kind, d.issuer, d.unit, l.name FROM blank_default d
         JOIN blank_layout l ON l.key = d.layout
         ORDER BY d.kind, d.award_code, d.subject_kind, d.issuer, d.unit",
    )?;
    let rows = statement.query_map([], |row| {
        let (kind, award): (String, String) = (row.get(0)?, row.get(1)?);
        let subject: String = row.get(2)?;
        let said = |text: String| (!text.is_empty()).then_some(text);
        Ok(BlankDefault {
            kind: BlankKind::from_code(&kind).unwrap_or(BlankKind::Certificate),
            award_code: said(award),
            subject_kind: SubjectKind::from_code(&subject),
            issuer: said(row.get(3)?),
            unit: said(row.get(4)?),
            layout: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

type Whom<'a> = [&'a str; 5];

fn whom(choice: &BlankDefault) -> Whom<'_> {
    [
        choice.kind.code(),
        choice.award_code.as_deref().unwrap_or_default(),
        choice.subject_kind.map_or("", SubjectKind::code),
        choice.issuer.as_deref().unwrap_or_default(),
        choice.unit.as_deref().unwrap_or_default(),
    ]
}

pub(super) fn put_default(change: &Change, choice: &BlankDefault, layout: i64) -> Result<()> {
    let [kind, award, subject, issuer, unit] = whom(choice);
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO blank_default (kind, award_code, subject_kind, issuer, unit, layout)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (kind, award_code, subject_kind, issuer, unit)
         DO UPDATE SET layout = excluded.layout WHERE layout <> excluded.layout",
    )?;
    statement.execute(params![kind, award, subject, issuer, unit, layout])?;
    Ok(())
}

pub(super) fn remove_default(change: &Change, choice: &BlankDefault) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "DELETE FROM blank_default
         WHERE kind = ?1 AND award_code = ?2 AND subject_kind = ?3 AND issuer = ?4 AND unit = ?5",
    )?;
    statement.execute(whom(choice))?;
    Ok(())
}

/// Layouts of single recipients of a decision: their names, by line.
pub(super) fn choices(
    reading: &Reading,
    decision: i64,
    kind: BlankKind,
) -> Result<HashMap<i64, String>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT c.line, b.name FROM blank_choice c
         JOIN blank_layout b ON b.key = c.layout
         JOIN award_line l ON l.key = c.line WHERE l.decision = ?1 AND c.kind = ?2",
    )?;
    let rows = statement.query_map(params![decision, kind.code()], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn put_choice(change: &Change, line: i64, kind: BlankKind, layout: i64) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO blank_choice (line, kind, layout) VALUES (?1, ?2, ?3)
         ON CONFLICT (line, kind)
         DO UPDATE SET layout = excluded.layout WHERE layout <> excluded.layout",
    )?;
    statement.execute(params![line, kind.code(), layout])?;
    Ok(())
}

pub(super) fn remove_choice(change: &Change, line: i64, kind: BlankKind) -> Result<()> {
    let sql = "DELETE FROM blank_choice WHERE line = ?1 AND kind = ?2";
    let mut statement = change.sql().prepare_cached(sql)?;
    statement.execute(params![line, kind.code()])?;
    Ok(())
}

/// What is different for the lines of a decision: by line, layout and field.
pub(super) fn overrides(
    reading: &Reading,
    decision: i64,
) -> Result<HashMap<(i64, i64, String), Accommodation>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT o.line, o.layout, o.field, o.content FROM blank_override o
         JOIN award_line l ON l.key = o.line WHERE l.decision = ?1",
    )?;
    let rows = statement.query_map([decision], |row| {
        let place = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((place, row.get::<_, String>(3)?))
    })?;
    rows.map(|row| {
        let (place, content) = row?;
        Ok((place, serde_json::from_str(&content).map_err(broken)?))
    })
    .collect()
}

pub(super) fn put_override(
    change: &Change,
    line: i64,
    layout: i64,
    field: &str,
    to: &Accommodation,
) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO blank_override (line, layout, field, content) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (line, layout, field)
         DO UPDATE SET content = excluded.content WHERE content <> excluded.content",
    )?;
    statement.execute(params![line, layout, field, json(to)])?;
    Ok(())
}

pub(super) fn remove_override(change: &Change, line: i64, layout: i64, field: &str) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "DELETE FROM blank_override WHERE line = ?1 AND layout = ?2 AND field = ?3",
    )?;
    statement.execute(params![line, layout, field])?;
    Ok(())
}

/// Numbers in the golden book, by line.
pub(super) fn gold(reading: &Reading, decision: i64) -> Result<HashMap<i64, String>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT g.line, g.number FROM gold_number g JOIN award_line l ON l.key = g.line
         WHERE l.decision = ?1",
    )?;
    let rows = statement.query_map([decision], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn put_gold(change: &Change, line: i64, number: &str) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO gold_number (line, number) VALUES (?1, ?2)
         ON CONFLICT (line) DO UPDATE SET number = excluded.number WHERE number <> excluded.number",
    )?;
    statement.execute(params![line, number])?;
    Ok(())
}

/// A layout or accommodation as it is stored.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("layouts have nothing that JSON cannot hold")
}

fn broken(error: serde_json::Error) -> Failure {
    Failure::new(Code::FileDamaged).with("detail", error.to_string())
}
