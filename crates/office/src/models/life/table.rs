//! SQL of events, recognitions and links.

use std::collections::{HashMap, HashSet};

use super::recognise::Recognising;
use crate::awards::NominationState;
use crate::models::codes::ModelLevel;
use crate::models::record::{ModelEvent, OtherModel, Praise, Recognition};
use crate::models::state::ModelState;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

/// The way of a registration, the first step first.
pub(crate) fn events(reading: &Reading, key: i64) -> Result<Vec<ModelEvent>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT at, actor, from_state, to_state, reason FROM registration_event
         WHERE registration = ?1 ORDER BY key",
    )?;
    let rows = statement.query_map([key], |row| {
        let (from, to): (String, String) = (row.get(2)?, row.get(3)?);
        let named = |code: &str| ModelState::from_code(code).unwrap_or(ModelState::Registered);
        let to = named(&to);
        Ok(ModelEvent {
            at: row.get(0)?,
            actor: row.get(1)?,
            from_text: named(&from).name(),
            to,
            to_text: to.name(),
            reason: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Every recognition of a model, of all years.
pub(crate) fn recognitions(reading: &Reading, model: i64) -> Result<Vec<Recognition>> {
    recognised(reading, "r.model = ?1", model)
}

/// The recognitions of the registrations of a year, by registration.
pub(crate) fn recognitions_of_year(
    reading: &Reading,
    year: i64,
) -> Result<HashMap<i64, Vec<Recognition>>> {
    let mut of: HashMap<i64, Vec<Recognition>> = HashMap::new();
    for one in recognised(reading, "r.year = ?1", year)? {
        of.entry(one.registration).or_default().push(one);
    }
    Ok(of)
}

fn recognised(reading: &Reading, which: &str, value: i64) -> Result<Vec<Recognition>> {
    let sql = format!(
        "SELECT c.key, c.registration, r.year, c.level, c.number, c.date, c.issuer, c.note
         FROM recognition c JOIN registration r ON r.key = c.registration
         WHERE {which} ORDER BY c.date, c.key"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([value], |row| {
        let level: String = row.get(3)?;
        let level = ModelLevel::from_code(&level).unwrap_or(ModelLevel::Commune);
        Ok(Recognition {
            key: row.get(0)?,
            registration: row.get(1)?,
            year: row.get(2)?,
            level,
            level_text: level.name(),
            number: row.get(4)?,
            date: row.get(5)?,
            issuer: row.get(6)?,
            note: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn has_recognition(reading: &Reading, key: i64, by: &Recognising) -> Result<bool> {
    let sql = "SELECT 1 FROM recognition
               WHERE registration = ?1 AND level = ?2 AND number = ?3 AND date = ?4";
    let date = by.date.to_string();
    let mut statement = reading.sql().prepare_cached(sql)?;
    Ok(statement.exists(params![key, by.level.code(), by.number, date])?)
}

pub(super) fn insert_recognition(change: &Change, key: i64, by: &Recognising) -> Result<()> {
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO recognition (id, registration, level, number, date, issuer, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    statement.execute(params![
        change.ctx().new_id().as_bytes(),
        key,
        by.level.code(),
        by.number,
        by.date.to_string(),
        by.issuer,
        by.note
    ])?;
    Ok(())
}

pub(super) fn registration_of(reading: &Reading, recognition: i64) -> Result<i64> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT registration FROM recognition WHERE key = ?1")?;
    let found = statement.query_row([recognition], |row| row.get(0));
    found
        .optional()?
        .ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

pub(super) fn delete_recognition(change: &Change, recognition: i64) -> Result<()> {
    let sql = "DELETE FROM recognition WHERE key = ?1";
    change.sql().execute(sql, [recognition])?;
    Ok(())
}

pub(super) fn set_origin(change: &Change, model: i64, origin: Option<i64>) -> Result<()> {
    let sql = "UPDATE model SET origin = ?2 WHERE key = ?1";
    change.sql().execute(sql, params![model, origin])?;
    Ok(())
}

/// What was said of a model holds for another one from now on.
pub(super) fn hand_over(change: &Change, from: i64, to: i64) -> Result<()> {
    let sql = "UPDATE model SET origin = ?2 WHERE origin = ?1 AND key <> ?2";
    change.sql().execute(sql, [from, to])?;
    let sql = "UPDATE model SET origin = (SELECT m.origin FROM model m WHERE m.key = ?1)
               WHERE key = ?2 AND (origin IS NULL OR origin = ?1)
                 AND (SELECT m.origin FROM model m WHERE m.key = ?1) IS NOT ?2";
    change.sql().execute(sql, [from, to])?;
    let sql = "DELETE FROM model_link WHERE a = min(?1, ?2) AND b = max(?1, ?2)";
    change.sql().execute(sql, [from, to])?;
    Ok(())
}

pub(super) fn insert_different(change: &Change, a: i64, b: i64) -> Result<()> {
    if is_told_apart(change, a, b)? {
        return Ok(());
    }
    change.sql().execute(
        "INSERT INTO model_link (id, a, b, is_same) VALUES (?1, ?2, ?3, 0)",
        params![change.ctx().new_id().as_bytes(), a, b],
    )?;
    Ok(())
}

/// Whether somebody has said that two models are two.
pub(super) fn is_told_apart(reading: &Reading, a: i64, b: i64) -> Result<bool> {
    let sql = "SELECT 1 FROM model_link WHERE a = ?1 AND b = ?2 AND is_same = 0";
    let (a, b) = (a.min(b), a.max(b));
    Ok(reading.sql().prepare_cached(sql)?.exists([a, b])?)
}

/// The pairs of models that somebody has said to be two; the lower key comes first.
pub(crate) fn told_apart(reading: &Reading) -> Result<HashSet<(i64, i64)>> {
    let sql = "SELECT a, b FROM model_link WHERE is_same = 0";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The models that take a model over, by title.
pub(super) fn taken_over_by(reading: &Reading, model: i64) -> Result<Vec<i64>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT m.key FROM model m
         LEFT JOIN registration r ON r.model = m.key
         WHERE m.origin = ?1 GROUP BY m.key ORDER BY min(r.year), min(r.number), m.key",
    )?;
    let rows = statement.query_map([model], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// A model by its newest registration; none where it has none.
pub(super) fn newest(reading: &Reading, model: i64, depth: u32) -> Result<Option<OtherModel>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, year, title, unit_text FROM registration WHERE model = ?1
         ORDER BY year DESC, number DESC LIMIT 1",
    )?;
    let found = statement.query_row([model], |row| {
        Ok(OtherModel {
            model,
            key: row.get(0)?,
            year: row.get(1)?,
            title: row.get(2)?,
            unit: row.get(3)?,
            depth,
        })
    });
    Ok(found.optional()?)
}

/// The nominations that praise the registrations of a model.
pub(crate) fn praises(reading: &Reading, model: i64) -> Result<Vec<Praise>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT n.key, n.round, d.title, n.name, n.state FROM nomination n
         JOIN registration r ON r.key = n.registration JOIN award_round d ON d.key = n.round
         WHERE r.model = ?1 ORDER BY n.key",
    )?;
    let rows = statement.query_map([model], |row: &Row<'_>| {
        let state: String = row.get(4)?;
        Ok(Praise {
            nomination: row.get(0)?,
            round: row.get(1)?,
            round_title: row.get(2)?,
            name: row.get(3)?,
            state_text: NominationState::from_code(&state)
                .unwrap_or_default()
                .name(),
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Says which registration a nomination praises.
pub(crate) fn set_praised(change: &Change, nomination: i64, registration: i64) -> Result<()> {
    let sql = "UPDATE nomination SET registration = ?2 WHERE key = ?1";
    change.sql().execute(sql, [nomination, registration])?;
    Ok(())
}

/// The registration that a nomination praises: key, code, title, year.
pub(crate) fn praised_by(
    reading: &Reading,
    nomination: i64,
) -> Result<Option<(i64, String, String, i32)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT r.key, r.code, r.title, r.year FROM nomination n
         JOIN registration r ON r.key = n.registration WHERE n.key = ?1",
    )?;
    let found = statement.query_row([nomination], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    });
    Ok(found.optional()?)
}

/// The registrations that nominations praise, by nomination.
pub(crate) fn praised_by_all(reading: &Reading, nominations: &[i64]) -> Result<HashMap<i64, i64>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, registration FROM nomination
         WHERE registration IS NOT NULL AND key IN (SELECT value FROM json_each(?1))",
    )?;
    let keys = serde_json::to_string(nominations).expect("keys are numbers");
    let rows = statement.query_map([keys], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
