//! SQL of import: staged files and rows outside the journal, committed imports as records.

use super::drawn::Stretch;
use super::record::ImportCounts;
use super::staged::{Batch, NewBatch, Staged, StoredRow};
use crate::office::{Change, Reading, Staging};
use crate::store::many::{insert_all, or_null};
use crate::store::{OptionalExtension, Row, params};
use crate::{Code, Failure, Result};

/// A committed import of a file into a target.
#[derive(Debug, Clone)]
pub(crate) struct Committed {
    pub(crate) at: String,
}

pub(crate) fn insert_batch(staging: &Staging, new: &NewBatch) -> Result<i64> {
    // The key goes on to `import_batch`: it must be new to both.
    let key: i64 = staging.sql().query_row(
        "SELECT 1 + max((SELECT coalesce(max(key), 0) FROM staged_batch),
                        (SELECT coalesce(max(key), 0) FROM import_batch))",
        [],
        |row| row.get(0),
    )?;
    staging.sql().execute(
        "INSERT INTO staged_batch (key, kind, target, file_name, path, digest, at, layout, given)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            key,
            new.kind,
            new.target,
            new.file_name,
            new.path,
            new.digest,
            new.at,
            new.layout,
            new.given
        ],
    )?;
    Ok(key)
}

pub(crate) fn update_batch(staging: &Staging, key: i64, layout: &str, given: &str) -> Result<()> {
    let sql = "UPDATE staged_batch SET layout = ?2, given = ?3 WHERE key = ?1";
    staging.sql().execute(sql, params![key, layout, given])?;
    Ok(())
}

pub(crate) fn batch(reading: &Reading, key: i64) -> Result<Batch> {
    let sql = "SELECT s.key, s.kind, s.target, s.file_name, s.path, s.digest, s.layout, s.given,
                 EXISTS (SELECT 1 FROM import_batch b WHERE b.key = s.key)
               FROM staged_batch s WHERE s.key = ?1";
    let found = reading.sql().prepare_cached(sql)?.query_row([key], |row| {
        Ok(Batch {
            key: row.get(0)?,
            kind: row.get(1)?,
            target: row.get(2)?,
            file_name: row.get(3)?,
            path: row.get(4)?,
            digest: row.get(5)?,
            layout: row.get(6)?,
            given: row.get(7)?,
            committed: row.get(8)?,
        })
    });
    found
        .optional()?
        .ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

/// The last import of these bytes into that target.
pub(crate) fn committed(
    reading: &Reading,
    digest: &[u8],
    (kind, target): (&str, i64),
) -> Result<Option<Committed>> {
    let sql = "SELECT at FROM import_batch WHERE digest = ?1 AND target = ?2 AND kind = ?3
               ORDER BY key DESC";
    let mut statement = reading.sql().prepare_cached(sql)?;
    let found = statement.query_row(params![digest, target, kind], |row| {
        Ok(Committed { at: row.get(0)? })
    });
    Ok(found.optional()?)
}

/// When an import was taken in.
pub(super) fn committed_at(reading: &Reading, batch: i64) -> Result<Option<String>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT at FROM import_batch WHERE key = ?1")?;
    Ok(statement.query_row([batch], |row| row.get(0)).optional()?)
}

/// When a file was staged.
pub(super) fn staged_at(reading: &Reading, batch: i64) -> Result<String> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT at FROM staged_batch WHERE key = ?1")?;
    Ok(statement.query_row([batch], |row| row.get(0))?)
}

pub(crate) fn insert_rows(staging: &Staging, batch: i64, rows: &[Staged]) -> Result<()> {
    let columns = [
        "batch", "sheet", "row", "raw", "typed", "before", "problems", "heading", "fate",
        "rejected", "fixed",
    ];
    insert_all(staging.sql(), "staged_row", &columns, rows, |row| {
        [
            batch.into(),
            row.sheet.into(),
            row.row.into(),
            row.raw.as_str().into(),
            row.typed.as_str().into(),
            or_null(row.before.as_deref()),
            or_null(row.problems.as_deref()),
            or_null(row.heading.as_deref()),
            row.fate.as_str().into(),
            row.rejected.into(),
            row.fixed.into(),
        ]
    })
}

