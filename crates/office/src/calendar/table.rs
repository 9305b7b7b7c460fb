//! SQL of the calendar's entries.

use std::collections::HashMap;

use super::column::{COLUMNS, Column};
use super::values::{Unread, Values};
use crate::awards::Origin;
use crate::office::{Change, Reading};
use crate::search::Sought;
use crate::store::{Row, params, params_from_iter};
use crate::{Code, Failure, Result};

const TABLE: &str = "calendar_entry";
const FIRST_FIELD: usize = 6;

/// A row of `calendar_entry` with its unread texts.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(crate) key: i64,
    pub(crate) year: i32,
    pub(crate) values: Values,
    pub(crate) source: Option<Origin>,
}

fn columns() -> String {
    let fields = Column::ALL.map(|column| format!("e.{}", column.code()));
    format!(
        "e.key, e.year, e.batch, \
         (SELECT b.file_name FROM import_batch b WHERE b.key = e.batch), e.sheet, e.row, {}",
        fields.join(", ")
    )
}

/// The entries of a calendar's year.
pub(super) fn of_year(reading: &Reading, year: i32) -> Result<Vec<Stored>> {
    found(reading, "e.year = ?1", &year)
}

/// The entries that may show in a stretch of years: their own, and yearly ones of before. Something
/// that began in the year before may go on.
pub(super) fn showing(reading: &Reading, first: i32, last: i32) -> Result<Vec<Stored>> {
    let which = format!("e.year >= {} AND e.year <= ?1", first - 1);
    let mut all = found(reading, &which, &last)?;
    let yearly = format!("e.yearly <> '' AND e.year < {} AND ?1", first - 1);
    all.extend(found(reading, &yearly, &1)?);
    Ok(all)
}

/// All entries, the years in order.
pub(super) fn all(reading: &Reading) -> Result<Vec<Stored>> {
    found(reading, "?1", &1)
}

/// One entry.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub(super) fn get(reading: &Reading, key: i64) -> Result<Stored> {
    let found = found(reading, "e.key = ?1", &key)?.pop();
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord).with("id", key))
}

fn found(reading: &Reading, which: &str, value: &dyn rusqlite::ToSql) -> Result<Vec<Stored>> {
    let columns = columns();
    let sql = format!("SELECT {columns} FROM {TABLE} e WHERE {which} ORDER BY e.year, e.key");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([value], stored)?;
    let mut found: Vec<Stored> = rows.collect::<std::result::Result<_, _>>()?;
    let mut unread = unread_texts(reading, which, value)?;
    for one in &mut found {
        one.values.unread = unread.remove(&one.key).unwrap_or_default();
    }
    Ok(found)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let mut values = Values::default();
    for (at, column) in Column::ALL.into_iter().enumerate() {
        values.put(column, row.get::<_, String>(FIRST_FIELD + at)?);
    }
    let source = match row.get::<_, Option<i64>>(2)? {
        Some(batch) => Some(Origin {
            batch,
            file: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
            sheet: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
            row: row.get::<_, Option<u32>>(5)?.unwrap_or_default(),
        }),
        None => None,
    };
    Ok(Stored {
        key: row.get(0)?,
        year: row.get(1)?,
        values,
        source,
    })
}

