//! SQL of service records.

use std::str::FromStr;

use viet::date::PartialDate;

use super::record::ServicePeriod;
use crate::Result;
use crate::awards::round::{code, of_code};
use crate::office::{Change, Reading};
use crate::store::{Row, params};

/// The posts of a nomination, as entered.
pub(super) fn of_nomination(reading: &Reading, nomination: i64) -> Result<Vec<ServicePeriod>> {
    let sql = "SELECT since, until, unit, position, sector, service, is_leader FROM service_period
        WHERE nomination = ?1 ORDER BY place, key";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let rows = statement.query_map([nomination], period)?;
    let found: Vec<Option<ServicePeriod>> = rows.collect::<std::result::Result<_, _>>()?;
    Ok(found.into_iter().flatten().collect())
}

pub(super) fn put(change: &Change, nomination: i64, posts: &[ServicePeriod]) -> Result<()> {
    remove(change, nomination)?;
    let mut statement = change.sql().prepare_cached(
        "INSERT INTO service_period (id, nomination, place, since, until, unit, position, sector,
           service, is_leader)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for (place, post) in (1i64..).zip(posts) {
        statement.execute(params![
            change.ctx().new_id().as_bytes(),
            nomination,
            place,
            post.since.iso(),
            post.until.map(|until| until.iso()),
            post.unit,
            post.position,
            code(post.sector),
            code(post.service),
            post.is_leader
        ])?;
    }
    Ok(())
}

/// Removes the posts of a nomination.
pub(crate) fn remove(change: &Change, nomination: i64) -> Result<()> {
    change.sql().execute(
        "DELETE FROM service_period WHERE nomination = ?1",
        [nomination],
    )?;
    Ok(())
}

/// None for a first day that no program of ours wrote.
fn period(row: &Row<'_>) -> rusqlite::Result<Option<ServicePeriod>> {
    let date = |text: String| PartialDate::from_str(&text).ok();
    let Some(since) = date(row.get(0)?) else {
        return Ok(None);
    };
    Ok(Some(ServicePeriod {
        since,
        until: row.get::<_, Option<String>>(1)?.and_then(date),
        unit: row.get(2)?,
        position: row.get(3)?,
        sector: of_code(&row.get::<_, String>(4)?).unwrap_or_default(),
        service: of_code(&row.get::<_, String>(5)?).unwrap_or_default(),
        is_leader: row.get(6)?,
    }))
}
