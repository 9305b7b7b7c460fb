//! Digits with separators: which mark groups thousands and which begins the decimals.

use super::figure::Figure;
use super::read::{Context, Kind};
use crate::text;

/// What the cells of a column prove about its separators. A cell proves something only where it
/// can be read in one way: `74,77` a decimal comma, `1.234.567` a grouping full stop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Some cell has a decimal comma.
    pub comma_decimal: bool,
    /// Some cell groups thousands with commas.
    pub comma_thousands: bool,
    /// Some cell has a decimal full stop.
    pub dot_decimal: bool,
    /// Some cell groups thousands with full stops.
    pub dot_thousands: bool,
}

impl Evidence {
    /// The evidence of a column's texts. Texts that hold no number prove nothing.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut evidence = Self::default();
        texts.for_each(|raw| evidence.note(raw));
        evidence
    }

    /// Adds what one more text proves.
    pub fn note(&mut self, raw: &str) {
        let clean = text::clean(raw);
        let Some(start) = clean.find(|c: char| c.is_ascii_digit()) else {
            return;
        };
        let (lexeme, _) = split_digits(&clean[start..]);
        match Form::of(&lexeme) {
            Form::Decimal { mark, grouped } => {
                self.prove(mark, true);
                if grouped {
                    self.prove(other(mark), false);
                }
            }
            Form::Groups(mark) => self.prove(mark, false),
            Form::Plain | Form::Either(_) | Form::Broken => {}
        }
    }

    fn prove(&mut self, mark: char, decimal: bool) {
        match (mark, decimal) {
            (',', true) => self.comma_decimal = true,
            (',', false) => self.comma_thousands = true,
            ('.', true) => self.dot_decimal = true,
            ('.', false) => self.dot_thousands = true,
            _ => {}
        }
    }

    /// Whether the column writes decimals with this mark; `None` if nothing or both is proved.
    fn is_decimal(self, mark: char) -> Option<bool> {
        let comma = self.comma_decimal || self.dot_thousands;
        let dot = self.dot_decimal || self.comma_thousands;
        match (comma, dot) {
            (true, false) => Some(mark == ','),
            (false, true) => Some(mark == '.'),
            _ => None,
        }
    }
}

fn other(mark: char) -> char {
    if mark == ',' { '.' } else { ',' }
}

/// The number at the start of a cleaned text and what follows it: digits, marks before digits, and
/// blanks before groups of three. Blanks beside a mark are dropped, grouping blanks kept.
pub(super) fn split_digits(text: &str) -> (String, &str) {
    let mut lexeme = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        match first {
            '0'..='9' => lexeme.push(first),
            '.' | ',' if starts_with_digit(after.trim_start()) => {
                lexeme.push(first);
                rest = after.trim_start();
                continue;
            }
            ' ' if is_group(after) && !lexeme.contains(['.', ',']) => lexeme.push(' '),
            ' ' if is_mark_and_group(after) => {}
            _ => break,
        }
        rest = after;
    }
    (lexeme, rest)
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

fn is_group(text: &str) -> bool {
    text.bytes().take_while(u8::is_ascii_digit).count() == 3
}

fn is_mark_and_group(text: &str) -> bool {
    text.strip_prefix(['.', ','])
        .is_some_and(|after| is_group(after.trim_start()))
}

/// What a number's separators can mean, before anything is known about its column.
#[derive(Debug, PartialEq)]
enum Form {
    /// Digits only, or grouped by blanks.
    Plain,
    /// Surely decimals behind this mark; `grouped` if the other mark groups the thousands.
    Decimal { mark: char, grouped: bool },
    /// Surely thousands.
    Groups(char),
    /// One mark and three digits: thousands or decimals.
    Either(char),
    /// No number.
    Broken,
}

impl Form {
    fn of(lexeme: &str) -> Form {
        let marks: Vec<char> = lexeme.chars().filter(|c| matches!(c, '.' | ',')).collect();
        let Some(&last) = marks.last() else {
            return if is_grouped(lexeme, ' ') {
                Form::Plain
            } else {
                Form::Broken
            };
        };
        let Some((whole, fraction)) = lexeme.rsplit_once(last) else {
            return Form::Broken;
        };
        let grouping = other(last);
        if marks.len() == 1 {
            return Form::of_single(whole, fraction, last);
        }
        if marks.iter().all(|&m| m == last) {
            return if is_grouped(lexeme, last) {
                Form::Groups(last)
            } else {
                Form::Broken
            };
        }
        let grouped = is_grouped(whole, grouping);
        match grouped {
            true => Form::Decimal {
                mark: last,
                grouped,
            },
            false => Form::Broken,
        }
    }

    fn of_single(whole: &str, fraction: &str, mark: char) -> Form {
        let blanks = whole.contains(' ');
        let groups = fraction.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
        match groups {
            true => Form::Either(mark),
            false if blanks && !is_grouped(whole, ' ') => Form::Broken,
            false => Form::Decimal {
                mark,
                grouped: false,
            },
        }
    }
}

/// One to three digits and then groups of three, or one run of digits.
fn is_grouped(text: &str, mark: char) -> bool {
    let mut groups = text.split(mark);
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    let plain = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    let first_fits = plain(first) && (rest.peek().is_none() || first.len() <= 3);
    first_fits && !first.is_empty() && rest.all(|group| group.len() == 3 && plain(group))
}

/// A number's value, or both values where nothing decides between them.
pub(super) enum Value {
    One(Figure),
    Either { thousands: Figure, decimal: Figure },
}

/// The value of a number, given its column. `scaled`: a word like "tỷ" follows, so that the rule
/// "đồng have no decimals" says nothing.
pub(super) fn value(lexeme: &str, context: &Context, scaled: bool) -> Option<Value> {
    let decimal_mark = match Form::of(lexeme) {
        Form::Broken => return None,
        Form::Plain | Form::Groups(_) => None,
        Form::Decimal { mark, .. } => Some(mark),
        Form::Either(mark) => match decides(mark, context, scaled) {
            Some(true) => Some(mark),
            Some(false) => None,
            None => {
                let thousands = figure(lexeme, None)?;
                let decimal = figure(lexeme, Some(mark))?;
                return Some(Value::Either { thousands, decimal });
            }
        },
    };
    figure(lexeme, decimal_mark).map(Value::One)
}

/// Whether `1,234` or `1.234` has decimals (the habit of offices: a single full stop groups unless the
/// column is a percentage; a comma groups where the column counts or pays, else by its siblings).
fn decides(mark: char, context: &Context, scaled: bool) -> Option<bool> {
    let siblings = context.evidence.is_decimal(mark);
    match (context.kind, mark) {
        (Kind::Percent, ',') => Some(true),
        (Kind::Percent, _) => None,
        (Kind::Count | Kind::Money, _) if !scaled => Some(false),
        (_, '.') if siblings != Some(true) => Some(false),
        (_, '.') => None,
        _ => siblings,
    }
}

/// More digits than any office has; keeps every later step within 128 bits.
const MOST_DIGITS: usize = 21;

fn figure(lexeme: &str, decimal_mark: Option<char>) -> Option<Figure> {
    let scale = match decimal_mark {
        Some(mark) => lexeme.rsplit_once(mark)?.1.len(),
        None => 0,
    };
    let digits: String = lexeme.chars().filter(char::is_ascii_digit).collect();
    if digits.len() > MOST_DIGITS {
        return None;
    }
    Some(Figure::new(digits.parse().ok()?, scale as u32))
}
