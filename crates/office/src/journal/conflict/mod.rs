//! What stands in the way of an undo: later operations that still stand and touched the same
//! records, or records that hang on those which the undo would remove.

mod table;

use super::table::Entry;
use crate::Result;
use crate::store::{Connection, schema};
use crate::subjects;
use std::collections::BTreeSet;

/// The numbers of the operations in the way, newest first.
pub(super) fn later(sql: &Connection, entry: &Entry) -> Result<Vec<i64>> {
    let mut found: BTreeSet<i64> = table::later_on_same_records(sql, entry)?
        .into_iter()
        .collect();
    let tables: Vec<&str> = subjects::journalled().collect();
    for reference in schema::references(sql, &tables)? {
        found.extend(table::later_on_children(sql, entry, &reference)?);
    }
    found.extend(table::later_raw_entries(sql, entry)?);
    Ok(found.into_iter().rev().collect())
}

/// The same by table only, for a clash that no shared record explains (a name taken again, say).
pub(super) fn nearby(sql: &Connection, entry: &Entry) -> Result<Vec<i64>> {
    table::later_on_same_tables(sql, entry)
}
