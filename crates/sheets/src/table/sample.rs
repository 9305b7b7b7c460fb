//! What the columns below a header hold, looked at in the first rows only: enough to decide what
//! a header leaves open.

use super::header::HeadRows;
use super::paths::Path;
use super::view::{View, tidy};
use super::vocabulary::{Fit, Vocabulary};
use super::words;

/// Rows taken into account.
const ROWS: usize = 200;
/// Rows looked at to find them.
const REACH: u32 = 1000;

/// Whether the signatures begin with this row: a few cells, none of them a number.
fn closes(view: &View, row: u32, from: u32, to: u32) -> bool {
    let cells: Vec<String> = view
        .ink(row, from, to)
        .map(|(_, cell)| tidy(cell))
        .collect();
    let few = cells.len() <= 3 && cells.iter().all(|text| !words::is_index(text));
    let signs = |text: &String| words::phrase(text) == Some(words::Phrase::Signature);
    few && cells.iter().any(signs)
}

/// Whether most cells of a row are those of the header over them, as on a new page.
fn is_header_again(view: &View, row: u32, block: &[Path]) -> bool {
    let (mut all, mut same) = (0, 0);
    for path in block {
        let own = view.value(row, path.col).map(tidy).unwrap_or_default();
        all += usize::from(!own.is_empty());
        same += usize::from(!own.is_empty() && path.cells.contains(&own));
    }
    all >= 2 && same * 3 >= all * 2
}

/// Tidied texts of some rows, column by column.
pub(super) struct Sample {
    from: u32,
    rows: Vec<Vec<Option<String>>>,
}

impl Sample {
    pub(super) fn take(view: &View, head: HeadRows, end: u32, block: &[Path]) -> Sample {
        let (from, to) = (block[0].col, block[block.len() - 1].col);
        let mut sample = Sample {
            from,
            rows: Vec::new(),
        };
        for row in head.last + 1..end.min(head.last.saturating_add(REACH)) {
            if sample.rows.len() == ROWS {
                break;
            }
            if closes(view, row, from, to) {
                break;
            }
            if view.ink(row, from, to).count() >= 2 && !is_header_again(view, row, block) {
                sample.push(view, row, to);
            }
        }
        sample.keep_full();
        sample
    }

    /// A number and a text are a heading where other rows hold more.
    fn keep_full(&mut self) {
        let full = |row: &Vec<Option<String>>| row.iter().flatten().count() >= 3;
        if self.rows.iter().filter(|row| full(row)).count() * 4 >= self.rows.len() {
            self.rows.retain(full);
        }
    }

    fn push(&mut self, view: &View, row: u32, to: u32) {
        let texts: Vec<Option<String>> = (self.from..=to)
            .map(|col| {
                view.value(row, col)
                    .map(tidy)
                    .filter(|text| !words::is_placeholder(text))
            })
            .collect();
        let inked: Vec<&String> = texts.iter().flatten().collect();
        let index = inked.iter().all(|text| words::is_index(text));
        let telling = inked
            .first()
            .is_some_and(|text| words::phrase(text).is_some());
        let marks = inked.iter().any(|text| words::is_mark(text));
        if inked.len() >= 2 && !telling && (!index || marks) {
            self.rows.push(texts);
        }
    }

    /// The texts of a column that are there.
    pub(super) fn texts(&self, col: u32) -> impl Iterator<Item = &str> {
        let at = (col - self.from) as usize;
        self.rows
            .iter()
            .filter_map(move |row| row.get(at)?.as_deref())
    }

    pub(super) fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Share of the column's texts for which this holds; 0 where there are none.
    pub(super) fn share(&self, col: u32, holds: impl Fn(&str) -> bool) -> f64 {
        let (mut yes, mut all) = (0u32, 0u32);
        for text in self.texts(col) {
            all += 1;
            yes += u32::from(holds(text));
        }
        if all == 0 {
            0.0
        } else {
            f64::from(yes) / f64::from(all)
        }
    }

    /// How well the column fits a field: share of texts that do less share of those that do not.
    pub(super) fn fit(&self, words: &dyn Vocabulary, field: &str, col: u32) -> f64 {
        let yes = self.share(col, |text| words.fits(field, text) == Fit::Yes);
        let no = self.share(col, |text| words.fits(field, text) == Fit::No);
        yes - no
    }

    /// Whether no row has a text in more than one of the columns.
    pub(super) fn never_both(&self, cols: &[u32]) -> bool {
        let there = |row: &[Option<String>], col: u32| {
            row.get((col - self.from) as usize)
                .is_some_and(Option::is_some)
        };
        let count = |row: &Vec<Option<String>>| cols.iter().filter(|col| there(row, **col)).count();
        self.rows.iter().all(|row| count(row) <= 1)
    }

    /// Whether at most one of the columns has a text in nearly every row.
    pub(super) fn exclusive(&self, cols: &[u32]) -> bool {
        let (mut some, mut several) = (0u32, 0u32);
        for row in &self.rows {
            let there = |col: &&u32| {
                row.get((**col - self.from) as usize)
                    .is_some_and(Option::is_some)
            };
            let count = cols.iter().filter(there).count();
            some += u32::from(count > 0);
            several += u32::from(count > 1);
        }
        several * 10 <= some
    }
}
