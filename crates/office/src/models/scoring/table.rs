//! SQL of score sheets, marks and quotas.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::ScoreSide;
use super::card::Mark;
use super::sheet::{ScoreSheet, SheetContent};
use crate::models::codes::ModelLevel;
use crate::office::{Change, Reading};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

/// All sheets, the newest first.
pub(super) fn sheets(reading: &Reading) -> Result<Vec<ScoreSheet>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, name, valid_from, sample, content,
           (SELECT count(DISTINCT m.registration) FROM model_mark m WHERE m.sheet = s.key)
         FROM score_sheet s ORDER BY valid_from DESC, key DESC",
    )?;
    let rows = statement.query_map([], |row| {
        let content: String = row.get(4)?;
        let (sample, used) = (row.get(3)?, row.get(5)?);
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, sample, used, content))
    })?;
    let mut found: Vec<ScoreSheet> = Vec::new();
    for row in rows {
        let (key, name, valid_from, sample, used, content) = row?;
        let content: SheetContent = serde_json::from_str(&content)
            .map_err(|error| Failure::new(Code::FileDamaged).with("detail", error.to_string()))?;
        let mut bands = content.bands;
        bands.sort_by_key(|band| std::cmp::Reverse(band.min));
        found.push(ScoreSheet {
            key,
            name,
            valid_to: day_before(found.last()),
            valid_from,
            used,
            sample,
            max: content.max,
            items: content.items,
            bands,
        });
    }
    Ok(found)
}

/// The last day of a sheet that another one follows.
fn day_before(next: Option<&ScoreSheet>) -> String {
    let begins = next.and_then(|next| next.valid_from.parse::<NaiveDate>().ok());
    let last = begins.and_then(|day| day.pred_opt());
    last.map(|day| day.to_string()).unwrap_or_default()
}

pub(super) fn update_sheet(
    change: &Change,
    key: i64,
    (name, valid_from): (&str, &str),
    content: &SheetContent,
) -> Result<()> {
    let content = serde_json::to_string(content).expect("a sheet is plain data");
    change.sql().execute(
        "UPDATE score_sheet SET name = ?2, valid_from = ?3, content = ?4 WHERE key = ?1",
        params![key, name, valid_from, content],
    )?;
    Ok(())
}

pub(super) fn delete_sheet(change: &Change, key: i64) -> Result<()> {
    let sql = "DELETE FROM score_sheet WHERE key = ?1";
    change.sql().execute(sql, [key])?;
    Ok(())
}

pub(super) fn insert_sheet(
    change: &Change,
    name: &str,
    valid_from: &str,
    content: &SheetContent,
) -> Result<i64> {
    let content = serde_json::to_string(content).expect("a sheet is plain data");
    change.sql().execute(
        "INSERT INTO score_sheet (id, name, valid_from, sample, content) VALUES (?1, ?2, ?3, 0, ?4)",
        params![change.ctx().new_id().as_bytes(), name, valid_from, content],
    )?;
    Ok(change.sql().last_insert_rowid())
}

/// The sheet that a registration was scored by last.
pub(super) fn used_sheet(reading: &Reading, registration: i64) -> Result<Option<i64>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT sheet FROM model_mark WHERE registration = ?1 ORDER BY key DESC LIMIT 1",
    )?;
    Ok(statement
        .query_row([registration], |row| row.get(0))
        .optional()?)
}

pub(super) fn marks(reading: &Reading, registration: i64, sheet: i64) -> Result<Vec<Mark>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT item, side, points, evidence FROM model_mark
         WHERE registration = ?1 AND sheet = ?2 ORDER BY key",
    )?;
    let rows = statement.query_map([registration, sheet], |row| {
        let side: String = row.get(1)?;
        Ok(ScoreSide::from_code(&side).map(|side| (side, row.get(0), row.get(2), row.get(3))))
    })?;
    let mut found = Vec::new();
    for (side, item, points, evidence) in rows
        .collect::<std::result::Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
    {
        found.push(Mark {
            item: item?,
            side,
            points: points?,
            evidence: evidence?,
        });
    }
    Ok(found)
}

/// Puts the points of an item, or takes them away.
pub(super) fn put_mark(
    change: &Change,
    (registration, sheet): (i64, i64),
    (item, side): (&str, ScoreSide),
    points: Option<i64>,
    evidence: &str,
) -> Result<()> {
    let side = side.code();
    let Some(points) = points else {
        change.sql().execute(
            "DELETE FROM model_mark WHERE registration = ?1 AND sheet = ?2 AND item = ?3 AND side = ?4",
            params![registration, sheet, item, side],
        )?;
        return Ok(());
    };
    let changed = change.sql().execute(
        "UPDATE model_mark SET points = ?5, evidence = ?6
         WHERE registration = ?1 AND sheet = ?2 AND item = ?3 AND side = ?4",
        params![registration, sheet, item, side, points, evidence],
    )?;
    if changed == 0 {
        change.sql().execute(
            "INSERT INTO model_mark (registration, sheet, item, side, points, evidence)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![registration, sheet, item, side, points, evidence],
        )?;
    }
    Ok(())
}

/// What a draft's entry is called: those of fields have no such beginning.
const DRAFT: &str = "score/";

pub(super) fn insert_draft(
    change: &Change,
    key: i64,
    (item, side): (&str, ScoreSide),
    (raw, code): (&str, &str),
) -> Result<()> {
    let field = format!("{DRAFT}{item}/{}", side.code());
    change.sql().execute(
        "INSERT INTO raw_entry (tbl, record, field, raw, code)
         VALUES ('registration', ?1, ?2, ?3, ?4)",
        params![key, field, raw, code],
    )?;
    Ok(())
}

