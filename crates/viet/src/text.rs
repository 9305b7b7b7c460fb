//! Cleaning, searching and comparing text.
//!
//! Not here: repair of text in old encodings. It has to happen first, because U+00AD is "ư" in
//! TCVN3 and [`clean`] would drop it (see [`crate::legacy`]).

use unicode_normalization::UnicodeNormalization;

use crate::letter::{self, Tone};

/// Text as it is kept: NFC, U+00D0 `Ð` read as `Đ` (and `ð` as `đ`), zero-width, control and
/// private-use characters gone, every run of white space one blank, ends trimmed. Spelling,
/// capitals and quotation marks stay as typed.
///
/// ```
/// assert_eq!(viet::text::clean(" Ð/c\u{a0} Tha\u{309}o\n"), "Đ/c Thảo");
/// ```
pub fn clean(raw: &str) -> String {
    if is_clean(raw) {
        return raw.to_owned();
    }
    let visible = raw.chars().filter(|&c| !is_invisible(c)).map(true_d);
    one_blank(visible.nfc(), raw.len())
}

/// The search form: clean, lower case, marks off, `đ` as `d`. Every precomposed letter gives
/// exactly one letter, so a hit can be mapped back; a mark without a composed form gives none.
///
/// ```
/// assert_eq!(viet::text::fold("Đặng Thị Thuỷ"), "dang thi thuy");
/// ```
pub fn fold(text: &str) -> String {
    let clean = clean(text);
    let letters = clean.chars().filter(|&c| !letter::is_mark(c));
    let folded = one_blank(letters.map(letter::lower_without_marks), clean.len());
    if folded.is_ascii() {
        return folded;
    }
    match unicode_normalization::is_nfc(&folded) {
        true => folded,
        false => folded.nfc().collect(),
    }
}

/// Equal for the spellings of one name: capitals, NFC or NFD, tone placement (hoà = hòa), blanks
/// and punctuation between words. Marks count (Hùng ≠ Hưng) and i/y are not merged.
///
/// ```
/// use viet::text::compare_key;
/// assert_eq!(compare_key("P.An  Hoà"), compare_key("p. an hòa"));
/// assert_ne!(compare_key("Hùng"), compare_key("Hưng"));
/// ```
pub fn compare_key(text: &str) -> String {
    if is_clean(text) {
        return plain_key(text);
    }
    let lower: String = clean(text).chars().flat_map(char::to_lowercase).collect();
    let placed = modern_tones(&lower.replace('ɖ', "đ"));
    let words = placed.split(|c: char| !(letter::is_word(c) || letter::is_mark(c)));
    let key = words
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    if key.is_empty() { placed } else { key }
}

/// The text with each tone mark on the place that today's guidance uses (òa, òe, ủy as in
/// HD 05-HD/VPTW; also `hòan` → `hoàn`). For comparison only: a person's spelling is never
/// rewritten. NFC out; every letter of NFC text gives one letter.
pub fn modern_tones(text: &str) -> String {
    let mut letters: Vec<char> = match text.chars().all(letter::is_plain) {
        true => text.chars().collect(),
        false => text.nfc().collect(),
    };
    let mut rest = letters.as_mut_slice();
    while !rest.is_empty() {
        let in_word = |c: &&char| letter::is_letter(**c) || letter::is_mark(**c);
        let length = rest.iter().take_while(in_word).count();
        let (word, tail) = rest.split_at_mut(length);
        place_tone(word);
        rest = tail.get_mut(1..).unwrap_or_default();
    }
    letters.into_iter().collect()
}

