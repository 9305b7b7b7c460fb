//! The amounts that the words of a sentence tell.

use std::ops::Range;

use super::gather::Collected;
use super::numerals::numeral;
use super::passed::passed;
use super::tokens::{Token, TokenKind};
use super::units;
use crate::number::{self, Context, Dimension, Figure, Kind, Qualifier, Reading};

/// What an amount says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// A number, in the base unit of what it measures.
    Figure(Figure),
    /// Words of a size ("hàng trăm tỷ đồng"), a stretch ("5 - 7"), or more than one number fits.
    Words,
}

/// One amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Its tokens, from the qualifier to the unit of measure.
    pub tokens: Range<usize>,
    /// What it says.
    pub says: Says,
    /// Exact, more than, less than, about.
    pub qualifier: Qualifier,
    /// What it measures; none where something is counted.
    pub dimension: Option<Dimension>,
    /// The words of scale and unit as they are compared: `tỉ đồng`, `tấn`, `%`; empty for a count.
    pub unit: String,
    /// The whole of which it is a part: 27 of "23/27 xã".
    pub whole: Option<Figure>,
    /// The parts of a share that are told with it: "95 % (190/200)".
    pub parts: Option<(Figure, Figure)>,
    /// Whether it is for each of something: "500.000 đồng/suất".
    pub each: bool,
}

/// The amounts of a sentence in their order.
///
/// ```
/// use viet::prose::{amounts, tokens};
/// let told = tokens("Theo Quyết định 1135-QĐ/BDVTU, hỗ trợ hơn 7 tỉ 250 triệu đồng cho 12 xã", 0);
/// let found = amounts(&told);
/// assert_eq!(found.len(), 2);
/// assert_eq!(found[0].unit, "tỉ triệu đồng");
/// ```
pub fn amounts(tokens: &[Token]) -> Vec<Amount> {
    let quoted = quoted(tokens);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let amount = match tokens[at].kind {
            TokenKind::Number => match passed(tokens, at) {
                Some(behind) => {
                    at = behind.max(at + 1);
                    continue;
                }
                None => of_number(tokens, at),
            },
            TokenKind::Word => of_words(tokens, at),
            TokenKind::Code | TokenKind::Mark => None,
        };
        match amount {
            Some(amount) => {
                at = amount.tokens.end;
                let named = quoted
                    .iter()
                    .any(|name| name.contains(&amount.tokens.start));
                if !named || amount.dimension.is_some() {
                    found.push(amount);
                }
            }
            None => at += 1,
        }
    }
    found
}

/// Names in quotation marks: short, and closed.
fn quoted(tokens: &[Token]) -> Vec<Range<usize>> {
    const LONGEST: usize = 25;
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    for (at, token) in tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| token.is("\""))
    {
        open = match open {
            Some(from) if at - from <= LONGEST => {
                found.push(from..at);
                None
            }
            // A mark right behind a word closes something that was not opened.
            None if token.glued && at > 0 => None,
            _ => Some(at),
        };
    }
    found
}

/// A number with what belongs to it.
fn of_number(tokens: &[Token], at: usize) -> Option<Amount> {
    let mut reading = Collected::new(tokens, at);
    reading.digits();
    let whole = reading.second(&["/"]);
    let upper = whole.is_none() && reading.stretch();
    reading.in_words_again();
    reading.scale_and_unit();
    finish(reading, at, whole, upper)
}

/// "hai mô hình", "hàng trăm tỷ đồng", "vài chục hộ".
fn of_words(tokens: &[Token], at: usize) -> Option<Amount> {
    let word = &tokens[at];
    let mut reading = Collected::new(tokens, at);
    if let Some(number) = numeral(word, tokens.get(at + 1)) {
        reading.text = number.to_string();
        reading.next += 1;
        reading.scale_and_unit();
        return finish(reading, at, None, false);
    }
    let size = word.is_any(&["hàng", "vài", "mấy", "dăm"]);
    let scale = tokens.get(at + 1).and_then(|next| units::factor(&next.key));
    if !size || scale.is_none() {
        return None;
    }
    reading.next += 1;
    reading.scale_and_unit();
    finish(reading, at, None, true)
}

