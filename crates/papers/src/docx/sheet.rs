//! The sheet of a section: size, margins, page numbers from its second page on.

use super::markup::{Markup, twips};
use crate::columns::{margins, sheet_mm};
use crate::{Document, Orientation};

/// Ascent of the paper's font in em.
const ASCENT_EM: f64 = 0.891;

/// Closes a section. `restarts` says that its pages are counted from 1 again.
pub(super) fn section(doc: &Document, restarts: bool, out: &mut Markup) {
    out.element("w:sectPr", &[], |out| {
        for (kind, id) in [("default", "rId4"), ("first", "rId5")] {
            out.empty("w:headerReference", &[("w:type", kind), ("r:id", id)]);
        }
        for kind in ["default", "first"] {
            out.empty("w:footerReference", &[("w:type", kind), ("r:id", "rId6")]);
        }
        out.value("w:type", "nextPage");
        size(doc.orientation, out);
        edges(doc, out);
        if restarts {
            out.empty("w:pgNumType", &[("w:start", "1")]);
        }
        out.empty("w:titlePg", &[]);
    });
}

fn size(orientation: Orientation, out: &mut Markup) {
    let (width, height) = sheet_mm(orientation);
    let (width, height) = (twips(width), twips(height));
    let mut size = vec![("w:w", &*width), ("w:h", &*height)];
    if orientation == Orientation::Landscape {
        size.push(("w:orient", "landscape"));
    }
    out.empty("w:pgSz", &size);
}

fn edges(doc: &Document, out: &mut Markup) {
    let margins = margins(doc);
    let number = doc.style.page_number;
    let head_mm = number.baseline_mm - number.size_pt * ASCENT_EM * crate::fonts::MM_PER_PT;
    let edges = [
        ("w:top", margins.top),
        ("w:right", margins.right),
        ("w:bottom", margins.bottom),
        ("w:left", margins.left),
        ("w:header", head_mm),
        ("w:footer", head_mm),
        ("w:gutter", 0.0),
    ];
    let edges = edges.map(|(name, mm)| (name, twips(mm)));
    let edges: Vec<_> = edges
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    out.empty("w:pgMar", &edges);
}
