//! One Vietnamese letter taken apart: its tone, its shape and the plain letter below both.
//!
//! Only precomposed letters (NFC) are looked at; putting text into that form is `text`'s work.

use std::sync::OnceLock;

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
    static LATIN: OnceLock<Vec<(char, Tone)>> = OnceLock::new();
    if letter.is_ascii() {
        return (letter, Tone::Level);
    }
    let latin = LATIN.get_or_init(|| ('\0'..END_OF_LATIN).map(decomposed).collect());
    let known = latin.get(letter as usize).copied();
    known.unwrap_or_else(|| decomposed(letter))
}

/// Behind all precomposed letters of the Latin script.
const END_OF_LATIN: char = '\u{1F00}';

fn decomposed(letter: char) -> (char, Tone) {
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

/// Whether the character is one of plain Vietnamese text: printable, composed, with nothing that
/// cleaning or NFC would touch, whatever stands beside it.
pub(crate) fn is_plain(c: char) -> bool {
    matches!(c,
        ' '..='~'
        | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{CF}' | '\u{D1}'..='\u{EF}' | '\u{F1}'..='\u{12F}' | '\u{131}'..='\u{17F}'
        | '\u{1A0}' | '\u{1A1}' | '\u{1AF}' | '\u{1B0}' | '\u{1EA0}'..='\u{1EF9}'
        | '\u{2010}'..='\u{2027}' | '\u{20AB}')
}

/// Whether a plain character ([`is_plain`]) is a letter or a digit, as [`char::is_alphanumeric`]
/// says, without its tables for the letters of Vietnamese.
pub(crate) fn is_word(c: char) -> bool {
    match c {
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        '\u{D7}' | '\u{F7}' => false,
        '\u{C0}'..='\u{17F}' | '\u{1EA0}'..='\u{1EF9}' => true,
        _ => c.is_alphanumeric(),
    }
}

/// Whether a character is a letter, as [`char::is_alphabetic`] says, without its tables for the
/// letters of Vietnamese.
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        _ if c.is_ascii() => c.is_ascii_alphabetic(),
        '\u{D7}' | '\u{F7}' => false,
        '\u{C0}'..='\u{17F}' | '\u{1EA0}'..='\u{1EF9}' => true,
        _ => c.is_alphabetic(),
    }
}

/// A small vowel of Vietnamese that carries a tone.
pub(crate) fn is_toned(c: char) -> bool {
    match c {
        'à' | 'á' | 'ã' | 'è' | 'é' | 'ì' | 'í' | 'ò' | 'ó' | 'õ' | 'ù' | 'ú' | 'ý' | 'ĩ' | 'ũ' => {
            true
        }
        '\u{1EA0}'..='\u{1EF9}' => true,
        _ => !c.is_ascii() && take_tone(c).1 != Tone::Level,
    }
}

/// Whether a vowel is `ă â ê ô ơ ư`, with or without a tone, in either case.
pub(crate) fn is_shaped(c: char) -> bool {
    match c {
        '\u{1EA4}'..='\u{1EB7}'
        | '\u{1EBE}'..='\u{1EC7}'
        | '\u{1ED0}'..='\u{1EE3}'
        | '\u{1EE8}'..='\u{1EF1}' => true,
        _ => is_shaped_vowel(c),
    }
}

/// The small plain letter of a letter of Vietnamese: `Ấ` → `a`; none for any other character.
fn small_plain(letter: char) -> Option<char> {
    Some(match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        ' '..='~' => letter,
        'À'..='Ã' | 'à'..='ã' | 'Ă' | 'ă' | '\u{1EA0}'..='\u{1EB7}' => 'a',
        'È'..='Ê' | 'è'..='ê' | '\u{1EB8}'..='\u{1EC7}' => 'e',
        'Ì' | 'Í' | 'ì' | 'í' | 'Ĩ' | 'ĩ' | '\u{1EC8}'..='\u{1ECB}' => 'i',
        'Ò'..='Õ' | 'ò'..='õ' | 'Ơ' | 'ơ' | '\u{1ECC}'..='\u{1EE3}' => 'o',
        'Ù' | 'Ú' | 'ù' | 'ú' | 'Ũ' | 'ũ' | 'Ư' | 'ư' | '\u{1EE4}'..='\u{1EF1}' => 'u',
        'Ý' | 'ý' | '\u{1EF2}'..='\u{1EF9}' => 'y',
        'Đ' | 'đ' => 'd',
        _ => return None,
    })
}

/// The letter below every mark, in lower case.
pub(crate) fn lower_without_marks(letter: char) -> char {
    small_plain(letter).unwrap_or_else(|| lower(without_marks(letter)))
}

/// The letter in lower case; one letter in, one letter out.
pub(crate) fn lower(letter: char) -> char {
    match letter {
        _ if letter.is_ascii() => return letter.to_ascii_lowercase(),
        'Đ' => return 'đ',
        // In this block small letters follow their capitals.
        '\u{1EA0}'..='\u{1EF9}' => {
            return char::from_u32(letter as u32 | 1).unwrap_or(letter);
        }
        _ => {}
    }
    let mut small = letter.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}
