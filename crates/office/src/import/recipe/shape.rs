//! What a header looks like, so that it is known again: the words of its cells, without accents,
//! case and figures ("Năm 2024" and "Năm 2025" head the same form), and where they stand.

use serde::{Deserialize, Serialize};
use sheets::Sheet;
use sheets::table::tidy;
use viet::text::{clean, fold};

/// Rows from the top in which a header is looked for.
const REACH: u32 = 200;
/// Letters of a cell that count.
const LETTERS: usize = 200;
/// Rows that a header has at most.
pub(super) const DEEPEST: u32 = 12;

/// The rows of a header from its first: offset, then column (from 1) and words of each cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(in crate::import) struct Header {
    pub(super) rows: Vec<(u32, Vec<(u32, String)>)>,
}

/// Rows with the words of their cells, by number.
pub(super) type Worded = Vec<(u32, Vec<(u32, String)>)>;

impl Header {
    /// The header in these rows.
    pub(super) fn of(rows: &Worded, (first, last): (u32, u32)) -> Header {
        let own = rows
            .iter()
            .filter(|(row, _)| (first..=last).contains(row))
            .map(|(row, cells)| (row - first, words_of(cells)))
            .filter(|(_, cells)| !cells.is_empty());
        Header {
            rows: own.collect(),
        }
    }

    /// What it is found by: a digest in hexadecimal digits.
    pub(super) fn digest(&self) -> String {
        let text = serde_json::to_vec(self).expect("a header is plain text and numbers");
        blake3::hash(&text).to_hex()[..32].to_owned()
    }

    /// First and last row where it stands among these rows.
    pub(super) fn find(&self, rows: &Worded) -> Option<(u32, u32)> {
        let deep = self.rows.last()?.0;
        let starts = rows.iter().map(|(row, _)| *row);
        let found = starts
            .filter(|first| *first <= REACH)
            .find(|first| Header::of(rows, (*first, first + deep)) == *self)?;
        Some((found, found + deep))
    }

    /// How many of its cells stand anywhere among these rows, of a hundred.
    pub(super) fn likeness(&self, rows: &Worded) -> usize {
        let own = || self.rows.iter().flat_map(|(_, cells)| cells);
        let near = rows.iter().take_while(|(row, _)| *row <= REACH);
        let there: std::collections::HashSet<String> = near
            .flat_map(|(_, cells)| cells.iter().map(|cell| plain(&cell.1)))
            .collect();
        let met = own().filter(|(_, words)| there.contains(words)).count();
        met * 100 / own().count().max(1)
    }
}

/// The rows at the top of a sheet with the words of their cells.
pub(super) fn worded(sheet: &Sheet) -> Worded {
    let near = sheet.rows().take_while(|(row, _)| *row <= REACH + DEEPEST);
    near.map(|(row, cells)| {
        let texts = cells.iter().map(|(col, cell)| (*col, tidy(cell)));
        (row, texts.filter(|(_, text)| !text.is_empty()).collect())
    })
    .collect()
}

fn words_of(cells: &[(u32, String)]) -> Vec<(u32, String)> {
    let words = cells.iter().map(|(col, text)| (*col, plain(text)));
    words.filter(|(_, words)| !words.is_empty()).collect()
}

/// The words of a cell by which it is known again.
fn plain(text: &str) -> String {
    let short: String = clean(text).chars().take(LETTERS).collect();
    let mut plain = String::new();
    for letter in fold(&short).chars() {
        let figure = letter.is_ascii_digit();
        if !(figure && plain.ends_with('#')) {
            plain.push(if figure { '#' } else { letter });
        }
    }
    plain
}
