//! SQL of models and their registrations.

use std::collections::HashMap;

use rusqlite::types::ToSqlOutput;

use super::column::{COLUMNS, Column};
use super::state::ModelState;
use super::stored::{SortKeys, Stored};
use super::values::{Unread, Values};
use crate::awards::Origin;
use crate::office::{Change, Reading};
use crate::store::many::{insert_all, or_null};
use crate::store::{OptionalExtension, Row, params, params_from_iter};
use crate::{Code, Failure, Result};

const TABLE: &str = "registration";

/// The columns beside the fields, in the order [`stored`] reads them.
const AROUND: &str = "r.key, r.model, r.year, r.number, r.code, r.unit, r.own_score, \
    r.appraised_score, r.concluded_score, r.state, r.state_reason, r.batch, \
    (SELECT b.file_name FROM import_batch b WHERE b.key = r.batch), r.sheet, r.row";
const FIRST_FIELD: usize = 15;

fn columns() -> String {
    let fields = Column::ALL.map(|column| format!("r.{}", column.sql()));
    format!("{AROUND}, {}", fields.join(", "))
}

/// The registrations of those keys, in no order.
pub(crate) fn of_keys(reading: &Reading, keys: &[i64]) -> Result<HashMap<i64, Stored>> {
    let which = "r.key IN (SELECT value FROM json_each(?1))";
    let text = serde_json::to_string(keys).expect("keys are numbers");
    let found = found(reading, which, &text)?;
    Ok(found.into_iter().map(|one| (one.key, one)).collect())
}

/// The registrations of a year as entered.
pub(crate) fn of_year(reading: &Reading, year: i64) -> Result<Vec<Stored>> {
    found(reading, "r.year = ?1", &year)
}

/// All registrations, the years in order.
pub(crate) fn all(reading: &Reading) -> Result<Vec<Stored>> {
    found(reading, "?1", &1)
}

/// The registrations of a model, the years in order.
pub(crate) fn of_model(reading: &Reading, model: i64) -> Result<Vec<Stored>> {
    found(reading, "r.model = ?1", &model)
}

/// One registration.
///
/// # Errors
/// [`Code::NoSuchRecord`].
pub(crate) fn get(reading: &Reading, key: i64) -> Result<Stored> {
    let found = found(reading, "r.key = ?1", &key)?.pop();
    found.ok_or_else(|| Failure::new(Code::NoSuchRecord))
}

fn found(reading: &Reading, which: &str, value: &dyn rusqlite::ToSql) -> Result<Vec<Stored>> {
    let columns = columns();
    let sql =
        format!("SELECT {columns} FROM registration r WHERE {which} ORDER BY r.year, r.number");
    let mut statement = reading.sql().prepare_cached(&sql)?;
    let rows = statement.query_map([value], stored)?;
    let mut found: Vec<Stored> = rows.collect::<std::result::Result<_, _>>()?;
    let mut unread = unread_texts(reading, which, value)?;
    for stored in &mut found {
        stored.values.unread = unread.remove(&stored.key).unwrap_or_default();
    }
    Ok(found)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let mut values = Values::default();
    for (at, column) in Column::ALL.into_iter().enumerate() {
        values.put(column, row.get::<_, String>(FIRST_FIELD + at)?);
    }
    let source = match row.get::<_, Option<i64>>(11)? {
        Some(batch) => Some(Origin {
            batch,
            file: row.get::<_, Option<String>>(12)?.unwrap_or_default(),
            sheet: row.get::<_, Option<String>>(13)?.unwrap_or_default(),
            row: row.get::<_, Option<u32>>(14)?.unwrap_or_default(),
        }),
        None => None,
    };
    let state: String = row.get(9)?;
    Ok(Stored {
        key: row.get(0)?,
        model: row.get(1)?,
        year: row.get(2)?,
        number: row.get(3)?,
        code: row.get(4)?,
        values,
        unit: row.get(5)?,
        scores: [row.get(6)?, row.get(7)?, row.get(8)?],
        state: ModelState::from_code(&state).unwrap_or(ModelState::Registered),
        state_reason: row.get(10)?,
        source,
    })
}

