//! The story of one record: each operation that touched it, and what it was before.

use serde_json::{Map, Value};

use super::list::{OperationRow, find};
use super::table;
use crate::Result;
use crate::office::Reading;
use crate::words::Lang;

/// An operation's part in the story of a record.
#[derive(Debug)]
pub(crate) struct Told {
    /// The operation.
    pub(crate) by: OperationRow,
    /// Its columns before; none when it was not there, or when that has been erased.
    pub(crate) before: Option<Map<String, Value>>,
}

/// What was done to a record, oldest first.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn told(reading: &Reading, table: &str, record: i64, lang: Lang) -> Result<Vec<Told>> {
    let sql = reading.sql();
    let lines = table::lines_about(sql, table, record)?.into_iter();
    let told = lines.map(|(line, operation)| {
        Ok(Told {
            by: find(sql, operation, lang)?,
            before: table::image_of(sql, line)?,
        })
    });
    told.collect()
}
