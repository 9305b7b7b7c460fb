//! A document as DOCX: what offices edit, send on and keep.
//!
//! The pages are left to the word processor; what is said, in which order, in which lines a long
//! name breaks and how wide a column is comes from the same parts the pages are set from (see
//! [`crate::compose`]). Charts are pictures of their drawings with their figures under them; the
//! contents of a booklet are a field. Every look is a named style, so that an office changes it in one place.
//! Text is always text: nothing in a document is read as markup or as a field.

mod book;
mod drawing;
mod foot;
mod head;
mod image;
mod markup;
mod package;
mod paragraph;
mod pictures;
mod sheet;
mod styles;
mod table;

use crate::compose::{self, Piece};
use crate::fonts::in_typeface;
use crate::layout::book as contents_of;
use crate::typeset::forget;
use crate::{Block, Document, Laid, PaperError, lay_out};
use book::Pages;
use drawing::Drawing;
use markup::Markup;
use paragraph::{Para, spacer};

/// The document as a DOCX file (Office Open XML, transitional), the same bytes for the same
/// document.
///
/// # Errors
/// [`PaperError::RowShape`], [`PaperError::TotalWithoutLabelCell`] and [`PaperError::TooWide`]
/// name a table that does not fit, as in [`crate::lay_out`].
pub fn docx(doc: &Document) -> Result<Vec<u8>, PaperError> {
    match contents_of(doc) {
        // The contents tell pages, so that they are right before the word processor asks.
        Some(_) => docx_of(&lay_out(doc, &())?),
        None => write(doc, &Pages::new()),
    }
}

/// The same of a document that is laid out.
///
/// # Errors
/// As [`docx`].
pub fn docx_of(laid: &Laid) -> Result<Vec<u8>, PaperError> {
    let doc = laid.document();
    let pages = match contents_of(doc) {
        Some(_) => laid.sections()?.into_iter().collect(),
        None => Pages::new(),
    };
    write(doc, &pages)
}

fn write(doc: &Document, pages: &Pages) -> Result<Vec<u8>, PaperError> {
    in_typeface(&doc.style.font, || {
        let pieces = compose::pieces(doc)?;
        let charts = charts(doc, &pieces);
        forget();
        let charts = charts?;
        let body = body(&Writing {
            doc,
            pieces: &pieces,
            pages,
            charts: &charts,
        });
        let mut media = drawing::media(charts.iter().map(|(drawing, _)| drawing));
        media.extend(pictures::media(&pieces));
        package::pack(doc, &body, &media)
    })
}

/// What is being written.
struct Writing<'a> {
    doc: &'a Document,
    pieces: &'a [Piece],
    pages: &'a Pages,
    /// The drawings of charts with their figures, in order.
    charts: &'a [(Drawing, Piece)],
}

/// Drawings and figures of all charts.
fn charts(doc: &Document, pieces: &[Piece]) -> Result<Vec<(Drawing, Piece)>, PaperError> {
    let drawings = drawing::drawings(doc, pieces)?;
    let all = doc.blocks.iter().filter_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
    });
    let mut charts = Vec::with_capacity(drawings.len());
    for (drawing, chart) in drawings.into_iter().zip(all) {
        charts.extend(drawing::figures(doc, chart)?.map(|figures| (drawing, figures)));
    }
    Ok(charts)
}

/// `word/document.xml`.
fn body(writing: &Writing) -> String {
    let Writing { doc, pieces, .. } = writing;
    let mut out = Markup::document();
    let spaces = [&markup::NAMESPACES[..], &markup::DRAWING_NAMESPACES].concat();
    out.element("w:document", &spaces, |out| {
        out.element("w:body", &[], |out| {
            for (index, piece) in pieces.iter().enumerate() {
                push(writing, piece, index, out);
            }
            sheet::section(doc, has_restart(pieces), out);
        });
    });
    out.finish()
}

fn push(writing: &Writing, piece: &Piece, index: usize, out: &mut Markup) {
    let Writing { doc, pieces, .. } = *writing;
    match piece {
        Piece::Letterhead { .. } | Piece::IssuerOnly { .. } | Piece::Title { .. } => {
            head::push(doc, piece, out);
        }
        Piece::Appendix { heading } => {
            if index > 0 {
                let restarts = has_restart(&pieces[..index]);
                out.element("w:p", &[], |out| {
                    out.element("w:pPr", &[], |out| {
                        paragraph::exact_line(1.0, out);
                        sheet::section(doc, restarts, out);
                    });
                });
            }
            Para::styled("PhuLuc").write(&[heading], out);
        }
        Piece::Paragraph { text, role, stays } => foot::paragraph(*role, text, *stays, out),
        Piece::Article { label, text, stays } => foot::article(label, text, *stays, out),
        Piece::Addressee { label, names } => foot::addressee(label, names, out),
        Piece::Table(table) => {
            let stays = matches!(pieces.get(index + 1), Some(Piece::Closing { .. }));
            table::push(doc, table, stays, out);
            // Two tables without a paragraph between them would be read as one, and a document
            // may not end with a table.
            if !stays {
                let room_pt = match pieces.get(index + 1) {
                    Some(Piece::Paragraph { .. } | Piece::Article { .. }) => AFTER_TABLE_PT,
                    _ => 1.0,
                };
                spacer(room_pt, true, out);
            }
        }
        Piece::Pictures { rows, .. } => pictures::push(doc, rows, out),
        Piece::PageBreak => {}
        Piece::Chart(chart) => {
            let earlier = pieces[..index].iter();
            let number = earlier
                .filter(|piece| matches!(piece, Piece::Chart(_)))
                .count();
            if let Some((drawing, figures)) = writing.charts.get(number) {
                drawing::chart(doc, chart, (number, drawing), figures, out);
            }
        }
        Piece::Cover { kind, lines, foot } => book::cover(doc, kind, lines, foot, out),
        Piece::Contents { title } => book::contents(doc, title, pieces, writing.pages, out),
        Piece::Section {
            block,
            text,
            level,
            new_page,
        } => {
            // The contents have ended their page already.
            let ended = matches!(pieces[..index].last(), Some(Piece::Contents { .. }));
            book::section(*block, text, (*level, *new_page && !ended), out);
        }
        Piece::Closing { text, stays, .. } => foot::closing(text, *stays, out),
        Piece::Signature { .. } => foot::signature(doc, piece, out),
        Piece::Signers { rows, abreast, .. } => foot::signers(doc, rows, *abreast, out),
    }
}

/// Room between a table and running text, in points.
const AFTER_TABLE_PT: f64 = 8.0;

/// Whether page numbers have begun anew in these pieces.
fn has_restart(pieces: &[Piece]) -> bool {
    pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Appendix { .. }))
}
