//! Originals and what takes them over, as a tree in reading order.

use super::table;
use crate::Result;
use crate::models::record::OtherModel;
use crate::models::table::origin_of;
use crate::office::Reading;

/// More than this nobody reads.
const MOST: usize = 500;

/// The model that a model takes over.
pub(crate) fn origin(reading: &Reading, model: i64) -> Result<Option<OtherModel>> {
    match origin_of(reading, model)? {
        Some(origin) => table::newest(reading, origin, 0),
        None => Ok(None),
    }
}

/// Where a model is taken over, what takes those over below them, and so on.
pub(crate) fn replicas(reading: &Reading, model: i64) -> Result<Vec<OtherModel>> {
    let mut found = Vec::new();
    let mut waiting = vec![(model, 0)];
    while let Some((at, depth)) = waiting.pop() {
        if depth > 0 {
            found.extend(table::newest(reading, at, depth)?);
        }
        if found.len() >= MOST {
            break;
        }
        let below = table::taken_over_by(reading, at)?;
        waiting.extend(below.into_iter().rev().map(|key| (key, depth + 1)));
    }
    Ok(found)
}
