//! Lines in another order or in other groups than the law's.

use papers::{ColumnKind, Content, Row, Table};
use viet::name::{ToneOrder, phrase_key};
use viet::text::{capitalise_first, compare_key};

use super::record::{Grouping, LineOrder, Preference};
use crate::templates::facts::LineFacts;
use crate::templates::paper::column_keys;
use crate::{Code, Failure, Result};

/// Puts the lines of a table as wished, with running numbers of their own; `known` follows them. A table that stands in
/// legal order already is left alone.
///
/// # Errors
/// [`Code::PreferenceUnordered`] where it is not sure which line each row shows.
pub(super) fn apply(
    table: &mut Table,
    known: &mut Option<Vec<usize>>,
    lines: &[LineFacts],
    wish: &Preference,
) -> Result<()> {
    if wish.grouping == Grouping::Legal && wish.order == LineOrder::Legal {
        return Ok(());
    }
    let known = known
        .as_mut()
        .ok_or_else(|| Failure::new(Code::PreferenceUnordered))?;
    let parts = match wish.grouping {
        Grouping::Legal => legal(table, known),
        Grouping::None => vec![Part::new(Vec::new(), all(table, known))],
        Grouping::Unit => by_unit(all(table, known), lines),
        Grouping::Award => by_award(all(table, known), lines),
    };
    let totals: Vec<Row> = table
        .rows
        .iter()
        .filter(|row| is_total(row))
        .cloned()
        .collect();
    let number = numbers(table);
    let mut rows = Vec::with_capacity(table.rows.len() + parts.len());
    let mut now = Vec::with_capacity(known.len());
    for mut part in parts {
        sort(&mut part.rows, lines, wish);
        rows.extend(part.heads);
        for (place, (mut row, line)) in (1..).zip(part.rows) {
            now.push(line);
            if let (Some(at), Row::Data { cells }) = (number, &mut row) {
                cells[at] = Content::Number(place);
            }
            rows.push(row);
        }
    }
    rows.extend(totals);
    table.rows = rows;
    *known = now;
    Ok(())
}

/// Rows that stand together under headings, each with its line.
struct Part {
    heads: Vec<Row>,
    rows: Vec<(Row, usize)>,
}

impl Part {
    fn new(heads: Vec<Row>, rows: Vec<(Row, usize)>) -> Part {
        Part { heads, rows }
    }
}

fn is_total(row: &Row) -> bool {
    matches!(row, Row::Total { .. })
}

/// The column of running numbers.
fn numbers(table: &Table) -> Option<usize> {
    let keys = column_keys(&table.columns);
    let at = keys.iter().position(|key| key == "stt")?;
    (table.columns[at].kind == ColumnKind::Number).then_some(at)
}

fn all(table: &Table, known: &[usize]) -> Vec<(Row, usize)> {
    let data = table
        .rows
        .iter()
        .filter(|row| matches!(row, Row::Data { .. }));
    data.cloned().zip(known.iter().copied()).collect()
}

fn legal(table: &Table, known: &[usize]) -> Vec<Part> {
    let mut parts = vec![Part::new(Vec::new(), Vec::new())];
    let mut known = known.iter();
    for row in &table.rows {
        let part = parts.last_mut().expect("there is always one part");
        match row {
            Row::Group { .. } if part.rows.is_empty() => part.heads.push(row.clone()),
            Row::Group { .. } => parts.push(Part::new(vec![row.clone()], Vec::new())),
            Row::Data { .. } => part.rows.extend(known.next().map(|at| (row.clone(), *at))),
            _ => {}
        }
    }
    parts
}

fn by_unit(rows: Vec<(Row, usize)>, lines: &[LineFacts]) -> Vec<Part> {
    let mut parts = buckets(rows, |at| lines[at].unit.as_str());
    parts.sort_by_cached_key(|(unit, _)| (unit.is_empty(), unit_key(unit)));
    let heading = |(place, (unit, rows)): (usize, (String, Vec<(Row, usize)>))| {
        let words = match unit.is_empty() {
            true => "Không ghi đơn vị".to_owned(),
            false => capitalise_first(&unit),
        };
        Part::new(vec![head(&papers::roman(place), &words)], rows)
    };
    (1..).zip(parts).map(heading).collect()
}

/// Awards come in the order in which the law ranks them, which is that of the lines.
fn by_award(mut rows: Vec<(Row, usize)>, lines: &[LineFacts]) -> Vec<Part> {
    rows.sort_by_key(|(_, at)| *at);
    let parts = buckets(rows, |at| lines[at].award.as_str());
    let heading = |(place, (award, rows)): (usize, (String, Vec<(Row, usize)>))| {
        let words = match award.is_empty() {
            true => "CHƯA RÕ HÌNH THỨC KHEN".to_owned(),
            false => award.to_uppercase(),
        };
        Part::new(vec![head(&papers::roman(place), &words)], rows)
    };
    (1..).zip(parts).map(heading).collect()
}

fn head(number: &str, words: &str) -> Row {
    Row::Group {
        text: format!("{number}. {words}"),
        level: 0,
    }
}

type Bucket = (String, Vec<(Row, usize)>);

/// Rows with the same words, in the order of their first rows.
fn buckets<'a>(rows: Vec<(Row, usize)>, words: impl Fn(usize) -> &'a str) -> Vec<Bucket> {
    let mut places = std::collections::HashMap::new();
    let mut buckets: Vec<Bucket> = Vec::new();
    for (row, at) in rows {
        let own = words(at);
        let place = *places.entry(compare_key(own)).or_insert_with(|| {
            buckets.push((own.to_owned(), Vec::new()));
            buckets.len() - 1
        });
        buckets[place].1.push((row, at));
    }
    buckets
}

fn sort(rows: &mut [(Row, usize)], lines: &[LineFacts], wish: &Preference) {
    match wish.order {
        LineOrder::Legal => rows.sort_by_key(|(_, at)| *at),
        LineOrder::Name => rows
            .sort_by(|(_, a), (_, b)| lines[*a].name_key.cmp(&lines[*b].name_key).then(a.cmp(b))),
        LineOrder::Unit => rows.sort_by_cached_key(|(_, at)| {
            let unit = &lines[*at].unit;
            (unit.is_empty(), unit_key(unit), *at)
        }),
        LineOrder::Hand => rows.sort_by_key(|(_, at)| {
            let place = wish
                .by_hand
                .iter()
                .position(|record| *record == lines[*at].record);
            (place.unwrap_or(usize::MAX), *at)
        }),
    }
}

fn unit_key(unit: &str) -> Vec<u8> {
    phrase_key(unit, ToneOrder::Dictionary)
}
