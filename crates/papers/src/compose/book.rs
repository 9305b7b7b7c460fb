//! The parts of a booklet as the templates read them.

use super::piece::{Piece, TITLE_INSET_MM, balanced};
use super::words::clean;
use crate::Document;
use crate::columns::room_mm;
use crate::fonts::Face;
use crate::lines::{self, Setting};

/// How much larger than a title the words of a cover are, in points. `book.typ` sets them so.
pub(crate) const COVER_KIND_PT: f64 = 10.0;
pub(crate) const COVER_LINES_PT: f64 = 2.0;

pub(super) fn cover(doc: &Document, kind: &str, lines: &[String], foot: &str) -> Piece {
    let size_pt = doc.style.title.kind_pt;
    let setting = |larger_pt| Setting {
        face: Face::Bold,
        size_pt: size_pt + larger_pt,
        room_mm: room_mm(doc).0 - TITLE_INSET_MM,
    };
    let about = lines.iter();
    Piece::Cover {
        kind: balanced(&kind.to_uppercase(), setting(COVER_KIND_PT)),
        lines: about
            .flat_map(|line| balanced(line, setting(COVER_LINES_PT)))
            .collect(),
        foot: clean(foot),
    }
}

pub(super) fn section(
    doc: &Document,
    index: usize,
    (text, level, new_page): (&str, u8, bool),
) -> Piece {
    let setting = Setting {
        face: Face::Bold,
        size_pt: doc.style.body.size_pt,
        room_mm: room_mm(doc).0,
    };
    Piece::Section {
        block: index,
        text: lines::yielding(&clean(text), setting),
        level: level.clamp(1, 2),
        new_page,
    }
}
