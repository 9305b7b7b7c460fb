//! SQL of outlines and sections.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Deserialize;
use uuid::Uuid;

use super::outline::{Outline, OutlineSection};
use crate::office::{Change, Reading};
use crate::reports::period::Period;
use crate::store::{OptionalExtension, params};
use crate::{Code, Failure, Result};

/// The namespace of ids that follow from a version, the same in every office.
const NAMESPACE: Uuid = Uuid::from_u128(0x1f6e_0a52_98c1_4d3f_8a77_3b9c_52e4_60d8);

/// The outline as the program brings it.
#[derive(Deserialize)]
struct BuiltIn {
    version: u32,
    name: String,
    valid_from: String,
    sections: Vec<OutlineSection>,
}

/// Puts the outline that comes with the program in, where it is not there yet.
pub(in crate::reports) fn fill(reading: &Reading) -> Result<()> {
    let outline: BuiltIn = serde_json::from_str(include_str!("../../../data/report_outline.json"))
        .expect("the built-in outline is valid; a test reads it");
    let named = format!("report-outline:{}", outline.version);
    reading.sql().execute(
        "INSERT INTO report_outline (id, version, name, valid_from, built_in, content)
         SELECT ?1, ?2, ?3, ?4, 1, ?5
         WHERE NOT EXISTS (SELECT 1 FROM report_outline WHERE version = ?2)",
        params![
            Uuid::new_v5(&NAMESPACE, named.as_bytes()),
            outline.version,
            outline.name,
            outline.valid_from,
            json(&outline.sections)?
        ],
    )?;
    Ok(())
}

pub(super) fn outlines(reading: &Reading) -> Result<Vec<Outline>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, version, name, valid_from, built_in, content
         FROM report_outline ORDER BY valid_from DESC, version DESC",
    )?;
    let rows = statement.query_map([], |row| {
        let content: String = row.get(5)?;
        Ok(Outline {
            key: row.get(0)?,
            version: row.get(1)?,
            name: row.get(2)?,
            valid_from: row.get(3)?,
            built_in: row.get(4)?,
            sections: serde_json::from_str(&content).unwrap_or_default(),
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn insert_outline(
    change: &Change,
    name: &str,
    valid_from: NaiveDate,
    sections: &[OutlineSection],
) -> Result<i64> {
    change.sql().execute(
        "INSERT INTO report_outline (id, version, name, valid_from, built_in, content)
         VALUES (?1, (SELECT max(version) + 1 FROM report_outline), ?2, ?3, 0, ?4)",
        params![change.ctx().new_id(), name, valid_from, json(sections)?],
    )?;
    Ok(change.sql().last_insert_rowid())
}

/// The outline that a report was begun on.
pub(super) fn outline_of(reading: &Reading, report: i64) -> Result<Option<i64>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT outline FROM report WHERE key = ?1")?;
    let found = statement.query_row([report], |row| row.get(0)).optional()?;
    Ok(found.flatten())
}

pub(super) fn put_outline(change: &Change, report: i64, outline: i64) -> Result<()> {
    change.sql().execute(
        "UPDATE report SET outline = ?2 WHERE key = ?1 AND outline IS NULL",
        [report, outline],
    )?;
    Ok(())
}

/// What a report says, by the id of the heading.
pub(super) fn sections(reading: &Reading, report: i64) -> Result<HashMap<String, String>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT section, text FROM report_section WHERE report = ?1")?;
    let rows = statement.query_map([report], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// What the reports of a period that count say under one heading: key of the report, of the unit, text.
pub(super) fn of_period(
    reading: &Reading,
    period: Period,
    section: &str,
) -> Result<Vec<(i64, i64, String)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT r.key, r.unit, s.text FROM report r
         JOIN report_section s ON s.report = r.key AND s.section = ?2
         WHERE r.period = ?1 AND r.counts = 1 ORDER BY r.key",
    )?;
    let rows = statement.query_map(params![period.to_string(), section], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Whether anything is said in a report besides its figures.
pub(in crate::reports) fn has_text(reading: &Reading, report: i64) -> Result<bool> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT 1 FROM report_section WHERE report = ?1 LIMIT 1")?;
    Ok(statement.exists([report])?)
}

pub(super) fn put(change: &Change, report: i64, section: &str, text: &str) -> Result<()> {
    if text.is_empty() {
        change.sql().execute(
            "DELETE FROM report_section WHERE report = ?1 AND section = ?2",
            params![report, section],
        )?;
        return Ok(());
    }
    let done = change.sql().execute(
        "UPDATE report_section SET text = ?3 WHERE report = ?1 AND section = ?2",
        params![report, section, text],
    )?;
    if done == 0 {
        change.sql().execute(
            "INSERT INTO report_section (report, section, text) VALUES (?1, ?2, ?3)",
            params![report, section, text],
        )?;
    }
    Ok(())
}

/// Another version of a report begins with the words of the one before.
pub(in crate::reports) fn copy(change: &Change, from: i64, to: i64) -> Result<()> {
    change.sql().execute(
        "UPDATE report SET outline = (SELECT outline FROM report WHERE key = ?1) WHERE key = ?2",
        [from, to],
    )?;
    change.sql().execute(
        "INSERT INTO report_section (report, section, text)
         SELECT ?2, section, text FROM report_section WHERE report = ?1",
        [from, to],
    )?;
    Ok(())
}

pub(in crate::reports) fn remove(change: &Change, report: i64) -> Result<()> {
    change
        .sql()
        .execute("DELETE FROM report_section WHERE report = ?1", [report])?;
    Ok(())
}

fn json(sections: &[OutlineSection]) -> Result<String> {
    serde_json::to_string(sections)
        .map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()))
}
