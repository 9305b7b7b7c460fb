//! The vote over many texts of one sheet or column. A single cell cannot be told apart ("Hoà" is
//! also VNI for "Hồ", "Mét" also TCVN3 for "Một"), so words of many cells speak, and the names of
//! their fonts tip the scales.

use std::collections::HashSet;

use super::common::is_common;
use super::font::LegacyFont;
use super::syllable::is_syllable;
use super::{LegacyKind, decode, is_beyond_latin};

/// A syllable has seven letters at most, and in VNI two characters for a letter.
const LONGEST_WORD: usize = 14;
/// Words, and texts, after which a vote is decided: more would say the same.
const ENOUGH: u32 = 400;
const ENOUGH_TEXTS: u32 = 4_000;
/// Words without which a column does not overrule its sheet.
const QUORUM: u32 = 6;

/// How many of the words that can tell are syllables as they stand and in each encoding. A word
/// that comes again says nothing new.
#[derive(Clone, Debug, Default)]
pub struct Vote {
    seen: HashSet<Box<str>>,
    words: u32,
    /// Words that hold a letter no old encoding has.
    beyond: u32,
    as_is: u32,
    read: [u32; LegacyKind::ALL.len()],
    fonts: [u32; LegacyKind::ALL.len()],
    texts: u32,
}

impl Vote {
    /// Counts the words of a text. Plain ASCII, alike in all encodings, does not vote.
    pub fn hear(&mut self, text: &str, font: Option<LegacyFont>) {
        if text.is_ascii() || self.is_decided() {
            return;
        }
        self.texts += 1;
        if let Some(font) = font {
            self.fonts[font.kind as usize] += 1;
        }
        text.split(is_between_words)
            .for_each(|word| self.count(word));
    }

    /// Whether more words would change nothing.
    pub fn is_decided(&self) -> bool {
        self.words >= ENOUGH || self.texts >= ENOUGH_TEXTS
    }

    /// Adds the words of another vote.
    pub fn add(&mut self, other: &Vote) {
        self.words += other.words;
        self.beyond += other.beyond;
        self.as_is += other.as_is;
        self.texts += other.texts;
        for (own, others) in self.read.iter_mut().zip(other.read) {
            *own += others;
        }
        for (own, others) in self.fonts.iter_mut().zip(other.fonts) {
            *own += others;
        }
    }

    /// The encoding that wins: most words are syllables in it, and more than as they stand. Where
    /// the fonts say the same, fewer will do, since foreign words and short forms do not count.
    pub fn verdict(&self) -> Option<LegacyKind> {
        let kind = LegacyKind::ALL
            .into_iter()
            .rev()
            .max_by_key(|kind| (self.read[*kind as usize], self.fonts[*kind as usize]))?;
        let read = self.read[kind as usize];
        let wins = match self.fonts[kind as usize] * 2 > self.texts {
            true => read >= self.as_is && read > self.beyond && read * 4 > self.words,
            false => read > self.as_is && read * 2 > self.words,
        };
        wins.then_some(kind)
    }

    /// What a column says against its sheet: another encoding, or none (the inner `None`), if its
    /// words are clear.
    pub fn against(&self, sheet: Option<LegacyKind>) -> Option<Option<LegacyKind>> {
        let own = self.verdict();
        let votes = |verdict: Option<LegacyKind>| match verdict {
            Some(kind) => self.read[kind as usize],
            None => self.as_is,
        };
        let clear = self.words >= QUORUM
            && votes(own) * 10 >= self.words * 7
            && votes(sheet) * 10 < self.words * 5;
        (own != sheet && clear).then_some(own)
    }

    /// Whether a column of a sheet that is known to be mixed goes with the other encoding: all its
    /// words, few as they may be, read so, and at most half of them as the sheet does.
    pub fn goes_with(&self, other: Option<LegacyKind>, sheet: Option<LegacyKind>) -> bool {
        let votes = |verdict: Option<LegacyKind>| match verdict {
            Some(kind) => self.read[kind as usize],
            None => self.as_is,
        };
        let possible = other.is_none() || self.beyond == 0;
        self.words > 0 && possible && votes(other) == self.words && votes(sheet) * 2 <= self.words
    }

    fn count(&mut self, word: &str) {
        let bare = word.trim_matches(|c: char| c as u32 > 0xFF && !is_beyond_latin(c));
        // One letter alone is a sign ("150.000®") or says too little.
        let votes = (2..=LONGEST_WORD).contains(&word.chars().count());
        if bare.is_ascii() || !votes || !self.seen.insert(word.into()) {
            return;
        }
        self.words += 1;
        if bare.chars().any(is_beyond_latin) {
            self.beyond += 1;
            self.as_is += 1;
            return;
        }
        self.as_is += u32::from(is_syllable(bare));
        for kind in LegacyKind::ALL {
            let raw = if kind == LegacyKind::Viscii {
                word
            } else {
                bare
            };
            self.read[kind as usize] += u32::from(is_syllable(&decode(kind, raw)));
        }
    }
}

/// Whether a lone text that votes for nothing else reads as Vietnamese in this encoding and not as
/// it stands.
pub fn reads_better(kind: LegacyKind, text: &str) -> bool {
    let mut vote = Vote::default();
    vote.hear(text, None);
    let read = vote.read[kind as usize];
    vote.beyond == 0 && read > vote.as_is && read * 2 > vote.words
}

/// Whether a text reads as Vietnamese as it stands and does not in this encoding.
pub fn reads_worse(kind: LegacyKind, text: &str) -> bool {
    let mut vote = Vote::default();
    vote.hear(text, None);
    vote.words > 0 && vote.as_is == vote.words && vote.read[kind as usize] * 2 < vote.words
}

/// Whether a text is Vietnamese as it stands and names commoner things so than in this encoding.
///
/// ```
/// use viet::legacy::{LegacyKind, says_more_as_it_stands};
/// assert!(says_more_as_it_stands(LegacyKind::Tcvn3, "Võ Minh Hòa"));
/// assert!(!says_more_as_it_stands(LegacyKind::Tcvn3, "Mét"));
/// ```
pub fn says_more_as_it_stands(kind: LegacyKind, text: &str) -> bool {
    let words = text.split(is_between_words);
    let mut telling = words.filter(|word| !word.is_ascii()).peekable();
    if telling.peek().is_none() {
        return false;
    }
    let (mut own, mut read) = (0, 0);
    for word in telling {
        if !is_syllable(word) {
            return false;
        }
        own += usize::from(is_common(word));
        read += usize::from(is_common(&decode(kind, word)));
    }
    own > read
}

fn is_between_words(c: char) -> bool {
    // The codes of letters lie among signs such as "·" and "§", so only these part words.
    c.is_whitespace() || c.is_ascii_punctuation() || c.is_ascii_digit()
}