pub(super) fn delete_draft(
    change: &Change,
    key: i64,
    (item, side): (&str, ScoreSide),
) -> Result<()> {
    let field = format!("{DRAFT}{item}/{}", side.code());
    let sql = "DELETE FROM raw_entry WHERE tbl = 'registration' AND record = ?1 AND field = ?2";
    change.sql().execute(sql, params![key, field])?;
    Ok(())
}

/// The drafts of a registration: `item/side`, text, code of the problem.
pub(super) fn drafts(reading: &Reading, key: i64) -> Result<Vec<(String, String, String)>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT substr(field, ?2), raw, code FROM raw_entry
         WHERE tbl = 'registration' AND record = ?1 AND field LIKE 'score/%' ORDER BY key",
    )?;
    let behind = DRAFT.len() as i64 + 1;
    let rows = statement.query_map([key, behind], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(super) fn keep_totals(change: &Change, key: i64, totals: [Option<i64>; 3]) -> Result<()> {
    change.sql().execute(
        "UPDATE registration SET own_score = ?2, appraised_score = ?3, concluded_score = ?4
         WHERE key = ?1",
        params![key, totals[0], totals[1], totals[2]],
    )?;
    Ok(())
}

/// The sheets that the registrations of a year were scored by last.
pub(super) fn used_sheets(reading: &Reading, year: i32) -> Result<HashMap<i64, i64>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT m.registration, m.sheet, max(m.key) FROM model_mark m
         JOIN registration r ON r.key = m.registration WHERE r.year = ?1 GROUP BY m.registration",
    )?;
    let rows = statement.query_map([year], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The registrations of a year for which a side says that a veto is met.
pub(super) fn vetoed(
    reading: &Reading,
    year: i32,
    sheet: &ScoreSheet,
) -> Result<HashSet<(i64, ScoreSide)>> {
    let vetoes: Vec<&str> = sheet
        .items
        .iter()
        .filter(|item| item.veto)
        .map(|item| item.code.as_str())
        .collect();
    let vetoes = serde_json::to_string(&vetoes).expect("codes are plain data");
    let mut statement = reading.sql().prepare_cached(
        "SELECT m.registration, m.side FROM model_mark m
         JOIN registration r ON r.key = m.registration
         WHERE r.year = ?1 AND m.sheet = ?2 AND m.points > 0
           AND m.item IN (SELECT value FROM json_each(?3))",
    )?;
    let rows = statement.query_map(params![year, sheet.key, vetoes], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
    })?;
    let all = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    let known = all.into_iter();
    Ok(known
        .filter_map(|(key, side)| Some((key, ScoreSide::from_code(&side)?)))
        .collect())
}

/// The most points of the sheet that each of these registrations was scored by.
pub(crate) fn most_points(reading: &Reading, keys: &[i64]) -> Result<HashMap<i64, i64>> {
    let most: HashMap<i64, i64> = sheets(reading)?
        .into_iter()
        .map(|sheet| (sheet.key, sheet.max))
        .collect();
    let mut statement = reading.sql().prepare_cached(
        "SELECT registration, max(sheet) FROM model_mark
         WHERE registration IN (SELECT value FROM json_each(?1)) GROUP BY registration",
    )?;
    let keys = serde_json::to_string(keys).expect("keys are numbers");
    let rows = statement.query_map([keys], |row: &Row<'_>| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
    })?;
    let scored = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    let known = scored.into_iter();
    Ok(known
        .filter_map(|(key, sheet)| Some((key, *most.get(&sheet)?)))
        .collect())
}

pub(super) fn quotas(reading: &Reading, year: i32) -> Result<HashMap<ModelLevel, i64>> {
    let sql = "SELECT level, most FROM model_quota WHERE year = ?1";
    by_level(reading, sql, year)
}

/// How many registrations of a year are proposed for each level or recognised at it.
pub(super) fn proposed(reading: &Reading, year: i32) -> Result<HashMap<ModelLevel, i64>> {
    let sql = "SELECT level, count(*) FROM (
                 SELECT r.key AS key, r.level AS level FROM registration r
                   WHERE r.year = ?1 AND r.level <> ''
                     AND r.state NOT IN ('returned', 'failed', 'stopped')
                 UNION
                 SELECT r.key, c.level FROM registration r JOIN recognition c ON c.registration = r.key
                   WHERE r.year = ?1)
               GROUP BY level";
    by_level(reading, sql, year)
}

fn by_level(reading: &Reading, sql: &str, year: i32) -> Result<HashMap<ModelLevel, i64>> {
    let mut statement = reading.sql().prepare_cached(sql)?;
    let rows = statement.query_map([year], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))
    })?;
    let all = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    let known = all.into_iter();
    Ok(known
        .filter_map(|(level, count)| Some((ModelLevel::from_code(&level)?, count)))
        .collect())
}

pub(super) fn set_quota(
    change: &Change,
    year: i32,
    level: ModelLevel,
    most: Option<u32>,
) -> Result<()> {
    let level = level.code();
    let Some(most) = most else {
        let sql = "DELETE FROM model_quota WHERE year = ?1 AND level = ?2";
        change.sql().execute(sql, params![year, level])?;
        return Ok(());
    };
    let sql = "UPDATE model_quota SET most = ?3 WHERE year = ?1 AND level = ?2";
    if change.sql().execute(sql, params![year, level, most])? == 0 {
        let sql = "INSERT INTO model_quota (year, level, most) VALUES (?1, ?2, ?3)";
        change.sql().execute(sql, params![year, level, most])?;
    }
    Ok(())
}
