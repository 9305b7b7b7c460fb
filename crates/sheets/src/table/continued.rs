//! Rows that only go on where the row above stopped: a long text typed over two rows instead of
//! being wrapped in one cell. Only lists that number their rows can tell such a row from a record.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::facts::{Count, Facts, Part, Shape};
use super::found::Table;
use super::group::is_capitals;
use super::view::{View, tidy};
use super::vocabulary::Lexicon;
use super::words;
use crate::workbook::{Cell, Sheet};

/// Rows one record may take. A text of more is a list of its own.
const LONGEST: u32 = 12;

/// Whether every text of the row below `last` goes on a text of the record that began in row
/// `first`, and shows it: it begins small, or the text above ends in the middle.
pub(super) fn goes_on(
    view: &View,
    shape: &Shape,
    lexicon: &Lexicon,
    (first, last): (u32, u32),
    facts: &Facts,
) -> bool {
    let bare = facts.count == Count::None && facts.figures == 0;
    let known = facts.inked == facts.texts.len() && !facts.texts.is_empty();
    if !shape.numbered || !bare || !known || last - first + 1 >= LONGEST {
        return false;
    }
    let full = facts.texts.len() > shape.usual;
    let scant = facts.texts.len() < shape.usual;
    facts.texts.iter().all(|(col, cell)| {
        let text = tidy(cell);
        let mut rows = (first..=last).rev().map(|row| view.text(row, *col));
        let Some(above) = rows.find(|text| !text.is_empty()) else {
            return false;
        };
        // "phường An Hòa" alone below a name may as well be a heading, and a name in small
        // letters with all that belongs to one is a record that lacks its number.
        let own = shape.part(*col) == Part::Subject
            && (full || lexicon.words.heads_group(&text).is_some());
        let wide = view.area(last + 1, *col);
        let narrow = wide.is_none_or(|area| area.first_col == area.last_col);
        let behind = (shape.from..*col).any(|left| shape.part(left) == Part::Subject);
        let value = narrow && behind && shape.part(*col) == Part::Value;
        if value && is_bulleted(&text) {
            return is_bulleted(&above);
        }
        may_go_on(&text)
            && (stops_short(&above)
                || (begins_small(&text) && !own)
                || (value && scant && adds_to(lexicon, &above, &text)))
    })
}

/// A line of a list: "- Phân công trực ban đêm".
fn is_bulleted(text: &str) -> bool {
    matches!(words::numbering(text), Some((words::Numbering::Dash, rest)) if rest.contains(' '))
}

/// Whether a text under a value, in capitals like it or the name of a ward, is the value's second
/// line: no heading stands there. The name of a medal is a value of its own.
fn adds_to(lexicon: &Lexicon, above: &str, text: &str) -> bool {
    let capitals = is_capitals(above) && is_capitals(text) && text.contains(' ');
    let placed = lexicon.words.heads_group(text) == Some(1);
    let set_alike = is_capitals(above) || !is_capitals(text);
    let own = lexicon.label(text).is_some() || above == text;
    set_alike && (capitals || placed) && !own
}

/// A short word in small letters ("gk") is a value of its own.
fn begins_small(text: &str) -> bool {
    text.starts_with(char::is_lowercase) && text.chars().count() > 3
}

fn may_go_on(text: &str) -> bool {
    let said = words::is_ditto(text) || words::is_mark(text) || words::is_placeholder(text);
    !said && words::phrase(text).is_none() && words::numbering(text).is_none()
}

fn stops_short(text: &str) -> bool {
    text.ends_with([',', '-', '–', '/', '+', '&', '(']) || text.ends_with(" và")
}

/// The rows of a table, on a sheet of their own where some had to be put back into the records
/// they go on; else the sheet as it is.
pub fn whole<'s>(sheet: &'s Sheet, table: &Table) -> Cow<'s, Sheet> {
    if table.continued.is_empty() {
        return Cow::Borrowed(sheet);
    }
    let end = table.rows.last().map_or(table.header.1, |row| row.row);
    let mut rows: BTreeMap<u32, Vec<(u32, Cell)>> = sheet
        .rows()
        .filter(|(row, _)| (table.header.0..=end).contains(row))
        .map(|(row, cells)| (row, cells.to_vec()))
        .collect();
    let inside = |col: u32| table.columns.iter().any(|head| head.col == col);
    for (row, record) in &table.continued {
        let more = rows.remove(row).unwrap_or_default();
        let (more, beside): (Vec<_>, Vec<_>) = more.into_iter().partition(|(col, _)| inside(*col));
        rows.insert(*row, beside);
        let cells = rows.entry(*record).or_default();
        for (col, cell) in more {
            match cells.iter_mut().find(|(known, _)| *known == col) {
                Some((_, above)) => {
                    *above = Cell::from(format!("{} {}", tidy(above), tidy(&cell)).as_str());
                }
                None => cells.push((col, cell)),
            }
        }
    }
    let mut whole = Sheet::from_rows(sheet.name.as_deref(), rows);
    whole.merges.clone_from(&sheet.merges);
    Cow::Owned(whole)
}
