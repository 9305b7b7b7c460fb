//! Which rows are a header: scored by known words, then widened over merged and stacked rows.

use super::view::{View, has_ink, tidy};
use super::vocabulary::{Lexicon, Role};
use super::{tokens, words};
use crate::workbook::{Cell, Value};

/// Rows looked at word by word; further down a header must begin like one, or repeat one.
const SEARCHED: u32 = 400;
/// A header has at most this many rows.
const TALLEST: u32 = 5;
/// Longer texts are sentences, not headings of columns.
const LONGEST: usize = 120;

/// First and last row of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HeadRows {
    pub(super) first: u32,
    pub(super) last: u32,
}

/// All headers of a sheet from top to bottom, repeated ones included.
pub(super) fn find(view: &View, lexicon: &Lexicon) -> Vec<HeadRows> {
    let mut heads: Vec<HeadRows> = Vec::new();
    for (row, _) in view.sheet.rows() {
        let below = heads.last().is_none_or(|head| row > head.last);
        if below && may_head(view, lexicon, row) && is_head(view, lexicon, row) {
            let floor = heads.last().map_or(0, |head| head.last);
            heads.push(widen(view, lexicon, row, floor));
        }
    }
    heads
}

/// Whether a text is short enough to head a column, remarks in brackets aside.
fn is_brief(text: &str) -> bool {
    text.len() <= LONGEST
        || (text.len() <= LONGEST * 10
            && tokens::split_brackets(text).0.trim().chars().count() <= LONGEST)
}

/// A cheap test that refuses nearly every row of data.
fn may_head(view: &View, lexicon: &Lexicon, row: u32) -> bool {
    let mut first = None;
    let mut texts = 0;
    for (_, cell) in view.ink(row, 1, view.last_col()) {
        match &cell.value {
            // A figure is a figure, also where the sheet keeps it as text.
            Value::Text(text) if heads_nothing(lexicon, text) => return false,
            Value::Text(text) if is_brief(text) => {
                first.get_or_insert(text);
                texts += 1;
            }
            // Over figures a year may stand as a number.
            Value::Number(year) if lexicon.words.by_figures() && is_year(*year) => {}
            Value::Date(_) if lexicon.words.by_figures() => {}
            _ => return false,
        }
    }
    let Some(first) = first else { return false };
    let numbered = first.trim_start().starts_with(|c: char| c.is_ascii_digit());
    texts >= 2 && !numbered && (row <= SEARCHED || first.len() <= 12)
}

fn heads_nothing(lexicon: &Lexicon, text: &str) -> bool {
    let year = text.trim().parse().is_ok_and(is_year);
    !lexicon.words.by_figures() && !year && super::facts::is_figure_text(text)
}

fn is_year(number: f64) -> bool {
    number.fract() == 0.0 && (1990.0..2100.0).contains(&number)
}

/// Whether a text is no heading of a report: a figure, or a statement like "ĐVT: người".
fn is_told(lexicon: &Lexicon, text: &str) -> bool {
    let stated = is_stated(text);
    let figure = super::facts::is_figure_text(text) && lexicon.words.heading(text).is_none();
    stated || figure
}

/// "Đơn vị báo cáo: Xã A", or the first half of it.
fn is_stated(text: &str) -> bool {
    text.ends_with(':') || text.contains(": ")
}

/// Whether the row below a header of figures can be no more of it: it holds figures, or a text
/// below the heading of what the rows are about.
fn begins_rows(view: &View, lexicon: &Lexicon, head: HeadRows, cells: &[(u32, String)]) -> bool {
    let figure = |(col, text): &(u32, String)| {
        let number = view.text(head.last + 1, *col) == *text && super::facts::is_figure_text(text);
        number && !text.parse().is_ok_and(is_year) && lexicon.words.heading(text).is_none()
    };
    let named = |(col, text): &(u32, String)| {
        let bracket = text.starts_with('(') || lexicon.words.measures(text);
        let above = view.text(head.last, *col);
        let half = words_known(lexicon, &format!("{above} {text}")) > words_known(lexicon, &above);
        let area = view.area(head.last, *col);
        let wide = area.is_some_and(|area| area.last_col > area.first_col);
        is_anchor(view, lexicon, head, *col) && !bracket && !half && !wide
    };
    cells
        .iter()
        .any(|cell| figure(cell) || named(cell) || is_stated(&cell.1))
}

