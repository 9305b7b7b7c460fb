//! Pictures as the templates read them: their sizes are decided here, so that pages and word
//! processors show them alike. One that cannot be decoded is known here, before any page is set.

use serde::Serialize;
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

use super::piece::Piece;
use super::words::clean;
use crate::columns::room_mm;
use crate::fonts::Face;
use crate::lines::{self, Setting};
use crate::{Document, Picture};

/// A picture in its row.
#[derive(Debug, Serialize)]
pub(crate) struct PicturePiece {
    /// Where the templates find its bytes; none prints what stands `instead`.
    pub(crate) file: Option<String>,
    #[serde(skip)]
    pub(crate) shown: Option<Shown>,
    /// Which one it is in the document: its block and its place there.
    #[serde(skip)]
    pub(crate) number: (usize, usize),
    pub(crate) alt: String,
    pub(crate) caption: String,
    pub(crate) instead: String,
    pub(crate) width_mm: f64,
    pub(crate) height_mm: f64,
}

/// A picture that can be shown.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    pub(crate) bytes: Bytes,
    /// `jpeg` or `png`.
    pub(crate) ending: &'static str,
}

/// Room between neighbours, in millimetres.
pub(crate) const GAP_MM: f64 = 5.0;

/// The height that pictures take at most, in millimetres: alone, two, three and more abreast.
const HIGHEST_MM: [f64; 3] = [110.0, 72.0, 50.0];

/// The height of the frame in place of a picture, in millimetres.
const INSTEAD_MM: f64 = 30.0;

/// Captions are this much smaller than running text, in points.
pub(crate) const CAPTION_LESS_PT: f64 = 2.0;

/// The piece of a block of pictures; `abreast` from 1 to 3.
pub(super) fn pictures(doc: &Document, block: usize, all: &[Picture], abreast: u8) -> Piece {
    let abreast = usize::from(abreast.clamp(1, 3));
    let numbered: Vec<(usize, &Picture)> = all.iter().enumerate().collect();
    let rows = numbered.chunks(abreast).map(|row| {
        let pieces = row.iter().map(|(at, picture)| {
            let room = (room_mm(doc).0 - GAP_MM * (abreast - 1) as f64) / abreast as f64;
            piece(doc, (block, *at), picture, (room, HIGHEST_MM[abreast - 1]))
        });
        pieces.collect()
    });
    Piece::Pictures {
        rows: rows.collect(),
        gap_mm: GAP_MM,
        caption_pt: doc.style.body.size_pt - CAPTION_LESS_PT,
    }
}

fn piece(
    doc: &Document,
    number: (usize, usize),
    picture: &Picture,
    (room_mm, highest_mm): (f64, f64),
) -> PicturePiece {
    let setting = Setting {
        face: Face::Italic,
        size_pt: doc.style.body.size_pt - CAPTION_LESS_PT,
        room_mm,
    };
    let words = |text: &str| lines::yielding(&clean(text), setting);
    let sound = sound(picture);
    let (width_mm, height_mm) = match &sound {
        Some((_, (wide, high))) => {
            let height = (room_mm * high / wide).min(highest_mm);
            (height * wide / high, height)
        }
        None => (room_mm, INSTEAD_MM),
    };
    PicturePiece {
        file: sound
            .as_ref()
            .map(|_| format!("/anh-{}-{}", number.0, number.1)),
        shown: sound.map(|(shown, _)| shown),
        number,
        alt: clean(&picture.alt),
        caption: words(&picture.caption),
        instead: words(&picture.instead),
        width_mm,
        height_mm,
    }
}

/// The picture with its width and height in dots, if all of it can be decoded. The engine remembers
/// what it decoded and does not do it again for the page.
fn sound(picture: &Picture) -> Option<(Shown, (f64, f64))> {
    let bytes = Bytes::new(picture.bytes.clone());
    let (format, ending) = match ExchangeFormat::detect(&bytes)? {
        format @ ExchangeFormat::Jpg => (format, "jpeg"),
        format @ ExchangeFormat::Png => (format, "png"),
        _ => return None,
    };
    let decoded = RasterImage::plain(bytes.clone(), format).ok()?;
    let size = (f64::from(decoded.width()), f64::from(decoded.height()));
    (size.0 > 0.0 && size.1 > 0.0).then_some((Shown { bytes, ending }, size))
}

/// Every picture of the pieces that can be shown, in order.
pub(crate) fn shown(pieces: &[Piece]) -> impl Iterator<Item = (&PicturePiece, &Shown)> {
    let rows = pieces.iter().flat_map(|piece| match piece {
        Piece::Pictures { rows, .. } => rows.as_slice(),
        _ => &[],
    });
    rows.flatten()
        .filter_map(|piece| Some((piece, piece.shown.as_ref()?)))
}
