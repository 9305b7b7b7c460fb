//! The title of address or rank before a name ("Ông", "Đ/c", "Đại tá", "ThS.BS").
//!
//! Not here: positions ("Chủ tịch"), which stand in a column of their own.

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::letter;
use crate::text;

/// A name as a list gives it, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressed {
    /// The titles before the name as typed ("Đ/c", "Đại tá, TS."), if any.
    pub honorific: Option<String>,
    /// The name without them.
    pub name: String,
}

/// Takes the titles off the front of a cleaned name of a person. A household ("Hộ ông …") or a collective
/// stays whole, as does a name that only looks like a title: the family name Ông ("Ông Văn
/// Tùng"), Đồng ("Đồng Chí Thanh"), or a title with nothing behind it.
///
/// ```
/// let addressed = viet::name::split_honorific("Đ/c Nguyễn Thị Cẩm Hương");
/// assert_eq!(addressed.honorific.as_deref(), Some("Đ/c"));
/// assert_eq!(addressed.name, "Nguyễn Thị Cẩm Hương");
/// ```
pub fn split_honorific(cleaned: &str) -> Addressed {
    if !may_begin_with_title(cleaned) {
        return Addressed {
            honorific: None,
            name: cleaned.to_owned(),
        };
    }
    let typed: Vec<char> = cleaned.chars().collect();
    let key = title_key(cleaned);
    let mut end_of_title = 0;
    let mut start_of_name = 0;
    while let Some(length) = title_at(&typed, &key, start_of_name) {
        end_of_title = start_of_name + length;
        start_of_name = skip_joints(&typed, end_of_title);
    }
    if start_of_name == 0 {
        return Addressed {
            honorific: None,
            name: cleaned.to_owned(),
        };
    }
    if typed.get(end_of_title) == Some(&'.') {
        end_of_title += 1;
    }
    Addressed {
        honorific: Some(typed[..end_of_title].iter().collect()),
        name: typed[start_of_name..].iter().collect(),
    }
}

/// Titles written out, in the spelling of [`title_key`]. Longer ones stand before their
/// beginnings ("thầy giáo" before "thầy").
const WORDS: &[&str] = &[
    "ông (bà)",
    "ông/bà",
    "ông bà",
    "ông",
    "bà mẹ việt nam anh hùng",
    "bà mẹ vnah",
    "bà",
    "mẹ việt nam anh hùng",
    "mẹ vnah",
    "mẹ",
    "cụ ông",
    "cụ bà",
    "cụ",
    "anh",
    "chị",
    "em",
    "cháu",
    "cô giáo",
    "cô",
    "chú",
    "bác sĩ",
    "bác",
    "thầy giáo",
    "thầy",
    "đồng chí",
    "đ/c",
    "đ/ c",
    "đc",
    "binh nhì",
    "binh nhất",
    "hạ sĩ",
    "trung sĩ",
    "thượng sĩ",
    "chuẩn úy",
    "thiếu úy",
    "trung úy",
    "thượng úy",
    "đại úy",
    "thiếu tá",
    "trung tá",
    "thượng tá",
    "đại tá",
    "thiếu tướng",
    "trung tướng",
    "thượng tướng",
    "đại tướng",
    "chuẩn đô đốc",
    "phó đô đốc",
    "đô đốc",
    "hòa thượng",
    "thượng tọa",
    "đại đức",
    "ni trưởng",
    "ni sư",
    "sư cô",
    "sư bà",
    "sư thầy",
    "sư cả",
    "lục cả",
    "sãi cả",
    "linh mục",
    "giám mục",
    "mục sư",
    "nữ tu",
    "giáo hữu",
    "lễ sanh",
    "phối sư",
    "đạo trưởng",
    "cư sĩ",
    "phó giáo sư",
    "giáo sư",
    "tiến sĩ",
    "thạc sĩ",
    "dược sĩ",
    "kỹ sư",
    "luật sư",
    "cử nhân",
    "nhà giáo ưu tú",
    "nhà giáo nhân dân",
    "nhà giáo",
    "nghệ nhân ưu tú",
    "nghệ nhân",
    "nghệ sĩ ưu tú",
    "nghệ sĩ",
];

