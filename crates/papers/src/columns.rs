//! How wide the columns of a table become, and which rows are taller than a page.

use crate::compose::{HeadSpan, spans};
use crate::figure::printed;
use crate::fonts::{Face, MM_PER_PT, width_mm};
use crate::lines::{self, Setting};
use crate::{Block, Column, ColumnKind, Document, Margins, Orientation, PaperError, Row, Table};

/// Line height in tables, in em. The template reads it from here.
pub(crate) const LINE_EM: f64 = 1.15;

/// A header word longer than this may be broken, in millimetres.
const WIDEST_HEADER_WORD_MM: f64 = 40.0;

/// A column of text is not narrowed below this, in millimetres.
const NARROWEST_TEXT_MM: f64 = 20.0;

/// Rounding that a sum of widths may carry, in millimetres.
const TOLERANCE_MM: f64 = 0.01;

/// What a word processor may lose of a column, whose measures are whole twentieths of a point and
/// whose rules take room, in millimetres. Without it a word that just fits would be broken there.
const ROUNDED_MM: f64 = 0.2;

/// The sheet's width and height in millimetres.
#[must_use]
pub fn sheet_mm(orientation: Orientation) -> (f64, f64) {
    match orientation {
        Orientation::Portrait => (210.0, 297.0),
        Orientation::Landscape => (297.0, 210.0),
    }
}

/// The margins that hold for a document.
pub(crate) fn margins(doc: &Document) -> Margins {
    match doc.orientation {
        Orientation::Portrait => doc.style.portrait,
        Orientation::Landscape => doc.style.landscape,
    }
}

/// Width and height of the page between its margins in millimetres.
#[must_use]
pub fn room_mm(doc: &Document) -> (f64, f64) {
    let (width, height) = sheet_mm(doc.orientation);
    let margins = margins(doc);
    (
        width - margins.left - margins.right,
        height - margins.top - margins.bottom,
    )
}

/// Widths of the letterhead's two cells in millimetres: the style's, and on a sheet on its side as
/// many times wider as the page is, so that both names stay in the middle of their halves.
pub(crate) fn letterhead_mm(doc: &Document) -> (f64, f64) {
    let head = &doc.style.letterhead;
    let growth = match doc.orientation {
        Orientation::Portrait => 1.0,
        Orientation::Landscape => room_mm(doc).0 / (head.left_mm + head.right_mm),
    };
    (head.left_mm * growth, head.right_mm * growth)
}

/// The widths of a table's columns in millimetres: those wished for, except that figures and the
/// words of headers are given the room they need by the widest column of text.
pub(crate) fn widths(doc: &Document, table: &Table, number: usize) -> Result<Vec<f64>, PaperError> {
    let mut widths: Vec<f64> = table.columns.iter().map(|column| column.width_mm).collect();
    for (index, needed) in unbreakable(doc, table).into_iter().enumerate() {
        let short = needed - widths[index];
        if short > 0.0 {
            widths[index] = needed;
            take_from_text(table, &mut widths, short);
        }
    }
    let width_mm = widths.iter().sum();
    let (page_mm, _) = room_mm(doc);
    if width_mm > page_mm + TOLERANCE_MM {
        return Err(PaperError::TooWide {
            table: number,
            width_mm,
            page_mm,
        });
    }
    Ok(widths)
}

/// Narrows the columns of text of tables that are wider than the page, as where an office has wider
/// margins than those the form was drawn for; each gives its share.
pub fn fit_columns(doc: &mut Document) {
    let (room, _) = room_mm(doc);
    let tables = doc.blocks.iter_mut().filter_map(|block| match block {
        Block::Table(table) | Block::Workbook(table) => Some(table),
        _ => None,
    });
    for table in tables {
        let is_text = |column: &Column| column.kind == ColumnKind::Text;
        let width = |of: &dyn Fn(&Column) -> bool| -> f64 {
            let columns = table.columns.iter().filter(|column| of(column));
            columns.map(|column| column.width_mm).sum()
        };
        let (all, text) = (width(&|_| true), width(&is_text));
        let short = all - room;
        if short <= TOLERANCE_MM || short >= text {
            continue;
        }
        for column in table.columns.iter_mut().filter(|column| is_text(column)) {
            column.width_mm *= (text - short) / text;
        }
    }
}

/// What is left of a column between its rules' paddings.
pub(crate) fn inner_mm(doc: &Document, width_mm: f64) -> f64 {
    width_mm - 2.0 * doc.style.table.padding_mm
}

