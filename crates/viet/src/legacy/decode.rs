//! Text of an old encoding, read as the Latin letters that its codes are, put into Unicode.
//! Characters that the encoding has not stay as they are.

use std::sync::OnceLock;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::LegacyKind;
use super::syllable::is_syllable;
use super::tables::{CP1252, CP1258, LETTERS, VNI_SIGNS, VNI_SINGLES};

/// The text in Unicode, composed (NFC).
///
/// ```
/// use viet::legacy::{LegacyKind, decode};
/// assert_eq!(decode(LegacyKind::Tcvn3, "CÇn §\u{ad}íc"), "Cần Đước");
/// assert_eq!(decode(LegacyKind::Vni, "THÖÔÛNG"), "THƯỞNG");
/// ```
pub fn decode(kind: LegacyKind, text: &str) -> String {
    if text.is_ascii() && kind != LegacyKind::Viscii {
        return text.to_owned();
    }
    match kind {
        LegacyKind::Tcvn3 => composed(text.chars().map(tcvn3_letter).collect()),
        LegacyKind::Vni => vni(text),
        LegacyKind::Viscii => viscii(text),
        LegacyKind::Cp1258 => composed(text.chars().map(cp1258_letter).collect()),
    }
}

/// Letters of the text that the encoding has no meaning for: with them something was lost before.
pub fn strangers(kind: LegacyKind, text: &str) -> usize {
    let strange = |c: &char| match kind {
        _ if *c == '\u{fffd}' => true,
        LegacyKind::Tcvn3 => is_latin_letter(*c) && !is_tcvn3(*c),
        _ => false,
    };
    let left = text.chars().filter(strange).count();
    // A sign of VNI that no vowel takes is still there afterwards.
    let signs = match kind {
        LegacyKind::Vni => vni(text)
            .chars()
            .filter(|c| "øØûÛïÏåÅäÄëË".contains(*c))
            .count(),
        _ => 0,
    };
    left + signs
}

fn is_tcvn3(c: char) -> bool {
    let code = c as u32;
    LETTERS
        .iter()
        .any(|row| u32::from(row.2) == code || u32::from(row.3) == code)
}

fn is_latin_letter(c: char) -> bool {
    matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ')
}

fn composed(text: String) -> String {
    match is_nfc(&text) {
        true => text,
        false => text.nfc().collect(),
    }
}

fn tcvn3_letter(code: char) -> char {
    static BY_CODE: OnceLock<[char; 256]> = OnceLock::new();
    let table = BY_CODE.get_or_init(|| {
        by_code(
            LETTERS
                .iter()
                .flat_map(|row| [(row.2, row.0), (row.3, row.1)]),
        )
    });
    table.get(code as usize).copied().unwrap_or(code)
}

/// Each code's letter, where there is one, else the Latin letter of the same code.
fn by_code(letters: impl Iterator<Item = (u8, char)>) -> [char; 256] {
    let mut table: [char; 256] = std::array::from_fn(|code| char::from(code as u8));
    for (code, letter) in letters.filter(|(code, _)| *code != 0) {
        table[usize::from(code)] = letter;
    }
    table
}

/// VISCII has letters where code page 1252 has signs, and six among the control codes. 0xA0, the
/// hard blank of other encodings, is Õ only behind a letter.
fn viscii(text: &str) -> String {
    let mut read = String::with_capacity(text.len() * 2);
    for word in text.split_inclusive(char::is_whitespace) {
        viscii_word(word, &mut read);
    }
    read
}

