//! A figure as plain text between reading and taking in: "hơn 1200000000", "75,52". Digits without
//! grouping and a decimal comma can be read back in one way only.

use viet::number::{self, Qualifier};

use super::Figure;
use crate::reports::catalogue::Indicator;
use crate::reports::value::{Value, qualifier_word};

/// A figure that was read from a sheet.
pub(super) fn figure(figure: &Figure) -> String {
    let plain = number::Figure::new(i128::from(figure.mantissa), figure.decimals).to_string();
    let word = qualifier_word(figure.qualifier);
    format!("{word}{}", plain.replace('.', ","))
}

/// A figure of a report; what is no number stands as it was typed.
pub(super) fn plain(value: &Value, one: &Indicator) -> String {
    match (value.amount, value.parts) {
        (Some(_), Some((part, whole))) => format!("{part}/{whole}"),
        (Some(amount), None) => {
            let plain = number::Figure::new(i128::from(amount), one.decimals()).to_string();
            format!(
                "{}{}",
                qualifier_word(value.qualifier),
                plain.replace('.', ",")
            )
        }
        (None, _) => value.shown(one),
    }
}

/// The figure that such a text is; what is none is read as if it were typed.
pub(super) fn read(text: &str, one: &Indicator) -> Option<Value> {
    let words = [Qualifier::MoreThan, Qualifier::LessThan, Qualifier::About];
    let found = words
        .into_iter()
        .find_map(|word| Some((word, text.strip_prefix(qualifier_word(word))?)));
    let (qualifier, digits) = found.unwrap_or((Qualifier::Exact, text));
    match scaled(digits, one.decimals()) {
        Some(amount) => Some(Value {
            qualifier,
            raw: text.to_owned(),
            ..Value::of_amount(amount)
        }),
        None => Value::read(text, one),
    }
}

/// Whole parts of so many decimals.
fn scaled(digits: &str, decimals: u32) -> Option<i64> {
    let (whole, rest) = digits.split_once(',').unwrap_or((digits, ""));
    let unsigned = whole.strip_prefix('-').unwrap_or(whole);
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if unsigned.is_empty() || !all_digits(unsigned) || !all_digits(rest) {
        return None;
    }
    let mantissa: i128 = format!("{whole}{rest}").parse().ok()?;
    number::Figure::new(mantissa, rest.len() as u32).scaled(decimals)
}

/// The text as screens show it: thousands parted.
pub(super) fn shown(text: &str) -> String {
    let at = text.find(|letter: char| letter.is_ascii_digit());
    let Some(at) = at.filter(|_| !text.contains(['/', '.'])) else {
        return text.to_owned();
    };
    let (before, digits) = text.split_at(at);
    let (whole, rest) = digits.split_once(',').unwrap_or((digits, ""));
    match whole.parse::<i64>() {
        Ok(number) => {
            let grouped = number::group_thousands(number);
            let comma = if rest.is_empty() { "" } else { "," };
            format!("{before}{grouped}{comma}{rest}")
        }
        Err(_) => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::indicator;

    #[test]
    fn a_figure_is_read_back_as_it_was() {
        let cases = [
            ("7,125 kg", "F07"),
            ("hơn 7 tỉ đồng", "F05"),
            ("74,77", "H03"),
            ("190/200", "B05"),
            ("không phát sinh", "M02"),
            ("0", "M02"),
            ("hàng trăm tỷ đồng", "F16"),
        ];
        for (typed, code) in cases {
            let one = indicator(code).unwrap();
            let value = Value::read(typed, one).unwrap();
            let again = read(&plain(&value, one), one).unwrap();
            assert!(value.says_same(&again), "{typed}: {value:?} {again:?}");
        }
        assert_eq!(shown("hơn 1200000000"), "hơn 1.200.000.000");
        assert_eq!(shown("75,52"), "75,52");
        assert_eq!(shown("hàng trăm"), "hàng trăm");
    }
}
