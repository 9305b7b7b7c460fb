//! The two spellings of open syllables with `uy`: `ủy` (HD 05-HD/VPTW) and `uỷ` (HD 36-HD/VPTW). An
//! office chooses one for the words that the program writes; what a person typed is never respelled.
//! A form mixes both in one text, so the program's words are marked where they are written
//! ([`legal`]) and settled in one place, where a paper is finished ([`super::document`]).

/// Stands inside a syllable that has two spellings. It is a private-use character, which
/// `viet::text::clean` takes out of everything that is typed or read.
const MARK: char = '\u{e0f9}';

/// Words of the program in a text that may also hold words of people: `"Đã hủy theo Quyết định"`,
/// the name of an award. They are written as the program writes them, with the tone on the `u`.
pub(crate) fn legal(words: &str) -> String {
    let letters: Vec<char> = words.chars().collect();
    let mut out = String::with_capacity(words.len());
    for (at, letter) in letters.iter().enumerate() {
        out.push(*letter);
        if moved(&letters, at).is_some() {
            out.push(MARK);
        }
    }
    out
}

/// Where the tone of such a syllable stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// `ủy`
    ToneOnU,
    /// `uỷ`
    ToneOnY,
}

impl Spelling {
    /// Words of the program alone.
    pub(super) fn of(self, words: &str) -> String {
        let mut text = legal(words);
        self.settle(&mut text);
        text
    }

    /// A text in which the program's words are marked, as it is printed.
    pub(super) fn settle(self, text: &mut String) {
        if !text.contains(MARK) {
            return;
        }
        let marked: Vec<char> = text.chars().collect();
        let mut letters: Vec<char> = marked.iter().copied().filter(|c| *c != MARK).collect();
        let marks = marked.iter().enumerate().filter(|(_, c)| **c == MARK);
        for (before, (place, _)) in marks.enumerate() {
            // The letter before the mark bears the tone; `before` marks stand before it.
            let at = (place - before).saturating_sub(1);
            if let (Self::ToneOnY, Some((u, y))) = (self, moved(&letters, at)) {
                (letters[at], letters[at + 1]) = (u, y);
            }
        }
        *text = letters.into_iter().collect();
    }
}

/// The two letters of an open syllable at `at` with its tone moved to the `y`, in capitals or not;
/// none where there is no such syllable: `quý` and `uyên` are spelt one way only.
fn moved(letters: &[char], at: usize) -> Option<(char, char)> {
    const PAIRS: [(char, char); 5] = [('ù', 'ỳ'), ('ú', 'ý'), ('ủ', 'ỷ'), ('ũ', 'ỹ'), ('ụ', 'ỵ')];
    let next = *letters.get(at + 1)?;
    if letters
        .get(at + 2)
        .is_some_and(|after| after.is_alphabetic())
    {
        return None;
    }
    let lower = |letter: char| letter.to_lowercase().next().unwrap_or(letter);
    let (_, toned) = PAIRS.iter().find(|(u, _)| *u == lower(letters[at]))?;
    // `Ủy` has a capital before a small letter.
    let y = match next {
        'y' => *toned,
        'Y' => toned.to_uppercase().next()?,
        _ => return None,
    };
    Some((if letters[at].is_uppercase() { 'U' } else { 'u' }, y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_old_spelling_puts_the_tone_on_the_y_of_open_syllables_only() {
        let cases = [
            (
                "Chủ tịch Ủy ban nhân dân tỉnh",
                "Chủ tịch Uỷ ban nhân dân tỉnh",
            ),
            ("ĐẢNG ỦY, THÀNH ỦY", "ĐẢNG UỶ, THÀNH UỶ"),
            ("Đã hủy, thủy lợi", "Đã huỷ, thuỷ lợi"),
            ("quý, tuyên truyền, Thúy", "quý, tuyên truyền, Thuý"),
            ("ủng hộ, ủ", "ủng hộ, ủ"),
        ];
        for (new, old) in cases {
            assert_eq!(Spelling::ToneOnY.of(new), old);
            assert_eq!(Spelling::ToneOnU.of(new), new);
        }
    }

    #[test]
    fn only_the_words_of_the_program_are_respelled_in_a_text_of_both() {
        let mut text = format!("{} Lê Ủy Hủy, {}", legal("Đã hủy:"), legal("Ủy viên"));
        let typed = text.clone();
        Spelling::ToneOnY.settle(&mut text);
        assert_eq!(text, "Đã huỷ: Lê Ủy Hủy, Uỷ viên");
        let mut text = typed.to_uppercase();
        Spelling::ToneOnY.settle(&mut text);
        assert_eq!(text, "ĐÃ HUỶ: LÊ ỦY HỦY, UỶ VIÊN");
        let mut text = typed;
        Spelling::ToneOnU.settle(&mut text);
        assert_eq!(text, "Đã hủy: Lê Ủy Hủy, Ủy viên");
    }

    #[test]
    fn the_mark_is_nothing_that_a_person_can_type() {
        assert_eq!(viet::text::clean(&legal("Ủy ban")), "Ủy ban");
    }
}
