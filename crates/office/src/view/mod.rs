//! Open views: what a screen scrolls through. A list is put into order once; the sorted keys stay
//! here while the screen shows it, and pages are cut from them, so that 100,000 rows never travel
//! to the window at once and no row changes its place while somebody types. Deliberately not
//! here: what is listed and in which order (each subject says it in SQL), and the rows themselves.

mod keep;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::office::Office;
use crate::{Code, Failure, Result};

/// Views kept at once; the one used longest ago goes first.
const VIEWS: usize = 24;
/// Keys kept at once in all views, 8 bytes each.
const KEYS: usize = 4_000_000;
/// Rows of one page at most.
pub(crate) const PAGE: u32 = 1_000;

/// A view that was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ViewInfo {
    /// Its number, for its pages.
    pub view: u32,
    /// How many rows it has.
    pub total: i64,
    /// Whether a view opened afresh would look different: rows kept their places, or stay
    /// although they no longer match.
    pub stale: bool,
}

/// Which list a view is of. Two views of one list and one query may keep each other's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct List {
    /// The table listed.
    pub(crate) table: &'static str,
    /// The record it hangs on (a round), 0 when none.
    pub(crate) of: i64,
    /// What was asked for, as JSON.
    pub(crate) asked: String,
}

impl List {
    pub(crate) fn new(table: &'static str, of: i64, query: &impl Serialize) -> List {
        let asked = serde_json::to_string(query).expect("a query is plain data");
        List { table, of, asked }
    }
}

/// One open view; its keys never change.
#[derive(Debug)]
pub(crate) struct View {
    pub(crate) list: List,
    pub(crate) keys: Vec<i64>,
}

impl View {
    /// The keys of some of its rows; less than asked for at its end.
    pub(crate) fn page(&self, offset: i64, limit: u32) -> &[i64] {
        let from = usize::try_from(offset).unwrap_or(0).min(self.keys.len());
        let to = from
            .saturating_add(limit.min(PAGE) as usize)
            .min(self.keys.len());
        &self.keys[from..to]
    }
}

/// The open views of an office.
#[derive(Debug, Default)]
pub(crate) struct Views(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    views: HashMap<u32, (u64, Arc<View>)>,
    last: u32,
    uses: u64,
}

impl Views {
    /// Opens a view of a list whose fresh order is `fresh`. With `before`, an open view of the
    /// same list, rows keep the places they have there; `exists` then says which of its rows that
    /// are not in `fresh` are still in the list though they no longer match.
    pub(crate) fn open(
        &self,
        list: List,
        fresh: Vec<i64>,
        before: Option<u32>,
        exists: impl FnOnce(&[i64]) -> Result<Vec<i64>>,
    ) -> Result<ViewInfo> {
        let before = before
            .and_then(|view| self.find(view).ok())
            .filter(|before| before.list == list);
        let (keys, stale) = match before {
            Some(before) => keep::keep(&before.keys, fresh, exists)?,
            None => (fresh, false),
        };
        let total = keys.len() as i64;
        let view = self.kept().put(View { list, keys });
        Ok(ViewInfo { view, total, stale })
    }

    /// An open view.
    ///
    /// # Errors
    /// [`Code::NoSuchView`].
    pub(crate) fn find(&self, view: u32) -> Result<Arc<View>> {
        self.kept().used(view).ok_or_else(gone)
    }

    /// An open view of a table.
    ///
    /// # Errors
    /// [`Code::NoSuchView`].
    pub(crate) fn of(&self, table: &str, view: u32) -> Result<Arc<View>> {
        let found = self.find(view)?;
        if found.list.table == table {
            Ok(found)
        } else {
            Err(gone())
        }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn put(&mut self, view: View) -> u32 {
        self.last = self.last.wrapping_add(1);
        self.uses += 1;
        self.views.insert(self.last, (self.uses, Arc::new(view)));
        while self.views.len() > 1 && (self.views.len() > VIEWS || self.keys() > KEYS) {
            let oldest = self.views.iter().min_by_key(|(_, (used, _))| *used);
            let oldest = oldest.map(|(number, _)| *number);
            oldest.and_then(|number| self.views.remove(&number));
        }
        self.last
    }

    fn used(&mut self, view: u32) -> Option<Arc<View>> {
        self.uses += 1;
        let (used, found) = self.views.get_mut(&view)?;
        *used = self.uses;
        Some(found.clone())
    }

    fn keys(&self) -> usize {
        self.views.values().map(|(_, view)| view.keys.len()).sum()
    }
}

fn gone() -> Failure {
    Failure::new(Code::NoSuchView)
}

impl Office {
    /// Where a record stands in an open view, from 0.
    ///
    /// # Errors
    /// [`Code::NoSuchView`].
    pub fn view_place(&self, view: u32, key: i64) -> Result<Option<i64>> {
        let found = self.views().find(view)?;
        let place = found.keys.iter().position(|known| *known == key);
        Ok(place.map(|place| place as i64))
    }

    /// Lets go of a view; one that is gone already is no mistake.
    pub fn view_close(&self, view: u32) {
        self.views().kept().views.remove(&view);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(views: &Views, of: i64, keys: Vec<i64>) -> u32 {
        let list = List::new("nomination", of, &"");
        let info = views.open(list, keys, None, |_| Ok(Vec::new()));
        info.unwrap().view
    }

    #[test]
    fn a_page_is_cut_out_of_the_keys_and_ends_with_them() {
        let view = View {
            list: List::new("nomination", 1, &""),
            keys: vec![5, 3, 9],
        };
        for (offset, limit, keys) in [
            (0, 2, &[5, 3][..]),
            (2, 2, &[9]),
            (3, 2, &[]),
            (-1, 1, &[5]),
            (i64::MAX, u32::MAX, &[]),
        ] {
            assert_eq!(view.page(offset, limit), keys, "{offset} {limit}");
        }
    }

    #[test]
    fn the_view_used_longest_ago_goes_first() {
        let views = Views::default();
        let first = open(&views, 1, vec![1]);
        let second = open(&views, 2, vec![2]);
        for _ in 0..VIEWS - 1 {
            open(&views, 3, vec![3]);
            assert!(views.find(first).is_ok());
        }
        assert_eq!(views.find(second).unwrap_err().code, Code::NoSuchView);
    }

    #[test]
    fn views_never_hold_more_keys_than_agreed() {
        let views = Views::default();
        let first = open(&views, 1, vec![0; KEYS / 2]);
        let second = open(&views, 2, vec![0; KEYS / 2]);
        assert!(views.find(first).is_ok());
        open(&views, 3, vec![0]);
        assert!(views.find(second).is_err() && views.find(first).is_ok());
    }
}
