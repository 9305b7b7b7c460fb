//! Turns a document, or a stretch of a long one, into the data that the templates set.
//!
//! Everything that needs a decision is decided here: which lines a long name takes, how wide a
//! column is, which rows may be split. The templates only place what they are given. All texts
//! leave here cleaned (NFC, no control characters) and as data, never as markup.

mod book;
mod chart;
mod heads;
mod pictures;
mod piece;
mod rows;
mod signing;
mod words;

use chrono::Datelike;
use serde::Serialize;
use typst::foundations::Bytes;

use crate::about::About;
use crate::columns::{LINE_EM, margins, room_mm, sheet_mm};
use crate::{Block, Document, Margins, PaperError, PaperStyle, fonts};

pub(crate) use book::{COVER_KIND_PT, COVER_LINES_PT};
pub(crate) use chart::ChartPiece;
pub(crate) use heads::{HeadCell, HeadSpan, heads, spans};
pub(crate) use pictures::{CAPTION_LESS_PT, PicturePiece, Shown, shown};
pub(crate) use piece::{Piece, of_block};
pub use rows::check;
pub(crate) use rows::{RowPiece, TablePiece};
pub(crate) use signing::SignerPiece;
pub use words::rewrite_texts;
pub(crate) use words::{clean, every_text};

/// A place in a document where a page may begin: a block and, in a table, a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Place {
    pub(crate) block: usize,
    pub(crate) row: usize,
}

/// Which stretch of a document to compose.
#[derive(Debug, Clone)]
pub(crate) struct Stretch {
    /// Its first block and row.
    pub(crate) from: Place,
    /// How many rows of tables it holds at most; at least [`FEWEST_ROWS`] of each table.
    pub(crate) rows: usize,
    /// Pages before it, as its page numbers count them.
    pub(crate) pages_before: usize,
    /// Whether its first page is the back of a sheet.
    pub(crate) on_back: bool,
    /// Rows that are to begin a page, one of a table at most.
    pub(crate) page_at: Vec<Place>,
}

/// A stretch ready to be set.
pub(crate) struct Composed {
    /// The data of the templates.
    pub(crate) json: Vec<u8>,
    /// The files that it names: pictures.
    pub(crate) files: Vec<(String, Bytes)>,
    /// Where it stops; none at the document's end.
    pub(crate) end: Option<Place>,
}

/// A table is never cut before this many rows: a page holds fewer, so a cut always leaves at
/// least one full page behind.
pub(crate) const FEWEST_ROWS: usize = 200;

/// Composes a stretch of a document.
pub(crate) fn compose(doc: &Document, stretch: &Stretch) -> Result<Composed, PaperError> {
    let (pieces, end) = pieces_of(doc, stretch)?;
    let named = shown(&pieces).filter_map(|(piece, shown)| {
        let file = piece.file.clone()?;
        Some((file, shown.bytes.clone()))
    });
    let files = named.collect();
    let paper = Paper::of(doc, stretch, pieces);
    let json = serde_json::to_vec(&paper).map_err(|error| PaperError::Layout {
        detail: error.to_string(),
    })?;
    Ok(Composed { json, files, end })
}

/// All parts of a document, for writers that leave the pages to another program.
pub(crate) fn pieces(doc: &Document) -> Result<Vec<Piece>, PaperError> {
    check(doc)?;
    Ok(pieces_of(doc, &first_stretch(usize::MAX))?.0)
}

/// One part of a document alone, as `alone.typ` reads it.
pub(crate) fn alone(doc: &Document, piece: &Piece) -> Result<Vec<u8>, PaperError> {
    #[derive(Serialize)]
    struct Alone<'a> {
        font: String,
        room_mm: f64,
        pieces: [&'a Piece; 1],
    }
    let alone = Alone {
        font: fonts::current().engine_name().to_owned(),
        room_mm: room_mm(doc).0,
        pieces: [piece],
    };
    serde_json::to_vec(&alone).map_err(|error| PaperError::Layout {
        detail: error.to_string(),
    })
}

/// A document's first stretch, of so many rows.
pub(crate) fn first_stretch(rows: usize) -> Stretch {
    Stretch {
        from: Place::default(),
        rows,
        pages_before: 0,
        on_back: false,
        page_at: Vec::new(),
    }
}

/// The parts of a stretch and the place where it stops; none at the document's end.
fn pieces_of(doc: &Document, stretch: &Stretch) -> Result<(Vec<Piece>, Option<Place>), PaperError> {
    let mut pieces = Vec::new();
    let mut left = stretch.rows;
    for (index, block) in doc.blocks.iter().enumerate().skip(stretch.from.block) {
        let Block::Table(table) = block else {
            pieces.extend(piece::of_block(doc, index));
            continue;
        };
        let first = if index == stretch.from.block {
            stretch.from.row
        } else {
            0
        };
        let most = first.saturating_add(left.max(FEWEST_ROWS));
        let last = table.rows.len().min(most);
        left = left.saturating_sub(last - first);
        let page_at = stretch.page_at.iter().find(|place| place.block == index);
        let page_at = page_at.map(|place| place.row);
        rows::push_table(doc, index, first..last, page_at, &mut pieces)?;
        if last < table.rows.len() {
            let end = Place {
                block: index,
                row: last,
            };
            return Ok((pieces, Some(end)));
        }
    }
    Ok((pieces, None))
}

/// What `paper.typ` reads.
#[derive(Serialize)]
struct Paper<'a> {
    about: About,
    year: i32,
    month: u32,
    day: u32,
    font: String,
    on_back: bool,
    sheet_mm: (f64, f64),
    margins: Margins,
    room_mm: f64,
    table_line_em: f64,
    pages_before: usize,
    look: &'a PaperStyle,
    pieces: Vec<Piece>,
}

impl<'a> Paper<'a> {
    fn of(doc: &'a Document, stretch: &Stretch, pieces: Vec<Piece>) -> Self {
        Self {
            about: About::of(doc),
            year: doc.created.year(),
            month: doc.created.month(),
            day: doc.created.day(),
            font: fonts::current().engine_name().to_owned(),
            on_back: stretch.on_back,
            sheet_mm: sheet_mm(doc.orientation),
            margins: margins(doc),
            room_mm: room_mm(doc).0,
            table_line_em: LINE_EM,
            pages_before: stretch.pages_before,
            look: &doc.style,
            pieces,
        }
    }
}
