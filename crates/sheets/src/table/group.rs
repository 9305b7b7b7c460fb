//! The chain of headings over a row of data: which heading stands under which.

use super::vocabulary::Vocabulary;
use super::words::{self, Numbering};

/// How a heading is set: two that are set alike stand side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Numbered(Numbering),
    Bare { level: Option<u8>, capitals: bool },
}

impl Class {
    /// Lower stands higher. Only asked where a class is new below rows of data.
    fn rank(self) -> u8 {
        match self {
            Class::Bare { level: Some(0), .. } => 0,
            Class::Numbered(Numbering::Capital) => 1,
            Class::Numbered(Numbering::Roman) => 2,
            Class::Bare { capitals: true, .. } => 3,
            Class::Numbered(Numbering::Arabic) => 4,
            Class::Bare { .. } => 5,
            Class::Numbered(Numbering::Parts(parts)) => 4 + parts,
            Class::Numbered(Numbering::Small) => 10,
            Class::Numbered(Numbering::Dash) => 11,
        }
    }
}

/// All chains met so far, and the one that holds now.
#[derive(Debug, Default)]
pub(super) struct Chains {
    pub(super) met: Vec<Vec<String>>,
    stack: Vec<(Class, String)>,
    data_since: bool,
}

impl Chains {
    /// The chain for a row of data, as an index into [`Chains::met`].
    pub(super) fn for_data(&mut self) -> Option<u32> {
        self.data_since = true;
        (!self.stack.is_empty()).then(|| self.met.len() as u32 - 1)
    }

    /// Takes in a heading: its numbering, the text without it, and the level its words have.
    pub(super) fn heading(&mut self, number: Option<Numbering>, text: &str, level: Option<u8>) {
        let class = Self::class_of(number, text, level);
        match self.stack.iter().position(|(known, _)| *known == class) {
            Some(at) => self.stack.truncate(at),
            None if self.data_since => {
                let above = |(known, _): &(Class, String)| known.rank() < class.rank();
                let keep = self.stack.iter().take_while(|entry| above(entry)).count();
                self.stack.truncate(keep);
            }
            None => {}
        }
        self.stack.push((class, text.to_owned()));
        self.data_since = false;
        self.met
            .push(self.stack.iter().map(|(_, text)| text.clone()).collect());
    }

    /// Whether a heading that holds now is numbered so.
    pub(super) fn counts_with(&self, kind: Numbering) -> bool {
        self.stack
            .iter()
            .any(|(class, _)| *class == Class::Numbered(kind))
    }

    fn class_of(number: Option<Numbering>, text: &str, level: Option<u8>) -> Class {
        match number {
            Some(kind) => Class::Numbered(kind),
            None => Class::Bare {
                level,
                capitals: is_capitals(text),
            },
        }
    }
}

/// A heading's numbering and its text without it.
pub(super) fn part(text: &str) -> (Option<Numbering>, &str) {
    match words::numbering(text) {
        Some((kind, rest)) if !rest.is_empty() => (Some(kind), rest),
        _ => (None, text),
    }
}

/// Like [`part`], but "P. Xuân Khánh" is a ward and has no number, unless letters have numbered
/// the headings above it (`counted`).
pub(super) fn part_named<'t>(
    words: &dyn Vocabulary,
    text: &'t str,
    counted: impl Fn(Numbering) -> bool,
) -> (Option<Numbering>, &'t str) {
    let (number, rest) = part(text);
    let lettered = matches!(
        number,
        Some(Numbering::Capital | Numbering::Roman | Numbering::Small)
    );
    let named = lettered && words.heads_group(text).is_some() && words.heads_group(rest).is_none();
    match number {
        Some(kind) if named && !counted(kind) => (None, text),
        _ => (number, rest),
    }
}

/// Whether a text is in capitals throughout.
pub(super) fn is_capitals(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chains(headings: &[&str]) -> Vec<String> {
        let mut chains = Chains::default();
        let mut seen = Vec::new();
        for heading in headings {
            if *heading == "*" {
                let at = chains.for_data();
                seen.push(at.map_or(String::new(), |at| chains.met[at as usize].join(" / ")));
            } else {
                let (number, text) = part(heading);
                let level = match text.to_lowercase().as_str() {
                    "tập thể" | "cá nhân" => Some(0),
                    _ => Some(1).filter(|_| text.to_lowercase().starts_with("phường")),
                };
                chains.heading(number, text, level);
            }
        }
        seen
    }

    #[test]
    fn headings_nest_by_how_they_are_set() {
        let cases: &[(&[&str], &[&str])] = &[
            (&["*"], &[""]),
            (
                &[
                    "I. TẬP THỂ",
                    "1. Phường A",
                    "*",
                    "2. Phường B",
                    "*",
                    "II. CÁ NHÂN",
                    "*",
                ],
                &["TẬP THỂ / Phường A", "TẬP THỂ / Phường B", "CÁ NHÂN"],
            ),
            (
                &[
                    "PHƯỜNG A",
                    "Tập thể",
                    "*",
                    "Cá nhân",
                    "*",
                    "PHƯỜNG B",
                    "Tập thể",
                    "*",
                ],
                &[
                    "PHƯỜNG A / Tập thể",
                    "PHƯỜNG A / Cá nhân",
                    "PHƯỜNG B / Tập thể",
                ],
            ),
            (
                &[
                    "TẬP THỂ",
                    "*",
                    "CÁ NHÂN",
                    "1. Phường A",
                    "*",
                    "2. Phường B",
                    "*",
                ],
                &["TẬP THỂ", "CÁ NHÂN / Phường A", "CÁ NHÂN / Phường B"],
            ),
            (
                &[
                    "A. KHỐI XÃ",
                    "I. Tập thể",
                    "*",
                    "II. Cá nhân",
                    "*",
                    "B. KHỐI TRƯỜNG",
                    "*",
                ],
                &["KHỐI XÃ / Tập thể", "KHỐI XÃ / Cá nhân", "KHỐI TRƯỜNG"],
            ),
            (
                &["I. TẬP THỂ", "*", "Phường A", "*", "II. CÁ NHÂN", "*"],
                &["TẬP THỂ", "TẬP THỂ / Phường A", "CÁ NHÂN"],
            ),
            (&["Phường A", "*", "CÁ NHÂN", "*"], &["Phường A", "CÁ NHÂN"]),
        ];
        for (headings, expected) in cases {
            assert_eq!(chains(headings), *expected, "{headings:?}");
        }
    }
}
