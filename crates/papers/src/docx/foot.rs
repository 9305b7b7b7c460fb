//! Running text, the sentence under a list, recipients and signature.

use super::markup::Markup;
use super::paragraph::{Para, spacer};
use super::table::{Plain, plain_table, split_row};
use crate::columns::room_mm;
use crate::compose::{Piece, SignerPiece};
use crate::fonts::MM_PER_PT;
use crate::{Document, Role};

/// Writes a paragraph of running text.
pub(super) fn paragraph(role: Role, text: &str, stays: bool, out: &mut Markup) {
    let style = match role {
        Role::Body => "NoiDung",
        Role::Ground => "CanCu",
        Role::Heading => "Heading1",
        Role::Subheading => "Heading2",
        Role::Banner => "DongGiua",
    };
    Para::styled(style).stays(stays).write(&[text], out);
}

/// Writes an article: its number in bold, then its text.
pub(super) fn article(label: &str, text: &str, stays: bool, out: &mut Markup) {
    let lead = format!("{label} ");
    let para = Para::styled("Dieu").stays(stays).led_by(&lead);
    para.write(&[text], out);
}

/// Room at the left of a label and of the names under each other beside it, in millimetres.
const LABEL_MM: f64 = 25.0;
const NAMES_MM: f64 = 52.0;

/// Writes whom the paper is for: one name in the middle, several under their label.
pub(super) fn addressee(label: &str, names: &[String], out: &mut Markup) {
    if let [name] = names {
        let line = format!("{label} {name}");
        return Para::styled("KinhGui").write(&[line], out);
    }
    let left = |mm| Para::styled("KinhGui").aligned("left").left(mm).stays(true);
    left(LABEL_MM).write(&[label], out);
    for name in names {
        left(NAMES_MM).write(&[name], out);
    }
}

/// Writes the sentence that counts a list.
pub(super) fn closing(text: &str, stays: bool, out: &mut Markup) {
    let para = Para::styled("NoiDung").after(8.0).stays(stays);
    para.write(&[text], out);
}

/// Writes recipients and signature side by side.
pub(super) fn signature(doc: &Document, piece: &Piece, out: &mut Markup) {
    let Piece::Signature {
        recipients,
        authority,
        position,
        name,
        right_mm,
        tall,
        ..
    } = piece
    else {
        return;
    };
    spacer(12.0, true, out);
    let widths = [room_mm(doc).0 - right_mm, *right_mm];
    let left: Plain = &|out| recipient_lines(doc, recipients, out);
    let right: Plain = &|out| signer(doc, [authority, position], name.as_deref(), out);
    plain_table(&widths, out, |out| {
        split_row(&widths, &[left, right], *tall, out);
    });
    spacer(1.0, false, out);
}

/// Writes several signatures, a row for those who stand side by side.
pub(super) fn signers(doc: &Document, rows: &[Vec<SignerPiece>], abreast: usize, out: &mut Markup) {
    let widths = vec![room_mm(doc).0 / abreast as f64; abreast];
    for people in rows {
        spacer(12.0, true, out);
        plain_table(&widths, out, |out| {
            let one = |at: usize| {
                move |out: &mut Markup| match people.get(at) {
                    Some(SignerPiece {
                        authority,
                        position,
                        name,
                    }) => signer(doc, [authority, position], name.as_deref(), out),
                    None => Para::styled("NguoiKy").write::<&str>(&[], out),
                }
            };
            let cells: Vec<_> = (0..abreast).map(one).collect();
            let cells: Vec<Plain> = cells.iter().map(|cell| cell as Plain).collect();
            split_row(&widths, &cells, false, out);
        });
    }
    spacer(1.0, false, out);
}

fn recipient_lines(doc: &Document, recipients: &[String], out: &mut Markup) {
    if recipients.is_empty() {
        return Para::styled("NoiNhan").write::<&str>(&[], out);
    }
    Para::styled("NoiNhanDau").write(&[&doc.style.signature.recipients_label], out);
    for line in recipients {
        Para::styled("NoiNhan").write(&[line], out);
    }
}

fn signer(doc: &Document, lines: [&Vec<String>; 2], name: Option<&str>, out: &mut Markup) {
    for (style, lines) in ["QuyenHan", "ChucVu"].into_iter().zip(lines) {
        for line in lines {
            Para::styled(style).write(&[line], out);
        }
    }
    // One high paragraph keeps its height whatever is typed around it.
    spacer(doc.style.signature.room_mm / MM_PER_PT, false, out);
    Para::styled("NguoiKy").write(&[name.unwrap_or_default()], out);
}
