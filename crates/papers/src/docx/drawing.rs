//! Drawings: each is set by the layout engine from the same parts as the pages, and stands in the
//! text as a picture with its words for those who do not see it. Its figures follow as a table.

use typst::foundations::Bytes;

use super::image::{Image, Media};
use super::markup::Markup;
use super::paragraph::{Para, spacer};
use super::table;
use crate::columns::room_mm;
use crate::compose::{self, ChartPiece, Piece};
use crate::typeset::typeset_alone;
use crate::{Block, Document, PaperError, picture};

/// A picture of a chart.
pub(super) struct Drawing {
    /// PNG.
    bytes: Bytes,
    /// Width and height on the page in millimetres.
    size_mm: (f64, f64),
}

/// The parts of drawings, in order.
pub(super) fn media<'d>(drawings: impl Iterator<Item = &'d Drawing>) -> Vec<Media> {
    let part = |(number, drawing): (usize, &Drawing)| Media {
        id: relation(number),
        target: format!("media/hinh{}.png", number + 1),
        bytes: drawing.bytes.clone(),
    };
    drawings.enumerate().map(part).collect()
}

/// Dots to the inch: what office printers print.
const DPI: f64 = 220.0;

const MM_PER_INCH: f64 = 25.4;

/// The drawings of a document's charts, in order.
pub(super) fn drawings(doc: &Document, pieces: &[Piece]) -> Result<Vec<Drawing>, PaperError> {
    let charts = pieces
        .iter()
        .filter(|piece| matches!(piece, Piece::Chart(_)));
    charts.map(|piece| drawing(doc, piece)).collect()
}

fn drawing(doc: &Document, piece: &Piece) -> Result<Drawing, PaperError> {
    let pages = typeset_alone(compose::alone(doc, piece)?)?;
    let pixels = picture::pixels(&pages, 0, DPI);
    let mm = |dots: u32| f64::from(dots) / DPI * MM_PER_INCH;
    Ok(Drawing {
        size_mm: (mm(pixels.width), mm(pixels.height)),
        bytes: Bytes::new(picture::png(&pages, 0, DPI)?),
    })
}

/// Writes a chart: its title, its picture (the `number`th of the file, from 0), its figures.
pub(super) fn chart(
    doc: &Document,
    piece: &ChartPiece,
    (number, drawing): (usize, &Drawing),
    figures: &Piece,
    out: &mut Markup,
) {
    spacer(8.0, true, out);
    if !piece.title.is_empty() {
        Para::styled("TenBieuDo").write(&[&piece.title], out);
    }
    out.element("w:p", &[], |out| {
        out.element("w:pPr", &[], |out| {
            out.value("w:pStyle", "BieuDo");
            out.empty("w:keepNext", &[]);
        });
        Image {
            media: &relation(number),
            number: number + 1,
            name: &format!("Biểu đồ {}", number + 1),
            alt: &piece.alt,
            size_mm: drawing.size_mm,
        }
        .write(out);
    });
    if let Piece::Table(table) = figures {
        spacer(4.0, true, out);
        table::push_whole(doc, table, out);
        spacer(8.0, false, out);
    }
}

/// The figures of the chart in block `index` as a table ready to be written.
pub(super) fn figures(doc: &Document, chart: &crate::Chart) -> Result<Option<Piece>, PaperError> {
    let alone = Document {
        blocks: vec![Block::Table(chart.table(room_mm(doc).0))],
        title: String::new(),
        style: doc.style.clone(),
        ..*doc
    };
    Ok(compose::pieces(&alone)?.into_iter().next())
}

/// The relation by which the text names a picture.
fn relation(number: usize) -> String {
    format!("rIdHinh{}", number + 1)
}
