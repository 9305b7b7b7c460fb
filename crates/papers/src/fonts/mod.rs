//! The typefaces of papers and their measures. One is built in, so that every machine lays out the
//! same pages; an office may print in a family of its own that its machine has ([`install_font`]). Not
//! here: how text is broken into lines (see [`crate::lines`]).

mod find;
mod names;
mod typeface;

pub use find::{FontProblem, families, install_font};
pub use typeface::BUILT_IN;
pub(crate) use typeface::{Typeface, current, in_typeface};

/// A style of the font that is measured here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face {
    Regular,
    Bold,
    Italic,
    BoldItalic,
}

/// The width of a text set in one line, in millimetres. Kerning is left out; it only narrows.
pub(crate) fn width_mm(text: &str, face: Face, size_pt: f64) -> f64 {
    let typeface = current();
    let em: f64 = text.chars().map(|c| typeface.advance(c, face)).sum();
    em * size_pt * MM_PER_PT
}

/// Whether the typeface has a glyph for the character in each of its styles.
pub(crate) fn prints(c: char) -> bool {
    c == '\n' || current().has(c)
}

/// Millimetres in a point.
pub(crate) const MM_PER_PT: f64 = 25.4 / 72.0;

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
