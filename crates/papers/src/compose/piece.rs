//! The parts of a paper as the templates read them; tables are in [`super::rows`].

use serde::Serialize;

use super::chart::{self, ChartPiece};
use super::pictures::{self, PicturePiece};
use super::rows::TablePiece;
use super::signing::{self, SignerPiece};
use super::words::clean;
use crate::columns::{letterhead_mm, room_mm};
use crate::figure::{dotted, roman};
use crate::fonts::Face;
use crate::lines::{self, Setting};
use crate::{Block, Document, Numbering, Role};

/// A part of a paper, worded, broken into lines where that is decided before layout.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case", tag = "piece")]
pub(crate) enum Piece {
    Letterhead {
        superior: Vec<String>,
        issuer: Vec<String>,
        number: Option<String>,
        /// What the letter is about, under the number.
        regarding: Vec<String>,
        place_date: Option<String>,
        /// Widths of the two cells.
        cells_mm: (f64, f64),
    },
    IssuerOnly {
        superior: Vec<String>,
        issuer: Vec<String>,
    },
    Appendix {
        heading: String,
    },
    Title {
        kind: Vec<String>,
        lines: Vec<String>,
        parent: Vec<String>,
        attached: bool,
    },
    Paragraph {
        text: String,
        role: Role,
        stays: bool,
    },
    Article {
        label: String,
        text: String,
        stays: bool,
    },
    Addressee {
        label: String,
        names: Vec<String>,
    },
    Table(TablePiece),
    PageBreak,
    Chart(ChartPiece),
    Cover {
        kind: Vec<String>,
        lines: Vec<String>,
        foot: String,
    },
    Contents {
        title: String,
    },
    Section {
        /// Which block of the document it is; marks its page.
        block: usize,
        text: String,
        level: u8,
        new_page: bool,
    },
    Pictures {
        /// From top to bottom, each from left to right.
        rows: Vec<Vec<PicturePiece>>,
        gap_mm: f64,
        caption_pt: f64,
    },
    Closing {
        /// Which block of the document it is; names its mark.
        block: usize,
        text: String,
        stays: bool,
    },
    Signature {
        /// Which block of the document it is; names its mark.
        block: usize,
        recipients: Vec<String>,
        authority: Vec<String>,
        position: Vec<String>,
        name: Option<String>,
        right_mm: f64,
        /// The block may be split, because no page would hold it.
        tall: bool,
    },
    Signers {
        /// Which block of the document it is; names its mark.
        block: usize,
        /// From top to bottom, each from left to right.
        rows: Vec<Vec<SignerPiece>>,
        /// How many stand side by side.
        abreast: usize,
    },
}

/// Lines of a title stay this far from the margins together.
pub(super) const TITLE_INSET_MM: f64 = 10.0;

/// What a letter is about stays this far from its cell's edges together.
const REGARDING_INSET_MM: f64 = 6.0;

/// The piece of a block; none for a table, which composes itself, and for what belongs to the block
/// before it.
pub(crate) fn of_block(doc: &Document, index: usize) -> Option<Piece> {
    let next = doc.blocks.get(index + 1);
    let stays = matches!(next, Some(Block::Signature { .. } | Block::Signers { .. }));
    let head = &doc.style.letterhead;
    Some(match &doc.blocks[index] {
        Block::Table(_) | Block::Regarding(_) | Block::Workbook(_) => return None,
        Block::Chart(own) => Piece::Chart(chart::piece(doc, own, stays)),
        Block::Cover { kind, lines, foot } => super::book::cover(doc, kind, lines, foot),
        Block::Contents { title } => Piece::Contents {
            title: clean(title).to_uppercase(),
        },
        Block::Section {
            text,
            level,
            new_page,
        } => super::book::section(doc, index, (text, *level, *new_page)),
        Block::Letterhead {
            superior,
            issuer,
            number,
            place_date,
        } => Piece::Letterhead {
            superior: issuer_lines(doc, letterhead_mm(doc).0, Face::Regular, superior),
            issuer: issuer_lines(doc, letterhead_mm(doc).0, Face::Bold, issuer),
            number: number.as_deref().map(|text| {
                let room_mm = letterhead_mm(doc).0;
                one_line(text, Face::Regular, head.number_pt, room_mm)
            }),
            regarding: match next {
                Some(Block::Regarding(about)) => regarding(doc, about),
                _ => Vec::new(),
            },
            place_date: place_date.as_deref().map(|text| {
                let room_mm = letterhead_mm(doc).1;
                one_line(text, Face::Italic, head.place_date_pt, room_mm)
            }),
            cells_mm: letterhead_mm(doc),
        },
        Block::IssuerOnly { superior, issuer } => Piece::IssuerOnly {
            superior: issuer_lines(doc, head.left_mm, Face::Regular, superior),
            issuer: issuer_lines(doc, head.left_mm, Face::Bold, issuer),
        },
        Block::Appendix { number } => Piece::Appendix {
            heading: appendix_heading(doc, *number),
        },
        Block::Title {
            kind,
            lines,
            parent,
        } => title(doc, kind, lines, parent.as_deref()),
        Block::Paragraph { text, role } => Piece::Paragraph {
            text: match role {
                Role::Banner => banner(doc, text),
                _ => body_text(doc, text),
            },
            role: *role,
            stays: stays || matches!(role, Role::Heading | Role::Subheading | Role::Banner),
        },
        Block::Article { label, text } => Piece::Article {
            label: clean(label),
            text: body_text(doc, text),
            // A section does not begin with one line at the foot of a page.
            stays: stays || begins_section(doc, index),
        },
        Block::Addressee { label, names } => Piece::Addressee {
            label: clean(label),
            names: names.iter().map(|name| body_text(doc, name)).collect(),
        },
        Block::Pictures { pictures, abreast } => pictures::pictures(doc, index, pictures, *abreast),
        Block::Closing(text) => Piece::Closing {
            block: index,
            text: body_text(doc, text),
            stays,
        },
        Block::Signature { .. } => signing::signature(doc, index)?,
        Block::Signers { signers, abreast } => signing::signers(doc, index, signers, *abreast),
    })
}

