//! The header of a table as cells: one row, two where columns share a header, and the row of
//! indexes where there is one.

use serde::Serialize;

use crate::Column;

/// A cell of the header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct HeadCell {
    pub(crate) text: String,
    /// Its first column, from 0.
    pub(crate) first: usize,
    /// How many columns it takes.
    pub(crate) span: usize,
    /// How many rows of the header it takes.
    pub(crate) rows: usize,
    /// It names its column for references and is not bold.
    pub(crate) is_index: bool,
}

/// Columns that share a header, or one column with a header of its own.
pub(crate) struct HeadSpan<'a> {
    pub(crate) first: usize,
    pub(crate) count: usize,
    pub(crate) group: Option<&'a str>,
}

/// The columns from left to right, neighbours of one group together.
pub(crate) fn spans(columns: &[Column]) -> Vec<HeadSpan<'_>> {
    let mut spans: Vec<HeadSpan> = Vec::new();
    for (first, column) in columns.iter().enumerate() {
        let group = column.group.as_deref();
        match spans.last_mut() {
            Some(last) if group.is_some() && last.group == group => last.count += 1,
            _ => spans.push(HeadSpan {
                first,
                count: 1,
                group,
            }),
        }
    }
    spans
}

/// The rows of the header, each with the cells that begin in it; texts as they were given.
pub(crate) fn heads(columns: &[Column]) -> Vec<Vec<HeadCell>> {
    let spans = spans(columns);
    let is_grouped = spans.iter().any(|span| span.group.is_some());
    let cell = |text: &str, first, span, rows| HeadCell {
        text: text.to_owned(),
        first,
        span,
        rows,
        is_index: false,
    };
    let (mut upper, mut lower) = (Vec::new(), Vec::new());
    for HeadSpan {
        first,
        count,
        group,
    } in spans
    {
        let Some(group) = group else {
            let rows = if is_grouped { 2 } else { 1 };
            upper.push(cell(&columns[first].title, first, 1, rows));
            continue;
        };
        upper.push(cell(group, first, count, 1));
        let below = (first..first + count).map(|at| cell(&columns[at].title, at, 1, 1));
        lower.extend(below);
    }
    let rows = [upper, lower, indexes(columns)];
    rows.into_iter().filter(|row| !row.is_empty()).collect()
}

fn indexes(columns: &[Column]) -> Vec<HeadCell> {
    if columns.iter().all(|column| column.index.is_none()) {
        return Vec::new();
    }
    let index = |(first, column): (usize, &Column)| HeadCell {
        text: column.index.clone().unwrap_or_default(),
        first,
        span: 1,
        rows: 1,
        is_index: true,
    };
    columns.iter().enumerate().map(index).collect()
}
