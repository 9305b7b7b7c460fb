//! A document as XLSX: the list for those who go on reckoning with it.
//!
//! Figures are figures, everything else is text: no text becomes a formula, a date or a link,
//! whatever it begins with. The sheet prints like the paper does (A4, margins, header on each
//! page, all columns on one page's width). Deliberately not here: rules under names and the room
//! to sign in, which a workbook cannot place to the millimetre.

mod cells;
mod looks;
mod words;

use std::ops::Range;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::about::About;
use crate::columns::{margins, room_mm, widths};
use crate::compose::{check, of_block};
use crate::fonts::in_typeface;
use crate::{Block, Document, Margins, Orientation, PaperError, Table};
use cells::Sheet;

/// The document as a workbook, the same bytes for the same document: one sheet, one more for each
/// appendix, and one for the figures of charts.
///
/// # Errors
/// [`PaperError::RowShape`], [`PaperError::TotalWithoutLabelCell`] and [`PaperError::TooWide`]
/// name a table that does not fit, as in [`crate::lay_out`]; [`PaperError::Write`] for a text of
/// more than 32,767 letters, which a cell of this format cannot hold.
pub fn xlsx(doc: &Document) -> Result<Vec<u8>, PaperError> {
    in_typeface(&doc.style.font, || {
        check(doc)?;
        let mut book = Workbook::new();
        let sheets: Result<Vec<_>, PaperError> = parts(doc)
            .into_iter()
            .map(|part| Ok((grid(doc, &part)?, part)))
            .collect();
        write(doc, &sheets?, &mut book).map_err(refused)?;
        book.save_to_buffer().map_err(refused)
    })
}

/// The blocks of each sheet: an appendix begins a new one, so that each list has its own columns
/// and its own header on each printed page.
fn parts(doc: &Document) -> Vec<Range<usize>> {
    let blocks = doc.blocks.iter().enumerate().skip(1);
    let appendices = blocks.filter(|(_, block)| matches!(block, Block::Appendix { .. }));
    let mut starts = vec![0];
    starts.extend(appendices.map(|(index, _)| index));
    let ends = starts.iter().copied().skip(1).chain([doc.blocks.len()]);
    starts
        .iter()
        .copied()
        .zip(ends)
        .map(|(from, to)| from..to)
        .collect()
}

fn refused(error: XlsxError) -> PaperError {
    PaperError::Write {
        detail: error.to_string(),
    }
}

/// Widths of a sheet's columns in millimetres: those of its table with the most columns.
fn grid(doc: &Document, part: &Range<usize>) -> Result<Vec<f64>, PaperError> {
    let tables = doc
        .blocks
        .iter()
        .enumerate()
        .filter_map(|(at, block)| match block {
            Block::Table(table) | Block::Workbook(table) => Some((at, table)),
            _ => None,
        });
    let own = (1..).zip(tables).filter(|(_, (at, _))| part.contains(at));
    match own.max_by_key(|(_, (_, table))| table.columns.len()) {
        Some((number, (_, table))) => widths(doc, table, number),
        None => Ok(vec![PLAIN_COLUMN_MM; 2]),
    }
}

/// Two columns of this width hold a paper without a table, in millimetres.
const PLAIN_COLUMN_MM: f64 = 82.5;

fn write(
    doc: &Document,
    sheets: &[(Vec<f64>, Range<usize>)],
    book: &mut Workbook,
) -> Result<(), XlsxError> {
    let created = ExcelDateTime::parse_from_str(&doc.created.format("%Y-%m-%d").to_string())?;
    let about = About::of(doc);
    let properties = DocProperties::new()
        .set_title(about.title)
        .set_author(about.author)
        .set_subject(about.subject)
        .set_keywords(about.keywords.join(", "))
        .set_creation_datetime(&created);
    book.set_properties(&properties);
    book.set_default_format(&looks::standard(), STANDARD_ROW_DOTS, STANDARD_COLUMN_DOTS)?;
    for (number, (widths, part)) in sheets.iter().enumerate() {
        let page = book.add_worksheet();
        page.set_name(match (sheets.len(), number) {
            (1, _) => LIST_NAME.to_owned(),
            (_, 0) => TEXT_NAME.to_owned(),
            _ => format!("{APPENDIX_NAME} {number}"),
        })?;
        set_up(doc, widths, page)?;
        fill(doc, part.clone(), widths, page)?;
    }
    charts(doc, book)
}

