//! A page of a longer list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Some rows of a list, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Page<T> {
    /// The rows asked for.
    pub rows: Vec<T>,
    /// How many rows the whole list has.
    pub total: i64,
}
