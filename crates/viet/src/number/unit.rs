//! Units of measure and the words tỷ, triệu, nghìn.
//!
//! Not here: units whose size depends on the place (công, sào); `read` gives their candidates.

use super::spelling::spelled;

/// What a figure measures; its base unit is the one that is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// đồng
    Money,
    /// kilogram
    Mass,
    /// square metre
    Area,
    /// metre
    Length,
    /// the number before the sign
    Percent,
}

/// A unit of measure: so many of the dimension's base unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Unit {
    /// What it measures.
    pub dimension: Dimension,
    /// How many base units it is: 1,000,000 for "triệu đồng", 1,000 for "tấn".
    pub multiplier: i64,
}

/// The unit that a column or row states ("triệu đồng", "tấn", "m²", "%"), `None` for a counted
/// thing ("cuộc", "lượt người").
///
/// ```
/// assert_eq!(viet::number::unit("triệu đồng").map(|u| u.multiplier), Some(1_000_000));
/// ```
pub fn unit(stated: &str) -> Option<Unit> {
    spelled_unit(&spelled(stated))
}

pub(crate) fn spelled_unit(text: &str) -> Option<Unit> {
    let name = text.trim_matches(|c: char| matches!(c, ' ' | '.' | '(' | ')' | ':' | ','));
    let of = |dimension, multiplier| {
        Some(Unit {
            dimension,
            multiplier,
        })
    };
    match name {
        "%" | "phần trăm" => of(Dimension::Percent, 1),
        "kg" | "kilogam" | "kilogram" | "kí" | "ký" => of(Dimension::Mass, 1),
        "yến" => of(Dimension::Mass, 10),
        "tạ" => of(Dimension::Mass, 100),
        "tấn" => of(Dimension::Mass, 1000),
        "m2" | "m²" | "mét vuông" => of(Dimension::Area, 1),
        "ha" | "hecta" | "héc ta" => of(Dimension::Area, 10_000),
        "km2" | "km²" => of(Dimension::Area, 1_000_000),
        "m" | "mét" => of(Dimension::Length, 1),
        "km" => of(Dimension::Length, 1000),
        "trđ" | "trd" => of(Dimension::Money, 1_000_000),
        "ngđ" | "ngd" => of(Dimension::Money, 1000),
        _ => money_unit(name),
    }
}

fn money_unit(name: &str) -> Option<Unit> {
    let (multiplier, rest) = factor_words(name);
    let rest = rest.trim_start_matches(['.', ' ']);
    let dong = matches!(
        rest,
        "đ" | "d"
            | "đồng"
            | "vnđ"
            | "vnd"
            | "vn đồng"
            | "đồng chẵn"
            | "việt nam đồng"
            | "đồng việt nam"
    );
    let dimension = Dimension::Money;
    dong.then_some(Unit {
        dimension,
        multiplier,
    })
}

/// tỷ, triệu, nghìn … at the start, also several ("nghìn tỷ") and "1.000"; 1 where there are none.
pub(super) fn factor_words(text: &str) -> (i64, &str) {
    let mut total: i64 = 1;
    let mut rest = text;
    while let Some((factor, after)) = factor_word(rest) {
        let Some(product) = total.checked_mul(factor) else {
            break;
        };
        total = product;
        rest = after.trim_start_matches(' ');
    }
    (total, rest)
}

const FACTORS: &[(&str, i64)] = &[
    ("tỷ", 1_000_000_000),
    ("tỉ", 1_000_000_000),
    ("triệu", 1_000_000),
    ("tr", 1_000_000),
    ("vạn", 10_000),
    ("nghìn", 1000),
    ("ngàn", 1000),
    ("ng", 1000),
    ("k", 1000),
    ("trăm", 100),
    ("1.000.000", 1_000_000),
    ("1.000", 1000),
    ("1,000", 1000),
    ("1000000", 1_000_000),
    ("1000", 1000),
];

fn factor_word(text: &str) -> Option<(i64, &str)> {
    FACTORS.iter().find_map(|&(word, factor)| {
        let rest = text.strip_prefix(word)?;
        let numeric = word.starts_with('1');
        let ends = match rest.chars().next() {
            None => true,
            Some(next) if numeric => !next.is_ascii_digit() && !matches!(next, '.' | ','),
            // "trđ", "kđ": the đồng may be glued on; "tru", "kg" and "km" go on as other words.
            Some(d @ ('đ' | 'd')) => {
                let after = rest[d.len_utf8()..].chars().next();
                after.is_none_or(|c| !c.is_alphabetic())
            }
            Some(next) => !next.is_alphanumeric(),
        };
        ends.then_some((factor, rest))
    })
}

/// Units of land whose size is a local custom, with the sizes met in m².
pub(super) fn local_land_unit(text: &str) -> Option<&'static [i64]> {
    match text.trim_matches([' ', '.']) {
        "công" | "công đất" => Some(&[1000, 1296]),
        "sào" | "sào đất" => Some(&[360, 500, 1000]),
        "mẫu" | "mẫu đất" => Some(&[3600, 5000, 10_000]),
        _ => None,
    }
}
