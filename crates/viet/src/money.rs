//! Amounts of đồng: read from cells, written in words.
//!
//! Not here: how much somebody is due; that is the office's rule.

use std::fmt;

use crate::number::{
    self, Context, Dimension, Figure, Kind, Qualifier, Reading, Unit, spelled, spelled_unit,
};
use crate::text;
use crate::words;
pub use crate::words::WordStyle;

/// Why a cell gives no amount; the caller keeps its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// It holds other words, or a spreadsheet's error.
    NotANumber,
    /// "hơn 1 triệu", "hàng trăm triệu": no exact amount.
    NotExact,
    /// It has parts of a đồng.
    NotWhole,
    /// More đồng than 64 bits hold.
    TooLarge,
    /// It measures or counts something else ("5 kg", "2 suất").
    OtherUnit,
    /// Two amounts fit ("1 tỷ 250").
    Ambiguous,
}

/// The amount in a cell, in đồng. `head_multiplier` is what the head says a bare number counts
/// (1, or 1,000 for "nghìn đồng"); a cell with a unit of its own overrules it. Blank, a dash or
/// "không phát sinh" give `None`.
///
/// ```
/// assert_eq!(viet::money::read("1.410.000 VNĐ", 1000), Ok(Some(1_410_000)));
/// assert_eq!(viet::money::read("710", 1000), Ok(Some(710_000)));
/// ```
///
/// # Errors
/// [`Unreadable`] says why.
pub fn read(raw: &str, head_multiplier: i64) -> Result<Option<i64>, Unreadable> {
    let context = Context {
        kind: Kind::Money,
        unit: Some(Unit {
            dimension: Dimension::Money,
            multiplier: head_multiplier,
        }),
        ..Context::default()
    };
    match number::read(without_share(without_words(raw)), &context) {
        Reading::Figure(figure) => exact_dong(figure).map(Some),
        Reading::Blank | Reading::NoneArising => Ok(None),
        Reading::Magnitude(_) => Err(Unreadable::NotExact),
        Reading::Ambiguous(_) => Err(Unreadable::Ambiguous),
        Reading::SheetError | Reading::Unreadable => Err(Unreadable::NotANumber),
    }
}

/// The amount in a number cell, in đồng; the head's multiplier always applies.
///
/// # Errors
/// [`Unreadable`] says why.
pub fn from_number(number: f64, head_multiplier: i64) -> Result<i64, Unreadable> {
    let figure = Figure::from_cell(number).ok_or(Unreadable::TooLarge)?;
    exact_dong(figure.times(head_multiplier).ok_or(Unreadable::TooLarge)?)
}

fn exact_dong(figure: Figure) -> Result<i64, Unreadable> {
    let money = matches!(figure.dimension, None | Some(Dimension::Money)) && !figure.counted;
    match figure {
        _ if !money => Err(Unreadable::OtherUnit),
        _ if figure.qualifier != Qualifier::Exact => Err(Unreadable::NotExact),
        _ if figure.scale() > 0 => Err(Unreadable::NotWhole),
        _ => figure.whole().ok_or(Unreadable::TooLarge),
    }
}

/// "710.000 đồng (Bảy trăm mười nghìn đồng)": the words in brackets say the amount again.
fn without_words(raw: &str) -> &str {
    let digits = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    match raw.split_once('(') {
        Some((amount, words)) if digits(amount) && !digits(words) => amount,
        _ => raw,
    }
}

/// "710.000 đồng/người": the amount is that of the row's one recipient.
fn without_share(raw: &str) -> &str {
    match raw.rsplit_once('/') {
        Some((amount, share)) if is_share(amount, share) => amount,
        _ => raw,
    }
}

fn is_share(amount: &str, share: &str) -> bool {
    let words = share.trim();
    amount.contains(|c: char| c.is_ascii_digit())
        && words.starts_with(char::is_alphabetic)
        && words.chars().all(|c| c.is_alphabetic() || c == ' ')
}

/// The amount in words, with a capital and the unit: "Một triệu bốn trăm mười nghìn đồng".
pub fn in_words(dong: i64, style: WordStyle) -> String {
    let sign = if dong < 0 { "âm " } else { "" };
    let number = words::cardinal(dong.unsigned_abs(), style);
    text::capitalise_first(&format!("{sign}{number} đồng"))
}

/// What a bare number counts according to a header or the line above a table: 1,000,000 for "ĐVT:
/// triệu đồng", 1,000 for "Mức thưởng (1.000đ)" and "nghìn đồng", 1 for "(đồng)" or "VNĐ"; `None`
/// where it says nothing about money.
pub fn head_multiplier(header: &str) -> Option<i64> {
    let header = spelled(header);
    let starts = header
        .char_indices()
        .filter(|&(at, _)| begins_word(&header, at));
    let found: Vec<i64> = starts.filter_map(|(at, _)| stated(&header, at)).collect();
    found
        .iter()
        .copied()
        .find(|&m| m > 1)
        .or(found.first().copied())
}

fn begins_word(header: &str, at: usize) -> bool {
    let before = header[..at].chars().next_back();
    let here = header[at..].chars().next();
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric());
    word(here) && !word(before)
}

/// No unit of money is written in more letters.
const LONGEST_UNIT: usize = 32;

/// The money unit at that place, if it is stated as one: a multiple of đồng anywhere, đồng or a
/// bare "triệu" only in brackets or after "ĐVT".
fn stated(header: &str, at: usize) -> Option<i64> {
    let rest = &header[at..];
    let window = rest
        .char_indices()
        .nth(LONGEST_UNIT)
        .map_or(rest.len(), |(end, _)| end);
    let near = &rest[..window];
    let ends = [near.find([')', ']', ';', ':', '/']), near.find(", ")];
    let end = ends.into_iter().flatten().min().unwrap_or(window);
    let phrase = near[..end].trim();
    let introduced = is_introduced(&header[..at]);
    let whole = spelled_unit(phrase).filter(|u| u.dimension == Dimension::Money);
    if let Some(unit) = whole {
        let sure = introduced || unit.multiplier > 1 || phrase.starts_with("vn");
        return sure.then_some(unit.multiplier);
    }
    let bare = spelled_unit(&format!("{phrase} đồng"));
    bare.filter(|u| introduced && u.multiplier > 1)
        .map(|u| u.multiplier)
}

fn is_introduced(before: &str) -> bool {
    let before = before.trim_end_matches([' ', ':', '.']);
    ["(", "[", "đvt", "đơn vị tính", "đơn vị", "tính bằng"]
        .iter()
        .any(|lead| before.ends_with(lead))
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unreadable::NotANumber => "not a number",
            Unreadable::NotExact => "not an exact amount",
            Unreadable::NotWhole => "not a whole number of đồng",
            Unreadable::TooLarge => "too large",
            Unreadable::OtherUnit => "not an amount of money",
            Unreadable::Ambiguous => "more than one amount fits",
        })
    }
}

impl std::error::Error for Unreadable {}
