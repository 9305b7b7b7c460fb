//! Tables as the templates read them: worded cells, widths, and which rows stay together.

use std::ops::Range;

use serde::Serialize;

use super::FEWEST_ROWS;
use super::heads::{self, HeadCell};
use super::piece::Piece;
use super::words::clean;
use crate::chart;
use crate::columns::{self, header_mm, inner_mm, is_taller_than_page};
use crate::figure::printed;
use crate::fonts::Face;
use crate::lines::{self, Setting};
use crate::{Align, Block, Content, Document, PaperError, Row, Table};

/// A table, or a stretch of one.
#[derive(Debug, Serialize)]
pub(crate) struct TablePiece {
    /// Which block of the document it is; names its marks.
    block: usize,
    pub(crate) widths_mm: Vec<f64>,
    /// The header's rows from top to bottom, each with the cells that begin in it.
    pub(crate) heads: Vec<Vec<HeadCell>>,
    pub(crate) aligns: Vec<Align>,
    pub(crate) rows: Vec<RowPiece>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case", tag = "row")]
pub(crate) enum RowPiece {
    /// Headings that follow each other, kept together with the row after them.
    Groups {
        lines: Vec<(u8, String)>,
        mark: Option<usize>,
    },
    /// A heading too long to be kept together with anything.
    LongGroup {
        level: u8,
        text: String,
        mark: Option<usize>,
    },
    Data {
        cells: Vec<String>,
        /// The row may be split.
        tall: bool,
        mark: Option<usize>,
    },
    Total {
        label: String,
        /// Columns that the label spans.
        span: usize,
        cells: Vec<String>,
        mark: Option<usize>,
    },
}

/// Rows whose page is asked for after layout are marked: as many as a page can hold where the
/// table is cut, the last few where it ends.
const LAST_ROWS: usize = 10;

/// A heading of more bytes than this (some eight lines) may be split over pages, as text is.
const LONG_HEADING: usize = 1000;

/// Headings in a row that are kept together; more would not leave room for the row after them.
const HEADINGS_TOGETHER: usize = 6;

/// Adds the rows `range` of the table in block `index` to `pieces`, in two tables where a page
/// is to begin at the row `page_at`.
pub(super) fn push_table(
    doc: &Document,
    index: usize,
    range: Range<usize>,
    page_at: Option<usize>,
    pieces: &mut Vec<Piece>,
) -> Result<(), PaperError> {
    let Block::Table(table) = &doc.blocks[index] else {
        return Ok(());
    };
    let widths = columns::widths(doc, table, number_of(doc, index))?;
    let composer = Composer {
        doc,
        table,
        index,
        widths,
    };
    match page_at {
        Some(row) if range.contains(&row) && row > range.start => {
            pieces.push(composer.piece(range.start..row));
            pieces.push(Piece::PageBreak);
            pieces.push(composer.piece(row..range.end));
        }
        _ => pieces.push(composer.piece(range)),
    }
    Ok(())
}

/// Refuses a document with a table whose rows do not fit its columns or whose columns do not fit
/// the page, before anything is laid out.
pub fn check(doc: &Document) -> Result<(), PaperError> {
    chart::check(doc)?;
    for (index, block) in doc.blocks.iter().enumerate() {
        if let Block::Table(table) | Block::Workbook(table) = block {
            let number = number_of(doc, index);
            check_shape(table, number)?;
            columns::widths(doc, table, number)?;
        }
    }
    Ok(())
}

/// Which table of the document a block is, from 1.
fn number_of(doc: &Document, index: usize) -> usize {
    let tables = doc.blocks[..=index].iter();
    tables
        .filter(|block| matches!(block, Block::Table(_) | Block::Workbook(_)))
        .count()
}

fn check_shape(table: &Table, number: usize) -> Result<(), PaperError> {
    for (row, content) in (1..).zip(&table.rows) {
        let (Row::Data { cells } | Row::Total { cells, .. }) = content else {
            continue;
        };
        if cells.len() != table.columns.len() {
            return Err(PaperError::RowShape {
                table: number,
                row,
                expected: table.columns.len(),
                found: cells.len(),
            });
        }
        let is_total = matches!(content, Row::Total { .. });
        if is_total && cells.first() != Some(&Content::Empty) {
            return Err(PaperError::TotalWithoutLabelCell { table: number, row });
        }
    }
    Ok(())
}

struct Composer<'a> {
    doc: &'a Document,
    table: &'a Table,
    index: usize,
    widths: Vec<f64>,
}

