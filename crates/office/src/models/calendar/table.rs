//! SQL of the calendar.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::CalendarStep;
use crate::Result;
use crate::office::{Change, Reading};
use crate::store::params;

pub(super) fn days(reading: &Reading, year: i32) -> Result<HashMap<CalendarStep, NaiveDate>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT step, date FROM model_day WHERE year = ?1")?;
    let rows = statement.query_map([year], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let all = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    let known = all.into_iter();
    Ok(known
        .filter_map(|(step, date)| Some((CalendarStep::from_code(&step)?, date.parse().ok()?)))
        .collect())
}

pub(super) fn set_day(
    change: &Change,
    year: i32,
    step: CalendarStep,
    date: Option<NaiveDate>,
) -> Result<()> {
    let step = step.code();
    let Some(date) = date.map(|date| date.to_string()) else {
        let sql = "DELETE FROM model_day WHERE year = ?1 AND step = ?2";
        change.sql().execute(sql, params![year, step])?;
        return Ok(());
    };
    let sql = "UPDATE model_day SET date = ?3 WHERE year = ?1 AND step = ?2";
    if change.sql().execute(sql, params![year, step, date])? == 0 {
        let sql = "INSERT INTO model_day (year, step, date) VALUES (?1, ?2, ?3)";
        change.sql().execute(sql, params![year, step, date])?;
    }
    Ok(())
}
