//! The functions that the journal's triggers call: which operation is under way, the salt of a
//! row, the digest of its values, its image. Outside an operation the first one fails, and with
//! it every write to a table of records, from wherever it comes.

use super::guard::NO_OPERATION;
use crate::Result;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error};
use serde_json::{Map, Value};
use std::sync::{Arc, Mutex, PoisonError};

/// The operation under way, shared between the office and the functions of its connection.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seal(Arc<Mutex<Option<Current>>>);

#[derive(Debug, Clone, Copy)]
struct Current {
    operation: i64,
    /// Known only while the operation runs; each row's salt is drawn from it.
    secret: [u8; 32],
}

impl Seal {
    /// Lets triggers journal under that operation until what is returned is dropped.
    pub(crate) fn begin(&self, operation: i64, secret: [u8; 32]) -> Sealing {
        self.set(Some(Current { operation, secret }));
        Sealing(self.clone())
    }

    /// Gives the writing connection the functions its triggers call.
    pub(crate) fn install(&self, sql: &Connection) -> Result<()> {
        let plain = FunctionFlags::SQLITE_UTF8;
        let seal = self.clone();
        sql.create_scalar_function(c"journal_operation", 0, plain, move |_| {
            Ok(seal.current()?.operation)
        })?;
        let seal = self.clone();
        sql.create_scalar_function(c"journal_salt", 2, plain, move |call| {
            salt(call, &seal.current()?.secret)
        })?;
        let pure = plain | FunctionFlags::SQLITE_DETERMINISTIC;
        sql.create_scalar_function(c"journal_image", -1, pure, |call| image(call))?;
        install_digest(sql)
    }

    fn current(&self) -> rusqlite::Result<Current> {
        let current = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        current.ok_or_else(|| Error::UserFunctionError(NO_OPERATION.into()))
    }

    fn set(&self, current: Option<Current>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = current;
    }
}

/// Ends the operation for the triggers when dropped.
pub(crate) struct Sealing(Seal);

impl Drop for Sealing {
    fn drop(&mut self) {
        self.0.set(None);
    }
}

/// `journal_digest(salt, table, key, value…)`: what a row's journal line proves. Readers have it
/// too, to check the file.
pub(crate) fn install_digest(sql: &Connection) -> Result<()> {
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    sql.create_scalar_function(c"journal_digest", -1, pure, |call| {
        let mut hasher = blake3::Hasher::new();
        (0..call.len()).for_each(|at| feed(&mut hasher, call.get_raw(at)));
        Ok(hasher.finalize().as_bytes().to_vec())
    })?;
    Ok(())
}

/// The digest of a row that is known as its image, equal to what `journal_digest` gave for the row.
pub(crate) fn digest_of_image(
    salt: &[u8],
    table: &str,
    record: i64,
    image: &Map<String, Value>,
) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    feed(&mut hasher, ValueRef::Blob(salt));
    feed(&mut hasher, ValueRef::Text(table.as_bytes()));
    feed(&mut hasher, ValueRef::Integer(record));
    for value in image.values() {
        let value = super::image::sql_value(value);
        feed(&mut hasher, ValueRef::from(&value));
    }
    *hasher.finalize().as_bytes()
}

fn salt(call: &Context<'_>, secret: &[u8; 32]) -> rusqlite::Result<Vec<u8>> {
    let mut hasher = blake3::Hasher::new_keyed(secret);
    feed(&mut hasher, call.get_raw(0));
    feed(&mut hasher, call.get_raw(1));
    Ok(hasher.finalize().as_bytes()[..16].to_vec())
}

/// Kind, length and bytes, so that no two rows of values look alike.
fn feed(hasher: &mut blake3::Hasher, value: ValueRef<'_>) {
    let number;
    let (kind, bytes): (u8, &[u8]) = match value {
        ValueRef::Null => (0, &[]),
        ValueRef::Integer(whole) => {
            number = whole.to_le_bytes();
            (1, &number)
        }
        ValueRef::Real(real) => {
            number = real.to_bits().to_le_bytes();
            (2, &number)
        }
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(blob) => (4, blob),
    };
    hasher
        .update(&[kind])
        .update(&(bytes.len() as u64).to_le_bytes())
        .update(bytes);
}

/// `journal_image(name, value, …)`: the row as a JSON object with its columns in order.
fn image(call: &Context<'_>) -> rusqlite::Result<String> {
    let mut columns = Map::new();
    for at in (0..call.len().saturating_sub(1)).step_by(2) {
        let name: String = call.get(at)?;
        columns.insert(name, super::image::json_value(call.get_raw(at + 1)));
    }
    Ok(Value::Object(columns).to_string())
}
