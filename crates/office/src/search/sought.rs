//! The words of a search.

use super::Closeness;
use viet::text::{compare_key, fold};

/// What comes after so many letters is not looked for.
const LONGEST: usize = 200;
/// More words than this are not told apart any more.
const WORDS: usize = 8;

/// What is looked for, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sought {
    /// All of it, in the form names are compared in.
    pub(crate) whole: String,
    /// Each word once.
    pub(crate) words: Vec<Word>,
}

/// One word: as typed, and without accents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// In lower case, accents where they were typed.
    pub(crate) typed: String,
    /// Without accents.
    pub(crate) plain: String,
}

impl Sought {
    /// Reads a text; none where it has neither letter nor digit.
    pub(crate) fn read(text: &str) -> Option<Sought> {
        let begin: String = text.chars().take(LONGEST).collect();
        let whole = compare_key(&begin);
        let mut words: Vec<Word> = Vec::new();
        for typed in whole.split(' ').filter(|word| says_something(word)) {
            let word = Word {
                typed: typed.to_owned(),
                plain: fold(typed),
            };
            if !words.contains(&word) && words.len() < WORDS {
                words.push(word);
            }
        }
        (!words.is_empty()).then_some(Sought { whole, words })
    }

    /// How near a name is: as near as the farthest of the words; none where one is not in it.
    pub(crate) fn closeness(&self, name: &str) -> Option<Closeness> {
        let key = compare_key(name);
        if key == self.whole {
            return Some(Closeness::Whole);
        }
        let (key, plain) = (format!(" {key} "), format!(" {} ", fold(&key)));
        let each = self.words.iter().map(|word| word.closeness(&key, &plain));
        each.max_by_key(|found| found.map_or(u8::MAX, |found| found as u8))
            .flatten()
    }
}

impl Word {
    fn closeness(&self, key: &str, plain: &str) -> Option<Closeness> {
        let Word { typed, plain: word } = self;
        if key.contains(&format!(" {typed} ")) {
            Some(Closeness::Word)
        } else if plain.contains(&format!(" {word} ")) {
            Some(Closeness::PlainWord)
        } else if plain.contains(&format!(" {word}")) {
            Some(Closeness::Start)
        } else {
            plain.contains(&self.sought()).then_some(Closeness::Inside)
        }
    }

    /// What must be in a name for the word to be found at all. A single letter stands inside of
    /// almost every name: it is looked for where words begin.
    pub(crate) fn sought(&self) -> String {
        if self.plain.chars().nth(1).is_none() {
            return format!(" {}", self.plain);
        }
        self.plain.clone()
    }
}

fn says_something(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sought(text: &str) -> Sought {
        Sought::read(text).expect("words")
    }

    #[test]
    fn names_are_as_near_as_the_farthest_word() {
        let cases = [
            ("đức", "Đức", Some(Closeness::Whole)),
            ("Đức", "Lê Văn Đức", Some(Closeness::Word)),
            ("Đức", "Lê Thị Dục", Some(Closeness::PlainWord)),
            ("duc", "Lê Văn Đức", Some(Closeness::PlainWord)),
            ("duc le", "Lê Văn Đức", Some(Closeness::PlainWord)),
            ("du le", "Lê Văn Đức", Some(Closeness::Start)),
            ("uc", "Lê Văn Đức", Some(Closeness::Inside)),
            ("đ", "Lê Văn Đức", Some(Closeness::Start)),
            ("c", "Lê Văn Đức", None),
            ("duc tran", "Lê Văn Đức", None),
            ("thuỷ", "Đặng Thị Thủy", Some(Closeness::Word)),
            ("3127", "3127/QĐ-UBND", Some(Closeness::Word)),
            ("3127/qd", "3127/QĐ-UBND", Some(Closeness::PlainWord)),
        ];
        for (text, name, closeness) in cases {
            assert_eq!(sought(text).closeness(name), closeness, "{text} in {name}");
        }
    }

    #[test]
    fn signs_alone_look_for_nothing_and_an_essay_only_for_its_beginning() {
        for nothing in ["", "   ", "?!", "—"] {
            assert_eq!(Sought::read(nothing), None, "{nothing:?}");
        }
        assert_eq!(sought(&"a ".repeat(9_000)).words.len(), 1);
        assert_eq!(sought(&"a".repeat(9_000)).whole.len(), LONGEST);
    }
}
