//! SQL of units: the whole registry in, confirmed spellings out.

use std::collections::HashMap;
use std::sync::Arc;

use super::SUBJECT;
use super::record::{UnitKind, UnitName};
use super::registry::Registry;
use super::unit::{Spelling, Step, StepKind, Unit, Within};
use crate::office::{Change, Reading};
use crate::store::{Row, params};
use crate::{Code, Failure, Result};

/// All units of the file with their lineage and spellings, a few hundred rows; kept while they
/// stay as they are.
///
/// # Errors
/// When the file cannot be read.
pub fn registry(reading: &Reading) -> Result<Arc<Registry>> {
    reading.kept("units", SUBJECT.tables, |_| {
        Ok(Registry::new(
            units(reading)?,
            steps(reading)?,
            spellings(reading)?,
        ))
    })
}

fn units(reading: &Reading) -> Result<Vec<Unit>> {
    let (mut names, mut parents) = (names(reading)?, parents(reading)?);
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, code, kind, valid_from, valid_to, built_in, note FROM unit ORDER BY key",
    )?;
    let rows = statement.query_map([], unit)?;
    rows.map(|row| {
        let mut unit = row?;
        unit.names = names.remove(&unit.key).unwrap_or_default();
        unit.parents = parents.remove(&unit.key).unwrap_or_default();
        Ok(unit)
    })
    .collect()
}

fn unit(row: &Row<'_>) -> rusqlite::Result<Unit> {
    let kind: String = row.get(2)?;
    Ok(Unit {
        key: row.get(0)?,
        code: row.get(1)?,
        kind: UnitKind::from_code(&kind).unwrap_or(UnitKind::Organisation),
        names: Vec::new(),
        parents: Vec::new(),
        valid_from: row.get(3)?,
        valid_to: row.get(4)?,
        built_in: row.get(5)?,
        note: row.get(6)?,
    })
}

fn names(reading: &Reading) -> Result<HashMap<i64, Vec<UnitName>>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT unit, name, valid_from, valid_to FROM unit_name ORDER BY valid_from, key",
    )?;
    let mut names: HashMap<i64, Vec<UnitName>> = HashMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let name = UnitName {
            name: row.get(1)?,
            valid_from: row.get(2)?,
            valid_to: row.get(3)?,
        };
        names.entry(row.get(0)?).or_default().push(name);
    }
    Ok(names)
}

fn parents(reading: &Reading) -> Result<HashMap<i64, Vec<Within>>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT unit, other, valid_from, valid_to FROM unit_relation
         WHERE kind = 'territory_parent' ORDER BY valid_from, key",
    )?;
    let mut parents: HashMap<i64, Vec<Within>> = HashMap::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let within = Within {
            parent: row.get(1)?,
            valid_from: row.get(2)?,
            valid_to: row.get(3)?,
        };
        parents.entry(row.get(0)?).or_default().push(within);
    }
    Ok(parents)
}

fn steps(reading: &Reading) -> Result<Vec<Step>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT date, from_unit, to_unit, kind, basis FROM unit_succession ORDER BY key",
    )?;
    let rows = statement.query_map([], |row| {
        let kind: String = row.get(3)?;
        Ok(Step {
            date: row.get(0)?,
            from: row.get(1)?,
            to: row.get(2)?,
            kind: StepKind::from_code(&kind).unwrap_or(StepKind::SplitPart),
            basis: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

fn spellings(reading: &Reading) -> Result<Vec<Spelling>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT text, unit, built_in FROM unit_alias ORDER BY key")?;
    let rows = statement.query_map([], |row| {
        Ok(Spelling {
            text: row.get(0)?,
            unit: row.get(1)?,
            built_in: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn add_spelling(change: &Change, text: &str, unit: i64) -> Result<()> {
    let known: bool = change.sql().query_row(
        "SELECT EXISTS (SELECT 1 FROM unit WHERE key = ?1)",
        [unit],
        |row| row.get(0),
    )?;
    if !known {
        return Err(Failure::new(Code::NoSuchRecord));
    }
    change.sql().execute(
        "INSERT INTO unit_alias (text, unit, built_in)
         SELECT ?1, ?2, 0 WHERE NOT EXISTS
           (SELECT 1 FROM unit_alias WHERE text = ?1 AND unit = ?2)",
        params![text, unit],
    )?;
    Ok(())
}
