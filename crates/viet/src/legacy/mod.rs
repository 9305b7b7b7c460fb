//! Text in the old Vietnamese encodings: told by what it would say, and put into Unicode.
//!
//! The texts come as a program reads them that knows nothing of it: each code as the Latin letter
//! it is elsewhere ("Céng hßa"), before [`crate::text::clean`] has dropped U+00AD, which is "ư" in
//! TCVN3. Deliberately not here: which cells of a workbook are changed; that is for those who see
//! whole sheets.

mod common;
mod decode;
mod font;
mod syllable;
mod tables;
mod vote;

pub use decode::{decode, strangers};
pub use font::{LegacyFont, font};
pub use vote::{Vote, reads_better, reads_worse, says_more_as_it_stands};

/// An encoding that a text was typed in and not marked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LegacyKind {
    /// TCVN 5712:1993 VN3, also called ABC (fonts .VnTime, .VnArial …): "Céng hßa".
    Tcvn3,
    /// VNI Windows (fonts VNI-Times …): "Nguyeãn Thò".
    Vni,
    /// VISCII (RFC 1456): "Hµi Nông dân".
    Viscii,
    /// Windows code page 1258 taken for 1252: letter and tone are two characters, "Hôòi".
    Cp1258,
}

impl LegacyKind {
    /// All of them, the commonest first.
    pub const ALL: [LegacyKind; 4] = [
        LegacyKind::Tcvn3,
        LegacyKind::Vni,
        LegacyKind::Viscii,
        LegacyKind::Cp1258,
    ];

    /// Its name for scripts: `tcvn3`, `vni`, `viscii`, `windows-1258`.
    pub fn code(self) -> &'static str {
        match self {
            LegacyKind::Tcvn3 => "tcvn3",
            LegacyKind::Vni => "vni",
            LegacyKind::Viscii => "viscii",
            LegacyKind::Cp1258 => "windows-1258",
        }
    }
}

/// The old encoding that raw texts are in, if their words are Vietnamese syllables in it and
/// mostly not as they stand ([`Vote`], without fonts).
///
/// ```
/// use viet::legacy::{LegacyKind, looks_legacy};
/// let texts = ["D©n vËn khÐo", "CÇn §\u{ad}íc", "Céng hßa x· héi"];
/// assert_eq!(looks_legacy(texts.into_iter()), Some(LegacyKind::Tcvn3));
/// ```
pub fn looks_legacy<'a>(texts: impl Iterator<Item = &'a str>) -> Option<LegacyKind> {
    let mut vote = Vote::default();
    texts.for_each(|text| vote.hear(text, None));
    vote.verdict()
}

/// Whether a text holds a Vietnamese letter or mark that no old encoding shows as: such text is
/// Unicode and is never changed.
pub fn is_unicode(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_beyond_latin)
}

/// A letter or mark of Vietnamese beyond Latin-1.
fn is_beyond_latin(c: char) -> bool {
    matches!(
        c,
        'Ă' | 'ă' | 'Đ' | 'đ' | 'Ĩ' | 'ĩ' | 'Ũ' | 'ũ' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | '\u{1EA0}'
            ..='\u{1EF9}' | '\u{300}'..='\u{323}'
    )
}

/// The text with capitals where TCVN3 has no code for them: a word that begins with a small vowel
/// with a tone among words that all begin with capitals, as names do ("Trần Thị ánh").
///
/// ```
/// use viet::legacy::with_capitals;
/// assert_eq!(with_capitals("Trần Thị ánh"), "Trần Thị Ánh");
/// assert_eq!(with_capitals("Chi bộ ấp 2"), "Chi bộ ấp 2");
/// ```
pub fn with_capitals(text: &str) -> String {
    let begins = |word: &str| word.chars().next();
    let small = |c: char| c.is_lowercase() && crate::letter::is_toned(c);
    let words = || text.split_whitespace().filter_map(begins);
    let named = words().filter(|c| c.is_uppercase()).count();
    let lost = words().filter(|c| small(*c)).count();
    if lost == 0 || named < 2 || named + lost != words().count() {
        return text.to_owned();
    }
    let mut before = ' ';
    text.chars()
        .map(|c| {
            let first = before.is_whitespace() && small(c);
            before = c;
            match first {
                true => c.to_uppercase().next().unwrap_or(c),
                false => c,
            }
        })
        .collect()
}