fn is_head(view: &View, lexicon: &Lexicon, row: u32) -> bool {
    let told = |(_, cell): (u32, &Cell)| is_told(lexicon, &tidy(cell));
    if lexicon.words.by_figures() && view.ink(row, 1, view.last_col()).any(told) {
        return false;
    }
    let (mut known, mut all, mut fields) = (0, 0, Vec::new());
    let mut counted = false;
    for (col, cell) in view.ink(row, 1, view.last_col()) {
        let text = tidy(cell);
        all += 1;
        if !is_brief(&text) {
            return false;
        }
        let hits = lexicon.read_heading(&text);
        known += u32::from(!hits.is_empty());
        let number = hits
            .iter()
            .any(|hit| lexicon.role(hit.fields[0]) == Role::Number);
        counted |= number && counts_below(view, row, col);
        fields.extend(hits.iter().map(|hit| hit.fields[0]));
    }
    fields.sort_unstable();
    fields.dedup();
    let anchored = fields.iter().any(|&field| {
        matches!(
            lexicon.words.fields()[field].role,
            Role::Number | Role::Subject
        )
    });
    let anchored = anchored || fields.len() >= 3 || subjects_below(view, lexicon, row);
    fields.len() >= 2 && (known * 2 >= all || counted) && anchored
}

/// Whether the next row holds sub-headers only, and some of them name subjects.
fn subjects_below(view: &View, lexicon: &Lexicon, row: u32) -> bool {
    let mut named = false;
    for (_, cell) in view.ink(row + 1, 1, view.last_col()) {
        let text = tidy(cell);
        let hits = lexicon.read_heading(&text);
        if hits.is_empty() && lexicon.label(&text).is_none() {
            return false;
        }
        named |= hits
            .iter()
            .any(|hit| lexicon.role(hit.fields[0]) == Role::Subject);
    }
    named
}

/// Whether running numbers begin in this column soon below the row.
fn counts_below(view: &View, row: u32, col: u32) -> bool {
    (row + 1..row + 8).any(|below| {
        let text = view.text(below, col);
        matches!(text.trim_matches(['.', ')', '(', '0']), "1" | "I" | "A")
    })
}

fn widen(view: &View, lexicon: &Lexicon, row: u32, floor: u32) -> HeadRows {
    let mut head = HeadRows {
        first: row,
        last: row,
    };
    while head.last - head.first + 1 < TALLEST && goes_on(view, lexicon, head) {
        head.last += 1;
    }
    while head.last - head.first + 1 < TALLEST
        && head.first > floor + 1
        && starts_above(view, lexicon, head)
    {
        head.first -= 1;
    }
    head
}

/// Whether the row below still belongs to the header.
fn goes_on(view: &View, lexicon: &Lexicon, head: HeadRows) -> bool {
    let next = head.last + 1;
    let cells: Vec<(u32, String)> = view
        .ink(next, 1, view.last_col())
        .map(|(col, cell)| (col, tidy(cell)))
        .collect();
    let tied = (1..=view.last_col()).any(|col| {
        let area = view.area(next, col);
        area.is_some_and(|area| {
            (head.first..=head.last).contains(&area.first_row)
                && !view.text(area.first_row, area.first_col).is_empty()
        })
    });
    if cells.is_empty() {
        return tied;
    }
    let numbered = cells
        .iter()
        .filter(|(_, text)| words::is_index(text))
        .count();
    if numbered * 2 > cells.len() || cells.iter().any(|(_, text)| !is_brief(text)) {
        return false;
    }
    if lexicon.words.by_figures() {
        let units = cells.iter().all(|(_, text)| lexicon.words.measures(text));
        if units && cells.len() >= 2 {
            return true;
        }
        if begins_rows(view, lexicon, head, &cells) {
            return false;
        }
    }
    if tied && cells.iter().all(|(col, _)| below_parent(view, head, *col)) {
        return true;
    }
    continues_without_merges(view, lexicon, head, &cells)
}

/// Whether the header has a wide merged cell, or an empty place, over this column.
fn below_parent(view: &View, head: HeadRows, col: u32) -> bool {
    match view.area(head.last, col) {
        Some(area) => area.last_col > area.first_col && area.last_row == head.last,
        None => true,
    }
}

/// Stacked header rows of text files and careless sheets: sub-headers below a wide cell, below a
/// cell with empty ones beside it, or a unit in brackets.
fn continues_without_merges(
    view: &View,
    lexicon: &Lexicon,
    head: HeadRows,
    cells: &[(u32, String)],
) -> bool {
    let known = |text: &str| {
        !lexicon.read_heading(text).is_empty()
            || lexicon.label(text).is_some()
            || words::is_part(text)
            || (text.starts_with('(') && text.ends_with(')'))
    };
    let placed = |col: u32| {
        let above = view.text(head.last, col);
        let wide = view
            .area(head.last, col)
            .is_some_and(|area| area.last_col > area.first_col);
        wide || above.is_empty()
            || !view.text(head.last, col + 1).is_empty()
            || is_parent(view, head, col)
    };
    if completes(view, lexicon, head, cells) {
        return true;
    }
    if stands_under_one(view, lexicon, head, cells) {
        return true;
    }
    let anchor = |col: u32, text: &str| is_anchor(view, lexicon, head, col) && !known(text);
    cells
        .iter()
        .all(|(col, text)| placed(*col) && !anchor(*col, text))
        && cells.iter().all(|(_, text)| known(text))
        && !starts_group(cells)
}

