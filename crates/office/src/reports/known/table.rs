//! SQL of the catalogue.

use uuid::Uuid;

use crate::office::{Change, Reading};
use crate::reports::catalogue::{Indicator, indicators};
use crate::store::params;
use crate::{Code, Failure, Result};

/// The namespace of ids that follow from a code, the same in every office.
const NAMESPACE: Uuid = Uuid::from_u128(0x5d3a_91f0_7c42_4e0b_9a56_0c1f_de20_7b11);

/// Puts the indicators that come with the program in, where they are not there yet.
pub(in crate::reports) fn fill(reading: &Reading) -> Result<()> {
    for one in indicators() {
        let id = Uuid::new_v5(&NAMESPACE, format!("indicator:{}", one.code).as_bytes());
        reading.sql().execute(
            "INSERT INTO indicator (key, id, code, content)
             SELECT coalesce(max(key), 0) + 1, ?1, ?2, '' FROM indicator
             WHERE NOT EXISTS (SELECT 1 FROM indicator WHERE code = ?2)
             HAVING NOT EXISTS (SELECT 1 FROM indicator WHERE code = ?2)",
            params![id, one.code],
        )?;
    }
    Ok(())
}

/// Key, code and content of every row.
pub(super) fn rows(reading: &Reading) -> Result<Vec<(i64, String, String)>> {
    let mut statement = reading
        .sql()
        .prepare_cached("SELECT key, code, content FROM indicator ORDER BY key")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The next code of the office's own.
pub(super) fn next_code(change: &Change) -> Result<String> {
    let last: i64 = change.sql().query_row(
        "SELECT coalesce(max(CAST(substr(code, 2) AS INTEGER)), 0) FROM indicator
         WHERE code LIKE 'Z%'",
        [],
        |row| row.get(0),
    )?;
    Ok(format!("Z{:02}", last + 1))
}

pub(super) fn insert(change: &Change, code: &str, one: &Indicator) -> Result<()> {
    let content = serde_json::to_string(one)
        .map_err(|error| Failure::new(Code::Internal).with("detail", error.to_string()))?;
    let id = change.ctx().new_id();
    change.sql().execute(
        "INSERT INTO indicator (key, id, code, content)
         SELECT max(key) + 1, ?1, ?2, ?3 FROM indicator",
        params![id, code, content],
    )?;
    Ok(())
}
