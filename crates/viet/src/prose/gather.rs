//! The words of one amount: digits, a second number, words of scale, the unit of measure.

use super::amounts::{Says, is};
use super::numerals::says_again;
use super::tokens::{Token, TokenKind};
use super::units;
use crate::number::{self, Context, Dimension, Evidence, Kind, Reading, Unit};

/// The words of one amount as they are gathered.
pub(super) struct Collected<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) next: usize,
    /// Number, scale and unit as [`number::read`] takes them.
    pub(super) text: String,
    /// Scale and unit.
    pub(super) words: Vec<&'a str>,
    pub(super) unit: Option<Unit>,
    scaled: bool,
}

impl<'a> Collected<'a> {
    pub(super) fn new(tokens: &'a [Token], next: usize) -> Self {
        Collected {
            tokens,
            next,
            text: String::new(),
            words: Vec::new(),
            unit: None,
            scaled: false,
        }
    }

    /// "12.345", also "12 345".
    pub(super) fn digits(&mut self) {
        self.text.clone_from(&self.tokens[self.next].key);
        let grouped = self.text.len() <= 3 && !self.text.starts_with('0');
        self.next += 1;
        let group =
            |token: &Token| token.kind == TokenKind::Number && token.key.len() == 3 && !token.glued;
        while let Some(token) = self
            .tokens
            .get(self.next)
            .filter(|token| grouped && group(token))
        {
            self.text.push_str(&token.key);
            self.next += 1;
        }
    }

    /// The number behind one of these signs.
    pub(super) fn second(&mut self, signs: &[&str]) -> Option<String> {
        let sign = self
            .tokens
            .get(self.next)
            .filter(|sign| sign.is_any(signs))?;
        let number = self
            .tokens
            .get(self.next + 1)
            .filter(|next| next.kind == TokenKind::Number)?;
        let fits = sign.is("-")
            || (sign.glued && number.glued)
            || sign.kind == TokenKind::Word
            || sign.is("/");
        fits.then(|| {
            self.next += 2;
            number.key.clone()
        })
    }

    /// "5 - 7", "từ 5 đến 7".
    pub(super) fn stretch(&mut self) -> bool {
        let from = self
            .next
            .checked_sub(2)
            .and_then(|before| self.tokens.get(before));
        let signs: &[&str] = match from.is_some_and(|word| word.is("từ")) {
            true => &["-", "đến"],
            false => &["-"],
        };
        self.second(signs).is_some()
    }

    /// "05 (năm)": the bracket says the number again.
    pub(super) fn in_words_again(&mut self) {
        let rest = &self.tokens[self.next..];
        let inside = rest
            .iter()
            .skip(1)
            .take_while(|word| says_again(&word.key))
            .count();
        if is(rest, 0, "(") && inside > 0 && is(rest, inside + 1, ")") {
            self.next += inside + 2;
        }
    }

    fn key(&self, more: usize) -> Option<&'a str> {
        self.tokens
            .get(self.next + more)
            .map(|token| token.key.as_str())
    }

    fn take(&mut self, count: usize) {
        for token in &self.tokens[self.next..self.next + count] {
            self.text.push(' ');
            self.text.push_str(&token.key);
            self.words.push(&token.key);
        }
        self.next += count;
    }

    pub(super) fn scale_and_unit(&mut self) {
        while self.key(0).and_then(units::factor).is_some() {
            self.take(1);
            self.scaled = true;
            if self.key(0) == Some("rưỡi") {
                self.take(1);
            }
            // "7 tỉ 250 triệu": a sum only where another word of scale follows.
            let number = self
                .tokens
                .get(self.next)
                .is_some_and(|next| next.kind == TokenKind::Number);
            if number && self.key(1).and_then(units::factor).is_some() {
                self.text.push(' ');
                self.text.push_str(&self.tokens[self.next].key);
                self.next += 1;
            }
        }
        let known = self
            .key(0)
            .and_then(|word| units::measure(word, self.key(1)));
        if let Some((unit, words)) = known {
            self.unit = Some(unit);
            self.take(words);
        } else if self.is_money_without_its_name() {
            self.unit = Some(Unit {
                dimension: Dimension::Money,
                multiplier: 1,
            });
        }
    }

    /// "23,5 tỷ." "500 triệu cho": nothing that is counted follows.
    fn is_money_without_its_name(&self) -> bool {
        let large = self
            .words
            .last()
            .is_some_and(|word| matches!(*word, "tỷ" | "tỉ" | "triệu" | "tr" | "rưỡi"));
        let counted = self.key(0).is_some_and(|word| {
            units::may_be_counted(word)
                || word == "usd"
                || word == "đô"
                || word == "bản"
                || word == "mét"
        });
        large && !counted
    }

    /// The figure; none for digits of no number.
    pub(super) fn figure(&self) -> Option<Says> {
        let dimension = self.unit.map(|unit| unit.dimension);
        let kind = match dimension {
            Some(Dimension::Percent) => Kind::Percent,
            Some(Dimension::Money) => Kind::Money,
            None if !self.scaled => Kind::Count,
            _ => Kind::Unknown,
        };
        let context = Context {
            kind,
            evidence: Evidence {
                comma_decimal: true,
                dot_thousands: true,
                ..Evidence::default()
            },
            unit: None,
        };
        match number::read(&self.text, &context) {
            Reading::Figure(figure) => Some(Says::Figure(figure)),
            Reading::Ambiguous(all) if kind == Kind::Percent => {
                let least = all
                    .into_iter()
                    .min_by_key(|figure| std::cmp::Reverse(figure.scale()));
                least.map(Says::Figure)
            }
            Reading::Ambiguous(_) => Some(Says::Words),
            _ => None,
        }
    }
}