/// Whether the row says what the columns below one heading are for, in words of its own: "Cấp xã",
/// "Cấp huyện" below "Đề nghị khen thưởng". The heading is drawn over just these columns, or
/// there are marks below them, and nothing over the others.
fn stands_under_one(
    view: &View,
    lexicon: &Lexicon,
    head: HeadRows,
    cells: &[(u32, String)],
) -> bool {
    let (first, next) = (cells[0].0, head.last + 1);
    let beside = cells.iter().zip(first..).all(|((col, _), at)| *col == at);
    let over = |(col, _): &(u32, String)| {
        let own = view.value(head.last, *col);
        own.is_some_and(has_ink) == (*col == first)
    };
    let brief = |(_, text): &(u32, String)| text.chars().count() <= 30;
    let one = cells.len() >= 2 && beside && cells.iter().all(over) && cells.iter().all(brief);
    if !one || is_anchor(view, lexicon, head, first) {
        return false;
    }
    let drawn = view.area(head.last, first);
    let last = cells.last().map_or(first, |cell| cell.0);
    if drawn.is_some_and(|area| (area.first_col, area.last_col) == (first, last)) {
        return true;
    }
    let below = |col: u32| (next + 1..next + 8).map(move |row| view.text(row, col));
    let marks = |(col, _): &(u32, String)| {
        let mut texts = below(*col).filter(|text| !text.is_empty());
        texts.all(|text| words::is_mark(&text))
    };
    let marked = cells
        .iter()
        .any(|(col, _)| below(*col).any(|text| words::is_mark(&text)));
    marked && cells.iter().all(marks)
}

/// Whether the row holds the second halves of headings: "Hình thức" and "khen" say more together.
fn completes(view: &View, lexicon: &Lexicon, head: HeadRows, cells: &[(u32, String)]) -> bool {
    let known = |text: &str| words_known(lexicon, text);
    let longer = cells.iter().filter(|(col, text)| {
        let above = view.text(head.last, *col);
        let short = text.chars().count() <= 30 && !text.contains(|c: char| c.is_ascii_digit());
        short && !above.is_empty() && known(&format!("{above} {text}")) > known(&above)
    });
    cells.len() >= 2 && longer.count() * 5 >= cells.len() * 3
}

fn words_known(lexicon: &Lexicon, text: &str) -> usize {
    let hits = lexicon.read_heading(text);
    hits.iter().map(|hit| hit.length).sum()
}

/// One lone cell with numbering opens a group of rows, it does not go on a header.
fn starts_group(cells: &[(u32, String)]) -> bool {
    let numbered = cells.iter().any(|(_, text)| {
        words::numbering(text).is_some_and(|(kind, _)| kind != words::Numbering::Dash)
    });
    let bracket = cells.iter().all(|(_, text)| text.starts_with('('));
    numbered || (cells.len() == 1 && !bracket)
}

fn is_parent(view: &View, head: HeadRows, col: u32) -> bool {
    !view.text(head.last, col).is_empty() && view.text(head.last, col + 1).is_empty()
}

fn is_anchor(view: &View, lexicon: &Lexicon, head: HeadRows, col: u32) -> bool {
    let hits = lexicon.read_heading(&view.text(head.last, col));
    hits.iter().flat_map(|hit| &hit.fields).any(|&field| {
        matches!(
            lexicon.words.fields()[field].role,
            Role::Number | Role::Subject
        )
    })
}

/// Whether the row above belongs to the header: a wide cell over it, or its own missing half.
fn starts_above(view: &View, lexicon: &Lexicon, head: HeadRows) -> bool {
    let row = head.first - 1;
    let cells: Vec<(u32, String)> = view
        .ink(row, 1, view.last_col())
        .map(|(col, cell)| (col, tidy(cell)))
        .collect();
    let short = cells.iter().all(|(_, text)| is_brief(text));
    let stated = |(_, text): &(u32, String)| is_stated(text);
    if cells.is_empty() || !short || (lexicon.words.by_figures() && cells.iter().any(stated)) {
        return false;
    }
    let tied = cells.iter().any(|(col, _)| {
        view.area(row, *col)
            .is_some_and(|area| area.last_row >= head.first)
    });
    let known = cells
        .iter()
        .filter(|(_, text)| !lexicon.read_heading(text).is_empty())
        .count();
    let missing = cells
        .iter()
        .filter(|(col, _)| view.text(head.first, *col).is_empty())
        .count();
    let wide = cells.iter().filter(|(col, _)| {
        let area = view.area(row, *col);
        area.is_some_and(|area| area.last_row == row && area.last_col > area.first_col)
    });
    tied || (cells.len() >= 2 && known * 2 >= cells.len() && (missing > 0 || wide.count() > 0))
}
