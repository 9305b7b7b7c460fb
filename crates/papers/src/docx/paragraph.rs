//! Paragraphs: a named style, sometimes a rule above or a wish to stay with the next one.

use super::markup::{Markup, points, twips};

/// How a paragraph differs from the style it names.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Para<'a> {
    style: &'a str,
    /// Stays on the page of the paragraph after it.
    keep_next: bool,
    /// Where the words stand, if not where the style puts them.
    align: Option<&'a str>,
    /// Room above in points, if not the style's.
    before_pt: Option<f64>,
    /// Kept free at the right, in millimetres.
    right_mm: f64,
    /// Kept free at the left, in millimetres.
    left_mm: f64,
    /// Words in bold before the first line.
    lead: &'a str,
}

impl<'a> Para<'a> {
    pub(super) fn styled(style: &'a str) -> Self {
        Self {
            style,
            ..Self::default()
        }
    }

    pub(super) fn stays(self, keep_next: bool) -> Self {
        Self { keep_next, ..self }
    }

    pub(super) fn aligned(self, align: &'a str) -> Self {
        Self {
            align: Some(align),
            ..self
        }
    }

    pub(super) fn after(self, before_pt: f64) -> Self {
        Self {
            before_pt: Some(before_pt),
            ..self
        }
    }

    pub(super) fn right(self, right_mm: f64) -> Self {
        Self { right_mm, ..self }
    }

    pub(super) fn left(self, left_mm: f64) -> Self {
        Self { left_mm, ..self }
    }

    /// Begins the first line with words in bold.
    pub(super) fn led_by(self, lead: &'a str) -> Self {
        Self { lead, ..self }
    }

    /// Writes the lines as one paragraph.
    pub(super) fn write<T: AsRef<str>>(self, lines: &[T], out: &mut Markup) {
        out.element("w:p", &[], |out| {
            out.element("w:pPr", &[], |out| self.properties(out));
            if !self.lead.is_empty() {
                out.element("w:r", &[], |out| {
                    out.element("w:rPr", &[], |out| out.empty("w:b", &[]));
                    run(&[self.lead], out);
                });
            }
            if lines.iter().any(|line| !line.as_ref().is_empty()) {
                out.element("w:r", &[], |out| run(lines, out));
            }
        });
    }

    fn properties(self, out: &mut Markup) {
        out.value("w:pStyle", self.style);
        if self.keep_next {
            out.empty("w:keepNext", &[]);
        }
        if let Some(before) = self.before_pt {
            out.empty("w:spacing", &[("w:before", &points(before))]);
        }
        if self.right_mm > 0.0 || self.left_mm > 0.0 {
            let ends = [
                ("w:left", &*twips(self.left_mm)),
                ("w:right", &*twips(self.right_mm)),
            ];
            out.empty("w:ind", &ends);
        }
        if let Some(align) = self.align {
            out.value("w:jc", align);
        }
    }
}

/// Lines of one paragraph; a line feed in a text is a line's end as well.
fn run<T: AsRef<str>>(lines: &[T], out: &mut Markup) {
    let lines = lines.iter().flat_map(|line| line.as_ref().split('\n'));
    for (number, line) in lines.enumerate() {
        if number > 0 {
            out.empty("w:br", &[]);
        }
        out.element("w:t", &[("xml:space", "preserve")], |out| {
            out.text(&without_breaks(line));
        });
    }
}

/// The word processor finds its own places to break long words.
fn without_breaks(line: &str) -> String {
    line.replace('\u{200b}', "")
}

/// An empty paragraph as high as `height_pt` points.
pub(super) fn spacer(height_pt: f64, keep_next: bool, out: &mut Markup) {
    out.element("w:p", &[], |out| {
        out.element("w:pPr", &[], |out| {
            if keep_next {
                out.empty("w:keepNext", &[]);
            }
            exact_line(height_pt, out);
        });
    });
}

/// A thin rule in the middle of a space.
pub(super) struct Rule {
    /// Its length in millimetres.
    pub(super) length_mm: f64,
    /// The space's width in millimetres.
    pub(super) space_mm: f64,
    /// What is kept free at the right of the space, in millimetres.
    pub(super) right_mm: f64,
}

impl Rule {
    /// Writes the rule as a paragraph's upper border.
    pub(super) fn write(self, keep_next: bool, out: &mut Markup) {
        let side_mm = ((self.space_mm - self.length_mm) / 2.0).max(0.0);
        out.element("w:p", &[], |out| {
            out.element("w:pPr", &[], |out| {
                if keep_next {
                    out.empty("w:keepNext", &[]);
                }
                out.element("w:pBdr", &[], |out| {
                    let line = [("w:val", "single"), ("w:sz", "5"), ("w:space", "0")];
                    out.empty("w:top", &line);
                });
                exact_line(RULE_ROOM_PT, out);
                let ends = [
                    ("w:left", &*twips(side_mm)),
                    ("w:right", &*twips(side_mm + self.right_mm)),
                ];
                out.empty("w:ind", &ends);
            });
        });
    }
}

/// The height of the paragraph that carries a rule, in points.
const RULE_ROOM_PT: f64 = 3.0;

/// A line exactly as high as `height_pt` points, with nothing above or below.
pub(super) fn exact_line(height_pt: f64, out: &mut Markup) {
    let spacing = [
        ("w:before", "0"),
        ("w:after", "0"),
        ("w:line", &*points(height_pt)),
        ("w:lineRule", "exact"),
    ];
    out.empty("w:spacing", &spacing);
}
