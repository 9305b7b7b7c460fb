//! SQL of what the rules look at.

use std::collections::{HashMap, HashSet};
use std::str::FromStr;

use chrono::NaiveDate;
use rusqlite::ToSql;
use viet::text::compare_key;

use super::SameTitle;
use crate::Result;
use crate::models::codes::ModelLevel;
use crate::office::Reading;
use crate::store::{Row, params};

fn listed(keys: &[i64]) -> String {
    serde_json::to_string(keys).expect("keys are numbers")
}

fn counts(reading: &Reading, sql: &str, keys: &[i64]) -> Result<HashMap<i64, i64>> {
    let mut statement = reading.sql().prepare_cached(sql)?;
    let rows = statement.query_map([listed(keys)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// How many models take each of these over.
pub(super) fn replicas(reading: &Reading, models: &[i64]) -> Result<HashMap<i64, i64>> {
    let sql = "SELECT origin, count(*) FROM model
               WHERE origin IN (SELECT value FROM json_each(?1)) GROUP BY origin";
    counts(reading, sql, models)
}

/// Those of these models that take another one over.
pub(super) fn with_origin(reading: &Reading, models: &[i64]) -> Result<HashSet<i64>> {
    let sql = "SELECT key, origin FROM model
               WHERE key IN (SELECT value FROM json_each(?1)) AND origin IS NOT NULL";
    Ok(counts(reading, sql, models)?.into_keys().collect())
}

pub(super) fn nominations(reading: &Reading, keys: &[i64]) -> Result<HashMap<i64, i64>> {
    let sql = "SELECT registration, count(*) FROM nomination
               WHERE registration IN (SELECT value FROM json_each(?1)) GROUP BY registration";
    counts(reading, sql, keys)
}

pub(super) fn recognitions(
    reading: &Reading,
    keys: &[i64],
) -> Result<HashMap<i64, Vec<(ModelLevel, NaiveDate)>>> {
    let sql = "SELECT registration, level, date FROM recognition
               WHERE registration IN (SELECT value FROM json_each(?1)) ORDER BY date, key";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let mut rows = statement.query([listed(keys)])?;
    let mut found: HashMap<i64, Vec<(ModelLevel, NaiveDate)>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let (level, date): (String, String) = (row.get(1)?, row.get(2)?);
        let read = ModelLevel::from_code(&level).zip(NaiveDate::from_str(&date).ok());
        found.entry(row.get(0)?).or_default().extend(read);
    }
    Ok(found)
}

/// The registrations of these titles in their years.
pub(super) fn titles(
    reading: &Reading,
    titles: &HashSet<(i32, String)>,
) -> Result<HashMap<(i32, String), Vec<SameTitle>>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, unit, unit_key, place FROM registration WHERE title_key = ?1 AND year = ?2",
    )?;
    let same = |row: &Row<'_>| {
        Ok(SameTitle {
            key: row.get(0)?,
            unit: row.get(1)?,
            unit_key: row.get(2)?,
            place_key: compare_key(&row.get::<_, String>(3)?),
        })
    };
    let mut found = HashMap::new();
    for (year, title) in titles {
        let asked: &[&dyn ToSql] = params![title, year];
        let rows = statement.query_map(asked, same)?;
        let all: Vec<SameTitle> = rows.collect::<std::result::Result<_, _>>()?;
        found.insert((*year, title.clone()), all);
    }
    Ok(found)
}
