//! One Vietnamese letter taken apart: its tone, its shape and the plain letter below both.
//!
//! Only precomposed letters (NFC) are looked at; putting text into that form is `text`'s work.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, decompose_canonical};

/// The six tones of a syllable, in the order of dictionaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tone {
    /// không dấu
    Level,
    /// huyền
    Grave,
    /// hỏi
    Hook,
    /// ngã
    Tilde,
    /// sắc
    Acute,
    /// nặng
    Dot,
}

impl Tone {
    fn of_mark(mark: char) -> Option<Tone> {
        Some(match mark {
            '\u{300}' => Tone::Grave,
            '\u{309}' => Tone::Hook,
            '\u{303}' => Tone::Tilde,
            '\u{301}' => Tone::Acute,
            '\u{323}' => Tone::Dot,
            _ => return None,
        })
    }

    fn mark(self) -> Option<char> {
        Some(match self {
            Tone::Level => return None,
            Tone::Grave => '\u{300}',
            Tone::Hook => '\u{309}',
            Tone::Tilde => '\u{303}',
            Tone::Acute => '\u{301}',
            Tone::Dot => '\u{323}',
        })
    }
}

/// The letter without its tone (`ấ` → `â`), and the tone. Only vowels carry one: `ñ` stays whole.
pub(crate) fn take_tone(letter: char) -> (char, Tone) {
    if letter.is_ascii() {
        return (letter, Tone::Level);
    }
    let mut rest = None;
    let mut tone = Tone::Level;
    decompose_canonical(letter, |part| match (rest, Tone::of_mark(part)) {
        (None, _) => rest = Some(part),
        (Some(_), Some(found)) => tone = found,
        (Some(so_far), None) => rest = compose(so_far, part).or(rest),
    });
    match rest {
        Some(bare) if tone != Tone::Level && is_vowel(bare) => (bare, tone),
        _ => (letter, Tone::Level),
    }
}

/// The letter with that tone, or as it is where no such letter exists. Full composition is needed:
/// `ặ` is made of `ạ` and a breve, so that `ă` and a dot alone do not compose.
pub(crate) fn with_tone(bare: char, tone: Tone) -> char {
    let Some(mark) = tone.mark() else {
        return bare;
    };
    let mut whole = [bare, mark].into_iter().nfc();
    match (whole.next(), whole.next()) {
        (Some(letter), None) => letter,
        _ => bare,
    }
}

/// A Vietnamese vowel without a tone, in either case.
pub(crate) fn is_vowel(bare: char) -> bool {
    "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".contains(bare)
}

/// A vowel whose shape already says where the tone goes (`ă â ê ô ơ ư`).
pub(crate) fn is_shaped_vowel(bare: char) -> bool {
    "ăâêôơưĂÂÊÔƠƯ".contains(bare)
}

/// A free-standing combining mark of the European scripts.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
}

/// The letter below every mark: `ấ` → `a`, `Đ` → `D`, `č` → `c`. Anything else stays itself.
pub(crate) fn without_marks(letter: char) -> char {
    match letter {
        c if c.is_ascii() => c,
        'đ' | 'ð' | 'ɖ' => 'd',
        'Đ' | 'Ð' | 'Ɖ' => 'D',
        'ƀ' => 'b',
        'Ƀ' => 'B',
        c => below_marks(c),
    }
}

fn below_marks(letter: char) -> char {
    let mut base = None;
    let mut only_marks = true;
    decompose_canonical(letter, |part| match base {
        None => base = Some(part),
        Some(_) => only_marks &= is_mark(part),
    });
    base.filter(|_| only_marks).unwrap_or(letter)
}

/// The letter in lower case; one letter in, one letter out.
pub(crate) fn lower(letter: char) -> char {
    let mut small = letter.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}
