//! SQL of resources and goals.

use super::Target;
use crate::Result;
use crate::models::codes::{Giver, Measure};
use crate::models::record::Resource;
use crate::office::{Change, Reading};
use crate::store::params;

pub(super) fn resources(reading: &Reading, key: i64) -> Result<Vec<Resource>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT giver, measure, amount FROM registration_resource WHERE registration = ?1",
    )?;
    let rows = statement.query_map([key], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get(2)?,
        ))
    })?;
    let all = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    let known = all.into_iter().filter_map(|(giver, measure, amount)| {
        Some(Resource {
            giver: Giver::from_code(&giver)?,
            measure: Measure::from_code(&measure)?,
            amount,
        })
    });
    let mut known: Vec<Resource> = known.collect();
    known.sort_by_key(|one| (one.giver, one.measure));
    Ok(known)
}

pub(super) fn put_resources(change: &Change, key: i64, resources: &[Resource]) -> Result<()> {
    let sql = "DELETE FROM registration_resource WHERE registration = ?1";
    change.sql().execute(sql, [key])?;
    for resource in resources.iter().filter(|resource| resource.amount > 0) {
        change.sql().execute(
            "INSERT INTO registration_resource (registration, giver, measure, amount)
             VALUES (?1, ?2, ?3, ?4)",
            params![
                key,
                resource.giver.code(),
                resource.measure.code(),
                resource.amount
            ],
        )?;
    }
    Ok(())
}

pub(super) fn targets(reading: &Reading, key: i64) -> Result<Vec<Target>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT indicator, unit, target, actual FROM registration_target
         WHERE registration = ?1 ORDER BY place",
    )?;
    let rows = statement.query_map([key], |row| {
        Ok(Target {
            indicator: row.get(0)?,
            unit: row.get(1)?,
            target: row.get(2)?,
            actual: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn put_targets(change: &Change, key: i64, targets: &[Target]) -> Result<()> {
    let sql = "DELETE FROM registration_target WHERE registration = ?1";
    change.sql().execute(sql, [key])?;
    for (place, target) in (1..).zip(targets) {
        let place: i64 = place;
        change.sql().execute(
            "INSERT INTO registration_target (registration, place, indicator, unit, target, actual)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                key,
                place,
                target.indicator,
                target.unit,
                target.target,
                target.actual
            ],
        )?;
    }
    Ok(())
}
