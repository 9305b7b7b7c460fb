//! The named styles of a document, one for each part of a paper, named as offices name them.

mod book;

use super::markup::{Attributes, Markup, NAMESPACES, points, twips};
use crate::compose::CAPTION_LESS_PT;
use crate::{BUILT_IN, Document, LabelLook, PaperStyle};

/// The office typeface, which word processors have; the built-in one has the same widths.
const USUAL_FONT: &str = "Times New Roman";

/// The family that the text names.
pub(super) fn font(doc: &Document) -> &str {
    match doc.style.font.as_str() {
        BUILT_IN => USUAL_FONT,
        own => own,
    }
}

/// A paragraph style.
struct Style {
    id: &'static str,
    /// As the word processor shows it.
    name: &'static str,
    size_pt: f64,
    look: Look,
    align: &'static str,
    lines: Lines,
    keep_next: bool,
}

/// How letters look.
#[derive(Clone, Copy, PartialEq)]
enum Look {
    Plain,
    Bold,
    Italic,
    BoldItalic,
    Underlined,
}

/// How lines follow each other.
#[derive(Clone, Copy, PartialEq)]
enum Lines {
    /// As high as the font asks for.
    Natural,
    /// Lines of a name or a title, with room for marks above capitals.
    Stacked,
    /// Running text, as the profile sets it.
    Running,
    /// As running text, without a first line set in.
    Centred,
    /// Lines of contents, as `book.typ` sets them; chapters stand apart.
    Contents,
}

/// `word/styles.xml`.
pub(super) fn part(doc: &Document) -> String {
    let mut out = Markup::document();
    out.element("w:styles", &NAMESPACES, |out| {
        defaults(doc, out);
        normal(out);
        for style in all(&doc.style) {
            style.write(&doc.style, out);
        }
    });
    out.finish()
}

fn defaults(doc: &Document, out: &mut Markup) {
    out.element("w:docDefaults", &[], |out| {
        out.element("w:rPrDefault", &[], |out| {
            out.element("w:rPr", &[], |out| {
                let fonts =
                    ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map(|slot| (slot, font(doc)));
                out.empty("w:rFonts", &fonts);
                sizes(doc.style.body.size_pt, out);
                out.value("w:lang", "vi-VN");
            });
        });
        out.element("w:pPrDefault", &[], |out| {
            out.element("w:pPr", &[], |out| natural(0.0, out));
        });
    });
}

fn normal(out: &mut Markup) {
    let named = [
        ("w:type", "paragraph"),
        ("w:default", "1"),
        ("w:styleId", "Normal"),
    ];
    out.element("w:style", &named, |out| {
        out.value("w:name", "Normal");
        out.empty("w:qFormat", &[]);
    });
}

fn all(style: &PaperStyle) -> Vec<Style> {
    let mut all = heads(style);
    all.extend(lists(style));
    all.extend(book::styles(style));
    all.extend(feet(style));
    all
}

/// Size of the small line at the foot.
const STAMP_PT: f64 = 8.0;

fn heads(style: &PaperStyle) -> Vec<Style> {
    use Lines::Stacked;
    use Look::{Bold, Italic, Plain};
    let (head, title) = (&style.letterhead, &style.title);
    let centred = |id, name, size_pt, look, keep_next| Style {
        id,
        name,
        size_pt,
        look,
        align: "center",
        lines: Stacked,
        keep_next,
    };
    vec![
        centred("CapTren", "Cơ quan cấp trên", head.issuer_pt, Plain, false),
        centred("CoQuan", "Cơ quan ban hành", head.issuer_pt, Bold, false),
        centred("QuocHieu", "Quốc hiệu", head.nation_pt, Bold, false),
        centred("TieuNgu", "Tiêu ngữ", head.motto_pt, Bold, false),
        centred("SoKyHieu", "Số và ký hiệu", head.number_pt, Plain, false),
        centred(
            "TrichYeuCongVan",
            "Trích yếu công văn",
            head.regarding_pt,
            if head.regarding_italic { Italic } else { Plain },
            false,
        ),
        centred(
            "DiaDanh",
            "Địa danh và ngày",
            head.place_date_pt,
            Italic,
            false,
        ),
        centred("PhuLuc", "Phụ lục", title.attached_pt, Bold, true),
        centred("TenLoai", "Tên loại văn bản", title.kind_pt, Bold, true),
        centred("TrichYeu", "Trích yếu", title.subject_pt, Bold, true),
        centred(
            "TenDanhSach",
            "Tên danh sách",
            title.attached_pt,
            Bold,
            true,
        ),
        centred(
            "TrichYeuDanhSach",
            "Trích yếu danh sách",
            title.attached_pt,
            Bold,
            true,
        ),
        centred(
            "KemTheo",
            "Kèm theo văn bản",
            title.attached_pt,
            Italic,
            true,
        ),
        centred("DauKet", "Dấu kết", title.attached_pt, Plain, false),
        centred(
            "SoTrang",
            "Số trang",
            style.page_number.size_pt,
            Plain,
            false,
        ),
        Style {
            align: "right",
            ..centred("ChanTrang", "Chân trang", STAMP_PT, Plain, false)
        },
    ]
}

fn lists(style: &PaperStyle) -> Vec<Style> {
    use Look::{Bold, BoldItalic, Italic, Plain};
    let row = |id, name, size_pt, look, align| Style {
        id,
        name,
        size_pt,
        look,
        align,
        lines: Lines::Natural,
        keep_next: false,
    };
    let (head_pt, body_pt) = (style.table.header_pt, style.table.body_pt);
    vec![
        row("DauBang", "Đầu bảng", head_pt, Bold, "center"),
        row("ChiSoCot", "Chỉ số cột", head_pt, Plain, "center"),
        row("OBang", "Ô của bảng", body_pt, Plain, "left"),
        row("OCong", "Dòng cộng", body_pt, Bold, "left"),
        row("Nhom1", "Nhóm cấp 1", body_pt, Bold, "left"),
        row("Nhom2", "Nhóm cấp 2", body_pt, BoldItalic, "left"),
        row("Nhom3", "Nhóm cấp 3", body_pt, Italic, "left"),
    ]
}

