//! Lists of lines as the window scrolls through them.

use chrono::NaiveDate;

use super::book::book;
use super::query::{self, LineQuery};
use super::row::{LineRow, told};
use super::{register, table};
use crate::Result;
use crate::office::Office;
use crate::view::{List, ViewInfo};

const TABLE: &str = "entry";

/// Opens a view of the lines of a register. With `keep`, a view of the same query, its lines keep their
/// places; the answer tells whether a fresh view would look different.
///
/// # Errors
/// [`crate::Code::NoSuchRecord`].
pub fn open_lines(
    office: &Office,
    query: &LineQuery,
    keep: Option<u32>,
    today: NaiveDate,
) -> Result<ViewInfo> {
    let register = register(&query.register)?;
    let list = List::new(TABLE, query.parent.unwrap_or(0), query);
    office.read(|reading| {
        let book = book(reading, register)?;
        let fresh = query::keys(&book, register, query, today);
        office
            .views()
            .open(list, fresh, keep, |asked| table::still(reading, asked))
    })
}

/// Some lines of an open view; one that was removed since is left out.
///
/// # Errors
/// [`crate::Code::NoSuchView`].
pub fn page_of_lines(
    office: &Office,
    view: u32,
    offset: i64,
    limit: u32,
    today: NaiveDate,
) -> Result<Vec<LineRow>> {
    let found = office.views().of(TABLE, view)?;
    let asked: LineQuery = serde_json::from_str(&found.list.asked).unwrap_or_default();
    let register = register(&asked.register)?;
    office.read(|reading| {
        let book = book(reading, register)?;
        let lines = found.page(offset, limit).iter();
        lines
            .filter_map(|key| book.line(*key))
            .map(|line| told(reading, &book, line, today))
            .collect()
    })
}
