//! Byte keys whose plain comparison is the order of Vietnamese lists.
//!
//! A key holds no tie-breaker: capitals, NFC or NFD and tone placement give equal keys, so that
//! the birth date and the order of units decide between people of one name.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::letter::{self, Tone};
use crate::text;

/// The order of words that differ by tone only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToneOrder {
    /// không, huyền, hỏi, ngã, sắc, nặng: dictionaries and CLDR's Vietnamese collation.
    #[default]
    Dictionary,
    /// không, huyền, sắc, hỏi, ngã, nặng: the recipe that many offices copied into their Access
    /// and Excel files. No standard states it, so it is a setting and not the default.
    Traditional,
}

/// The key of a person's name: by given name (the last word), then the middle words from the
/// left, then the family name; each word by its letters first and its tones second. A bracketed
/// tail ("Nguyễn Văn Tám (Tám Lúa)") decides last.
///
/// ```
/// use viet::name::{sort_key, ToneOrder::Dictionary};
/// assert!(sort_key("Trần Thị Ân", Dictionary) < sort_key("Lê Văn Ấn", Dictionary));
/// ```
pub fn sort_key(name: &str, order: ToneOrder) -> Vec<u8> {
    name_key(&placed_lower(name), order)
}

/// [`sort_key`] in the dictionaries' order of tones and in the traditional one, for less than two
/// calls.
pub fn sort_keys(name: &str) -> [Vec<u8>; 2] {
    let placed = placed_lower(name);
    ORDERS.map(|order| name_key(&placed, order))
}

/// The key of any phrase from the left, word by word: units, collectives, titles. Numbers order
/// by value ("Khu vực 2" before "Khu vực 10").
pub fn phrase_key(phrase: &str, order: ToneOrder) -> Vec<u8> {
    words_key(&placed_lower(phrase), order)
}

/// [`phrase_key`] in both orders of tones, as [`sort_keys`].
pub fn phrase_keys(phrase: &str) -> [Vec<u8>; 2] {
    let placed = placed_lower(phrase);
    ORDERS.map(|order| words_key(&placed, order))
}

const ORDERS: [ToneOrder; 2] = [ToneOrder::Dictionary, ToneOrder::Traditional];

fn name_key(placed: &str, order: ToneOrder) -> Vec<u8> {
    let (proper, tail) = split_bracket(placed);
    let words = words(proper);
    let mut key = Vec::with_capacity(placed.len() * 2 + 8);
    if let Some((given, before)) = words.split_last() {
        push_word(&mut key, given, order);
        let (family, middle) = before.split_first().unwrap_or((&"", &[]));
        middle.iter().for_each(|w| push_word(&mut key, w, order));
        key.push(END_OF_WORDS);
        push_word(&mut key, family, order);
    }
    key.push(END_OF_WORDS);
    self::words(tail)
        .iter()
        .for_each(|w| push_word(&mut key, w, order));
    key
}

fn words_key(placed: &str, order: ToneOrder) -> Vec<u8> {
    let mut key = Vec::with_capacity(placed.len() * 2);
    words(placed)
        .iter()
        .for_each(|w| push_word(&mut key, w, order));
    key
}

// The bytes of a key, smallest first: an end of words sorts before any word, the end of a word's
// letters before any letter, numbers before letters, other scripts last.
const END_OF_WORDS: u8 = 0x01;
const END_OF_LETTERS: u8 = 0x02;
const NUMBER: u8 = 0x08;
const FIRST_LETTER: u8 = 0x10;
const OTHER_SCRIPT: u8 = 0xF0;

const ALPHABET: &str = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

fn placed_lower(text: &str) -> String {
    let lower: String = text::clean(text).chars().map(letter::lower).collect();
    text::modern_tones(&lower)
}

fn split_bracket(name: &str) -> (&str, &str) {
    match name.find('(') {
        Some(at) if !words(&name[..at]).is_empty() => name.split_at(at),
        _ => (name, ""),
    }
}

/// Words apart at blanks and punctuation, but not at the apostrophe of "H'Hen".
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !is_word_part(c))
        .filter(|w| w.contains(letter::is_word))
        .collect()
}

fn is_word_part(c: char) -> bool {
    letter::is_word(c) || letter::is_mark(c) || is_apostrophe(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ')
}

/// Letters, then one byte of tone and mark for each of them: words of the same letters have
/// equally many, so comparing bytes compares the letters of the word before its tones.
fn push_word(key: &mut Vec<u8>, word: &str, order: ToneOrder) {
    let mut marks = Vec::with_capacity(word.len());
    let mut rest = word.chars().filter(|&c| !is_apostrophe(c)).peekable();
    while let Some(c) = rest.next() {
        if letter::is_mark(c) {
            continue;
        }
        if c.is_ascii_digit() {
            let mut digits = vec![c as u8];
            while let Some(next) = rest.next_if(char::is_ascii_digit) {
                digits.push(next as u8);
            }
            push_number(key, &digits);
        } else {
            marks.push(push_letter(key, c, order));
        }
    }
    key.push(END_OF_LETTERS);
    key.extend(marks);
}

fn push_number(key: &mut Vec<u8>, digits: &[u8]) {
    let zeros = digits.iter().take_while(|&&d| d == b'0').count();
    let value = &digits[zeros..];
    key.extend([NUMBER, value.len().min(255) as u8]);
    key.extend(value);
}

fn push_letter(key: &mut Vec<u8>, c: char, order: ToneOrder) -> u8 {
    let (bare, tone) = letter::take_tone(c);
    if let Some(place) = alphabet_place(bare) {
        key.push(FIRST_LETTER + place);
        return tone_weight(tone, order);
    }
    if let Some(place) = alphabet_place(letter::without_marks(bare)) {
        key.push(FIRST_LETTER + place);
        return FOREIGN_MARK;
    }
    let code = bare as u32;
    key.extend([
        OTHER_SCRIPT,
        (code >> 16) as u8,
        (code >> 8) as u8,
        code as u8,
    ]);
    tone_weight(Tone::Level, order)
}

/// Marks of other languages (č, ñ) come after the tones.
const FOREIGN_MARK: u8 = 0x20;

fn alphabet_place(letter: char) -> Option<u8> {
    static PLACES: OnceLock<Vec<Option<u8>>> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        let mut places = vec![None; 'ư' as usize + 1];
        for (place, letter) in (0u8..).zip(ALPHABET.chars()) {
            places[letter as usize] = Some(place);
        }
        places
    });
    places.get(letter as usize).copied().flatten()
}

fn tone_weight(tone: Tone, order: ToneOrder) -> u8 {
    let place = match (order, tone) {
        (ToneOrder::Dictionary, tone) => tone as u8,
        (ToneOrder::Traditional, Tone::Acute) => 2,
        (ToneOrder::Traditional, Tone::Hook) => 3,
        (ToneOrder::Traditional, Tone::Tilde) => 4,
        (ToneOrder::Traditional, tone) => tone as u8,
    };
    FIRST_LETTER + place
}