pub(super) fn insert_stretches(staging: &Staging, batch: i64, drawn: &[Stretch]) -> Result<()> {
    let mut statement = staging.sql().prepare_cached(
        "INSERT INTO staged_sheet (batch, sheet, first, last, content) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for stretch in drawn {
        let Stretch {
            sheet,
            first,
            last,
            content,
        } = stretch;
        statement.execute(params![batch, sheet, first, last, content])?;
    }
    Ok(())
}

/// The stretches of a sheet that hold rows between two, in order.
pub(super) fn stretches(
    reading: &Reading,
    batch: i64,
    sheet: usize,
    (first, last): (u32, u32),
) -> Result<Vec<String>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT content FROM staged_sheet
         WHERE batch = ?1 AND sheet = ?2 AND first <= ?4 AND last >= ?3 ORDER BY first",
    )?;
    let rows = statement.query_map(params![batch, sheet as i64, first, last], |row| row.get(0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Staged rows of a sheet between two rows of it, in order.
pub(super) fn rows_between(
    reading: &Reading,
    batch: i64,
    sheet: usize,
    (first, last): (u32, u32),
) -> Result<Vec<StoredRow>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM staged_row
         WHERE batch = ?1 AND sheet = ?2 AND row BETWEEN ?3 AND ?4 ORDER BY row, key"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params![batch, sheet as i64, first, last], stored)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

pub(crate) fn update_row(staging: &Staging, key: i64, row: &Staged) -> Result<()> {
    let mut statement = staging.sql().prepare_cached(
        "UPDATE staged_row SET typed = ?2, problems = ?3, fate = ?4, rejected = ?5, fixed = ?6 WHERE key = ?1",
    )?;
    statement.execute(params![
        key,
        row.typed,
        row.problems,
        row.fate,
        row.rejected,
        row.fixed
    ])?;
    Ok(())
}

pub(crate) fn delete_rows(staging: &Staging, batch: i64) -> Result<()> {
    super::same::delete(staging, batch)?;
    staging
        .sql()
        .execute("DELETE FROM staged_row WHERE batch = ?1", [batch])?;
    staging
        .sql()
        .execute("DELETE FROM staged_sheet WHERE batch = ?1", [batch])?;
    Ok(())
}

pub(crate) fn delete_batch(staging: &Staging, batch: i64) -> Result<()> {
    delete_rows(staging, batch)?;
    staging
        .sql()
        .execute("DELETE FROM staged_batch WHERE key = ?1", [batch])?;
    Ok(())
}

const COLUMNS: &str =
    "key, batch, sheet, row, raw, typed, before, problems, heading, fate, rejected, fixed";

pub(crate) fn row(reading: &Reading, key: i64) -> Result<StoredRow> {
    let sql = format!("SELECT {COLUMNS} FROM staged_row WHERE key = ?1");
    let found = reading
        .sql()
        .prepare_cached(&sql)?
        .query_row([key], stored)
        .optional()?;
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

/// Rows of a batch in the order of the file.
pub(crate) fn rows(
    reading: &Reading,
    batch: i64,
    only_problems: bool,
    offset: u32,
    limit: u32,
) -> Result<Vec<StoredRow>> {
    let filter = if only_problems {
        "AND problems IS NOT NULL"
    } else {
        ""
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM staged_row WHERE batch = ?1 {filter} ORDER BY sheet, row, key LIMIT ?2 OFFSET ?3"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params![batch, limit, offset], stored)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// Calls `f` with each row of a batch in the order of the file.
pub(crate) fn each_row(
    reading: &Reading,
    batch: i64,
    mut f: impl FnMut(StoredRow) -> Result<()>,
) -> Result<()> {
    let sql = format!("SELECT {COLUMNS} FROM staged_row WHERE batch = ?1 ORDER BY sheet, row, key");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let mut rows = statement.query([batch])?;
    while let Some(row) = rows.next()? {
        f(stored(row)?)?;
    }
    Ok(())
}

pub(crate) fn row_count(reading: &Reading, batch: i64, only_problems: bool) -> Result<i64> {
    let filter = if only_problems {
        "AND problems IS NOT NULL"
    } else {
        ""
    };
    let sql = format!("SELECT count(*) FROM staged_row WHERE batch = ?1 {filter}");
    Ok(reading.sql().query_row(&sql, [batch], |row| row.get(0))?)
}

pub(crate) fn counts(reading: &Reading, batch: i64) -> Result<ImportCounts> {
    let sql = "SELECT count(*) FILTER (WHERE rejected = 0 AND fate = 'new'),
                 count(*) FILTER (WHERE rejected = 0 AND fate = 'changed'),
                 count(*) FILTER (WHERE rejected = 0 AND fate = 'same'),
                 count(*) FILTER (WHERE rejected <> 0 OR fate = 'skipped'),
                 count(*) FILTER (WHERE rejected = 0 AND problems IS NOT NULL)
               FROM staged_row WHERE batch = ?1";
    Ok(reading.sql().query_row(sql, [batch], |row| {
        Ok(ImportCounts {
            new: row.get(0)?,
            changed: row.get(1)?,
            same: row.get(2)?,
            rejected: row.get(3)?,
            problems: row.get(4)?,
        })
    })?)
}

/// Records a committed import.
pub(crate) fn record(
    change: &Change,
    batch: &Batch,
    columns: &str,
    counts: &ImportCounts,
) -> Result<()> {
    let ctx = change.ctx();
    change.sql().execute(
        "INSERT INTO import_batch (key, id, kind, target, file_name, digest, columns, at, added, changed,
           same, rejected)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            batch.key,
            ctx.new_id().as_bytes(),
            batch.kind,
            batch.target,
            batch.file_name,
            batch.digest,
            columns,
            ctx.now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
            counts.new,
            counts.changed,
            counts.same,
            counts.rejected
        ],
    )?;
    Ok(())
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredRow> {
    Ok(StoredRow {
        key: row.get(0)?,
        batch: row.get(1)?,
        staged: Staged {
            sheet: row.get(2)?,
            row: row.get(3)?,
            raw: row.get(4)?,
            typed: row.get(5)?,
            before: row.get(6)?,
            problems: row.get(7)?,
            heading: row.get(8)?,
            fate: row.get(9)?,
            rejected: row.get(10)?,
            fixed: row.get(11)?,
        },
    })
}

/// An import as the desk lists it.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub(crate) key: i64,
    pub(crate) kind: String,
    pub(crate) target: i64,
    pub(crate) file_name: String,
    pub(crate) at: String,
    /// Added and changed records, where it is committed.
    pub(crate) done: Option<(i64, i64)>,
}

/// The newest imports: those being taken in, and those taken in.
pub(crate) fn newest(reading: &Reading, limit: i64) -> Result<Vec<Listed>> {
    let mut statement = reading.sql().prepare_cached(
        "SELECT key, target, file_name, at, added, changed, kind FROM import_batch
         UNION ALL
         SELECT key, target, file_name, at, NULL, NULL, kind FROM staged_batch
           WHERE key NOT IN (SELECT key FROM import_batch)
         ORDER BY 4 DESC, 1 DESC LIMIT ?1",
    )?;
    let rows = statement.query_map([limit], |row| {
        let (added, changed): (Option<i64>, Option<i64>) = (row.get(4)?, row.get(5)?);
        Ok(Listed {
            key: row.get(0)?,
            kind: row.get(6)?,
            target: row.get(1)?,
            file_name: row.get(2)?,
            at: row.get(3)?,
            done: added.zip(changed),
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
