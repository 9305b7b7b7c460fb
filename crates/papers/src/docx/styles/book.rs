//! The styles of charts and booklets.

use super::super::markup::{Markup, points, twips};
use super::{Lines, Look, Style};
use crate::PaperStyle;
use crate::compose::{COVER_KIND_PT, COVER_LINES_PT};

/// The line height of contents in em, the room above and below a chapter in points, and how far
/// what stands in one is set in, in millimetres.
const CONTENTS_EM: f64 = 1.307;
const CHAPTER_PT: (f64, f64) = (7.0, 3.0);
const IN_CHAPTER_MM: f64 = 5.0;

/// The styles of both.
pub(super) fn styles(style: &PaperStyle) -> Vec<Style> {
    use Lines::{Centred, Contents, Natural, Stacked};
    use Look::{Bold, Italic, Plain};
    let (title, body) = (&style.title, &style.body);
    let part = |id, name, size_pt, (look, align), (lines, keep_next)| Style {
        id,
        name,
        size_pt,
        look,
        align,
        lines,
        keep_next,
    };
    let cover_pt = [COVER_KIND_PT, COVER_LINES_PT].map(|larger| title.kind_pt + larger);
    let (centre, left) = ("center", "left");
    vec![
        part(
            "TenBieuDo",
            "Tên biểu đồ",
            body.size_pt,
            (Bold, centre),
            (Centred, true),
        ),
        part(
            "BieuDo",
            "Biểu đồ",
            body.size_pt,
            (Plain, left),
            (Natural, true),
        ),
        part(
            "BiaTen",
            "Bìa: tên loại",
            cover_pt[0],
            (Bold, centre),
            (Stacked, true),
        ),
        part(
            "BiaTrichYeu",
            "Bìa: trích yếu",
            cover_pt[1],
            (Bold, centre),
            (Stacked, true),
        ),
        part(
            "BiaNoi",
            "Bìa: nơi và năm",
            title.subject_pt,
            (Italic, centre),
            (Natural, false),
        ),
        part(
            "MucLuc",
            "Mục lục",
            title.kind_pt,
            (Bold, centre),
            (Centred, true),
        ),
        part(
            "TOC1",
            "toc 1",
            body.size_pt,
            (Bold, left),
            (Contents, false),
        ),
        part(
            "TOC2",
            "toc 2",
            body.size_pt,
            (Plain, left),
            (Contents, false),
        ),
        part(
            "Chuong",
            "Chương",
            body.size_pt,
            (Bold, centre),
            (Centred, true),
        ),
        part("Muc", "Mục", body.size_pt, (Bold, "both"), (Centred, true)),
    ]
}

impl Style {
    /// The spacing of a line of contents.
    pub(super) fn line_of_contents(&self, out: &mut Markup) {
        let is_chapter = self.id == "TOC1";
        let (before, after) = if is_chapter { CHAPTER_PT } else { (0.0, 0.0) };
        let spacing = [
            ("w:before", &*points(before)),
            ("w:after", &*points(after)),
            ("w:line", &*points(self.size_pt * CONTENTS_EM)),
            ("w:lineRule", "exact"),
        ];
        out.empty("w:spacing", &spacing);
        if !is_chapter {
            out.empty("w:ind", &[("w:left", &twips(IN_CHAPTER_MM))]);
        }
    }
}
