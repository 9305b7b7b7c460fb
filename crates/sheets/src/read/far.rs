//! A cell far from all others: a slip of the hand, in a list that is whole without it.

use crate::workbook::{Cell, Sheet};

/// More empty rows than these part a cell from the rows above it.
const GAP: u32 = 1_000;
/// Lists have far fewer columns.
const WIDEST: u32 = 256;
/// More cells than these far away are no slip.
const SLIPS: usize = 16;
/// Fewer cells than these are no list.
const LIST: usize = 12;

/// Leaves the cells that stand together from the top left, where only a few others stand far
/// from them; else leaves none. The rectangle of what stays is one that can be walked over.
pub(super) fn keep_near(sheet: &mut Sheet) {
    let near = near(sheet);
    let kept: usize = near.iter().map(|(_, cells)| cells.len()).sum();
    let slips = sheet.cell_count() - kept;
    sheet.clear();
    if kept < LIST || slips > SLIPS {
        return;
    }
    for (row, cells) in near {
        for (col, cell) in cells {
            sheet.insert(row, col, cell);
        }
    }
    let (last_row, last_col) = (sheet.last_row(), sheet.last_col());
    sheet
        .merges
        .retain(|area| area.last_row <= last_row && area.last_col <= last_col.max(WIDEST));
}

fn near(sheet: &Sheet) -> Vec<(u32, Vec<(u32, Cell)>)> {
    let mut last = 0;
    let mut rows = Vec::new();
    for (row, cells) in sheet.rows() {
        if row - last > GAP {
            break;
        }
        let near = cells.iter().filter(|(col, _)| *col <= WIDEST);
        let near: Vec<(u32, Cell)> = near.cloned().collect();
        if !near.is_empty() {
            last = row;
            rows.push((row, near));
        }
    }
    rows
}
