//! From a cell's text to a figure.

use super::decimal::{self, Evidence, Value};
use super::figure::{Figure, Qualifier};
use super::spelling::spelled;
use super::unit::{self, Dimension, Unit};
use crate::text;

/// What a column or row is known to hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Nothing is known.
    #[default]
    Unknown,
    /// Whole things are counted.
    Count,
    /// Amounts of đồng, or of the thousands or millions that [`Context::unit`] says.
    Money,
    /// Percentages.
    Percent,
}

/// What the caller knows about the column of a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// What the column holds.
    pub kind: Kind,
    /// What its other cells prove about the separators.
    pub evidence: Evidence,
    /// The unit stated in the head or in the row; a cell with a unit of its own overrules it.
    pub unit: Option<Unit>,
}

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A number, in the base unit of what it measures.
    Figure(Figure),
    /// Nothing, or a dash: the caller decides whether that means zero.
    Blank,
    /// "không phát sinh", which is neither zero nor missing.
    NoneArising,
    /// "hàng trăm tỷ đồng": words of a size, as typed, never a number.
    Magnitude(String),
    /// More than one number fits; the caller asks.
    Ambiguous(Vec<Figure>),
    /// `#REF!`, `#DIV/0!` and the like.
    SheetError,
    /// Other words.
    Unreadable,
}

/// Reads a number cell's text: Vietnamese and English separators, hơn/gần/khoảng,
/// tỷ/triệu/nghìn also in sums ("1 tỷ 250 triệu"), (1.000) as negative, units to base units.
///
/// ```
/// use viet::number::{Context, Qualifier, Reading, read};
/// let Reading::Figure(figure) = read("hơn 1,2 tỷ đồng", &Context::default()) else { panic!() };
/// assert_eq!(figure.whole(), Some(1_200_000_000));
/// assert_eq!(figure.qualifier, Qualifier::MoreThan);
/// ```
pub fn read(raw: &str, context: &Context) -> Reading {
    let spelled = spelled(raw);
    let key = spelled.trim_start_matches(['\'', '’', '‘']).trim();
    if key.chars().all(is_blank_sign) {
        return Reading::Blank;
    }
    if key.starts_with('#') {
        return Reading::SheetError;
    }
    if NONE_ARISING.contains(&key.trim_end_matches('.')) {
        return Reading::NoneArising;
    }
    let (mut qualifier, amount) = split_qualifier(key);
    if MAGNITUDES.iter().any(|word| amount.starts_with(word)) {
        return Reading::Magnitude(text::clean(raw));
    }
    let (negative, amount) = split_sign(amount);
    let amount = match strip_any_suffix(amount, &["trở lên"]) {
        Some(less) => {
            qualifier = Qualifier::MoreThan;
            less
        }
        None => amount,
    };
    let sign = if negative { -1 } else { 1 };
    let finish = |figure: Figure| Figure {
        qualifier,
        ..figure
    };
    match candidates(amount, context, sign) {
        None => Reading::Unreadable,
        Some(found) => match found[..] {
            [one] => Reading::Figure(finish(one)),
            _ => Reading::Ambiguous(found.into_iter().map(finish).collect()),
        },
    }
}

const NONE_ARISING: &[&str] = &[
    "không phát sinh",
    "không có phát sinh",
    "ko phát sinh",
    "k phát sinh",
    "chưa phát sinh",
    "kps",
];

const MAGNITUDES: &[&str] = &[
    "hàng ",
    "vài ",
    "nhiều ",
    "mấy ",
    "dăm ",
    "một số ",
    "một vài ",
];

const QUALIFIERS: &[(&str, Qualifier)] = &[
    ("hơn", Qualifier::MoreThan),
    ("trên", Qualifier::MoreThan),
    ("ít nhất", Qualifier::MoreThan),
    ("tối thiểu", Qualifier::MoreThan),
    (">=", Qualifier::MoreThan),
    ("≥", Qualifier::MoreThan),
    (">", Qualifier::MoreThan),
    ("gần", Qualifier::LessThan),
    ("dưới", Qualifier::LessThan),
    ("không quá", Qualifier::LessThan),
    ("chưa đến", Qualifier::LessThan),
    ("tối đa", Qualifier::LessThan),
    ("<=", Qualifier::LessThan),
    ("≤", Qualifier::LessThan),
    ("<", Qualifier::LessThan),
    ("khoảng", Qualifier::About),
    ("ước tính", Qualifier::About),
    ("ước đạt", Qualifier::About),
    ("ước", Qualifier::About),
    ("chừng", Qualifier::About),
    ("xấp xỉ", Qualifier::About),
    ("~", Qualifier::About),
    ("≈", Qualifier::About),
    ("đạt", Qualifier::Exact),
];

fn is_blank_sign(c: char) -> bool {
    matches!(c, ' ' | '-' | '–' | '—' | '−' | '/' | '.' | '…' | '_')
}

/// The qualifier words at the start ("ước khoảng 30"); the last one that says something holds.
fn split_qualifier(key: &str) -> (Qualifier, &str) {
    let mut qualifier = Qualifier::Exact;
    let mut rest = key;
    let next = |rest: &str| {
        QUALIFIERS.iter().find_map(|&(word, meaning)| {
            let after = rest.strip_prefix(word)?;
            let sign = !word.starts_with(char::is_alphabetic);
            let ends = sign || !after.starts_with(char::is_alphabetic);
            ends.then_some((meaning, rest.len() - after.len()))
        })
    };
    while let Some((meaning, length)) = next(rest) {
        if meaning != Qualifier::Exact {
            qualifier = meaning;
        }
        rest = rest[length..].trim_start_matches([' ', ':']);
    }
    (qualifier, rest)
}

