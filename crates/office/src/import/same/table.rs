//! SQL of twins: scratch beside the staged rows.

use std::collections::{HashMap, HashSet};

use super::find::Found;
use super::record::{DuplicateChoice, TwinClass};
use super::stored::{Base, Stored, codes, parts};
use crate::Result;
use crate::office::{Reading, Staging};
use crate::store::many::{insert_all, or_null};
use crate::store::{OptionalExtension, Row, params};

const COLUMNS: &str = "row, class, other_row, nomination, base, score, parts, choice";

/// Writes down what was found among rows that have just been inserted; the keys of the rows of a
/// batch follow each other.
pub(crate) fn insert_found(staging: &Staging, batch: i64, found: &[Found]) -> Result<()> {
    if found.is_empty() {
        return Ok(());
    }
    let first = first_key(staging, batch)?;
    let rows: Vec<(i64, Stored)> = found
        .iter()
        .map(|found| {
            let other_row = found.twin.other_row.map(|at| first + at);
            let twin = Stored {
                other_row,
                ..found.twin.clone()
            };
            (first + found.at as i64, twin)
        })
        .collect();
    let codes_of: Vec<String> = rows.iter().map(|(_, twin)| codes(&twin.parts)).collect();
    let all: Vec<(&(i64, Stored), &String)> = rows.iter().zip(&codes_of).collect();
    let columns = [
        "row",
        "batch",
        "class",
        "other_row",
        "nomination",
        "base",
        "score",
        "parts",
        "choice",
    ];
    insert_all(
        staging.sql(),
        "staged_twin",
        &columns,
        &all,
        |((row, twin), codes)| {
            [
                (*row).into(),
                batch.into(),
                twin.class.code().into(),
                or_null(twin.other_row),
                or_null(twin.record),
                twin.base.word().into(),
                i64::from(twin.score).into(),
                codes.as_str().into(),
                or_null(twin.choice.map(DuplicateChoice::code)),
            ]
        },
    )
}

fn first_key(reading: &Reading, batch: i64) -> Result<i64> {
    let sql = "SELECT coalesce(min(key), 0) FROM staged_row WHERE batch = ?1";
    Ok(reading.sql().query_row(sql, [batch], |row| row.get(0))?)
}

/// Puts the twin of a row, or takes it away.
pub(crate) fn put(staging: &Staging, batch: i64, row: i64, twin: Option<&Stored>) -> Result<()> {
    staging
        .sql()
        .prepare_cached("DELETE FROM staged_twin WHERE row = ?1")?
        .execute([row])?;
    let Some(twin) = twin else { return Ok(()) };
    let mut statement = staging.sql().prepare_cached(
        "INSERT INTO staged_twin (row, batch, class, other_row, nomination, base, score, parts, choice)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    statement.execute(params![
        row,
        batch,
        twin.class.code(),
        twin.other_row,
        twin.record,
        twin.base.word(),
        twin.score,
        codes(&twin.parts),
        twin.choice.map(DuplicateChoice::code)
    ])?;
    Ok(())
}

/// Forgets the twins of a batch.
pub(crate) fn delete(staging: &Staging, batch: i64) -> Result<()> {
    staging
        .sql()
        .execute("DELETE FROM staged_twin WHERE batch = ?1", [batch])?;
    Ok(())
}

/// The twin of a row.
pub(crate) fn of_row(reading: &Reading, row: i64) -> Result<Option<Stored>> {
    let sql = format!("SELECT {COLUMNS} FROM staged_twin WHERE row = ?1");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let found = statement.query_row([row], stored).optional()?;
    Ok(found.map(|(_, twin)| twin))
}

