//! A document as DOCX: what offices edit, send on and keep.
//!
//! The pages are left to the word processor; what is said, in which order, in which lines a long
//! name breaks and how wide a column is comes from the same parts the pages are set from (see
//! [`crate::compose`]). Every look is a named style, so that an office changes it in one place.
//! Text is always text: nothing in a document is read as markup or as a field.

mod foot;
mod head;
mod markup;
mod package;
mod paragraph;
mod pictures;
mod sheet;
mod styles;
mod table;

use crate::compose::{self, Piece};
use crate::fonts::in_typeface;
use crate::{Document, PaperError};
use markup::Markup;
use paragraph::{Para, spacer};

/// The document as a DOCX file (Office Open XML, transitional), the same bytes for the same
/// document.
///
/// # Errors
/// [`PaperError::RowShape`], [`PaperError::TotalWithoutLabelCell`] and [`PaperError::TooWide`]
/// name a table that does not fit, as in [`crate::lay_out`].
pub fn docx(doc: &Document) -> Result<Vec<u8>, PaperError> {
    in_typeface(&doc.style.font, || {
        let pieces = compose::pieces(doc)?;
        package::pack(doc, &body(doc, &pieces), &pictures::media(&pieces))
    })
}

/// `word/document.xml`.
fn body(doc: &Document, pieces: &[Piece]) -> String {
    let mut out = Markup::document();
    out.element("w:document", &markup::NAMESPACES, |out| {
        out.element("w:body", &[], |out| {
            for (index, piece) in pieces.iter().enumerate() {
                push(doc, piece, index, pieces, out);
            }
            sheet::section(doc, has_restart(pieces), out);
        });
    });
    out.finish()
}

fn push(doc: &Document, piece: &Piece, index: usize, pieces: &[Piece], out: &mut Markup) {
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
