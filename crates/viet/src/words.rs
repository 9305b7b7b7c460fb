//! Whole numbers in Vietnamese words, as documents that pay money write them.
//!
//! Not here: reading such words back.

use serde::{Deserialize, Serialize};

/// Which of the accepted words an office uses; the default is that of national documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct WordStyle {
    /// The word for 10⁹.
    pub billion: Billion,
    /// The word for 1,000.
    pub thousand: Thousand,
    /// The word for a tens digit that is zero.
    pub zero_tens: ZeroTens,
}

/// The spelling of 10⁹.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Billion {
    /// tỷ
    #[default]
    WithY,
    /// tỉ
    WithI,
}

/// The word for 1,000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Thousand {
    /// nghìn
    #[default]
    Nghin,
    /// ngàn
    Ngan,
}

/// The word between hundreds and units where there are no tens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ZeroTens {
    /// linh
    #[default]
    Linh,
    /// lẻ
    Le,
}

/// The number in lower-case words: 1005 → "một nghìn không trăm linh năm". Groups of zeros are
/// silent; a group after the first says its hundreds even when they are none.
///
/// ```
/// let words = viet::words::cardinal(23_500_000_000, viet::words::WordStyle::default());
/// assert_eq!(words, "hai mươi ba tỷ năm trăm triệu");
/// ```
pub fn cardinal(number: u64, style: WordStyle) -> String {
    if number == 0 {
        return DIGITS[0].to_owned();
    }
    let mut words = Vec::new();
    push_number(&mut words, number, style);
    words.join(" ")
}

const BILLION: u64 = 1_000_000_000;
const DIGITS: [&str; 10] = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
];

/// Above 10⁹ the words of the billions come first and everything below follows as later groups.
fn push_number(words: &mut Vec<&str>, number: u64, style: WordStyle) {
    if number >= BILLION {
        push_number(words, number / BILLION, style);
        words.push(match style.billion {
            Billion::WithY => "tỷ",
            Billion::WithI => "tỉ",
        });
    }
    let thousand = match style.thousand {
        Thousand::Nghin => "nghìn",
        Thousand::Ngan => "ngàn",
    };
    let rest = number % BILLION;
    let groups = [
        (rest / 1_000_000, Some("triệu")),
        (rest / 1000 % 1000, Some(thousand)),
        (rest % 1000, None),
    ];
    for (group, name) in groups.into_iter().filter(|&(group, _)| group > 0) {
        push_group(words, group as usize, style.zero_tens);
        words.extend(name);
    }
}

/// A group of three digits; a first group does not say hundreds or tens that it does not have.
fn push_group(words: &mut Vec<&str>, group: usize, zero_tens: ZeroTens) {
    let (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10);
    let first = words.is_empty();
    if hundreds > 0 || !first {
        words.extend([DIGITS[hundreds], "trăm"]);
    }
    match tens {
        0 if units > 0 && !words.is_empty() => words.push(match zero_tens {
            ZeroTens::Linh => "linh",
            ZeroTens::Le => "lẻ",
        }),
        0 => {}
        1 => words.push("mười"),
        _ => words.extend([DIGITS[tens], "mươi"]),
    }
    words.extend(unit_word(tens, units));
}

fn unit_word(tens: usize, units: usize) -> Option<&'static str> {
    match (tens, units) {
        (_, 0) => None,
        (2.., 1) => Some("mốt"),
        (2.., 4) => Some("tư"),
        (1.., 5) => Some("lăm"),
        _ => Some(DIGITS[units]),
    }
}
