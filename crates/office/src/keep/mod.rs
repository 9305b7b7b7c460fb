//! The copies of the office file (bản sao lưu): made by themselves while somebody works, thinned
//! with time, looked into beside the present, put back and taken back again. What a copy is as a
//! database stands in `store/backup`.
//!
//! Each copy lies in the folder `sao-luu` beside the office file under a name with its instant,
//! and beside it its result: what was found when it was opened, checked and counted. The result
//! holds numbers only, so that nothing of an encrypted office can be read from it.

mod copies;
mod look;
mod make;
mod place;
mod put_back;
mod thin;

pub use look::{CopyLook, TableCount};
pub use place::{PlaceState, PlaceWarning};
pub use put_back::PuttingBack;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Something changed, and the last copy was half an hour old.
    Time,
    /// Somebody asked for it.
    Asked,
    /// An operation that touches much came next.
    Operation,
    /// The file was of an older program.
    Migration,
    /// An older copy was put back; this is what stood there before.
    PutBack,
}

/// A copy with its result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptCopy {
    /// Its file's name, by which it is asked for: `"so-20240618T030405678Z.sdv"`.
    pub name: String,
    /// The instant, UTC, as `2024-06-18T03:04:05.678Z`.
    pub at: String,
    /// Its size in bytes.
    pub bytes: i64,
    /// Why it was made.
    pub why: Why,
    /// The number of the last operation in it.
    pub head: i64,
    /// The mark of that operation, as hexadecimal digits.
    pub mark: String,
    /// The records of each table of records.
    pub counts: BTreeMap<String, i64>,
    /// The records altogether.
    pub records: i64,
}
