//! The words of cells and lines.

use crate::Content;
use crate::compose::clean;
use crate::figure::printed;
use crate::fonts::Face;

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
