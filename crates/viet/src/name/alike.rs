//! How two written names of people agree, for finding rows that may be one person.
//!
//! Not here: whether they are. Hùng and Hưng are two names and agree in nothing; what does agree
//! still needs a birth, a unit and a person to say so.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::letter;
use crate::text;

/// In what two names agree, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameAgreement {
    /// Letter for letter.
    Same,
    /// Capitals, blanks, Unicode form or the place of a tone differ (Thuỷ, Thủy).
    Spelling,
    /// `i` and `y` where both are in use (Lý, Lí).
    IAndY,
    /// A second name in brackets stands on one side only.
    Bracket,
    /// Family or middle names are written in short (Ng. V. An).
    Abbreviated,
    /// One side is typed without any mark (Nguyen Van An).
    Unmarked,
    /// Middle names are left out on one side: all of them, or Văn, Thị.
    Shortened,
}

/// A person's name taken apart for comparing with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenName {
    typed: String,
    /// The words before any bracket, in the form of [`text::compare_key`].
    words: Vec<String>,
    bracket: bool,
}

impl WrittenName {
    /// Takes a name apart; titles of address are the caller's to take off.
    #[must_use]
    pub fn of(name: &str) -> WrittenName {
        let typed = text::clean(name);
        let proper = typed.split('(').next().unwrap_or_default();
        let proper = if proper.is_empty() { &typed } else { proper };
        WrittenName {
            words: words_of(proper),
            bracket: typed.contains('('),
            typed,
        }
    }

    /// In what two names agree; none for two different names.
    ///
    /// ```
    /// use viet::name::{NameAgreement, WrittenName};
    /// let agree = |a, b| WrittenName::of(a).agrees(&WrittenName::of(b));
    /// assert_eq!(agree("Ng. V. An", "Nguyễn Văn An"), Some(NameAgreement::Abbreviated));
    /// assert_eq!(agree("Trần Văn Hùng", "Trần Văn Hưng"), None);
    /// ```
    #[must_use]
    pub fn agrees(&self, other: &WrittenName) -> Option<NameAgreement> {
        if self.words.is_empty() || other.words.is_empty() {
            return None;
        }
        if self.words == other.words {
            return Some(match () {
                () if self.typed == other.typed => NameAgreement::Same,
                () if self.bracket != other.bracket => NameAgreement::Bracket,
                () => NameAgreement::Spelling,
            });
        }
        let same_length = self.words.len() == other.words.len();
        if same_length && pairs(self, other).all(|(a, b)| with_i(a) == with_i(b)) {
            return Some(NameAgreement::IAndY);
        }
        if same_length && is_abbreviation(self, other) {
            return Some(NameAgreement::Abbreviated);
        }
        if same_length && is_unmarked(self, other) {
            return Some(NameAgreement::Unmarked);
        }
        is_shortened(self, other).then_some(NameAgreement::Shortened)
    }

    /// Where this name is looked up among others.
    #[must_use]
    pub fn trace(&self) -> NameTrace {
        let folded: Vec<String> = self.words.iter().map(|word| folded(word)).collect();
        let family = folded.first().and_then(|word| word.chars().next());
        let abbreviated = folded.iter().rev().skip(1).any(|word| is_short(word));
        let last = folded.len().saturating_sub(1);
        let full = folded.iter().enumerate();
        let said: Vec<&String> = full
            .filter(|(at, word)| *at == 0 || *at == last || !is_filler(word))
            .map(|(_, word)| word)
            .collect();
        NameTrace {
            whole: hashed(&said),
            ends: hashed(&(family, folded.last())),
            sparse: abbreviated || folded.len() == 2,
        }
    }
}

/// Numbers that names which agree have in common; others may share them too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameTrace {
    /// Equal where all words but Văn and Thị are there in full, whatever their marks.
    pub whole: u64,
    /// Equal where the first letter and the given name are.
    pub ends: u64,
    /// Whether words of it are short or left out, so that it agrees by its ends only.
    pub sparse: bool,
}

fn words_of(name: &str) -> Vec<String> {
    let key = text::compare_key(name);
    key.split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn pairs<'a>(
    a: &'a WrittenName,
    b: &'a WrittenName,
) -> impl Iterator<Item = (&'a String, &'a String)> {
    a.words.iter().zip(&b.words)
}

/// A final y that is the only vowel, as i: lý, mỹ, quý; not the y of thúy.
fn with_i(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if let Some(at) = letters.len().checked_sub(1) {
        let (bare, tone) = letter::take_tone(letters[at]);
        let before = at.checked_sub(1).map(|before| letters[before]);
        let quy = at >= 2 && letters[at - 2..at] == ['q', 'u'];
        let alone = before.is_none_or(|c| !letter::is_vowel(letter::take_tone(c).0));
        if bare == 'y' && (alone || quy) {
            letters[at] = letter::with_tone('i', tone);
        }
    }
    letters.into_iter().collect()
}

/// Without marks, and with i for a y that stands for it.
fn folded(word: &str) -> String {
    with_i(word)
        .chars()
        .map(letter::lower_without_marks)
        .collect()
}

/// The family and the given name are there; what is short on one side begins the other's word.
fn is_abbreviation(a: &WrittenName, b: &WrittenName) -> bool {
    let last = a.words.len() - 1;
    let fits = |(at, (a, b)): (usize, (&String, &String))| {
        let stands_for = is_short(a) && b.starts_with(a.as_str());
        let stood_for = is_short(b) && a.starts_with(b.as_str());
        a == b || (at < last && (stands_for || stood_for))
    };
    last > 0 && pairs(a, b).enumerate().all(fits)
}

/// One letter, or up to three consonants: V., Ng., Ngh.
fn is_short(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let consonants = || {
        letters
            .iter()
            .all(|c| c.is_alphabetic() && !letter::is_vowel(letter::take_tone(*c).0))
    };
    letters.len() == 1 && letters[0].is_alphabetic() || letters.len() <= 3 && consonants()
}

fn is_unmarked(a: &WrittenName, b: &WrittenName) -> bool {
    let plain = |name: &WrittenName| name.words.iter().all(|word| word.is_ascii());
    let bare = |word: &str| -> String { word.chars().map(letter::lower_without_marks).collect() };
    let one_side = plain(a) != plain(b) && a.words.len() > 1;
    one_side && pairs(a, b).all(|(a, b)| bare(a) == bare(b))
}

/// Only family and given name, or all but the Văn or Thị that people leave out.
fn is_shortened(a: &WrittenName, b: &WrittenName) -> bool {
    let (few, many) = match a.words.len() < b.words.len() {
        true => (&a.words, &b.words),
        false => (&b.words, &a.words),
    };
    let ends = few.len() >= 2 && few.first() == many.first() && few.last() == many.last();
    let inner = |words: &[String]| words.get(1..words.len() - 1).unwrap_or_default().to_vec();
    let said = |words: &[String]| -> Vec<String> {
        let inner = inner(words).into_iter();
        inner.filter(|word| !is_filler(&folded(word))).collect()
    };
    ends && few.len() < many.len() && (few.len() == 2 || said(few) == said(many))
}

fn is_filler(folded: &str) -> bool {
    matches!(folded, "van" | "thi")
}

fn hashed(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_lonely_y_is_read_as_i() {
        let cases = [
            ("lý", "lí"),
            ("mỹ", "mĩ"),
            ("quý", "quí"),
            ("thúy", "thúy"),
            ("y", "i"),
            ("nguyên", "nguyên"),
        ];
        for (word, expected) in cases {
            assert_eq!(with_i(word), expected, "{word}");
        }
    }
}