/// Signs at the ends of a word are signs where the word could not be spelled with them as letters:
/// texts of today have quotation marks and square metres beside old letters.
fn viscii_word(word: &str, read: &mut String) {
    let ends = |c: char| c.is_whitespace() || c.is_ascii_punctuation();
    let bare = word.trim_matches(ends);
    let from = word.find(bare).unwrap_or(0);
    let (before, after) = (&word[..from], &word[from + bare.len()..]);
    before.chars().for_each(|c| viscii_letter(c, read));
    let inside = bare.trim_start_matches(is_sign);
    let inside = inside.trim_end_matches(|c| is_sign(c) || ends(c));
    let whole: String = letters_of(bare);
    let signed = inside.len() < bare.len() && !inside.is_empty();
    let squared = matches!(bare, "m²" | "m³" | "km²" | "cm²" | "dm²" | "dm³" | "cm³");
    match bare.find(inside) {
        _ if squared || bare.chars().all(|c| is_sign(c) || ends(c)) => read.push_str(bare),
        Some(at) if signed && !is_syllable(&whole) => {
            read.push_str(&bare[..at]);
            inside.chars().for_each(|c| viscii_letter(c, read));
            read.push_str(&bare[at + inside.len()..]);
        }
        _ => bare.chars().for_each(|c| viscii_letter(c, read)),
    }
    after.chars().for_each(|c| viscii_letter(c, read));
}

fn letters_of(word: &str) -> String {
    let mut read = String::new();
    word.chars().for_each(|c| viscii_letter(c, &mut read));
    read
}

/// A quotation mark, dash or dot row, which code page 1252 has where VISCII has letters.
fn is_sign(c: char) -> bool {
    matches!(
        c,
        '\u{2018}'..='\u{201e}' | '\u{2013}' | '\u{2014}' | '\u{2022}' | '\u{2026}'
    )
}

fn viscii_letter(shown: char, read: &mut String) {
    static BY_CODE: OnceLock<[char; 256]> = OnceLock::new();
    let table = BY_CODE.get_or_init(|| {
        by_code(
            LETTERS
                .iter()
                .flat_map(|row| [(row.4, row.0), (row.5, row.1)]),
        )
    });
    let after_letter = read.chars().next_back().is_some_and(char::is_alphabetic);
    let code = CP1252
        .chars()
        .position(|c| c == shown && c != '\0')
        .map_or(shown as usize, |at| at + 0x80);
    let letter = table.get(code).copied().unwrap_or(shown);
    read.push(match code {
        0xA0 if !after_letter => shown,
        _ => letter,
    });
}

fn cp1258_letter(shown: char) -> char {
    let own = CP1258.iter().find(|(latin, _)| *latin == shown);
    own.map_or(shown, |(_, letter)| *letter)
}

/// Some letters of VNI have a code of their own, the others are a plain letter and then a sign
/// for shape and tone together. The letter's case holds, whatever the sign's is.
fn vni(text: &str) -> String {
    let mut read = String::with_capacity(text.len() * 2);
    let mut codes = text.chars().peekable();
    while let Some(code) = codes.next() {
        let letter = vni_single(code);
        let signed = codes.peek().and_then(|next| with_sign(letter, *next));
        if signed.is_some() {
            codes.next();
        }
        read.push(signed.unwrap_or(letter));
    }
    read
}

fn vni_single(code: char) -> char {
    let found = |code: char| {
        let own = VNI_SINGLES.iter().find(|(shown, _)| *shown == code);
        own.map(|(_, letter)| *letter)
    };
    if let Some(letter) = found(code) {
        return letter;
    }
    found(small(code)).map_or(code, capital)
}

fn with_sign(letter: char, sign: char) -> Option<char> {
    if !matches!(sign, 'À'..='ü') {
        return None;
    }
    let small_sign = small(sign);
    let (_, marks) = VNI_SIGNS.iter().find(|(shown, _)| *shown == small_sign)?;
    let takes = match marks.chars().next() {
        Some('\u{302}') => "aeoAEO",
        Some('\u{306}') => "aA",
        // "ị" has a code of its own; some hands typed the letter and the sign all the same.
        _ => "aeiouyơưAEIOUYƠƯ",
    };
    if !takes.contains(letter) {
        return None;
    }
    let mut whole = std::iter::once(letter).chain(marks.chars()).nfc();
    let first = whole.next();
    first.filter(|_| whole.next().is_none())
}

/// Latin-1 small letters lie 32 above their capitals; VNI's codes follow it also at "×" and "÷".
fn small(capital: char) -> char {
    match capital {
        'À'..='Þ' => char::from(capital as u8 + 0x20),
        _ => capital,
    }
}

fn capital(letter: char) -> char {
    letter.to_uppercase().next().unwrap_or(letter)
}
