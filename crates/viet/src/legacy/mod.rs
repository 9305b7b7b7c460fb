//! Recognising text in the old Vietnamese encodings TCVN3 and VNI, by what it would say.
//!
//! Deliberately not here: rewriting it. A single cell cannot be told apart ("Hoà" is also VNI for
//! "Hồ"), so the vote is taken over many texts, as they stood before [`crate::text::clean`].

mod decode;
mod syllable;

use decode::{tcvn3, vni};
use syllable::is_syllable;

/// An encoding that a text was typed in and not marked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LegacyKind {
    /// TCVN 5712:1993 VN3 (fonts .VnTime, .VnArial …): "Céng hßa".
    Tcvn3,
    /// VNI Windows (fonts VNI-Times …): "Nguyeãn Thò".
    Vni,
}

/// The old encoding that a sheet's or column's raw texts are in, if their words are Vietnamese
/// syllables in it and mostly not as they stand. Words of plain ASCII, alike in all three, do not
/// vote; neither do words with letters beyond Latin-1, which are Unicode already.
///
/// ```
/// use viet::legacy::{LegacyKind, looks_legacy};
/// let texts = ["D©n vËn khÐo", "CÇn §\u{ad}íc", "Céng hßa x· héi"];
/// assert_eq!(looks_legacy(texts.into_iter()), Some(LegacyKind::Tcvn3));
/// ```
pub fn looks_legacy<'a>(texts: impl Iterator<Item = &'a str>) -> Option<LegacyKind> {
    let mut votes = Votes::default();
    for text in texts {
        text.split(is_between_words)
            .for_each(|word| votes.count(word));
    }
    votes.winner()
}

/// How many of the words that can tell are syllables as they stand and in each encoding.
#[derive(Default)]
struct Votes {
    words: usize,
    unicode: usize,
    tcvn3: usize,
    vni: usize,
}

impl Votes {
    fn count(&mut self, word: &str) {
        if word.is_ascii() || word.chars().count() > LONGEST_WORD {
            return;
        }
        self.words += 1;
        if word.chars().any(|c| c as u32 > 0xFF) {
            self.unicode += 1;
            return;
        }
        self.unicode += usize::from(is_syllable(word));
        self.tcvn3 += usize::from(tcvn3(word).is_some_and(|w| is_syllable(&w)));
        self.vni += usize::from(vni(word).is_some_and(|w| is_syllable(&w)));
    }

    /// An encoding wins when most of the words are syllables in it, and more than otherwise.
    fn winner(&self) -> Option<LegacyKind> {
        let (kind, most) = match self.tcvn3 >= self.vni {
            true => (LegacyKind::Tcvn3, self.tcvn3),
            false => (LegacyKind::Vni, self.vni),
        };
        (most > self.unicode && most * 2 > self.words).then_some(kind)
    }
}

/// A syllable has seven letters at most, and in VNI two characters for a letter.
const LONGEST_WORD: usize = 14;

fn is_between_words(c: char) -> bool {
    // The codes of letters lie among signs such as "·" and "§", so only these part words.
    c.is_whitespace() && c != '\u{a0}' || c.is_ascii_punctuation() || c.is_ascii_digit()
}
