//! How cells look: one format for each part of a paper.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::fonts::Face;
use crate::{Align, ColumnKind, PaperStyle};

const FONT: &str = "Times New Roman";

/// Size of heads and titles in points: the State's name has room in half of the page.
const HEAD_PT: f64 = 12.0;

/// The formats of one document.
pub(super) struct Looks {
    /// Lines of a head: superior, number.
    plain: Format,
    /// Names in bold.
    bold: Format,
    /// Place and date, the line that ties a list to its decision.
    italic: Format,
    /// Running text.
    pub(super) text: Format,
    /// Headings in running text.
    pub(super) heading: Format,
    /// Recipients.
    pub(super) recipients: Format,
    /// A line of running text in the middle.
    pub(super) middle: Format,
    /// The same in bold.
    pub(super) banner: Format,
    /// The header of a list.
    pub(super) header: Format,
    /// The row of indexes under a header.
    pub(super) index: Format,
    /// A heading across a list.
    pub(super) group: Format,
    body_pt: f64,
}

impl Looks {
    pub(super) fn of(style: &PaperStyle) -> Self {
        let centred = |size| font(size).set_align(FormatAlign::Center).set_shrink();
        let wrapped = |size| font(size).set_text_wrap().set_align(FormatAlign::Top);
        let lined = |size| framed(font(size)).set_align(FormatAlign::VerticalCenter);
        Self {
            plain: centred(HEAD_PT),
            bold: centred(HEAD_PT).set_bold(),
            italic: centred(HEAD_PT).set_italic(),
            text: wrapped(style.body.size_pt),
            heading: wrapped(style.body.size_pt).set_bold(),
            recipients: font(style.signature.recipients_pt),
            middle: wrapped(style.body.size_pt).set_align(FormatAlign::Center),
            banner: wrapped(style.body.size_pt)
                .set_align(FormatAlign::Center)
                .set_bold(),
            header: lined(style.table.header_pt)
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Center),
            index: lined(style.table.header_pt).set_align(FormatAlign::Center),
            group: lined(style.table.body_pt).set_bold(),
            body_pt: style.table.body_pt,
        }
    }

    /// The format of a line of a head.
    pub(super) fn face(&self, face: Face) -> &Format {
        match face {
            Face::Regular => &self.plain,
            Face::Bold => &self.bold,
            Face::Italic | Face::BoldItalic => &self.italic,
        }
    }

    /// The format of a value in a list.
    pub(super) fn value(&self, align: Align, kind: ColumnKind, bold: bool) -> Format {
        let align = match align {
            Align::Left => FormatAlign::Left,
            Align::Center => FormatAlign::Center,
            Align::Right => FormatAlign::Right,
        };
        let mut format = framed(font(self.body_pt))
            .set_align(align)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap();
        if kind != ColumnKind::Text {
            format = format.set_num_format("#,##0");
        }
        if bold { format.set_bold() } else { format }
    }
}

/// The workbook's standard typeface, from which the format takes its units.
pub(super) fn standard() -> Format {
    font(12.0)
}

fn font(size_pt: f64) -> Format {
    Format::new().set_font_name(FONT).set_font_size(size_pt)
}

fn framed(format: Format) -> Format {
    format.set_border(FormatBorder::Thin)
}
