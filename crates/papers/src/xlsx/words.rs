//! The words of cells and lines.

use crate::compose::{Piece, clean};
use crate::figure::printed;
use crate::fonts::Face;
use crate::{Content, Picture, Role};

/// A line of a head: its words and their face.
pub(super) type Line<'a> = (&'a str, Face);

/// An empty line.
pub(super) const NOTHING: Line = ("", Face::Regular);

/// The lines of a letterhead's left half.
pub(super) fn issuer_lines<'a>(superior: &'a [String], issuer: &'a [String]) -> Vec<Line<'a>> {
    let superior = superior.iter().map(|line| (&**line, Face::Regular));
    let issuer = issuer.iter().map(|line| (&**line, Face::Bold));
    superior.chain(issuer).collect()
}

/// What a cell shows, to measure it by.
pub(super) fn in_words(cell: &Content) -> String {
    match cell {
        Content::Text(words) => clean(words),
        figure => printed(figure).unwrap_or_default(),
    }
}

/// Words without the places to break that only pages need.
pub(super) fn plain(words: &str) -> String {
    clean(words).replace('\u{200b}', "")
}

/// What pictures there are on the paper: a workbook to reckon with shows none.
pub(super) fn left_out(pictures: &[Picture]) -> Piece {
    let count = pictures.len();
    let said = format!("Có {count} ảnh không nằm trong bảng tính này: xem ở bản PDF hoặc Word.");
    let captions = pictures.iter().map(|one| clean(&one.caption));
    let captions = captions.filter(|caption| !caption.is_empty());
    let lines = std::iter::once(said).chain(captions.map(|caption| format!("- {caption}")));
    Piece::Paragraph {
        text: lines.collect::<Vec<_>>().join("\n"),
        role: Role::Body,
        stays: false,
    }
}