/// Titles in letters: only with two capitals or before a full stop, since "Ts" alone may be a name.
const LETTERS: &[&str] = &[
    "gs", "pgs", "tskh", "ts", "ths", "bsckii", "bscki", "bs", "ckii", "cki", "ck2", "ck1", "ds",
    "ks", "cn", "ls", "qncn", "ccb", "ngưt", "ngnd", "ttưt", "ttnd", "nsưt", "nsnd", "lm", "đđ",
    "mvnah",
];

/// Whether the first word is that of a title: nearly no name's is, and then nothing is taken apart.
fn may_begin_with_title(cleaned: &str) -> bool {
    static FIRST_WORDS: OnceLock<HashSet<Vec<char>>> = OnceLock::new();
    let first_word = |key: Vec<char>| -> Vec<char> {
        key.into_iter().take_while(|c| c.is_alphabetic()).collect()
    };
    let end = cleaned.find(|c: char| !c.is_alphabetic());
    let word = &cleaned[..end.unwrap_or(cleaned.len())];
    let first_words = FIRST_WORDS.get_or_init(|| {
        let titles = WORDS.iter().chain(LETTERS);
        titles
            .map(|title| first_word(title.chars().collect()))
            .collect()
    });
    first_words.contains(&first_word(title_key(word)))
}

/// Lower case, tones in one place, `sĩ` for `sỹ`; as many letters as the text has.
fn title_key(cleaned: &str) -> Vec<char> {
    let lower: String = cleaned.chars().map(letter::lower).collect();
    let placed = text::modern_tones(&lower).replace("sỹ", "sĩ");
    placed.chars().collect()
}

/// The length of the title that starts there, provided that a name is left behind it.
fn title_at(typed: &[char], key: &[char], start: usize) -> Option<usize> {
    if key.len() != typed.len() {
        return None;
    }
    let key = key.get(start..)?;
    let typed = &typed[start..];
    let word = WORDS.iter().find_map(|t| prefix_length(key, t));
    let length = word.or_else(|| {
        let length = LETTERS.iter().find_map(|t| prefix_length(key, t))?;
        is_abbreviation(typed, length).then_some(length)
    })?;
    leaves_a_name(typed, key, length).then_some(length)
}

fn prefix_length(key: &[char], title: &str) -> Option<usize> {
    let length = title.chars().count();
    let fits = key.len() > length && title.chars().eq(key[..length].iter().copied());
    let ends = fits && !key[length].is_alphanumeric();
    ends.then_some(length)
}

fn is_abbreviation(typed: &[char], length: usize) -> bool {
    let capitals = typed[..length].iter().filter(|c| c.is_uppercase()).count();
    typed[length] == '.' || capitals >= 2
}

/// A title is followed by a name that begins with a capital. Where title and name could be one
/// name, the typing decides.
fn leaves_a_name(typed: &[char], key: &[char], length: usize) -> bool {
    let name_at = skip_joints(typed, length);
    let Some(first) = typed.get(name_at).filter(|c| !c.is_lowercase()) else {
        return false;
    };
    let title: String = key[..length].iter().collect();
    first.is_alphabetic() && !is_whole_name(&title, &typed[..length], &key[name_at..])
}

fn is_whole_name(title: &str, typed_title: &[char], name: &[char]) -> bool {
    let single = !name.contains(&' ');
    match title {
        "ông" => matches!(name, ['v', 'ă', 'n', ' ', ..] | ['t', 'h', 'ị', ' ', ..]),
        "anh" | "em" | "cháu" | "cô" | "chú" | "bác" | "thầy" | "mẹ" => single,
        _ => single && both_words_capital(typed_title),
    }
}

fn both_words_capital(typed_title: &[char]) -> bool {
    let second = typed_title.iter().skip_while(|&&c| c != ' ').nth(1);
    second.is_some_and(|c| c.is_uppercase())
}

/// Past the full stop, comma, colon or blank between a title and what follows.
fn skip_joints(typed: &[char], from: usize) -> usize {
    let joints = typed[from..].iter();
    from + joints
        .take_while(|&&c| matches!(c, ' ' | '.' | ',' | ':'))
        .count()
}
