//! A figure in running text: in the unit the writer chose, and never more exact than it is.

use viet::number::{Qualifier, group_thousands};

use crate::reports::catalogue::Indicator;
use crate::reports::value::qualifier_word;

/// Words for larger units: the unit of the catalogue, the word, how many of it make one.
const UNITS: [(&str, &str, i64); 9] = [
    ("đồng", "đồng", 1),
    ("đồng", "nghìn đồng", 1_000),
    ("đồng", "triệu đồng", 1_000_000),
    ("đồng", "tỷ đồng", 1_000_000_000),
    ("kg", "kg", 1),
    ("kg", "tạ", 100),
    ("kg", "tấn", 1_000),
    ("m²", "m²", 1),
    ("m²", "ha", 10_000),
];

/// Digits behind the comma that a reader takes in.
const SHOWN: u32 = 3;
/// Where a figure has more of them, so many are said, and that it is not the whole.
const ROUNDED: u32 = 1;

/// A larger unit that an indicator can be told in: its word and how many of the indicator's unit
/// make one. None where the word is no unit of it.
pub(super) fn unit_named(one: &Indicator, word: &str) -> Option<(&'static str, i64)> {
    let wanted = viet::text::fold(word).replace("ti dong", "ty dong");
    let wanted = if wanted == "ti" {
        "ty".to_owned()
    } else {
        wanted
    };
    let fits = |name: &str| {
        let name = viet::text::fold(name);
        name == wanted || name.strip_suffix(" dong") == Some(wanted.as_str())
    };
    let found = UNITS
        .iter()
        .find(|(of, name, _)| *of == one.unit && fits(name));
    found.map(|(_, name, times)| (*name, *times))
}

/// "hơn 21,9 tỷ đồng". A figure with too many digits is cut, and the qualifier says to which side;
/// one that was a qualified figure keeps its own.
pub(super) fn scaled(
    amount: i64,
    qualifier: Qualifier,
    decimals: u32,
    (unit, times): (&str, i64),
) -> String {
    let places = 10_i128.pow(decimals);
    let whole = i128::from(times) * places;
    let at = |digits: u32| i128::from(amount.abs()) * 10_i128.pow(digits);
    let exact = (0..=SHOWN).find(|digits| at(*digits) % whole == 0);
    let (digits, figure, qualifier) = match exact {
        Some(digits) => (digits, at(digits) / whole, qualifier),
        None => {
            let cut = at(ROUNDED) / whole;
            match qualifier {
                Qualifier::LessThan => (ROUNDED, cut + 1, Qualifier::LessThan),
                Qualifier::About => (ROUNDED, cut, Qualifier::About),
                _ => (ROUNDED, cut, Qualifier::MoreThan),
            }
        }
    };
    let scale = 10_i128.pow(digits);
    let (whole, rest) = (figure / scale, figure % scale);
    let whole = group_thousands(i64::try_from(whole).unwrap_or(i64::MAX));
    let rest = format!("{rest:0width$}", width = digits as usize);
    let rest = rest.trim_end_matches('0');
    let sign = if amount < 0 { "-" } else { "" };
    let comma = if digits == 0 || rest.is_empty() {
        ""
    } else {
        ","
    };
    let rest = if comma.is_empty() { "" } else { rest };
    format!(
        "{}{sign}{whole}{comma}{rest} {unit}",
        qualifier_word(qualifier)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::indicator;

    const BILLION: (&str, i64) = ("tỷ đồng", 1_000_000_000);

    #[test]
    fn a_figure_is_told_in_the_chosen_unit_and_never_more_exactly_than_it_is() {
        use Qualifier::{About, Exact, LessThan, MoreThan};
        for (amount, qualifier, told) in [
            (7_000_000_000, MoreThan, "hơn 7 tỷ đồng"),
            (21_900_000_000, Exact, "21,9 tỷ đồng"),
            (21_912_345_678, Exact, "hơn 21,9 tỷ đồng"),
            (21_912_345_678, LessThan, "gần 22 tỷ đồng"),
            (21_912_345_678, About, "khoảng 21,9 tỷ đồng"),
            (1_234_500_000_000, Exact, "1.234,5 tỷ đồng"),
            (0, Exact, "0 tỷ đồng"),
        ] {
            assert_eq!(scaled(amount, qualifier, 0, BILLION), told, "{amount}");
        }
        assert_eq!(scaled(59_000_000, Exact, 3, ("tấn", 1_000)), "59 tấn");
    }

    #[test]
    fn units_are_known_by_either_spelling() {
        let money = indicator("F01").expect("a fund");
        for word in ["tỷ", "tỉ", "tỷ đồng", "ty", "TỈ ĐỒNG"] {
            assert_eq!(unit_named(money, word), Some(BILLION), "{word}");
        }
        assert_eq!(unit_named(money, "tấn"), None);
    }
}
