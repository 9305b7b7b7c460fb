//! Columns as a preference wants them: which, in which order, under which title, how wide.

use papers::{Column, ColumnKind, Content, Row, Table};

use super::record::ColumnWish;
use crate::templates::paper::column_keys;
use crate::{Code, Failure, Result};

/// No column is narrower, in millimetres.
const NARROWEST: f64 = 6.0;

/// Rounding that widths may carry, in millimetres.
const TOLERANCE: f64 = 0.01;

/// Puts the columns of a table as wished; gives the titles of those that are left out.
///
/// # Errors
/// [`Code::PreferenceNoColumns`], [`Code::PreferenceNarrow`], [`Code::PreferenceFirstColumn`].
pub(super) fn apply(table: &mut Table, wishes: &[ColumnWish]) -> Result<Vec<String>> {
    let keys = column_keys(&table.columns);
    let place = |wish: &ColumnWish| keys.iter().position(|key| *key == wish.column);
    let wished: Vec<(usize, &ColumnWish)> = wishes
        .iter()
        .filter_map(|wish| Some((place(wish)?, wish)))
        .collect();
    let rest = (0..keys.len()).filter(|at| wished.iter().all(|(known, _)| known != at));
    let mut shown: Vec<(usize, Option<&ColumnWish>)> = wished
        .iter()
        .filter(|(_, wish)| wish.shown)
        .map(|(at, wish)| (*at, Some(*wish)))
        .collect();
    shown.extend(rest.map(|at| (at, None)));
    if shown.is_empty() {
        return Err(Code::PreferenceNoColumns.into());
    }
    let before: f64 = table.columns.iter().map(|column| column.width_mm).sum();
    let columns = shown
        .iter()
        .map(|(at, wish)| column(&table.columns[*at], *wish))
        .collect::<Result<Vec<_>>>()?;
    let hidden = wished.iter().filter(|(_, wish)| !wish.shown);
    let hidden = hidden
        .map(|(at, _)| table.columns[*at].title.clone())
        .collect();
    let places: Vec<usize> = shown.iter().map(|(at, _)| *at).collect();
    table.columns = columns;
    rows(table, &places)?;
    widen(table, &shown, before);
    Ok(hidden)
}

fn column(own: &Column, wish: Option<&ColumnWish>) -> Result<Column> {
    let mut column = own.clone();
    let Some(wish) = wish else { return Ok(column) };
    if let Some(title) = wish.title.as_deref().map(viet::text::clean) {
        column.title = title;
    }
    if let Some(width) = wish.width_mm {
        if !width.is_finite() || width < NARROWEST {
            let failure = Failure::new(Code::PreferenceNarrow).with("column", &column.title);
            return Err(failure.with("least", NARROWEST.to_string()));
        }
        column.width_mm = width;
    }
    Ok(column)
}

fn rows(table: &mut Table, places: &[usize]) -> Result<()> {
    let moved = |cells: &[Content]| -> Vec<Content> {
        let cell = |at: &usize| cells.get(*at).cloned().unwrap_or(Content::Empty);
        places.iter().map(cell).collect()
    };
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        match row {
            Row::Data { cells } => rows.push(Row::Data {
                cells: moved(cells),
            }),
            Row::Total { label, cells } => {
                let cells = moved(cells);
                // A sum whose column is left out is no sum.
                if cells.iter().all(|cell| *cell == Content::Empty) {
                    continue;
                }
                if cells[0] != Content::Empty {
                    let title = &table.columns[0].title;
                    return Err(Failure::new(Code::PreferenceFirstColumn).with("column", title));
                }
                let label = label.clone();
                rows.push(Row::Total { label, cells });
            }
            other => rows.push(other.clone()),
        }
    }
    table.rows = rows;
    Ok(())
}

/// What columns that are left out leave free goes to the widest column of words whose width nobody
/// chose.
fn widen(table: &mut Table, shown: &[(usize, Option<&ColumnWish>)], before: f64) {
    let now: f64 = table.columns.iter().map(|column| column.width_mm).sum();
    let chosen = |at: usize| shown[at].1.is_some_and(|wish| wish.width_mm.is_some());
    let free = (0..table.columns.len())
        .filter(|at| table.columns[*at].kind == ColumnKind::Text && !chosen(*at));
    let widest = free.max_by(|a, b| {
        let width = |at: &usize| table.columns[*at].width_mm;
        width(a).total_cmp(&width(b))
    });
    if let Some(widest) = widest.filter(|_| before - now > TOLERANCE) {
        table.columns[widest].width_mm += before - now;
    }
}