fn unread_texts(
    reading: &Reading,
    which: &str,
    value: &dyn rusqlite::ToSql,
) -> Result<HashMap<i64, Vec<Unread>>> {
    let sql = format!(
        "SELECT r.record, r.field, r.raw, r.code FROM {TABLE} e
         CROSS JOIN raw_entry r ON r.tbl = '{TABLE}' AND r.record = e.key
         WHERE {which} ORDER BY r.key"
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let mut found: HashMap<i64, Vec<Unread>> = HashMap::new();
    let mut rows = statement.query([value])?;
    while let Some(row) = rows.next()? {
        let field: String = row.get(1)?;
        let Ok(column) = Column::of_code(&field) else {
            continue;
        };
        found.entry(row.get(0)?).or_default().push(Unread {
            column,
            raw: row.get(2)?,
            code: row.get(3)?,
        });
    }
    Ok(found)
}

/// Adds an entry; gives its key.
pub(super) fn insert(
    change: &Change,
    year: i32,
    values: &Values,
    source: Option<&Origin>,
) -> Result<i64> {
    let fields = Column::ALL.map(Column::code).join(", ");
    let marks: Vec<String> = (0..COLUMNS).map(|at| format!("?{}", at + 6)).collect();
    let sql = format!(
        "INSERT INTO {TABLE} (id, year, batch, sheet, row, {fields})
         VALUES (?1, ?2, ?3, ?4, ?5, {})",
        marks.join(", ")
    );
    let id = change.ctx().new_id();
    let (batch, sheet, row) = origin(source);
    let around: [&dyn rusqlite::ToSql; 5] = [&id, &year, &batch, &sheet, &row];
    let cells = Column::ALL.map(|column| values.get(column).to_owned());
    let all = around.into_iter().chain(cells.iter().map(as_sql));
    change
        .sql()
        .prepare_cached(&sql)?
        .execute(params_from_iter(all))?;
    let key = change.sql().last_insert_rowid();
    add_unread(change, key, &values.unread)?;
    Ok(key)
}

/// Puts other values in the place of an entry's.
pub(super) fn update(
    change: &Change,
    key: i64,
    values: &Values,
    source: Option<&Origin>,
) -> Result<()> {
    let fields: Vec<String> = Column::ALL
        .into_iter()
        .enumerate()
        .map(|(at, column)| format!("{} = ?{}", column.code(), at + 5))
        .collect();
    let sql = format!(
        "UPDATE {TABLE} SET batch = ?2, sheet = ?3, row = ?4, {} WHERE key = ?1",
        fields.join(", ")
    );
    let (batch, sheet, row) = origin(source);
    let around: [&dyn rusqlite::ToSql; 4] = [&key, &batch, &sheet, &row];
    let cells = Column::ALL.map(|column| values.get(column).to_owned());
    let all = around.into_iter().chain(cells.iter().map(as_sql));
    change
        .sql()
        .prepare_cached(&sql)?
        .execute(params_from_iter(all))?;
    forget_unread(change, key)?;
    add_unread(change, key, &values.unread)
}

/// Removes an entry with its unread texts.
pub(super) fn remove(change: &Change, key: i64) -> Result<()> {
    forget_unread(change, key)?;
    let sql = "DELETE FROM calendar_entry WHERE key = ?1";
    change.sql().execute(sql, [key])?;
    Ok(())
}

fn as_sql(text: &String) -> &dyn rusqlite::ToSql {
    text
}

fn origin(source: Option<&Origin>) -> (Option<i64>, Option<String>, Option<u32>) {
    (
        source.map(|source| source.batch),
        source.map(|source| source.sheet.clone()),
        source.map(|source| source.row),
    )
}

fn forget_unread(change: &Change, key: i64) -> Result<()> {
    let sql = "DELETE FROM raw_entry WHERE tbl = ?1 AND record = ?2";
    change
        .sql()
        .prepare_cached(sql)?
        .execute(params![TABLE, key])?;
    Ok(())
}

fn add_unread(change: &Change, key: i64, unread: &[Unread]) -> Result<()> {
    for Unread { column, raw, code } in unread {
        let mut statement = change.sql().prepare_cached(
            "INSERT INTO raw_entry (tbl, record, field, raw, code) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        statement.execute(params![TABLE, key, column.code(), raw, code])?;
    }
    Ok(())
}

/// An entry as a search tells it.
pub(super) struct Listed {
    pub(super) key: i64,
    pub(super) year: i32,
    pub(super) title: String,
    pub(super) venue: String,
    pub(super) starts: String,
}

/// Entries in which each of the words stands, the latest first.
pub(super) fn listed(reading: &Reading, sought: &Sought) -> Result<Vec<Listed>> {
    let words: Vec<String> = sought.words.iter().map(|word| word.plain.clone()).collect();
    let each: Vec<String> = (1..=words.len())
        .map(|at| format!("viet_has(?{at}, e.title, e.venue, e.lead)"))
        .collect();
    let sql = format!(
        "SELECT e.key, e.year, e.title, e.venue, e.starts FROM {TABLE} e
         WHERE {} ORDER BY e.starts DESC, e.key DESC LIMIT 400",
        each.join(" AND ")
    );
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(words), |row| {
        Ok(Listed {
            key: row.get(0)?,
            year: row.get(1)?,
            title: row.get(2)?,
            venue: row.get(3)?,
            starts: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