/// A minus sign of any kind, or the brackets of bookkeeping.
fn split_sign(amount: &str) -> (bool, &str) {
    if let Some(inner) = amount.strip_prefix('(').and_then(|a| a.strip_suffix(')')) {
        return (true, inner.trim());
    }
    match amount.strip_prefix(['-', '–', '−']) {
        Some(rest) => (true, rest.trim_start()),
        None => (
            false,
            amount.strip_prefix('+').unwrap_or(amount).trim_start(),
        ),
    }
}

fn strip_any_suffix<'a>(text: &'a str, suffixes: &[&str]) -> Option<&'a str> {
    let found = suffixes.iter().find_map(|s| text.strip_suffix(s));
    found.map(str::trim_end)
}

/// A number with the words tỷ, triệu … behind it.
struct Part {
    values: Vec<Figure>,
    factor: i64,
    typed_length: usize,
}

/// Every figure that the amount can mean, in its base unit; `None` where it is none.
fn candidates(amount: &str, context: &Context, sign: i64) -> Option<Vec<Figure>> {
    let (mut total, mut rest) = first_part(amount, context)?;
    let mut last_factor = total.factor;
    while last_factor > 1 && rest.starts_with(|c: char| c.is_ascii_digit()) {
        let (next, after) = first_part(rest, context)?;
        total.values = added(&total, &next, last_factor)?;
        (last_factor, rest) = (next.factor, after);
    }
    let (half, rest) = match rest.strip_prefix("rưỡi") {
        Some(after) if last_factor > 1 => (last_factor / 2, after.trim_start()),
        _ => (0, rest),
    };
    let tail = Tail::of(rest, context, total.factor > 1)?;
    let mut found = Vec::new();
    for value in total.values {
        let value = value.plus(Figure::new(i128::from(half), 0))?;
        for multiplier in &tail.multipliers {
            found.push(tail.dress(value.times(*multiplier)?.times(sign)?));
        }
    }
    found.dedup();
    Some(found)
}

fn first_part<'a>(amount: &'a str, context: &Context) -> Option<(Part, &'a str)> {
    let (lexeme, rest) = decimal::split_digits(amount);
    let (factor, rest) = match lexeme.is_empty() {
        true => return None,
        false => unit::factor_words(rest.trim_start()),
    };
    let values = match decimal::value(&lexeme, context, factor > 1)? {
        Value::One(figure) => vec![figure.times(factor)?],
        Value::Either { thousands, decimal } => {
            vec![thousands.times(factor)?, decimal.times(factor)?]
        }
    };
    let part = Part {
        values,
        factor,
        typed_length: lexeme.len(),
    };
    Some((part, rest))
}

/// "1 tỷ 250 triệu" is a sum; "1 tỷ 250" may also mean 250 triệu, so both are given.
fn added(total: &Part, next: &Part, last_factor: i64) -> Option<Vec<Figure>> {
    if next.factor >= last_factor {
        return None;
    }
    let short = next.factor == 1 && next.typed_length <= 3;
    let mut sums = Vec::new();
    for a in &total.values {
        for b in &next.values {
            sums.push(a.plus(*b)?);
            if short {
                sums.push(a.plus(b.times(last_factor / 1000)?)?);
            }
        }
    }
    // An amount with that many meanings says nothing.
    (sums.len() <= 8).then_some(sums)
}

/// What follows the number.
struct Tail {
    multipliers: Vec<i64>,
    dimension: Option<Dimension>,
    own_unit: bool,
    counted: bool,
}

impl Tail {
    fn of(rest: &str, context: &Context, has_factor: bool) -> Option<Tail> {
        let rest = rest.trim_start_matches(' ');
        let rest = strip_any_suffix(rest, &["./.", ".-", ",-"]).unwrap_or(rest);
        let end = rest.trim_end_matches([' ', '.', ',', ';']);
        let tail = |multipliers: &[i64], dimension, own_unit, counted| Tail {
            multipliers: multipliers.to_vec(),
            dimension,
            own_unit,
            counted,
        };
        if end.is_empty() {
            let stated = context.unit.filter(|_| !has_factor);
            let dimension = context.unit.map(|u| u.dimension);
            let multiplier = stated.map_or(1, |u| u.multiplier);
            return Some(tail(&[multiplier], dimension, has_factor, false));
        }
        if let Some(known) = unit::spelled_unit(end) {
            return Some(tail(
                &[known.multiplier],
                Some(known.dimension),
                true,
                false,
            ));
        }
        let land = unit::local_land_unit(end).filter(|_| context.kind == Kind::Unknown);
        if let Some(sizes) = land {
            return Some(tail(sizes, Some(Dimension::Area), true, false));
        }
        is_noun(end).then(|| tail(&[1], None, has_factor, true))
    }

    fn dress(&self, figure: Figure) -> Figure {
        Figure {
            dimension: self.dimension,
            own_unit: self.own_unit,
            counted: self.counted,
            ..figure
        }
    }
}

/// A few words without figures: what is counted ("căn", "lượt người", "tin/bài").
fn is_noun(text: &str) -> bool {
    let words = text.split(' ').count();
    let plain = |c: char| c.is_alphabetic() || matches!(c, ' ' | '/' | ',' | '(' | ')');
    words <= 6
        && text.starts_with(|c: char| c.is_alphabetic() || c == '(')
        && text.chars().all(plain)
}
