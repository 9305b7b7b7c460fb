//! The words, numbers and signs of a text, each with its place.

use super::units;
use crate::{letter, text};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters.
    Word,
    /// Digits, with the full stops and commas between them.
    Number,
    /// Letters and digits in one ("3T2", "A1").
    Code,
    /// One sign.
    Mark,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its first byte.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// As it is compared: lower case, composed, tones in one place; dashes are `-`, quotation marks
    /// `"`.
    pub key: String,
    /// What it is.
    pub kind: TokenKind,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether nothing stands between it and the token before it.
    pub glued: bool,
}

impl Token {
    /// Whether it is this word or sign.
    pub fn is(&self, key: &str) -> bool {
        self.key == key
    }

    /// Whether it is one of these words or signs.
    pub fn is_any(&self, keys: &[&str]) -> bool {
        keys.contains(&self.key.as_str())
    }
}

/// The tokens of a text, from its beginning; `at` is the place of the text in a longer one.
///
/// ```
/// let keys: Vec<String> = viet::prose::tokens("Hỗ trợ 500.000đ/hộ", 0).into_iter().map(|t| t.key).collect();
/// assert_eq!(keys, ["hỗ", "trợ", "500.000", "đ", "/", "hộ"]);
/// ```
pub fn tokens(text: &str, at: usize) -> Vec<Token> {
    let mut found = Tokens {
        all: Vec::new(),
        at,
        apart: true,
    };
    let mut letters = text.char_indices().peekable();
    while let Some((start, c)) = letters.next() {
        if c.is_whitespace() {
            found.apart = true;
        } else if is_inner(c) {
            let mut end = start + c.len_utf8();
            while let Some(&(place, next)) = letters.peek() {
                if !goes_on(text, place, next) {
                    break;
                }
                end = place + next.len_utf8();
                letters.next();
            }
            found.run(&text[start..end], start);
        } else if !text::is_invisible(c) {
            found.sign(c, start);
        }
    }
    found.all
}

/// Letters, digits, and the marks over letters.
fn is_inner(c: char) -> bool {
    letter::is_word(c) || letter::is_mark(c)
}

/// Whether a run of letters and digits goes on: also over a separator between two digits, and over
/// characters that nobody sees.
fn goes_on(text: &str, place: usize, next: char) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    match next {
        '.' | ',' => {
            digit(text[..place].chars().next_back()) && digit(text[place + 1..].chars().next())
        }
        _ => is_inner(next) || (text::is_invisible(next) && !next.is_whitespace()),
    }
}

struct Tokens {
    all: Vec<Token>,
    at: usize,
    apart: bool,
}

impl Tokens {
    fn push(&mut self, (start, end): (usize, usize), key: String, kind: TokenKind, capital: bool) {
        self.all.push(Token {
            start: self.at + start,
            end: self.at + end,
            key,
            kind,
            capital,
            glued: !self.apart,
        });
        self.apart = false;
    }

    fn sign(&mut self, c: char, start: usize) {
        let key = match c {
            '–' | '—' | '−' | '‐' | '‑' | '‒' => '-',
            '“' | '”' | '„' | '«' | '»' | '″' | '＂' => '"',
            '…' => '.',
            '％' => '%',
            other => other,
        };
        let span = (start, start + c.len_utf8());
        self.push(span, key.to_string(), TokenKind::Mark, false);
    }

    /// A run of letters and digits: a word, a number, a number with its unit, or a code.
    fn run(&mut self, run: &str, start: usize) {
        let visible: String = run.chars().filter(|c| !text::is_invisible(*c)).collect();
        let capital = visible.starts_with(|c: char| c.is_uppercase() || c == 'Ð');
        let whole = (start, start + run.len());
        let digits = visible.contains(|c: char| c.is_ascii_digit());
        if !digits || units::is_measure(&visible) {
            let key = text::compare_key(&visible);
            return self.push(whole, key, TokenKind::Word, capital);
        }
        let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
        let Some(tail) = visible.find(|c: char| !number(c)) else {
            return self.push(whole, visible, TokenKind::Number, false);
        };
        let unit = text::compare_key(&visible[tail..]);
        let cut = run.find(|c: char| !number(c) && !text::is_invisible(c));
        match cut.filter(|_| tail > 0 && units::may_be_glued(&unit)) {
            Some(cut) => {
                let digits = visible[..tail].to_owned();
                self.push((start, start + cut), digits, TokenKind::Number, false);
                self.push((start + cut, whole.1), unit, TokenKind::Word, false);
            }
            None => self.push(whole, text::compare_key(&visible), TokenKind::Code, capital),
        }
    }
}
