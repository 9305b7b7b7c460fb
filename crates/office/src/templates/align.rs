//! Which line each row of a paper shows. A paper is words by then; what its rows can be ordered and
//! grouped by is known of the lines, so a row is only ordered where it is sure whose it is.

use papers::{Content, Row, Table};

use super::facts::LineFacts;

/// For each row of values of a table the line it shows, as an index. None where that is not sure of
/// every row: rows follow the order of the lines, and every row names its line. Numbers tell lines of
/// the same name apart, where the paper counts as the lines do; one that leaves some of them out
/// counts otherwise, and then names alone must do.
pub(super) fn align(table: &Table, lines: &[LineFacts]) -> Option<Vec<usize>> {
    let rows: Vec<&[Content]> = table.rows.iter().filter_map(cells).collect();
    let counted = |row: &[Content], line: &LineFacts| named(row, line) && numbered(row, line);
    sure(&rows, lines, counted).or_else(|| sure(&rows, lines, named))
}

/// The matching of rows to lines, where there is one way only.
fn sure(
    rows: &[&[Content]],
    lines: &[LineFacts],
    shows: impl Fn(&[Content], &LineFacts) -> bool,
) -> Option<Vec<usize>> {
    let first = matched(rows.iter().copied(), lines.iter().enumerate(), &shows)?;
    let mut last = matched(
        rows.iter().rev().copied(),
        lines.iter().enumerate().rev(),
        &shows,
    )?;
    last.reverse();
    // The earliest and the latest way to match agree where there is one way only.
    let sure = first
        .iter()
        .zip(&last)
        .all(|(a, b)| a == b || same(&lines[*a], &lines[*b]));
    sure.then_some(first)
}

fn cells(row: &Row) -> Option<&[Content]> {
    match row {
        Row::Data { cells } => Some(cells),
        _ => None,
    }
}

fn matched<'a>(
    rows: impl Iterator<Item = &'a [Content]>,
    mut lines: impl Iterator<Item = (usize, &'a LineFacts)>,
    shows: impl Fn(&[Content], &LineFacts) -> bool,
) -> Option<Vec<usize>> {
    rows.map(|row| lines.find(|(_, line)| shows(row, line)).map(|(at, _)| at))
        .collect()
}

fn numbered(row: &[Content], line: &LineFacts) -> bool {
    let number = row.iter().find_map(|cell| match cell {
        Content::Number(number) => Some(*number),
        _ => None,
    });
    number.is_none_or(|number| number == line.number)
}

fn named(row: &[Content], line: &LineFacts) -> bool {
    let names =
        |cell: &Content| matches!(cell, Content::Text(text) if text.starts_with(&line.name));
    !line.name.is_empty() && row.iter().any(names)
}

fn same(a: &LineFacts, b: &LineFacts) -> bool {
    LineFacts {
        record: b.record,
        ..a.clone()
    } == *b
}
