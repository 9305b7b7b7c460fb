//! The functions that the journal's triggers call: which operation is under way, the seal of a
//! row, its image. Outside an operation the first two fail, and with them every write to a table
//! of records, from wherever it comes.
//!
//! A seal is 16 bytes of salt and 32 bytes of digest over the row. Without its salt, which may be
//! erased, the digest still stands in the chain but tells nothing about the row.

use super::guard::NO_OPERATION;
use super::image::{sql_value, write_json};
use crate::Result;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::{Value as SqlValue, ValueRef};
use rusqlite::{Connection, Error};
use serde_json::{Map, Value};
use std::cell::Cell;
use std::sync::{Arc, Mutex, PoisonError};

/// Bytes of a seal's salt.
const SALT: usize = 16;
/// Bytes of a seal's digest.
const DIGEST: usize = 32;
/// Bytes that most rows fit in.
const USUAL_ROW: usize = 1024;

/// The operation under way, shared between the office and the functions of its connection.
#[derive(Clone, Default)]
pub(crate) struct Seal(Arc<Mutex<Option<Current>>>);

struct Current {
    operation: i64,
    /// A stream that the operation's secret determines; the secret itself is kept nowhere.
    salts: blake3::OutputReader,
}

impl Seal {
    /// Lets triggers journal under that operation until what is returned is dropped.
    pub(crate) fn begin(&self, operation: i64, secret: [u8; 32]) -> Sealing {
        let salts = blake3::Hasher::new_keyed(&secret).finalize_xof();
        self.set(Some(Current { operation, salts }));
        Sealing(self.clone())
    }

    /// Gives the writing connection the functions its triggers call.
    pub(crate) fn install(&self, sql: &Connection) -> Result<()> {
        let plain = FunctionFlags::SQLITE_UTF8;
        let seal = self.clone();
        sql.create_scalar_function(c"journal_operation", 0, plain, move |_| {
            seal.with(|current| current.operation)
        })?;
        let seal = self.clone();
        sql.create_scalar_function(c"journal_seal", -1, plain, move |call| {
            let mut salt = [0; SALT];
            seal.with(|current| current.salts.fill(&mut salt))?;
            Ok(sealed(&salt, call, 0))
        })?;
        let pure = plain | FunctionFlags::SQLITE_DETERMINISTIC;
        sql.create_scalar_function(c"journal_image", -1, pure, image)?;
        install_proof(sql)
    }

    fn with<T>(&self, f: impl FnOnce(&mut Current) -> T) -> rusqlite::Result<T> {
        let mut current = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let current = current.as_mut();
        current
            .map(f)
            .ok_or_else(|| Error::UserFunctionError(NO_OPERATION.into()))
    }

    fn set(&self, current: Option<Current>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = current;
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Seal")
    }
}

/// Ends the operation for the triggers when dropped.
pub(crate) struct Sealing(Seal);

impl Drop for Sealing {
    fn drop(&mut self) {
        self.0.set(None);
    }
}

/// `journal_proves(seal, table, key, value…)`: whether the seal is that row's. Readers have it
/// too, to check the file.
pub(crate) fn install_proof(sql: &Connection) -> Result<()> {
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    sql.create_scalar_function(c"journal_proves", -1, pure, |call| {
        let ValueRef::Blob(seal) = call.get_raw(0) else {
            return Ok(false);
        };
        Ok(salt_of(seal).is_some_and(|salt| sealed(&salt, call, 1) == seal))
    })?;
    Ok(())
}

/// Whether a seal is that of a row known as its image; none if its salt was erased.
pub(crate) fn proves_image(
    seal: &[u8],
    table: &str,
    record: i64,
    image: &Map<String, Value>,
) -> Option<bool> {
    let salt = salt_of(seal)?;
    let mut row = Row::new(&salt);
    row.add(ValueRef::Text(table.as_bytes()));
    row.add(ValueRef::Integer(record));
    let values: Vec<SqlValue> = image.values().map(sql_value).collect();
    values
        .iter()
        .for_each(|value| row.add(ValueRef::from(value)));
    Some(row.seal() == seal)
}

/// The part of a seal that enters the chain.
pub(crate) fn digest_of(seal: &[u8]) -> &[u8] {
    &seal[seal.len().saturating_sub(DIGEST)..]
}

fn salt_of(seal: &[u8]) -> Option<[u8; SALT]> {
    let salt = seal.first_chunk()?;
    (seal.len() == SALT + DIGEST).then_some(*salt)
}

fn sealed(salt: &[u8; SALT], call: &Context<'_>, from: usize) -> [u8; SALT + DIGEST] {
    // One row is sealed after the other: they need not all take memory of their own.
    let mut row = Row::on(SPACE.take(), salt);
    (from..call.len()).for_each(|at| row.add(call.get_raw(at)));
    let seal = row.seal();
    SPACE.set(row.bytes);
    seal
}

thread_local! {
    static SPACE: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The bytes of a row as they are digested.
struct Row {
    bytes: Vec<u8>,
}

impl Row {
    fn new(salt: &[u8; SALT]) -> Self {
        Row::on(Vec::new(), salt)
    }

    fn on(mut bytes: Vec<u8>, salt: &[u8; SALT]) -> Self {
        bytes.clear();
        bytes.reserve(USUAL_ROW);
        bytes.extend_from_slice(salt);
        Row { bytes }
    }

    /// Kind, length and bytes of a value, so that no two rows look alike.
    fn add(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => self.bytes.push(0),
            ValueRef::Integer(whole) => self.piece(1, &whole.to_le_bytes()),
            ValueRef::Real(real) => self.piece(2, &real.to_bits().to_le_bytes()),
            ValueRef::Text(text) => self.piece(3, text),
            ValueRef::Blob(blob) => self.piece(4, blob),
        }
    }

    fn piece(&mut self, kind: u8, bytes: &[u8]) {
        self.bytes.push(kind);
        let mut length = bytes.len();
        // Seven bits a byte: most values are short, and what is digested should be too.
        while length >= 0x80 {
            self.bytes.push((length & 0x7f) as u8 | 0x80);
            length >>= 7;
        }
        self.bytes.push(length as u8);
        self.bytes.extend_from_slice(bytes);
    }

    fn seal(&self) -> [u8; SALT + DIGEST] {
        let mut seal = [0; SALT + DIGEST];
        seal[..SALT].copy_from_slice(&self.bytes[..SALT]);
        seal[SALT..].copy_from_slice(blake3::hash(&self.bytes).as_bytes());
        seal
    }
}

/// `journal_image(name, value, …)`: the row as a JSON object with its columns in order.
fn image(call: &Context<'_>) -> rusqlite::Result<String> {
    let mut text = String::with_capacity(USUAL_ROW);
    for at in (0..call.len().saturating_sub(1)).step_by(2) {
        text.push(if at == 0 { '{' } else { ',' });
        write_json(&mut text, call.get_raw(at));
        text.push(':');
        write_json(&mut text, call.get_raw(at + 1));
    }
    text.push('}');
    Ok(text)
}
