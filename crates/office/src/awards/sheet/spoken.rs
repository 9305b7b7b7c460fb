//! Values that are written as they are spoken: "Bảy trăm mười nghìn đồng", "5 June 1970", the
//! year "68".

use std::collections::HashMap;

use viet::date::{DateProblem, PartialDate, read_birth};
use viet::{money, text};

/// Longer texts are no amounts.
const LONGEST: usize = 160;

/// Amounts that are remembered.
const REMEMBERED: usize = 4_096;

/// The amounts of one column by what its cells hold: few amounts stand in a list, each again and
/// again.
#[derive(Default)]
pub(super) struct Amounts(HashMap<Box<str>, Result<Option<i64>, money::Unreadable>>);

impl Amounts {
    /// [`amount`] of a cell's text. One column has one multiplier.
    pub(super) fn read(
        &mut self,
        raw: &str,
        multiplier: i64,
    ) -> Result<Option<i64>, money::Unreadable> {
        if let Some(known) = self.0.get(raw) {
            return *known;
        }
        let read = amount(&text::clean(raw), multiplier);
        if self.0.len() < REMEMBERED {
            self.0.insert(raw.into(), read);
        }
        read
    }
}

/// An amount in digits, or in words alone.
///
/// # Errors
/// Why the digits are none, where the words are none either.
pub(super) fn amount(written: &str, multiplier: i64) -> Result<Option<i64>, money::Unreadable> {
    money::read(written, multiplier).or_else(|problem| dong(written).map(Some).ok_or(problem))
}

/// A birth as it is typed, months in English and years without their century too.
///
/// # Errors
/// What [`read_birth`] says.
pub(super) fn birth(written: &str, latest_year: i32) -> Result<Option<PartialDate>, DateProblem> {
    let written = without_gender(written);
    if let Some(day) = day(written) {
        return read_birth(&day, latest_year);
    }
    match short_year(written) {
        Some(year) => read_birth(&format!("1/1/{year}"), latest_year)
            .map(|date| date.and_then(|date| PartialDate::year_only(date.year()))),
        None => read_birth(written, latest_year),
    }
}

/// "1970 (Nam)", "1975 - Nữ": a column of births may say this too.
fn without_gender(written: &str) -> &str {
    let bare = written.trim_end_matches([')', ' ']);
    let dated = ["nam", "Nam", "NAM", "nữ", "Nữ", "NỮ"]
        .iter()
        .find_map(|gender| bare.strip_suffix(gender))
        .map(|dated| dated.trim_end_matches(['(', '-', '–', ',', ' ']));
    match dated {
        Some(dated) if dated.ends_with(|c: char| c.is_ascii_digit()) => dated,
        _ => written,
    }
}

/// The amount that words say, in đồng: `Một triệu bốn trăm mười nghìn đồng chẵn`. None where any
/// word is no number, or the words are not in the order of a number.
pub(super) fn dong(words: &str) -> Option<i64> {
    if words.chars().count() > LONGEST {
        return None;
    }
    let key = text::compare_key(words);
    let mut spoken: Vec<&str> = key
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    while let Some(&("chẵn" | "đồng" | "vnđ")) = spoken.last() {
        spoken.pop();
    }
    match spoken.len() {
        0 | 1 => None,
        _ => number(&spoken),
    }
}

/// Splits at the largest scale: what stands before counts it, what stands behind is less.
fn number(words: &[&str]) -> Option<i64> {
    let scales: [(&[&str], i64); 3] = [
        (&["tỷ", "tỉ"], 1_000_000_000),
        (&["triệu"], 1_000_000),
        (&["nghìn", "ngàn"], 1_000),
    ];
    for (names, scale) in scales {
        let Some(at) = words.iter().position(|word| names.contains(word)) else {
            continue;
        };
        let count = below_thousand(&words[..at])?;
        let rest = match &words[at + 1..] {
            [] => 0,
            rest => number(rest)?,
        };
        return (rest < scale).then_some(count * scale + rest);
    }
    below_thousand(words)
}

fn below_thousand(words: &[&str]) -> Option<i64> {
    match words.iter().position(|word| *word == "trăm") {
        Some(1) => {
            let rest = match &words[2..] {
                [] => 0,
                ["linh" | "lẻ", last] => digit(last)?,
                rest => below_hundred(rest)?,
            };
            Some(digit(words[0])? * 100 + rest)
        }
        Some(_) => None,
        None => below_hundred(words),
    }
}