fn feet(style: &PaperStyle) -> Vec<Style> {
    let (body, sign) = (&style.body, &style.signature);
    let part = |id, name, size_pt, look, align, lines| Style {
        id,
        name,
        size_pt,
        look,
        align,
        lines,
        keep_next: id.starts_with("Heading") || id == "DongGiua",
    };
    let when = |yes, look| if yes { look } else { Look::Plain };
    let ground = when(body.ground_italic, Look::Italic);
    let position = when(sign.position_bold, Look::Bold);
    let label = match sign.label {
        LabelLook::Underlined => Look::Underlined,
        LabelLook::BoldItalic => Look::BoldItalic,
    };
    use Lines::{Natural, Running, Stacked};
    vec![
        part(
            "NoiDung",
            "Nội dung",
            body.size_pt,
            Look::Plain,
            "both",
            Running,
        ),
        part("CanCu", "Căn cứ", body.size_pt, ground, "both", Running),
        part(
            "Heading1",
            "heading 1",
            body.size_pt,
            Look::Bold,
            "both",
            Running,
        ),
        part(
            "Heading2",
            "heading 2",
            body.size_pt,
            Look::Bold,
            "both",
            Running,
        ),
        part("Dieu", "Điều", body.size_pt, Look::Plain, "both", Running),
        part(
            "DongGiua",
            "Dòng giữa",
            body.size_pt,
            Look::Bold,
            "center",
            Lines::Centred,
        ),
        part(
            "KinhGui",
            "Kính gửi",
            body.size_pt,
            Look::Plain,
            "center",
            Lines::Centred,
        ),
        part(
            "ChuThichAnh",
            "Chú thích ảnh",
            body.size_pt - CAPTION_LESS_PT,
            Look::Italic,
            "center",
            Lines::Natural,
        ),
        part(
            "NoiNhanDau",
            "Nơi nhận",
            sign.label_pt,
            label,
            "left",
            Stacked,
        ),
        part(
            "NoiNhan",
            "Danh sách nơi nhận",
            sign.recipients_pt,
            Look::Plain,
            "left",
            Natural,
        ),
        part(
            "QuyenHan",
            "Quyền hạn ký",
            sign.signer_pt,
            Look::Bold,
            "center",
            Stacked,
        ),
        part(
            "ChucVu",
            "Chức vụ người ký",
            sign.signer_pt,
            position,
            "center",
            Stacked,
        ),
        part(
            "NguoiKy",
            "Họ tên người ký",
            sign.signer_pt,
            Look::Bold,
            "center",
            Natural,
        ),
    ]
}

impl Style {
    fn write(&self, style: &PaperStyle, out: &mut Markup) {
        let mut named = vec![("w:type", "paragraph"), ("w:styleId", self.id)];
        if !self.id.starts_with("Heading") && !self.id.starts_with("TOC") {
            named.insert(1, ("w:customStyle", "1"));
        }
        out.element("w:style", &named, |out| {
            out.value("w:name", self.name);
            out.value("w:basedOn", "Normal");
            out.empty("w:qFormat", &[]);
            out.element("w:pPr", &[], |out| self.paragraph(style, out));
            out.element("w:rPr", &[], |out| self.letters(out));
        });
    }

    fn paragraph(&self, style: &PaperStyle, out: &mut Markup) {
        if self.keep_next {
            out.empty("w:keepNext", &[]);
        }
        match self.lines {
            Lines::Natural => natural(0.0, out),
            Lines::Stacked => natural(1.0, out),
            Lines::Contents => self.line_of_contents(out),
            Lines::Running | Lines::Centred => {
                let body = &style.body;
                let spacing = [
                    ("w:before", "0"),
                    ("w:after", &*points(body.paragraph_gap_pt)),
                    ("w:line", &*points(body.line_pt)),
                    ("w:lineRule", "exact"),
                ];
                out.empty("w:spacing", &spacing);
                if self.lines == Lines::Running {
                    out.empty("w:ind", &[("w:firstLine", &twips(body.first_line_mm))]);
                }
            }
        }
        out.value("w:jc", self.align);
        match self.id {
            "Heading1" | "Chuong" => out.value("w:outlineLvl", "0"),
            "Heading2" | "Muc" => out.value("w:outlineLvl", "1"),
            _ => {}
        }
    }

    fn letters(&self, out: &mut Markup) {
        if matches!(self.look, Look::Bold | Look::BoldItalic) {
            out.empty("w:b", &[]);
        }
        if matches!(self.look, Look::Italic | Look::BoldItalic) {
            out.empty("w:i", &[]);
        }
        sizes(self.size_pt, out);
        if self.look == Look::Underlined {
            out.value("w:u", "single");
        }
    }
}

/// Single lines, with `after_pt` points below the paragraph.
fn natural(after_pt: f64, out: &mut Markup) {
    let after = points(after_pt);
    let spacing: Attributes = &[
        ("w:before", "0"),
        ("w:after", &after),
        ("w:line", "240"),
        ("w:lineRule", "auto"),
    ];
    out.empty("w:spacing", spacing);
}

/// Sizes are given in half points.
fn sizes(size_pt: f64, out: &mut Markup) {
    let half_points = ((size_pt * 2.0).round() as i64).to_string();
    out.value("w:sz", &half_points);
    out.value("w:szCs", &half_points);
}