fn unread_texts(
    reading: &Reading,
    which: &str,
    value: &dyn rusqlite::ToSql,
) -> Result<HashMap<i64, Vec<Unread>>> {
    let sql = format!(
        "SELECT e.record, e.field, e.raw, e.code FROM registration r
         CROSS JOIN raw_entry e ON e.tbl = '{TABLE}' AND e.record = r.key
         WHERE {which} ORDER BY e.key"
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

/// The number that the next registration of a year gets.
pub(crate) fn next_number(reading: &Reading, year: i32) -> Result<u32> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM registration WHERE year = ?1";
    Ok(reading.sql().query_row(sql, [year], |row| row.get(0))?)
}

/// The keys that the next model and the next registration get.
pub(crate) fn next_keys(reading: &Reading) -> Result<(i64, i64)> {
    let sql = "SELECT (SELECT coalesce(max(key), 0) + 1 FROM model),
                 (SELECT coalesce(max(key), 0) + 1 FROM registration)";
    let keys = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    Ok(reading.sql().query_row(sql, [], keys)?)
}

pub(crate) fn insert_models(change: &Change, models: &[i64]) -> Result<()> {
    let ctx = change.ctx();
    insert_all(change.sql(), "model", &["key", "id"], models, |key| {
        [(*key).into(), ctx.new_id().as_bytes().to_vec().into()]
    })
}

/// Columns of an inserted row: those around, its sort keys, its fields.
const INSERTED: usize = 20 + COLUMNS;

/// Inserts registrations that have their keys.
pub(crate) fn insert(change: &Change, new: &[(Stored, SortKeys)]) -> Result<()> {
    let around = [
        "key",
        "id",
        "model",
        "year",
        "number",
        "code",
        "unit",
        "own_score",
        "appraised_score",
        "concluded_score",
        "state",
        "state_reason",
        "batch",
        "sheet",
        "row",
    ];
    let sort = ["title_key", "unit_key", "words", "title_sort", "unit_sort"];
    let fields = Column::ALL.map(Column::sql);
    let mut names: [&str; INSERTED] = [""; INSERTED];
    for (own, name) in names
        .iter_mut()
        .zip(around.into_iter().chain(sort).chain(fields))
    {
        *own = name;
    }
    let ctx = change.ctx();
    insert_all(change.sql(), TABLE, &names, new, |(new, sort)| {
        let source = new.source.as_ref();
        let mut cells: [ToSqlOutput<'_>; INSERTED] = std::array::from_fn(|_| or_null::<i64>(None));
        let around: [ToSqlOutput<'_>; 20] = [
            new.key.into(),
            ctx.new_id().as_bytes().to_vec().into(),
            new.model.into(),
            new.year.into(),
            new.number.into(),
            new.code.as_str().into(),
            or_null(new.unit),
            or_null(new.scores[0]),
            or_null(new.scores[1]),
            or_null(new.scores[2]),
            new.state.code().into(),
            new.state_reason.as_str().into(),
            or_null(source.map(|source| source.batch)),
            or_null(source.map(|source| source.sheet.as_str())),
            or_null(source.map(|source| source.row)),
            sort.title.as_str().into(),
            sort.unit.as_str().into(),
            sort.words.as_str().into(),
            sort.title_bytes.as_slice().into(),
            sort.unit_bytes.as_slice().into(),
        ];
        let fields = Column::ALL.map(|column| new.values.get(column).into());
        for (own, cell) in cells.iter_mut().zip(around.into_iter().chain(fields)) {
            *own = cell;
        }
        cells
    })?;
    new.iter()
        .try_for_each(|(new, _)| add_unread(change, new.key, &new.values.unread))
}

/// Puts other values in the place of a registration's.
pub(crate) fn update(change: &Change, new: &Stored, sort: &SortKeys) -> Result<()> {
    let fields: Vec<String> = Column::ALL
        .into_iter()
        .enumerate()
        .map(|(at, column)| format!("{} = ?{}", column.sql(), at + 11))
        .collect();
    let sql = format!(
        "UPDATE registration SET unit = ?2, batch = ?3, sheet = ?4, row = ?5, title_key = ?6,
           unit_key = ?7, words = ?8, title_sort = ?9, unit_sort = ?10, {} WHERE key = ?1",
        fields.join(", ")
    );
    let source = new.source.as_ref();
    let around: [ToSqlOutput<'_>; 10] = [
        new.key.into(),
        or_null(new.unit),
        or_null(source.map(|source| source.batch)),
        or_null(source.map(|source| source.sheet.as_str())),
        or_null(source.map(|source| source.row)),
        sort.title.as_str().into(),
        sort.unit.as_str().into(),
        sort.words.as_str().into(),
        sort.title_bytes.as_slice().into(),
        sort.unit_bytes.as_slice().into(),
    ];
    let cells = Column::ALL.map(|column| new.values.get(column).into());
    let values = params_from_iter(around.into_iter().chain(cells));
    change.sql().prepare_cached(&sql)?.execute(values)?;
    // Drafts of points are entries of their own, beside those of the fields.
    let forget =
        "DELETE FROM raw_entry WHERE tbl = ?1 AND record = ?2 AND field NOT LIKE 'score/%'";
    change
        .sql()
        .prepare_cached(forget)?
        .execute(params![TABLE, new.key])?;
    add_unread(change, new.key, &new.values.unread)
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

/// Moves a registration and remembers who, when and why.
pub(crate) fn set_state(
    change: &Change,
    key: i64,
    from: ModelState,
    to: ModelState,
    reason: &str,
) -> Result<()> {
    let mut update = change
        .sql()
        .prepare_cached("UPDATE registration SET state = ?2, state_reason = ?3 WHERE key = ?1")?;
    update.execute(params![key, to.code(), reason])?;
    let mut event = change.sql().prepare_cached(
        "INSERT INTO registration_event (id, registration, at, actor, from_state, to_state, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let ctx = change.ctx();
    let at = ctx.now.to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    event.execute(params![
        ctx.new_id().as_bytes(),
        key,
        at,
        ctx.actor,
        from.code(),
        to.code(),
        reason
    ])?;
    Ok(())
}

/// Removes a registration with everything that hangs on it, and its model with the last one.
pub(crate) fn remove(change: &Change, stored: &Stored) -> Result<()> {
    let forget = "DELETE FROM raw_entry WHERE tbl = ?1 AND record = ?2";
    change.sql().execute(forget, params![TABLE, stored.key])?;
    for table in [
        "registration_event",
        "registration_resource",
        "registration_target",
        "recognition",
        "model_mark",
    ] {
        let sql = format!("DELETE FROM {table} WHERE registration = ?1");
        change.sql().execute(&sql, [stored.key])?;
    }
    change
        .sql()
        .execute("DELETE FROM registration WHERE key = ?1", [stored.key])?;
    drop_unused(change, stored.model)
}

/// Removes a model that no registration is of; what took it over stands for itself then.
pub(crate) fn drop_unused(change: &Change, model: i64) -> Result<()> {
    let used = "SELECT 1 FROM registration WHERE model = ?1";
    if change.sql().prepare_cached(used)?.exists([model])? {
        return Ok(());
    }
    for sql in [
        "UPDATE model SET origin = NULL WHERE origin = ?1",
        "DELETE FROM model_link WHERE a = ?1 OR b = ?1",
        "DELETE FROM model WHERE key = ?1",
    ] {
        change.sql().execute(sql, [model])?;
    }
    Ok(())
}

/// Whether a nomination praises a registration.
pub(crate) fn is_nominated(reading: &Reading, key: i64) -> Result<bool> {
    let sql = "SELECT 1 FROM nomination WHERE registration = ?1";
    Ok(reading.sql().prepare_cached(sql)?.exists([key])?)
}

/// Says that a registration is of another model.
pub(crate) fn set_model(change: &Change, key: i64, model: i64) -> Result<()> {
    let sql = "UPDATE registration SET model = ?2 WHERE key = ?1";
    change.sql().execute(sql, [key, model])?;
    Ok(())
}

/// The model that a registration of another year certainly is of: one title and one unit, and no
/// second model like it.
pub(crate) fn the_certain_model(
    reading: &Reading,
    year: i32,
    sort: &SortKeys,
) -> Result<Option<i64>> {
    if sort.title.is_empty() || sort.unit.is_empty() {
        return Ok(None);
    }
    let mut statement = reading.sql().prepare_cached(
        "SELECT DISTINCT model FROM registration
         WHERE title_key = ?1 AND unit_key = ?2 AND year <> ?3 LIMIT 2",
    )?;
    let rows = statement.query_map(params![sort.title, sort.unit, year], |row| row.get(0))?;
    let found: Vec<i64> = rows.collect::<std::result::Result<_, _>>()?;
    let of_year = "SELECT 1 FROM registration WHERE model = ?1 AND year = ?2";
    match found[..] {
        [only] => {
            let taken = reading
                .sql()
                .prepare_cached(of_year)?
                .exists(params![only, year])?;
            Ok((!taken).then_some(only))
        }
        _ => Ok(None),
    }
}

/// The model that a model takes over.
pub(crate) fn origin_of(reading: &Reading, model: i64) -> Result<Option<i64>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT origin FROM model WHERE key = ?1")?;
    let found: Option<Option<i64>> = statement.query_row([model], |row| row.get(0)).optional()?;
    Ok(found.flatten())
}