/// What a letter is about, in balanced lines that keep off the cell's edges.
fn regarding(doc: &Document, about: &str) -> Vec<String> {
    let head = &doc.style.letterhead;
    let face = match head.regarding_italic {
        true => Face::Italic,
        false => Face::Regular,
    };
    let setting = Setting {
        face,
        size_pt: head.regarding_pt,
        room_mm: letterhead_mm(doc).0 - REGARDING_INSET_MM,
    };
    balanced(about, setting)
}

fn begins_section(doc: &Document, index: usize) -> bool {
    let before = index.checked_sub(1).map(|before| &doc.blocks[before]);
    matches!(before, Some(Block::Section { .. }))
}

/// A name in the issuer's cell, in capitals and balanced lines.
fn issuer_lines(doc: &Document, room_mm: f64, face: Face, name: &str) -> Vec<String> {
    let setting = Setting {
        face,
        size_pt: doc.style.letterhead.issuer_pt,
        room_mm,
    };
    balanced(&name.to_uppercase(), setting)
}

/// The lines of a banner, in capitals.
fn banner(doc: &Document, text: &str) -> String {
    let setting = Setting {
        face: Face::Bold,
        size_pt: doc.style.body.size_pt,
        room_mm: room_mm(doc).0 - TITLE_INSET_MM,
    };
    balanced(&text.to_uppercase(), setting).join("\n")
}

fn appendix_heading(doc: &Document, number: Option<u32>) -> String {
    let style = &doc.style.appendix;
    let word = clean(&style.word);
    match (number, style.numbering) {
        (None, _) => word,
        (Some(number), Numbering::Arabic) => format!("{word} {}", dotted(number.into())),
        (Some(number), Numbering::Roman) => format!("{word} {}", roman(number as usize)),
    }
}

fn title(doc: &Document, kind: &str, lines: &[String], parent: Option<&str>) -> Piece {
    let style = &doc.style.title;
    let (kind_pt, subject_pt) = match parent {
        Some(_) => (style.attached_pt, style.attached_pt),
        None => (style.kind_pt, style.subject_pt),
    };
    let set = |face, size_pt, text: &str| {
        let setting = Setting {
            face,
            size_pt,
            room_mm: room_mm(doc).0 - TITLE_INSET_MM,
        };
        balanced(text, setting)
    };
    let subject = lines
        .iter()
        .flat_map(|line| set(Face::Bold, subject_pt, line));
    Piece::Title {
        kind: set(Face::Bold, kind_pt, &kind.to_uppercase()),
        lines: subject.collect(),
        parent: set(Face::Italic, style.attached_pt, parent.unwrap_or_default()),
        attached: parent.is_some(),
    }
}

/// What stands in one line unless a word of it is wider than its room.
pub(super) fn one_line(text: &str, face: Face, size_pt: f64, room_mm: f64) -> String {
    let setting = Setting {
        face,
        size_pt,
        room_mm,
    };
    lines::yielding(&clean(text), setting)
}

fn body_text(doc: &Document, text: &str) -> String {
    let setting = Setting {
        face: Face::Regular,
        size_pt: doc.style.body.size_pt,
        room_mm: room_mm(doc).0 - doc.style.body.first_line_mm,
    };
    lines::yielding(&clean(text), setting)
}

pub(super) fn balanced(text: &str, setting: Setting) -> Vec<String> {
    let lines = text
        .lines()
        .flat_map(|line| lines::balanced(&clean(line), setting));
    lines.map(|line| lines::yielding(&line, setting)).collect()
}
