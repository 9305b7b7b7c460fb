//! Running text, the sentence under a list, recipients and signature.

use super::markup::Markup;
use super::paragraph::{Para, spacer};
use super::table::{Plain, plain_table, split_row};
use crate::columns::room_mm;
use crate::compose::Piece;
use crate::fonts::MM_PER_PT;
use crate::{Document, Role};

/// Writes a paragraph of running text.
pub(super) fn paragraph(role: Role, text: &str, stays: bool, out: &mut Markup) {
    let style = match role {
        Role::Body => "NoiDung",
        Role::Ground => "CanCu",
        Role::Heading => "Heading1",
    };
    Para::styled(style).stays(stays).write(&[text], out);
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
    } = piece
    else {
        return;
    };
    spacer(12.0, true, out);
    let widths = [room_mm(doc).0 - right_mm, *right_mm];
    let left: Plain = &|out| recipient_lines(doc, recipients, out);
    let right: Plain = &|out| signer(doc, [authority, position], name.as_deref(), out);
    plain_table(&widths, out, |out| {
        split_row(&widths, [left, right], *tall, out);
    });
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