/// The text with its first letter as a capital, the rest untouched.
pub fn capitalise_first(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Plain text in which [`clean`] would change nothing, recognised without taking it apart.
fn is_clean(raw: &str) -> bool {
    let mut blank = true;
    for c in raw.chars() {
        if !letter::is_plain(c) || (blank && c == ' ') {
            return false;
        }
        blank = c == ' ';
    }
    !blank || raw.is_empty()
}

/// [`compare_key`] of clean plain text: one pass, no tables.
fn plain_key(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().map(letter::lower).collect();
    let mut key = String::with_capacity(text.len());
    for word in letters.split_mut(|&c| !letter::is_word(c)) {
        if word.is_empty() {
            continue;
        }
        // Digits end a word for its tone: "3toà" has the word "toà".
        word.split_mut(|c| !letter::is_letter(*c))
            .for_each(place_tone);
        if !key.is_empty() {
            key.push(' ');
        }
        key.extend(word.iter());
    }
    if key.is_empty() {
        return letters.into_iter().collect();
    }
    key
}

fn one_blank(letters: impl Iterator<Item = char>, capacity: usize) -> String {
    let mut out = String::with_capacity(capacity);
    for c in letters {
        match c.is_whitespace() {
            false => out.push(c),
            true if out.is_empty() || out.ends_with(' ') => {}
            true => out.push(' '),
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// The Icelandic letter looks like the Vietnamese one and comes out of several old keyboards.
fn true_d(c: char) -> char {
    match c {
        'Ð' => 'Đ',
        'ð' => 'đ',
        other => other,
    }
}

pub(crate) fn is_invisible(c: char) -> bool {
    let control = c.is_control() && !c.is_whitespace();
    let noncharacter = matches!(c, '\u{FDD0}'..='\u{FDEF}') || (c as u32 & 0xFFFE) == 0xFFFE;
    control || noncharacter || is_zero_width(c) || is_private(c)
}

fn is_zero_width(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{FEFF}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FFF9}'..='\u{FFFB}')
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

/// The longest Vietnamese syllable is "nghiêng"; longer words are not of the language.
const LONGEST_SYLLABLE: usize = 7;

/// Moves the one tone of a syllable; a word that is no syllable, or has two tones, stays.
fn place_tone(word: &mut [char]) {
    let foreign = word.len() > LONGEST_SYLLABLE || word.iter().any(|&c| letter::is_mark(c));
    if foreign || word.iter().all(char::is_ascii) {
        return;
    }
    let Some(first) = word.iter().position(|&c| letter::is_toned(c)) else {
        return;
    };
    // On the last shaped vowel a tone is where it belongs.
    let later = word[first + 1..].iter().any(|&c| letter::is_shaped(c));
    if letter::is_shaped(word[first]) && !later {
        return;
    }
    let apart: Vec<(char, Tone)> = word.iter().map(|&c| letter::take_tone(c)).collect();
    let mut toned = (0..word.len()).filter(|&i| apart[i].1 != Tone::Level);
    let (Some(from), None) = (toned.next(), toned.next()) else {
        return;
    };
    let bare: Vec<char> = apart.iter().map(|&(c, _)| c).collect();
    if let Some(to) = tone_place(&bare).filter(|&to| to != from) {
        word[from] = bare[from];
        word[to] = letter::with_tone(bare[to], apart[from].1);
    }
}

/// Where the tone of a syllable without tone stands: on the shaped vowel; before a final
/// consonant on the last vowel; in a diphthong on the first, in a triphthong in the middle.
fn tone_place(bare: &[char]) -> Option<usize> {
    let start = onset_length(bare);
    let vowels = bare[start..]
        .iter()
        .take_while(|&&c| letter::is_vowel(c))
        .count();
    let end = start + vowels;
    if !(1..=3).contains(&vowels) || !is_final(&bare[end..]) {
        return None;
    }
    let shaped = (start..end).rfind(|&i| letter::is_shaped_vowel(bare[i]));
    Some(match shaped {
        Some(place) => place,
        None if end < bare.len() => end - 1,
        None if vowels == 3 => start + 1,
        None => start,
    })
}

/// Consonants before the vowels; "qu" and "gi" are consonants where another vowel follows.
fn onset_length(bare: &[char]) -> usize {
    let lower: Vec<char> = bare.iter().take(3).map(|&c| letter::lower(c)).collect();
    match lower[..] {
        ['q', 'u', next] | ['g', 'i', next] if letter::is_vowel(next) => 2,
        _ => bare.iter().take_while(|&&c| !letter::is_vowel(c)).count(),
    }
}

fn is_final(letters: &[char]) -> bool {
    let end: String = letters.iter().map(|&c| letter::lower(c)).collect();
    ["", "c", "ch", "m", "n", "ng", "nh", "p", "t", "k"].contains(&end.as_str())
}