fn finish(reading: Collected, at: usize, whole: Option<String>, in_words: bool) -> Option<Amount> {
    let tokens = reading.tokens;
    let (mut qualifier, from) = qualified(tokens, at);
    let dimension = reading.unit.map(|unit| unit.dimension);
    let says = match in_words {
        true => Says::Words,
        false => reading.figure()?,
    };
    let mut end = reading.next;
    let each = dimension.is_some_and(|dimension| dimension != Dimension::Percent)
        && is(tokens, end, "/")
        && tokens
            .get(end + 1)
            .is_some_and(|next| next.kind == TokenKind::Word);
    if is(tokens, end, "trở") && is(tokens, end + 1, "lên") {
        (qualifier, end) = (Qualifier::MoreThan, end + 2);
    }
    let parts = (dimension == Some(Dimension::Percent))
        .then(|| parts(tokens, end))
        .flatten();
    if let Some((_, behind)) = parts {
        end = behind;
    }
    Some(Amount {
        tokens: from..end,
        says,
        qualifier,
        dimension,
        unit: reading.words.join(" "),
        whole: whole.and_then(|digits| counted(&digits)),
        parts: parts.map(|(parts, _)| parts),
        each,
    })
}

/// The qualifier before a number, and the token it begins with.
fn qualified(tokens: &[Token], at: usize) -> (Qualifier, usize) {
    let word = |back: usize| {
        at.checked_sub(back)
            .and_then(|place| tokens.get(place))
            .map(|token| token.key.as_str())
    };
    let (last, first) = (word(1).unwrap_or(""), word(2).unwrap_or(""));
    let two = match (first, last) {
        ("ít" | "tối", "nhất" | "thiểu") => Some(Qualifier::MoreThan),
        ("không", "quá" | "dưới") if last == "dưới" => Some(Qualifier::MoreThan),
        ("không" | "chưa", "quá" | "đến" | "tới" | "đạt") | ("tối", "đa") => {
            Some(Qualifier::LessThan)
        }
        ("ước", "đạt" | "tính" | "khoảng") | ("xấp", "xỉ") | ("cỡ" | "vào", "khoảng") => {
            Some(Qualifier::About)
        }
        _ => None,
    };
    if let Some(meaning) = two {
        return (meaning, at - 2);
    }
    let one = match last {
        "hơn" | "trên" | "hon" | "tren" | ">" | "≥" => Qualifier::MoreThan,
        "gần" | "dưới" | "ngót" | "gan" | "duoi" | "<" | "≤" => Qualifier::LessThan,
        "khoảng" | "ước" | "chừng" | "khoang" | "uoc" | "~" | "≈" => Qualifier::About,
        _ => return (Qualifier::Exact, at),
    };
    (one, at - 1)
}

/// "(12.345/16.510)", "(190/200 ý kiến)" behind a percentage.
fn parts(tokens: &[Token], at: usize) -> Option<((Figure, Figure), usize)> {
    let open = tokens.get(at).filter(|sign| sign.is("("))?;
    let close = tokens[at..].iter().take(12).position(|sign| sign.is(")"))? + at;
    let inside = &tokens[at + 1..close];
    let slash = inside.iter().position(|sign| sign.is("/"))?;
    let number = |token: Option<&Token>| {
        counted(&token.filter(|token| token.kind == TokenKind::Number)?.key)
    };
    let part = inside[..slash]
        .iter()
        .find(|token| token.kind == TokenKind::Number);
    let whole = inside[slash + 1..]
        .iter()
        .find(|token| token.kind == TokenKind::Number);
    let both = (number(part)?, number(whole)?);
    (open.end > 0).then_some((both, close + 1))
}

/// A whole number of things.
fn counted(digits: &str) -> Option<Figure> {
    let context = Context {
        kind: Kind::Count,
        ..Context::default()
    };
    match number::read(digits, &context) {
        Reading::Figure(figure) => Some(figure),
        _ => None,
    }
}

pub(super) fn is(tokens: &[Token], at: usize, key: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.is(key))
}