/// Whether a row is so tall that no page holds it beside the header, so that it has to be split
/// after all. `texts` are its cells, `widths` those of [`widths`].
pub(crate) fn is_taller_than_page(
    doc: &Document,
    texts: &[String],
    widths: &[f64],
    header_mm: f64,
) -> bool {
    let cells: Vec<_> = texts
        .iter()
        .map(String::as_str)
        .zip(widths.iter().copied())
        .collect();
    let tallest = row_mm(doc, &cells, Face::Regular, doc.style.table.body_pt);
    let (_, page_mm) = room_mm(doc);
    tallest + header_mm > page_mm * SAFE_SHARE
}

/// The height in millimetres of a row with these words in cells of these widths, estimated.
pub(crate) fn row_mm(doc: &Document, cells: &[(&str, f64)], face: Face, size_pt: f64) -> f64 {
    let lines = cells.iter().map(|(words, width_mm)| {
        let setting = Setting {
            face,
            size_pt,
            room_mm: inner_mm(doc, *width_mm),
        };
        lines::count(words, setting)
    });
    height_mm(doc, lines.max().unwrap_or(1), size_pt)
}

/// The estimate above may be a line or two short, so a row counts as too tall a little early.
const SAFE_SHARE: f64 = 0.95;

/// The height of the header in millimetres, all its rows together, estimated.
pub(crate) fn header_mm(doc: &Document, table: &Table, widths: &[f64]) -> f64 {
    let (mut high, mut upper, mut lower) = (Vec::new(), Vec::new(), Vec::new());
    for span in spans(&table.columns) {
        let within = span.first..span.first + span.count;
        let titles = within
            .clone()
            .map(|at| (table.columns[at].title.as_str(), widths[at]));
        match span.group {
            Some(group) => {
                upper.push((group, widths[within].iter().sum()));
                lower.extend(titles);
            }
            None => high.extend(titles),
        }
    }
    let height = |cells: &[(&str, f64)]| match cells {
        [] => 0.0,
        cells => row_mm(doc, cells, Face::Bold, doc.style.table.header_pt),
    };
    let indexed = table.columns.iter().any(|column| column.index.is_some());
    let indexes = if indexed { height(&[("", 0.0)]) } else { 0.0 };
    height(&high).max(height(&upper) + height(&lower)) + indexes
}

fn height_mm(doc: &Document, lines: usize, size_pt: f64) -> f64 {
    lines as f64 * LINE_EM * size_pt * MM_PER_PT + 2.0 * doc.style.table.padding_mm
}

/// The room that the widest figure and the longest header word of each column need.
fn unbreakable(doc: &Document, table: &Table) -> Vec<f64> {
    let style = &doc.style.table;
    let padded = |text_mm: f64| text_mm + 2.0 * style.padding_mm + ROUNDED_MM;
    let mut needed: Vec<f64> = table
        .columns
        .iter()
        .map(|column| padded(header_word_mm(doc, &column.title)))
        .collect();
    for row in &table.rows {
        let (Row::Data { cells } | Row::Total { cells, .. }) = row else {
            continue;
        };
        for (widest, cell) in needed.iter_mut().zip(cells) {
            if let Some(figure) = printed(cell) {
                let text_mm = width_mm(&figure, Face::Bold, style.body_pt);
                *widest = widest.max(padded(text_mm));
            }
        }
    }
    for HeadSpan {
        first,
        count,
        group,
    } in spans(&table.columns)
    {
        let wish = |at: usize| needed[at].max(table.columns[at].width_mm);
        let within = first..first + count;
        let width: f64 = within.clone().map(wish).sum();
        let short = padded(group.map_or(0.0, |words| header_word_mm(doc, words))) - width;
        if short > 0.0 {
            let wider: Vec<f64> = within
                .clone()
                .map(|at| wish(at) + short / count as f64)
                .collect();
            needed[within].copy_from_slice(&wider);
        }
    }
    needed
}

fn header_word_mm(doc: &Document, title: &str) -> f64 {
    let words = title.split_whitespace();
    let widths = words.map(|word| width_mm(word, Face::Bold, doc.style.table.header_pt));
    widths.fold(0.0, f64::max).min(WIDEST_HEADER_WORD_MM)
}

fn take_from_text(table: &Table, widths: &mut [f64], short: f64) {
    let texts = (0..widths.len()).filter(|&i| table.columns[i].kind == ColumnKind::Text);
    if let Some(widest) = texts.max_by(|&a, &b| widths[a].total_cmp(&widths[b])) {
        widths[widest] = (widths[widest] - short).max(NARROWEST_TEXT_MM.min(widths[widest]));
    }
}
