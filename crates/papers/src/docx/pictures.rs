//! Rows of pictures in a table without lines, each picture with its caption beneath; their bytes are
//! parts of the file.

use super::image::{Image, Media};
use super::markup::Markup;
use super::paragraph::{Para, spacer};
use super::table::{Plain, plain_table, split_row};
use crate::Document;
use crate::columns::room_mm;
use crate::compose::{PicturePiece, Piece, shown};

/// The style of captions.
const CAPTION: &str = "ChuThichAnh";

/// The parts of all pictures, in order.
pub(super) fn media(pieces: &[Piece]) -> Vec<Media> {
    let part = |(piece, shown): (&PicturePiece, &crate::compose::Shown)| Media {
        id: id(piece),
        target: format!(
            "media/anh{}-{}.{}",
            piece.number.0, piece.number.1, shown.ending
        ),
        bytes: shown.bytes.clone(),
    };
    shown(pieces).map(part).collect()
}

fn id(piece: &PicturePiece) -> String {
    format!("rAnh{}-{}", piece.number.0, piece.number.1)
}

/// Writes rows of pictures.
pub(super) fn push(doc: &Document, rows: &[Vec<PicturePiece>], out: &mut Markup) {
    for row in rows {
        spacer(8.0, true, out);
        let widths = vec![room_mm(doc).0 / row.len() as f64; row.len()];
        let one = |piece| move |out: &mut Markup| cell(piece, out);
        let cells: Vec<_> = row.iter().map(one).collect();
        let cells: Vec<Plain> = cells.iter().map(|cell| cell as Plain).collect();
        plain_table(&widths, out, |out| split_row(&widths, &cells, false, out));
    }
    spacer(4.0, false, out);
}

fn cell(piece: &PicturePiece, out: &mut Markup) {
    if piece.file.is_none() {
        return Para::styled(CAPTION).write(&[&piece.instead, &piece.caption], out);
    }
    out.element("w:p", &[], |out| {
        out.element("w:pPr", &[], |out| {
            out.value("w:pStyle", CAPTION);
            out.empty("w:keepNext", &[]);
        });
        image(piece, out);
    });
    Para::styled(CAPTION).write(&[&piece.caption], out);
}

fn image(piece: &PicturePiece, out: &mut Markup) {
    Image {
        media: &id(piece),
        // Charts have the numbers below.
        number: 1_000 * (piece.number.0 + 1) + piece.number.1,
        name: &format!("Ảnh {}", piece.number.1 + 1),
        alt: &piece.alt,
        size_mm: (piece.width_mm, piece.height_mm),
    }
    .write(out);
}
