//! The parts of a paper as the templates read them; tables are in [`super::rows`].

use serde::Serialize;

use super::rows::TablePiece;
use super::words::clean;
use crate::columns::{LINE_EM, room_mm};
use crate::figure::{dotted, roman};
use crate::fonts::{Face, MM_PER_PT};
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
        place_date: Option<String>,
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
    Table(TablePiece),
    PageBreak,
    Closing {
        text: String,
        stays: bool,
    },
    Signature {
        recipients: Vec<String>,
        authority: Vec<String>,
        position: Vec<String>,
        name: Option<String>,
        right_mm: f64,
        /// The block may be split, because no page would hold it.
        tall: bool,
    },
}

/// The signer's cell; it holds the usual authority lines at 14 points.
const SIGNER_MM: f64 = 90.0;

/// Recipients that fill more of a page's height than this are not kept together.
const KEPT_SHARE: f64 = 0.75;

/// Lines of a title stay this far from the margins together.
const TITLE_INSET_MM: f64 = 10.0;

/// The piece of a block; none for a table, which composes itself.
pub(crate) fn of_block(doc: &Document, index: usize) -> Option<Piece> {
    let stays = matches!(doc.blocks.get(index + 1), Some(Block::Signature { .. }));
    Some(match &doc.blocks[index] {
        Block::Table(_) => return None,
        Block::Letterhead {
            superior,
            issuer,
            number,
            place_date,
        } => Piece::Letterhead {
            superior: in_left_cell(doc, Face::Regular, superior),
            issuer: in_left_cell(doc, Face::Bold, issuer),
            number: number.as_deref().map(clean),
            place_date: place_date.as_deref().map(clean),
        },
        Block::IssuerOnly { superior, issuer } => Piece::IssuerOnly {
            superior: in_left_cell(doc, Face::Regular, superior),
            issuer: in_left_cell(doc, Face::Bold, issuer),
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
            text: body_text(doc, text),
            role: *role,
            stays: stays || *role == Role::Heading,
        },
        Block::Closing(text) => Piece::Closing {
            text: body_text(doc, text),
            stays,
        },
        Block::Signature {
            recipients,
            authority,
            position,
            name,
        } => signature(doc, recipients, authority, position, name.as_deref()),
    })
}

/// A name in the issuer's cell, in capitals and balanced lines.
fn in_left_cell(doc: &Document, face: Face, name: &str) -> Vec<String> {
    let head = &doc.style.letterhead;
    let setting = Setting {
        face,
        size_pt: head.issuer_pt,
        room_mm: head.left_mm,
    };
    balanced(&name.to_uppercase(), setting)
}

fn appendix_heading(doc: &Document, number: Option<u32>) -> String {
    let style = &doc.style.appendix;
    let word = clean(&style.word);
    match (number, style.numbering) {
        (None, _) => word,
        (Some(number), Numbering::Arabic) => format!("{word} {}", dotted(number.into())),
        (Some(number), Numbering::Roman) => format!("{word} {}", roman(number)),
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

fn signature(
    doc: &Document,
    recipients: &[String],
    authority: &[String],
    position: &str,
    name: Option<&str>,
) -> Piece {
    let style = &doc.style.signature;
    let signer = |face, text: &str| {
        let setting = Setting {
            face,
            size_pt: style.signer_pt,
            room_mm: SIGNER_MM,
        };
        balanced(text, setting)
    };
    let position_face = if style.position_bold {
        Face::Bold
    } else {
        Face::Regular
    };
    let upper = authority.iter().map(|line| line.to_uppercase());
    let (recipients, tall) = recipient_lines(doc, recipients);
    Piece::Signature {
        recipients,
        authority: upper.flat_map(|line| signer(Face::Bold, &line)).collect(),
        position: signer(position_face, &position.to_uppercase()),
        name: name.map(clean),
        right_mm: SIGNER_MM,
        tall,
    }
}

/// The recipients, and whether they are too many to be kept on one page.
fn recipient_lines(doc: &Document, recipients: &[String]) -> (Vec<String>, bool) {
    let (width_mm, height_mm) = room_mm(doc);
    let setting = Setting {
        face: Face::Regular,
        size_pt: doc.style.signature.recipients_pt,
        room_mm: width_mm - SIGNER_MM,
    };
    let words = recipients
        .iter()
        .map(|line| lines::yielding(&clean(line), setting));
    let words: Vec<String> = words.collect();
    let count: usize = words.iter().map(|line| lines::count(line, setting)).sum();
    let line_mm = setting.size_pt * LINE_EM * MM_PER_PT;
    (words, count as f64 * line_mm > height_mm * KEPT_SHARE)
}

fn body_text(doc: &Document, text: &str) -> String {
    let setting = Setting {
        face: Face::Regular,
        size_pt: doc.style.body.size_pt,
        room_mm: room_mm(doc).0 - doc.style.body.first_line_mm,
    };
    lines::yielding(&clean(text), setting)
}

fn balanced(text: &str, setting: Setting) -> Vec<String> {
    let lines = text
        .lines()
        .flat_map(|line| lines::balanced(&clean(line), setting));
    lines.map(|line| lines::yielding(&line, setting)).collect()
}
