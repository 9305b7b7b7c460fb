//! Who signs: recipients and one signature side by side, or several signatures.

use serde::Serialize;

use super::piece::{Piece, balanced, one_line};
use super::words::clean;
use crate::columns::{LINE_EM, room_mm};
use crate::fonts::{Face, MM_PER_PT};
use crate::lines::{self, Setting};
use crate::{Block, Document, Signer};

/// One of several people who sign, in lines.
#[derive(Debug, Serialize)]
pub(crate) struct SignerPiece {
    pub(crate) authority: Vec<String>,
    pub(crate) position: Vec<String>,
    pub(crate) name: Option<String>,
}

/// The signer's cell; it holds the usual authority lines at 14 points.
const SIGNER_MM: f64 = 90.0;

/// A block that fills more of a page's height than this is not kept together.
const KEPT_SHARE: f64 = 0.75;

/// What is kept free between people who sign side by side.
const BETWEEN_MM: f64 = 4.0;

/// The piece of a signature; none for another block.
pub(super) fn signature(doc: &Document, block: usize) -> Option<Piece> {
    let Block::Signature {
        recipients,
        authority,
        position,
        name,
    } = &doc.blocks[block]
    else {
        return None;
    };
    let piece = signer(doc, SIGNER_MM, authority, position, name.as_deref());
    let (recipients, left_mm) = recipient_lines(doc, recipients);
    let tall = left_mm.max(height_mm(doc, &piece)) > room_mm(doc).1 * KEPT_SHARE;
    let SignerPiece {
        authority,
        position,
        name,
    } = piece;
    Some(Piece::Signature {
        block,
        recipients,
        authority,
        position,
        name,
        right_mm: SIGNER_MM,
        tall,
    })
}

/// The piece of several signatures.
pub(super) fn signers(doc: &Document, block: usize, signers: &[Signer], abreast: u8) -> Piece {
    let abreast = usize::from(abreast.clamp(1, 4));
    let width_mm = room_mm(doc).0 / abreast as f64 - BETWEEN_MM;
    let pieces = signers.iter().map(|one| {
        let name = one.name.as_deref();
        signer(doc, width_mm, &one.authority, &one.position, name)
    });
    let mut rows: Vec<Vec<SignerPiece>> = Vec::new();
    for piece in pieces {
        match rows.last_mut() {
            Some(row) if row.len() < abreast => row.push(piece),
            _ => rows.push(vec![piece]),
        }
    }
    Piece::Signers {
        block,
        rows,
        abreast,
    }
}

fn signer(
    doc: &Document,
    room_mm: f64,
    authority: &[String],
    position: &str,
    name: Option<&str>,
) -> SignerPiece {
    let style = &doc.style.signature;
    let lines = |face, text: &str| {
        let setting = Setting {
            face,
            size_pt: style.signer_pt,
            room_mm,
        };
        balanced(&text.to_uppercase(), setting)
    };
    let position_face = if style.position_bold {
        Face::Bold
    } else {
        Face::Regular
    };
    let authority = authority.iter().flat_map(|line| lines(Face::Bold, line));
    SignerPiece {
        authority: authority.collect(),
        position: lines(position_face, position),
        name: name.map(|name| one_line(name, Face::Bold, style.signer_pt, room_mm)),
    }
}

/// The height of one who signs, in millimetres.
fn height_mm(doc: &Document, signer: &SignerPiece) -> f64 {
    let style = &doc.style.signature;
    let setting = Setting {
        face: Face::Bold,
        size_pt: style.signer_pt,
        room_mm: SIGNER_MM,
    };
    // A word that is wider than the cell takes more lines than the one it was given.
    let said = signer.authority.iter().chain(&signer.position);
    let said = said.chain(&signer.name);
    let count: usize = said.map(|line| lines::count(line, setting)).sum();
    count as f64 * style.signer_pt * LINE_EM * MM_PER_PT + style.room_mm
}

/// The recipients, and how high they stand in millimetres.
fn recipient_lines(doc: &Document, recipients: &[String]) -> (Vec<String>, f64) {
    let setting = Setting {
        face: Face::Regular,
        size_pt: doc.style.signature.recipients_pt,
        room_mm: room_mm(doc).0 - SIGNER_MM,
    };
    let words = recipients
        .iter()
        .map(|line| lines::yielding(&clean(line), setting));
    let words: Vec<String> = words.collect();
    let count: usize = words.iter().map(|line| lines::count(line, setting)).sum();
    let line_mm = setting.size_pt * LINE_EM * MM_PER_PT;
    (words, count as f64 * line_mm)
}