/// The twins of a batch by row.
pub(crate) fn of_batch(reading: &Reading, batch: i64) -> Result<HashMap<i64, Stored>> {
    let sql = format!("SELECT {COLUMNS} FROM staged_twin WHERE batch = ?1");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([batch], stored)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The rows that were told to be the same as one of these rows.
pub(crate) fn followers(reading: &Reading, row: i64) -> Result<Vec<i64>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT row FROM staged_twin WHERE other_row = ?1 ORDER BY row")?;
    let rows = statement.query_map([row], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Other rows that are left out: nothing can be the same as they are.
pub(crate) fn left_out(reading: &Reading, batch: i64) -> Result<HashSet<i64>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT DISTINCT r.key FROM staged_twin t JOIN staged_row r ON r.key = t.other_row
         WHERE t.batch = ?1 AND (r.rejected <> 0 OR r.problems LIKE '%\"name-missing\"%')",
    )?;
    let rows = statement.query_map([batch], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The rows of a batch whose twin is as sure, in the file or out of it; of all classes where none
/// is named.
pub(crate) fn alike(
    reading: &Reading,
    batch: i64,
    like: Option<(TwinClass, bool)>,
) -> Result<Vec<(i64, Stored)>> {
    let sql = format!("SELECT {COLUMNS} FROM staged_twin WHERE batch = ?1 ORDER BY row");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([batch], stored)?;
    let mut all: Vec<(i64, Stored)> = rows.collect::<std::result::Result<_, _>>()?;
    let is_alike = |twin: &Stored| like.is_none_or(|like| like == (twin.class, twin.in_file()));
    all.retain(|(_, twin)| is_alike(twin));
    Ok(all)
}

/// Writes down what was chosen of a row.
pub(crate) fn set_choice(
    staging: &Staging,
    row: i64,
    choice: Option<DuplicateChoice>,
) -> Result<()> {
    let mut statement = staging
        .sql()
        .prepare_cached("UPDATE staged_twin SET choice = ?2 WHERE row = ?1")?;
    statement.execute(params![row, choice.map(DuplicateChoice::code)])?;
    Ok(())
}

/// How many rows of a batch have a twin as sure, in the file or out of it.
pub(crate) fn count_alike(
    reading: &Reading,
    batch: i64,
    (class, in_file): (TwinClass, bool),
) -> Result<u32> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT count(*) FROM staged_twin
         WHERE batch = ?1 AND class = ?2 AND (other_row IS NOT NULL) = ?3",
    )?;
    Ok(statement.query_row(params![batch, class.code(), in_file], |row| row.get(0))?)
}

/// What people have chosen, by sheet, row and place among the rows of that number.
pub(crate) fn choices(reading: &Reading, batch: i64) -> Result<Choices> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT r.sheet, r.row, t.class, t.choice FROM staged_twin t JOIN staged_row r ON r.key = t.row
         WHERE t.batch = ?1 AND t.choice IS NOT NULL",
    )?;
    let rows = statement.query_map([batch], |row| {
        let (class, choice): (String, String) = (row.get(2)?, row.get(3)?);
        Ok(((row.get(0)?, row.get(1)?), (class, choice)))
    })?;
    let all = rows.collect::<std::result::Result<Vec<_>, _>>()?;
    let read = all.into_iter().filter_map(|(place, (class, choice))| {
        let class = TwinClass::from_code(&class)?;
        Some((place, (class, DuplicateChoice::from_code(&choice)?)))
    });
    Ok(read.collect())
}

/// Choices by sheet and row, with the class they were made for.
pub(crate) type Choices = HashMap<(u32, u32), (TwinClass, DuplicateChoice)>;

/// Puts what was chosen before into what was found anew, where it is found again.
pub(crate) fn keep_choices(
    choices: &Choices,
    name: usize,
    rows: &mut [super::super::staged::Staged],
    found: &mut [Found],
) -> Result<()> {
    if choices.is_empty() {
        return Ok(());
    }
    for one in found {
        let (sheet, row) = (rows[one.at].sheet, rows[one.at].row);
        let Some((class, choice)) = choices.get(&(sheet, row)) else {
            continue;
        };
        if *class == one.twin.class {
            one.twin.choice = Some(*choice);
            one.twin.settle(name, &mut rows[one.at], false, None)?;
        }
    }
    Ok(())
}

fn stored(row: &Row<'_>) -> rusqlite::Result<(i64, Stored)> {
    let (class, base): (String, String) = (row.get(1)?, row.get(4)?);
    let (told, choice): (String, Option<String>) = (row.get(6)?, row.get(7)?);
    let twin = Stored {
        class: TwinClass::from_code(&class).unwrap_or(TwinClass::Near),
        other_row: row.get(2)?,
        record: row.get(3)?,
        base: Base::of(&base),
        score: row.get(5)?,
        parts: parts(&told),
        choice: choice.as_deref().and_then(DuplicateChoice::from_code),
    };
    Ok((row.get(0)?, twin))
}
