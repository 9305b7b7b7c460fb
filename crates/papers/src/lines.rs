//! Breaking text into lines where the rules ask for more than an engine does: balanced lines
//! for names in a head, a count of lines for a cell, room to break in words without blanks.

use crate::fonts::{Face, width_mm};

/// How a text is set and how much room it has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    pub(crate) face: Face,
    pub(crate) size_pt: f64,
    pub(crate) room_mm: f64,
}

/// Breaks a text at blanks into as few lines as fit, of lengths as equal as can be. A single
/// word is never split and nothing is shrunk.
pub(crate) fn balanced(text: &str, setting: Setting) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let fewest = greedy(&words, setting).len();
    let widest_word = widest(&words, setting);
    let mut best = greedy(&words, setting);
    let mut room_mm = setting.room_mm;
    while room_mm > widest_word {
        room_mm -= 1.0;
        let tighter = greedy(&words, Setting { room_mm, ..setting });
        if tighter.len() > fewest {
            break;
        }
        best = tighter;
    }
    best
}

/// How many lines a text takes when each line is filled as far as it goes.
pub(crate) fn count(text: &str, setting: Setting) -> usize {
    text.split('\n')
        .map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            greedy(&words, setting).len().max(1)
        })
        .sum()
}

/// The text with an invisible place to break after each letter of a word that is wider than
/// the room. Without it such a word would run over the edge of its cell.
pub(crate) fn yielding(text: &str, setting: Setting) -> String {
    let too_wide = |word: &str| width_mm(word, setting.face, setting.size_pt) > setting.room_mm;
    if !text.split([' ', '\n']).any(too_wide) {
        return text.to_owned();
    }
    text.split_inclusive([' ', '\n'])
        .map(|word| {
            if too_wide(word.trim_end()) {
                loosened(word)
            } else {
                word.to_owned()
            }
        })
        .collect()
}

const ZERO_WIDTH_SPACE: char = '\u{200b}';

fn loosened(word: &str) -> String {
    let mut out = String::with_capacity(word.len() * 2);
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        out.push(letter);
        // A mark stays with its letter.
        if letters
            .peek()
            .is_some_and(|next| width_mm(next.encode_utf8(&mut [0; 4]), Face::Regular, 1.0) > 0.0)
        {
            out.push(ZERO_WIDTH_SPACE);
        }
    }
    out
}

fn greedy(words: &[&str], setting: Setting) -> Vec<String> {
    let width = |text: &str| width_mm(text, setting.face, setting.size_pt);
    let blank = width(" ");
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0.0;
    for word in words {
        let wide = width(word);
        match lines.last_mut() {
            Some(line) if used + blank + wide <= setting.room_mm => {
                line.push(' ');
                line.push_str(word);
                used += blank + wide;
            }
            _ => {
                lines.push((*word).to_owned());
                used = wide;
            }
        }
    }
    lines
}

fn widest(words: &[&str], setting: Setting) -> f64 {
    let widths = words
        .iter()
        .map(|word| width_mm(word, setting.face, setting.size_pt));
    widths.fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARTY_ISSUER: Setting = Setting {
        face: Face::Bold,
        size_pt: 14.0,
        room_mm: 78.0,
    };

    #[test]
    fn a_name_that_fits_stays_on_one_line_and_a_long_one_breaks_into_even_lines() {
        let cases = [
            (
                "BAN TUYÊN GIÁO VÀ DÂN VẬN",
                vec!["BAN TUYÊN GIÁO VÀ DÂN VẬN"],
            ),
            (
                "BAN CHỈ ĐẠO THỰC HIỆN QCDC Ở CƠ SỞ",
                vec!["BAN CHỈ ĐẠO THỰC", "HIỆN QCDC Ở CƠ SỞ"],
            ),
            ("", vec![]),
        ];
        for (name, expected) in cases {
            assert_eq!(balanced(name, PARTY_ISSUER), expected);
        }
    }

    #[test]
    fn only_a_word_wider_than_its_room_gets_places_to_break() {
        let narrow = Setting {
            room_mm: 20.0,
            ..PARTY_ISSUER
        };
        assert_eq!(yielding("Bình Thủy", narrow), "Bình Thủy");
        let long = "x".repeat(40);
        let loosened = yielding(&format!("a {long}"), narrow);
        assert!(loosened.starts_with("a x\u{200b}x"));
        assert_eq!(loosened.replace('\u{200b}', ""), format!("a {long}"));
    }
}