/// The figures of charts, on a sheet of their own: their columns are of other widths than those of
/// lists.
fn charts(doc: &Document, book: &mut Workbook) -> Result<(), XlsxError> {
    let charts = doc.blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some((&chart.title, chart.table(room_mm(doc).0))),
        _ => None,
    });
    let charts: Vec<(&String, Table)> = charts.collect();
    let Some((_, widest)) = charts.iter().max_by_key(|(_, table)| table.columns.len()) else {
        return Ok(());
    };
    let columns: Vec<f64> = widest
        .columns
        .iter()
        .map(|column| column.width_mm)
        .collect();
    let page = book.add_worksheet();
    page.set_name(CHARTS_NAME)?;
    set_up(doc, &columns, page)?;
    let mut sheet = Sheet::new(doc, &columns, page);
    for (title, figures) in &charts {
        sheet.chart(title, figures)?;
    }
    Ok(())
}

fn fill(
    doc: &Document,
    part: Range<usize>,
    widths: &[f64],
    page: &mut Worksheet,
) -> Result<(), XlsxError> {
    let mut sheet = Sheet::new(doc, widths, page);
    let is_book = doc.blocks[part.clone()].iter().any(is_workbook);
    for index in part {
        match &doc.blocks[index] {
            block if is_book && tells_pages(block) => {}
            Block::Table(table) | Block::Workbook(table) => sheet.table(table)?,
            Block::Chart(_) => {}
            Block::Pictures { pictures, .. } => sheet.piece(Some(words::left_out(pictures)))?,
            _ => sheet.piece(of_block(doc, index))?,
        }
    }
    if let Some((first, last)) = sheet.first_header() {
        page.set_repeat_rows(first, last)?;
        page.set_freeze_panes(last + 1, 0)?;
    }
    Ok(())
}

fn is_workbook(block: &Block) -> bool {
    matches!(block, Block::Workbook(_))
}

/// What a booklet tells on pages and a workbook in its list.
fn tells_pages(block: &Block) -> bool {
    matches!(
        block,
        Block::Contents { .. }
            | Block::Section { .. }
            | Block::Paragraph { .. }
            | Block::Article { .. }
            | Block::Pictures { .. }
            | Block::Table(_)
    )
}

const LIST_NAME: &str = "Danh sách";

/// The sheet before those of the appendices.
const TEXT_NAME: &str = "Văn bản";

const APPENDIX_NAME: &str = "Phụ lục";

/// The sheet with the figures of charts.
const CHARTS_NAME: &str = "Biểu đồ";

/// A4 in the format's list of papers.
const A4: u8 = 9;

const MM_PER_INCH: f64 = 25.4;

fn set_up(doc: &Document, widths: &[f64], page: &mut Worksheet) -> Result<(), XlsxError> {
    page.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    if doc.orientation == Orientation::Landscape {
        page.set_landscape();
    }
    let Margins {
        top,
        bottom,
        left,
        right,
    } = margins(doc);
    let inches = |mm: f64| mm / MM_PER_INCH;
    let head = inches(doc.style.page_number.baseline_mm / 2.0);
    page.set_margins(
        inches(left),
        inches(right),
        inches(top),
        inches(bottom),
        head,
        head,
    );
    page.set_footer("&C&P/&N");
    for (column, width_mm) in (0u16..).zip(widths) {
        page.set_column_width_pixels(column, dots(*width_mm))?;
    }
    Ok(())
}

/// The format measures widths in dots, 96 to an inch.
fn dots(width_mm: f64) -> u32 {
    (width_mm / MM_PER_INCH * 96.0).round() as u32
}

/// Height and width of a cell in dots where the standard typeface is Times New Roman 12.
const STANDARD_ROW_DOTS: u32 = 21;
const STANDARD_COLUMN_DOTS: u32 = 72;
