//! Tables: lists with a header on each page and whole rows, and tables without lines that only
//! put things side by side.

use super::markup::{Markup, twips};
use super::paragraph::Para;
use crate::compose::{HeadCell, RowPiece, TablePiece};
use crate::{Align, Document};

/// Writes a list. `stays` keeps its last row with the paragraph after it.
pub(super) fn push(doc: &Document, table: &TablePiece, stays: bool, out: &mut Markup) {
    let last = table.rows.len().saturating_sub(1);
    rows(doc, table, |index| stays && index == last, out);
}

/// Writes a short list that no page splits.
pub(super) fn push_whole(doc: &Document, table: &TablePiece, out: &mut Markup) {
    let last = table.rows.len().saturating_sub(1);
    rows(doc, table, |index| index < last, out);
}

/// Writes a list; a row that stays is on the page of the one after it.
fn rows(doc: &Document, table: &TablePiece, stays: impl Fn(usize) -> bool, out: &mut Markup) {
    out.element("w:tbl", &[], |out| {
        out.element("w:tblPr", &[], |out| list_properties(doc, table, out));
        grid(&table.widths_mm, out);
        header(table, out);
        for (index, row) in table.rows.iter().enumerate() {
            push_row(table, row, stays(index), out);
        }
    });
}

fn list_properties(doc: &Document, table: &TablePiece, out: &mut Markup) {
    let width: f64 = table.widths_mm.iter().sum();
    out.empty("w:tblW", &[("w:w", &twips(width)), ("w:type", "dxa")]);
    out.element("w:tblBorders", &[], |out| {
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            let line = [("w:val", "single"), ("w:sz", "4"), ("w:space", "0")];
            out.empty(&format!("w:{side}"), &line);
        }
    });
    out.empty("w:tblLayout", &[("w:type", "fixed")]);
    cell_margins(doc.style.table.padding_mm, out);
}

/// A word processor's lines and rules are a little higher than the pages'; taken from the room
/// above and below, so that both come to the same pages. In millimetres.
const HIGHER_MM: f64 = 0.18;

fn cell_margins(padding_mm: f64, out: &mut Markup) {
    let height_mm = (padding_mm - HIGHER_MM).max(0.0);
    let sides = [
        ("top", height_mm),
        ("left", padding_mm),
        ("bottom", height_mm),
        ("right", padding_mm),
    ];
    out.element("w:tblCellMar", &[], |out| {
        for (side, width_mm) in sides {
            let width = [("w:w", &*twips(width_mm)), ("w:type", "dxa")];
            out.empty(&format!("w:{side}"), &width);
        }
    });
}

fn grid(widths_mm: &[f64], out: &mut Markup) {
    out.element("w:tblGrid", &[], |out| {
        for width in widths_mm {
            out.empty("w:gridCol", &[("w:w", &twips(*width))]);
        }
    });
}

/// The rows of the header. A cell that takes two rows is begun in the first and continued in the
/// second, as the format wants each row to have all its cells.
fn header(table: &TablePiece, out: &mut Markup) {
    for cells in &table.heads {
        row(true, false, out, |out| {
            let mut column = 0;
            while column < table.widths_mm.len() {
                let begun = cells.iter().find(|cell| cell.first == column);
                head(table, begun, column, out);
                column += begun.map_or(1, |cell| cell.span);
            }
        });
    }
}

/// A cell of the header, or the continuation of the one above it.
fn head(table: &TablePiece, begun: Option<&HeadCell>, column: usize, out: &mut Markup) {
    let span = begun.map_or(1, |cell| cell.span);
    let width = table.widths_mm[column..column + span].iter().sum();
    let merge = match begun {
        Some(cell) if cell.rows > 1 => Merge::Begins,
        Some(_) => Merge::None,
        None => Merge::Goes,
    };
    let style = match begun {
        Some(cell) if cell.is_index => "ChiSoCot",
        _ => "DauBang",
    };
    let para = Para::styled(style).stays(true);
    merged_cell(width, span, merge, out, |out| match begun {
        Some(cell) => para.write(&[&cell.text], out),
        None => para.write::<&str>(&[], out),
    });
}

