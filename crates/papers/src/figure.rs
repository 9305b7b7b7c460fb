//! Figures as they are printed.

use crate::Content;

/// A whole number with a point between thousands: `1.410.000`, `-5.000`.
pub(crate) fn dotted(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::from(if number < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    out
}

/// What a value prints, if it is a figure, which is never broken.
pub(crate) fn printed(cell: &Content) -> Option<String> {
    match cell {
        Content::Number(figure) | Content::Money(figure) => Some(dotted(*figure)),
        Content::Year(year) => Some(year.to_string()),
        Content::Text(_) | Content::Empty => None,
    }
}

/// A number in Roman numerals, as State appendices (NĐ 30/2020, Phụ lục I) and groups of lists are
/// counted.
#[must_use]
pub fn roman(number: usize) -> String {
    const PARTS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut rest = number;
    let mut out = String::new();
    for (value, letters) in PARTS {
        out.push_str(&letters.repeat(rest / value));
        rest %= value;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_by_points() {
        let cases = [
            (0, "0"),
            (999, "999"),
            (1_410_000, "1.410.000"),
            (-5_000, "-5.000"),
            (i64::MIN, "-9.223.372.036.854.775.808"),
        ];
        for (number, expected) in cases {
            assert_eq!(dotted(number), expected);
        }
    }

    #[test]
    fn appendices_count_in_roman_numerals() {
        for (number, expected) in [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL")] {
            assert_eq!(roman(number), expected);
        }
    }
}
