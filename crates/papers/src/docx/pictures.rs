//! Rows of pictures in a table without lines, each picture with its caption beneath; their bytes are
//! parts of the file.

use super::markup::Markup;
use super::paragraph::{Para, spacer};
use super::table::{Plain, plain_table, split_row};
use crate::Document;
use crate::columns::room_mm;
use crate::compose::{PicturePiece, Piece, shown};

/// The style of captions.
const CAPTION: &str = "ChuThichAnh";

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const MAIN: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// A picture as a part of the file.
pub(super) struct Media {
    /// By which the text refers to it.
    pub(super) id: String,
    /// Its place below `word/`.
    pub(super) target: String,
    pub(super) bytes: typst::foundations::Bytes,
}

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
        out.element("w:r", &[], |out| {
            out.element("w:drawing", &[], |out| inline(piece, out));
        });
    });
    Para::styled(CAPTION).write(&[&piece.caption], out);
}

fn inline(piece: &PicturePiece, out: &mut Markup) {
    let (wide, high) = (emu(piece.width_mm), emu(piece.height_mm));
    let number = (piece.number.0 * 1000 + piece.number.1 + 1).to_string();
    let name = format!("Ảnh {}", piece.number.1 + 1);
    let about = [("id", &*number), ("name", &*name), ("descr", &*piece.alt)];
    let edges = [
        ("distT", "0"),
        ("distB", "0"),
        ("distL", "0"),
        ("distR", "0"),
    ];
    let edges: Vec<_> = [("xmlns:wp", DRAWING)].into_iter().chain(edges).collect();
    out.element("wp:inline", &edges, |out| {
        out.empty("wp:extent", &[("cx", &wide), ("cy", &high)]);
        out.empty("wp:docPr", &about);
        out.element("a:graphic", &[("xmlns:a", MAIN)], |out| {
            out.element("a:graphicData", &[("uri", PICTURE)], |out| {
                out.element("pic:pic", &[("xmlns:pic", PICTURE)], |out| {
                    out.element("pic:nvPicPr", &[], |out| {
                        out.empty("pic:cNvPr", &about);
                        out.empty("pic:cNvPicPr", &[]);
                    });
                    out.element("pic:blipFill", &[], |out| {
                        out.empty("a:blip", &[("r:embed", &id(piece))]);
                        out.element("a:stretch", &[], |out| out.empty("a:fillRect", &[]));
                    });
                    out.element("pic:spPr", &[], |out| shape(&wide, &high, out));
                });
            });
        });
    });
}

fn shape(wide: &str, high: &str, out: &mut Markup) {
    out.element("a:xfrm", &[], |out| {
        out.empty("a:off", &[("x", "0"), ("y", "0")]);
        out.empty("a:ext", &[("cx", wide), ("cy", high)]);
    });
    out.element("a:prstGeom", &[("prst", "rect")], |out| {
        out.empty("a:avLst", &[]);
    });
}

/// Millimetres in the unit of drawings: 360,000 to a centimetre.
fn emu(mm: f64) -> String {
    ((mm * 36_000.0).round() as i64).to_string()
}
