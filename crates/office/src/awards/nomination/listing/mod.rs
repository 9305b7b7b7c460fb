//! Lists of nominations: which rows of a round, in which order. Both are said in SQL on stored
//! keys; the rows themselves are read page by page. Deliberately not here: how an open view keeps
//! its order (`view`), and what the rules say about a row (`rules`).

mod order;
mod table;

use super::record::{Nomination, NominationQuery};
use super::view;
use crate::Result;
use crate::awards::{check, decision, round};
use crate::office::{Office, Reading};
use crate::view::{List, ViewInfo};

const TABLE: &str = "nomination";

/// Opens a view of a round's nominations. With `keep`, a view of the same round and query, its
/// rows keep their places; the answer tells whether a fresh view would look different.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn open_nominations(
    office: &Office,
    round: i64,
    query: &NominationQuery,
    keep: Option<u32>,
) -> Result<ViewInfo> {
    let list = List::new(TABLE, round, query);
    office.read(|reading| {
        let fresh = keys(reading, round, query)?;
        office.views().open(list, fresh, keep, |asked| {
            table::still(reading, round, asked)
        })
    })
}

/// Some rows of an open view, each with what the rules say about it. A row that was removed since
/// the view was opened is left out.
///
/// # Errors
/// [`crate::Code::NoSuchView`].
pub fn page_of_nominations(
    office: &Office,
    view: u32,
    offset: i64,
    limit: u32,
) -> Result<Vec<Nomination>> {
    let found = office.views().of(TABLE, view)?;
    let keys = found.page(offset, limit);
    office.read(|reading| view::rows(reading, found.list.of, keys))
}

/// The keys of the nominations that a query asks for, in its order.
pub(crate) fn keys(reading: &Reading, round: i64, query: &NominationQuery) -> Result<Vec<i64>> {
    let row = round::row(reading, round)?;
    let order = order::order(reading, &row, &query.sort)?;
    let mut keys = table::keys(reading, round, query, order)?;
    if query.only_problems {
        let counted = check::counted(reading, &row, decision::date_of(reading, &row)?)?;
        keys.retain(|key| counted.is_problem(*key));
    }
    Ok(keys)
}
