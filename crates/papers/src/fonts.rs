//! The paper's only font, built in so that every machine lays out the same pages, and its
//! measures. Not here: how text is broken into lines (see [`crate::lines`]).

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontVariant, FontVariations};

/// A style of the font that is measured here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face {
    Regular,
    Bold,
    Italic,
    BoldItalic,
}

/// The four styles, in the order of [`Face`].
pub(crate) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../fonts/Tinos-Regular.ttf"),
        include_bytes!("../fonts/Tinos-Bold.ttf"),
        include_bytes!("../fonts/Tinos-Italic.ttf"),
        include_bytes!("../fonts/Tinos-BoldItalic.ttf"),
    ];
    let built_in = |file| Font::new(Bytes::new(file), 0).expect("the built-in font is a font");
    files.into_iter().map(built_in).collect()
});

/// Advance widths in em for each face and each character of the basic plane; 0 for combining
/// marks, NaN for what the face cannot print.
static ADVANCES: LazyLock<Vec<Vec<f32>>> =
    LazyLock::new(|| FONTS.iter().cloned().map(advances).collect());

/// The width of a text set in one line, in millimetres. Kerning is left out; it only narrows.
pub(crate) fn width_mm(text: &str, face: Face, size_pt: f64) -> f64 {
    let em: f64 = text.chars().map(|c| advance(c, face)).sum();
    em * size_pt * MM_PER_PT
}

/// Whether the font has a glyph for the character in each of its styles.
pub(crate) fn prints(c: char) -> bool {
    c == '\n' || ADVANCES.iter().all(|table| !lookup(table, c).is_nan())
}

/// Millimetres in a point.
pub(crate) const MM_PER_PT: f64 = 25.4 / 72.0;

/// A missing glyph prints as a box about this wide.
const MISSING_EM: f64 = 0.8;

fn advance(c: char, face: Face) -> f64 {
    let em = lookup(&ADVANCES[face as usize], c);
    if em.is_nan() {
        MISSING_EM
    } else {
        f64::from(em)
    }
}

fn lookup(table: &[f32], c: char) -> f32 {
    table.get(c as usize).copied().unwrap_or(f32::NAN)
}

fn advances(font: Font) -> Vec<f32> {
    let face = font.instantiate(
        FontVariant::default(),
        Abs::pt(12.0),
        &FontVariations::default(),
    );
    let mut table = vec![f32::NAN; 0x1_0000];
    let maps = face
        .ttf()
        .tables()
        .cmap
        .iter()
        .flat_map(|cmap| cmap.subtables);
    for map in maps.filter(|map| map.is_unicode()) {
        map.codepoints(|code| {
            let width = map
                .glyph_index(code)
                .and_then(|glyph| face.x_advance(glyph.0));
            if let (Some(place), Some(width)) = (table.get_mut(code as usize), width) {
                *place = width.get() as f32;
            }
        });
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_those_of_times_new_roman() {
        // The measured widths of the usual heads (domain rules, section on the header block).
        let cases = [
            ("ĐẢNG CỘNG SẢN VIỆT NAM", Face::Bold, 15.0, 72.9),
            (
                "Cần Thơ, ngày 18 tháng 6 năm 2024",
                Face::Italic,
                14.0,
                72.6,
            ),
            ("BAN DÂN VẬN", Face::Bold, 14.0, 34.3),
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face::Bold, 13.0, 95.7),
            ("Độc lập - Tự do - Hạnh phúc", Face::Bold, 14.0, 60.5),
            (
                "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ",
                Face::Regular,
                13.0,
                91.8,
            ),
        ];
        for (text, face, size, expected) in cases {
            let width = width_mm(text, face, size);
            assert!((width - expected).abs() < 1.0, "{text}: {width} mm");
        }
    }

    #[test]
    fn every_vietnamese_letter_prints_and_an_emoji_does_not() {
        let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
        for c in letters
            .chars()
            .flat_map(|c| [c, c.to_uppercase().next().unwrap_or(c)])
        {
            assert!(prints(c), "{c}");
        }
        assert!(!prints('😀'));
        assert!(!prints('漢'));
    }
}