impl Composer<'_> {
    fn piece(&self, range: Range<usize>) -> Piece {
        let mut rows: Vec<RowPiece> = Vec::with_capacity(range.len());
        let header_mm = header_mm(self.doc, self.table, &self.widths);
        for index in range.clone() {
            let mark = self.mark(index, range.end);
            match &self.table.rows[index] {
                Row::Group { text, level } => self.push_group(&mut rows, *level, text, mark),
                Row::Data { cells } => rows.push(self.data(cells, header_mm, mark)),
                Row::Total { label, cells } => rows.push(self.total(label, cells, mark)),
            }
        }
        Piece::Table(TablePiece {
            block: self.index,
            widths_mm: self.widths.clone(),
            heads: self.heads(),
            aligns: self
                .table
                .columns
                .iter()
                .map(|column| column.align)
                .collect(),
            rows,
        })
    }

    fn mark(&self, index: usize, end: usize) -> Option<usize> {
        let is_cut = end < self.table.rows.len();
        let marked = if is_cut { FEWEST_ROWS } else { LAST_ROWS };
        (index + marked >= end).then_some(index)
    }

    fn heads(&self) -> Vec<Vec<HeadCell>> {
        let size_pt = self.doc.style.table.header_pt;
        let mut heads = heads::heads(&self.table.columns);
        for cell in heads.iter_mut().flatten() {
            let width = self.widths[cell.first..cell.first + cell.span].iter().sum();
            cell.text = self.text(&cell.text, Face::Bold, size_pt, width);
        }
        heads
    }

    fn push_group(&self, rows: &mut Vec<RowPiece>, level: u8, text: &str, mark: Option<usize>) {
        let width = self.widths.iter().sum();
        let text = self.text(text, Face::Bold, self.size_pt(), width);
        if text.len() > LONG_HEADING {
            return rows.push(RowPiece::LongGroup { level, text, mark });
        }
        match rows.last_mut() {
            Some(RowPiece::Groups { lines, .. }) if lines.len() < HEADINGS_TOGETHER => {
                lines.push((level, text));
            }
            _ => rows.push(RowPiece::Groups {
                lines: vec![(level, text)],
                mark,
            }),
        }
    }

    fn data(&self, cells: &[Content], header_mm: f64, mark: Option<usize>) -> RowPiece {
        let cells = self.cells(cells, Face::Regular);
        RowPiece::Data {
            tall: is_taller_than_page(self.doc, &cells, &self.widths, header_mm),
            cells,
            mark,
        }
    }

    fn total(&self, label: &str, cells: &[Content], mark: Option<usize>) -> RowPiece {
        let span = cells
            .iter()
            .take_while(|&cell| *cell == Content::Empty)
            .count();
        let width = self.widths[..span].iter().sum();
        RowPiece::Total {
            label: self.text(label, Face::Bold, self.size_pt(), width),
            span,
            cells: self.cells(cells, Face::Bold).split_off(span),
            mark,
        }
    }

    fn cells(&self, cells: &[Content], face: Face) -> Vec<String> {
        let print = |(cell, &width): (&Content, &f64)| match cell {
            Content::Text(text) => self.text(text, face, self.size_pt(), width),
            figure => printed(figure).unwrap_or_default(),
        };
        cells.iter().zip(&self.widths).map(print).collect()
    }

    fn text(&self, text: &str, face: Face, size_pt: f64, width_mm: f64) -> String {
        let setting = Setting {
            face,
            size_pt,
            room_mm: inner_mm(self.doc, width_mm),
        };
        lines::yielding(&clean(text), setting)
    }

    fn size_pt(&self) -> f64 {
        self.doc.style.table.body_pt
    }
}
