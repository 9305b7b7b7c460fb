//! Words of a cell, as they are compared: with their marks, and without for text that was typed
//! without any.

use viet::text;

/// One word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Lower case, marks kept, tone marks on one place.
    pub(super) marked: String,
    /// Lower case without marks.
    pub(super) plain: String,
    /// Whether something stands between it and the word before: a comma, a stroke, "và".
    pub(super) apart: bool,
}

impl Token {
    /// Whether it only joins what stands on its sides.
    fn joins(&self) -> bool {
        matches!(self.marked.as_str(), "và" | "hoặc" | "hay")
    }

    /// Whether a typed word is this word. One typed without marks may stand for any marks.
    fn is(&self, known: &Token) -> bool {
        self.marked == known.marked || (self.marked == self.plain && self.plain == known.plain)
    }
}

/// The words of a text: runs of letters and digits.
pub(super) fn of(text: &str) -> Vec<Token> {
    let parts = text.split([',', ';', '/', '&', '+', '-', '–', ':']);
    let mut tokens: Vec<Token> = Vec::new();
    for part in parts {
        let key = text::compare_key(part);
        let words = key
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty());
        for (at, word) in words.enumerate() {
            let joins = matches!(word, "và" | "hoặc" | "hay");
            let joined = tokens.last().is_some_and(|left| left.joins());
            tokens.push(Token {
                plain: text::fold(word),
                marked: word.to_owned(),
                apart: at == 0 || joins || joined,
            });
        }
    }
    tokens
}

/// Whether the typed words begin with the known ones.
pub(super) fn begins(typed: &[Token], known: &[Token]) -> bool {
    typed.len() >= known.len() && typed.iter().zip(known).all(|(a, b)| a.is(b))
}

/// Whether the typed words begin with the known ones, mark for mark.
pub(super) fn spells(typed: &[Token], known: &[Token]) -> bool {
    let mut both = typed.iter().zip(known);
    typed.len() >= known.len() && both.all(|(a, b)| a.marked == b.marked)
}

/// Whether the typed words are the known ones.
pub(super) fn same(typed: &[Token], known: &[Token]) -> bool {
    typed.len() == known.len() && begins(typed, known)
}

/// What stands outside of brackets, and what inside.
pub(super) fn split_brackets(text: &str) -> (String, String) {
    let (mut outside, mut inside) = (String::new(), String::new());
    let mut depth = 0usize;
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(c),
            _ => inside.push(c),
        }
        if matches!(c, '(' | ')' | '[' | ']') {
            outside.push(' ');
            inside.push(' ');
        }
    }
    (outside, inside)
}
