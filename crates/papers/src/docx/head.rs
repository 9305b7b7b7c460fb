//! Heads and titles: the issuing body, the Party or the State, the document's name.

use super::markup::Markup;
use super::paragraph::{Para, Rule, spacer};
use super::table::{Plain, plain_row, plain_table};
use crate::columns::room_mm;
use crate::compose::Piece;
use crate::fonts::{Face, width_mm};
use crate::{Document, LetterheadStyle, Mark};

/// A rule under a name or title is this share of the line above it (NĐ 30/2020: a third to a
/// half).
const RULE_SHARE: f64 = 0.4;

/// Writes a letterhead, an issuer's block or a title.
pub(super) fn push(doc: &Document, piece: &Piece, out: &mut Markup) {
    match piece {
        Piece::Letterhead {
            superior,
            issuer,
            number,
            regarding,
            place_date,
            cells_mm,
        } => {
            let head = Head {
                look: &doc.style.letterhead,
                cells_mm: *cells_mm,
                superior,
                issuer,
                number: number.as_deref().unwrap_or_default(),
                regarding,
                place_date: place_date.as_deref().unwrap_or_default(),
            };
            head.write(out);
            spacer(18.0, false, out);
        }
        Piece::IssuerOnly { superior, issuer } => issuer_alone(doc, superior, issuer, out),
        Piece::Title {
            kind,
            lines,
            parent,
            attached,
        } => title(doc, [kind, lines, parent], *attached, out),
        _ => {}
    }
}

struct Head<'a> {
    look: &'a LetterheadStyle,
    cells_mm: (f64, f64),
    superior: &'a [String],
    issuer: &'a [String],
    number: &'a str,
    regarding: &'a [String],
    place_date: &'a str,
}

impl Head<'_> {
    fn write(&self, out: &mut Markup) {
        let widths = [self.cells_mm.0, self.cells_mm.1];
        plain_table(&widths, out, |out| {
            // The Party's place and date stand beside the mark, the State's beside the number.
            if self.look.motto.is_none() {
                let left: Plain = &|out| {
                    self.issuer(out);
                    self.number(out);
                };
                let right: Plain = &|out| {
                    self.nation(out);
                    self.date(8.0, out);
                };
                plain_row(&widths, [left, right], out);
            } else {
                plain_row(
                    &widths,
                    [&|out| self.issuer(out), &|out| self.nation(out)],
                    out,
                );
                plain_row(
                    &widths,
                    [&|out| self.number(out), &|out| self.date(0.0, out)],
                    out,
                );
            }
        });
    }

    fn issuer(&self, out: &mut Markup) {
        let sides_mm = (self.cells_mm.0, 0.0);
        issuer(self.look, self.superior, self.issuer, sides_mm, out);
    }

    fn number(&self, out: &mut Markup) {
        Para::styled("SoKyHieu").write(&[self.number], out);
        if !self.regarding.is_empty() {
            let para = Para::styled("TrichYeuCongVan").after(6.0);
            para.write(self.regarding, out);
        }
    }

    fn date(&self, before_pt: f64, out: &mut Markup) {
        let para = Para::styled("DiaDanh").after(before_pt);
        para.write(&[self.place_date], out);
    }

    fn nation(&self, out: &mut Markup) {
        let look = self.look;
        Para::styled("QuocHieu").write(&[&look.nation], out);
        let (last, size_pt) = match &look.motto {
            Some(motto) => {
                Para::styled("TieuNgu").write(&[motto], out);
                (motto, look.motto_pt)
            }
            None => (&look.nation, look.nation_pt),
        };
        let rule = Rule {
            length_mm: width_mm(last, Face::Bold, size_pt),
            space_mm: self.cells_mm.1,
            right_mm: 0.0,
        };
        rule.write(false, out);
    }
}

fn issuer_alone(doc: &Document, superior: &[String], issuer_lines: &[String], out: &mut Markup) {
    let look = &doc.style.letterhead;
    let right_mm = room_mm(doc).0 - look.left_mm;
    issuer(look, superior, issuer_lines, (look.left_mm, right_mm), out);
    spacer(16.0, false, out);
}

/// The issuer's name closed by its mark, in a space so wide and with so much kept free at its
/// right, in millimetres.
fn issuer(
    look: &LetterheadStyle,
    superior: &[String],
    issuer: &[String],
    (space_mm, right_mm): (f64, f64),
    out: &mut Markup,
) {
    if !superior.is_empty() {
        let para = Para::styled("CapTren").right(right_mm);
        para.write(superior, out);
    }
    Para::styled("CoQuan").right(right_mm).write(issuer, out);
    let last = issuer.last().map_or("", String::as_str);
    let mark = Closing {
        mark: look.issuer_mark,
        last_mm: width_mm(last, Face::Bold, look.issuer_pt),
        space_mm,
        right_mm,
    };
    mark.write(false, out);
}

fn title(doc: &Document, parts: [&Vec<String>; 3], attached: bool, out: &mut Markup) {
    let look = &doc.style.title;
    let styles = if attached {
        ["TenDanhSach", "TrichYeuDanhSach", "KemTheo"]
    } else {
        ["TenLoai", "TrichYeu", "KemTheo"]
    };
    let faces = [Face::Bold, Face::Bold, Face::Italic];
    let sizes = if attached {
        [look.attached_pt; 3]
    } else {
        [look.kind_pt, look.subject_pt, look.attached_pt]
    };
    let mut last_mm = 0.0;
    for (part, lines) in parts.into_iter().enumerate() {
        let Some(last) = lines.last() else { continue };
        Para::styled(styles[part]).write(lines, out);
        last_mm = width_mm(last, faces[part], sizes[part]);
    }
    let mark = Closing {
        mark: look.mark,
        last_mm,
        space_mm: room_mm(doc).0,
        right_mm: 0.0,
    };
    mark.write(true, out);
    spacer(10.0, true, out);
}

/// What closes a name or a title.
struct Closing {
    mark: Mark,
    /// Width of the line above, in millimetres.
    last_mm: f64,
    space_mm: f64,
    right_mm: f64,
}

impl Closing {
    fn write(self, keep_next: bool, out: &mut Markup) {
        let words = match self.mark {
            Mark::Asterisk => "*",
            Mark::Hyphens => "-----",
            Mark::Rule => {
                let rule = Rule {
                    length_mm: self.last_mm * RULE_SHARE,
                    space_mm: self.space_mm,
                    right_mm: self.right_mm,
                };
                return rule.write(keep_next, out);
            }
        };
        let para = Para::styled("DauKet").right(self.right_mm);
        para.stays(keep_next).write(&[words], out);
    }
}
