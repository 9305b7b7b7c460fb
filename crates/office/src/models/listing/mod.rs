//! Lists of registrations: which of them, in which order, both said in SQL on stored keys; the
//! rows themselves are read page by page.

mod conditions;
mod order;
mod table;

use super::facts::Facts;
use super::record::{ModelQuery, ModelRow};
use super::{rules, view};
use crate::Result;
use crate::office::{Office, Reading};
use crate::view::{List, ViewInfo};

const TABLE: &str = "registration";

/// Opens a view of registrations. With `keep`, a view of the same query, its rows keep their
/// places; the answer tells whether a fresh view would look different.
///
/// # Errors
/// When the file cannot be read.
pub fn open_registrations(
    office: &Office,
    query: &ModelQuery,
    keep: Option<u32>,
) -> Result<ViewInfo> {
    let list = List::new(TABLE, 0, query);
    office.read(|reading| {
        let fresh = keys(reading, query)?;
        office
            .views()
            .open(list, fresh, keep, |asked| table::still(reading, asked))
    })
}

/// Some rows of an open view; a row that was removed since it was opened is left out.
///
/// # Errors
/// [`crate::Code::NoSuchView`].
pub fn page_of_registrations(
    office: &Office,
    view: u32,
    offset: i64,
    limit: u32,
) -> Result<Vec<ModelRow>> {
    let found = office.views().of(TABLE, view)?;
    let keys = found.page(offset, limit);
    office.read(|reading| view::rows(reading, keys))
}

/// The keys of the registrations that a query asks for, in its order.
pub(crate) fn keys(reading: &Reading, query: &ModelQuery) -> Result<Vec<i64>> {
    let conditions = conditions::of(reading, query)?;
    let mut keys = table::keys(reading, &conditions, &order::order(&query.sort))?;
    if query.only_problems {
        let stored = super::table::of_keys(reading, &keys)?;
        let facts = Facts::around(reading, stored.values())?;
        keys.retain(|key| {
            let stored = stored.get(key);
            stored.is_some_and(|stored| rules::check(stored, &facts).iter().any(rules::is_problem))
        });
    }
    Ok(keys)
}