fn below_hundred(words: &[&str]) -> Option<i64> {
    match words {
        [one] if *one == "mười" => Some(10),
        ["mười", one] => Some(10 + digit(one)?),
        [one] => digit(one),
        [tens, "mươi"] => Some(digit(tens)? * 10),
        [tens, "mươi", one] | [tens, one] => Some(digit(tens)? * 10 + digit(one)?),
        _ => None,
    }
}

fn digit(word: &str) -> Option<i64> {
    Some(match word {
        "không" => 0,
        "một" | "mốt" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" | "tư" => 4,
        "năm" | "lăm" => 5,
        "sáu" => 6,
        "bảy" | "bẩy" => 7,
        "tám" => 8,
        "chín" => 9,
        _ => return None,
    })
}

/// A date with an English month, day first and in numbers: "Jun 15, 1981" is "15/6/1981".
fn day(written: &str) -> Option<String> {
    let parts: Vec<&str> = written
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let numeral = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    match parts[..] {
        [day, name, year] if numeral(day) && numeral(year) => {
            Some(format!("{day}/{}/{year}", month(name)?))
        }
        [name, day, year] if numeral(day) && numeral(year) => {
            Some(format!("{day}/{}/{year}", month(name)?))
        }
        [name, year] if numeral(year) && year.len() == 4 => {
            Some(format!("{}/{year}", month(name)?))
        }
        _ => None,
    }
}

fn month(name: &str) -> Option<usize> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let name = name.to_ascii_lowercase();
    let found = match name.as_str() {
        "sept" => Some(8),
        _ => MONTHS
            .iter()
            .position(|month| name.len() >= 3 && month.starts_with(&name)),
    };
    found.map(|at| at + 1)
}

/// The two digits of a year that is written without its century: "68", "'68".
fn short_year(written: &str) -> Option<&str> {
    let digits = written.trim_start_matches(['\'', '’', '‘']);
    (digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use viet::words::{Thousand, WordStyle, ZeroTens};

    #[test]
    fn every_amount_that_is_written_in_words_is_read_back() {
        let other = WordStyle {
            thousand: Thousand::Ngan,
            zero_tens: ZeroTens::Le,
            ..WordStyle::default()
        };
        let steps = (0..4_000).map(|step| step * 9_770 + step % 7);
        let large = [23_500_000_000, 999_999_999_999, 1_000_005, 2_005_000_000];
        for dong in steps.skip(1).chain(large) {
            for style in [WordStyle::default(), other] {
                let words = viet::money::in_words(dong, style);
                assert_eq!(super::dong(&words), Some(dong), "{words}");
            }
        }
    }

    #[test]
    fn amounts_are_read_as_they_are_typed_and_nothing_else_is_one() {
        let cases = [
            ("Một triệu bốn trăm mười ngàn đồng chẵn./.", Some(1_410_000)),
            ("(Bảy trăm mười nghìn đồng)", Some(710_000)),
            ("hai mươi lăm triệu", Some(25_000_000)),
            ("Năm", None),
            ("Giấy khen", None),
            ("một triệu hai tỷ", None),
            ("hàng trăm triệu đồng", None),
            ("trăm nghìn", None),
        ];
        for (words, expected) in cases {
            assert_eq!(dong(words), expected, "{words}");
        }
    }

    #[test]
    fn english_dates_and_short_years_are_read() {
        let cases = [
            ("5 June 1970", Some("5/6/1970")),
            ("Jun 15, 1981", Some("15/6/1981")),
            ("15-Aug-1990", Some("15/8/1990")),
            ("Sept 1990", Some("9/1990")),
            ("12/25/1990", None),
            ("Tháng 5/1966", None),
            ("ma 5 1990", None),
        ];
        for (written, expected) in cases {
            assert_eq!(day(written).as_deref(), expected, "{written}");
        }
        let births = [
            ("1970 (Nam)", "1970"),
            ("05/6/1975 - Nữ", "1975-06-05"),
            ("'68", "1968"),
        ];
        for (written, expected) in births {
            let read = birth(written, 2026).unwrap().unwrap();
            assert_eq!(read.iso(), expected, "{written}");
        }
    }
}
