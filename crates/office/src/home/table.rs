//! SQL of the desk: counts and the last imports.

use super::{HomeCounts, HomeItem};
use crate::Result;
use crate::office::Reading;
use crate::words::Lang;

/// How much the office file holds.
pub(super) fn counts(reading: &Reading) -> Result<HomeCounts> {
    let count = |sql: &str| reading.sql().query_row(sql, [], |row| row.get(0));
    Ok(HomeCounts {
        rounds: count("SELECT count(*) FROM award_round")?,
        nominations: count("SELECT count(*) FROM nomination")?,
        decisions: count("SELECT count(*) FROM decision")?,
        units: count("SELECT count(*) FROM unit")?,
    })
}

/// The last imports, newest first.
pub(super) fn imports(_reading: &Reading, _lang: Lang) -> Result<Vec<HomeItem>> {
    Ok(Vec::new())
}