fn push_row(table: &TablePiece, piece: &RowPiece, stays: bool, out: &mut Markup) {
    match piece {
        RowPiece::Groups { lines, .. } => {
            for (level, text) in lines {
                group(table, *level, text, true, out);
            }
        }
        RowPiece::LongGroup { level, text, .. } => group(table, *level, text, false, out),
        RowPiece::Data { cells, tall, .. } => row(false, *tall, out, |out| {
            for (index, text) in cells.iter().enumerate() {
                value(table, index, text, "OBang", stays, out);
            }
        }),
        RowPiece::Total {
            label, span, cells, ..
        } => row(false, false, out, |out| {
            let width = table.widths_mm[..*span].iter().sum();
            let para = Para::styled("OCong").aligned("center").stays(stays);
            cell(width, *span, out, |out| para.write(&[label], out));
            for (index, text) in (*span..).zip(cells) {
                value(table, index, text, "OCong", stays, out);
            }
        }),
    }
}

fn group(table: &TablePiece, level: u8, text: &str, stays: bool, out: &mut Markup) {
    let style = match level {
        0 => "Nhom1",
        1 => "Nhom2",
        _ => "Nhom3",
    };
    let para = Para::styled(style).stays(stays);
    row(false, !stays, out, |out| {
        let width = table.widths_mm.iter().sum();
        cell(width, table.widths_mm.len(), out, |out| {
            para.write(&[text], out);
        });
    });
}

fn value(table: &TablePiece, index: usize, text: &str, style: &str, stays: bool, out: &mut Markup) {
    let align = match table.aligns[index] {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
    };
    let para = Para::styled(style).aligned(align).stays(stays);
    cell(table.widths_mm[index], 1, out, |out| {
        para.write(&[text], out);
    });
}

fn row(repeats: bool, splits: bool, out: &mut Markup, cells: impl FnOnce(&mut Markup)) {
    out.element("w:tr", &[], |out| {
        if repeats || !splits {
            out.element("w:trPr", &[], |out| {
                if !splits {
                    out.empty("w:cantSplit", &[]);
                }
                if repeats {
                    out.empty("w:tblHeader", &[]);
                }
            });
        }
        cells(out);
    });
}

fn cell(width_mm: f64, span: usize, out: &mut Markup, inside: impl FnOnce(&mut Markup)) {
    merged_cell(width_mm, span, Merge::None, out, inside);
}

/// Whether a cell is one with the cell above or below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Merge {
    /// It stands alone.
    None,
    /// It goes on in the row below.
    Begins,
    /// It is the rest of the cell above.
    Goes,
}

fn merged_cell(
    width_mm: f64,
    span: usize,
    merge: Merge,
    out: &mut Markup,
    inside: impl FnOnce(&mut Markup),
) {
    out.element("w:tc", &[], |out| {
        out.element("w:tcPr", &[], |out| {
            out.empty("w:tcW", &[("w:w", &twips(width_mm)), ("w:type", "dxa")]);
            if span > 1 {
                out.value("w:gridSpan", &span.to_string());
            }
            match merge {
                Merge::None => {}
                Merge::Begins => out.value("w:vMerge", "restart"),
                Merge::Goes => out.empty("w:vMerge", &[]),
            }
            out.value("w:vAlign", "center");
        });
        inside(out);
    });
}

/// What stands in a cell of a table without lines.
pub(super) type Plain<'a> = &'a dyn Fn(&mut Markup);

/// A table without lines and without room around its cells.
pub(super) fn plain_table(widths_mm: &[f64], out: &mut Markup, rows: impl FnOnce(&mut Markup)) {
    out.element("w:tbl", &[], |out| {
        out.element("w:tblPr", &[], |out| {
            let width: f64 = widths_mm.iter().sum();
            out.empty("w:tblW", &[("w:w", &twips(width)), ("w:type", "dxa")]);
            out.empty("w:tblLayout", &[("w:type", "fixed")]);
            cell_margins(0.0, out);
        });
        grid(widths_mm, out);
        rows(out);
    });
}

/// A row of a table without lines that no page splits.
pub(super) fn plain_row(widths_mm: &[f64; 2], cells: [Plain; 2], out: &mut Markup) {
    split_row(widths_mm, &cells, false, out);
}

/// A row of a table without lines; `splits` lets a page split it.
pub(super) fn split_row(widths_mm: &[f64], cells: &[Plain], splits: bool, out: &mut Markup) {
    row(false, splits, out, |out| {
        for (inside, width) in cells.iter().zip(widths_mm) {
            out.element("w:tc", &[], |out| {
                out.element("w:tcPr", &[], |out| {
                    out.empty("w:tcW", &[("w:w", &twips(*width)), ("w:type", "dxa")]);
                });
                inside(out);
            });
        }
    });
}
