//! Words and numbers of a text, as periods are read from them: days are taken out, letters and
//! digits glued together come apart ("6T2024").

use chrono::NaiveDate;
use viet::text;

/// One word or number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    marked: String,
    plain: String,
}

impl Token {
    /// Whether it is this word; typed without marks it may be any word with these letters.
    pub(super) fn is(&self, word: &str) -> bool {
        self.marked == word || (self.marked == self.plain && self.plain == text::fold(word))
    }

    /// Whether it is these letters.
    pub(super) fn letters(&self, letters: &str) -> bool {
        self.plain == letters
    }

    pub(super) fn number(&self) -> Option<u32> {
        let digits = self.plain.bytes().all(|byte| byte.is_ascii_digit());
        (digits && self.plain.len() <= 4).then(|| self.plain.parse().ok())?
    }

    pub(super) fn year(&self) -> Option<i32> {
        let year = self.number().filter(|_| self.plain.len() == 4)?;
        (1990..2100).contains(&year).then_some(year as i32)
    }

    /// I to IV.
    pub(super) fn roman(&self) -> Option<u32> {
        match self.plain.as_str() {
            "i" => Some(1),
            "ii" => Some(2),
            "iii" => Some(3),
            "iv" => Some(4),
            _ => None,
        }
    }

    /// "QIII".
    pub(super) fn glued_quarter(&self) -> Option<u8> {
        match self.plain.as_str() {
            "qi" => Some(1),
            "qii" => Some(2),
            "qiii" => Some(3),
            "qiv" => Some(4),
            _ => None,
        }
    }

    pub(super) fn is_month_word(&self) -> bool {
        self.is("tháng") || matches!(self.plain.as_str(), "t" | "th")
    }

    /// "sáu tháng", "chín tháng".
    pub(super) fn counted(&self) -> Option<u32> {
        match self.marked.as_str() {
            "ba" => Some(3),
            "sáu" => Some(6),
            "chín" => Some(9),
            "mười" => Some(10),
            _ => None,
        }
    }
}

pub(super) fn tokens(typed: &str) -> Vec<Token> {
    let key = text::compare_key(&typed.replace('_', " "));
    let without = without_days(&key);
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for c in without.chars() {
        let class = match c {
            _ if c.is_ascii_digit() => Some(true),
            _ if c.is_alphabetic() => Some(false),
            _ => None,
        };
        if let Some(word) = class {
            if last != Some(word) {
                words.push(String::new());
            }
            if let Some(open) = words.last_mut() {
                open.push(c);
            }
        }
        last = class;
    }
    let token = |marked: String| Token {
        plain: text::fold(&marked),
        marked,
    };
    words.into_iter().map(token).collect()
}

/// The text without "30/9/2024" and without "ngày 11 tháng 10 năm 2024".
fn without_days(key: &str) -> String {
    let mut kept = Vec::new();
    let words: Vec<&str> = key.split(' ').collect();
    let mut at = 0;
    while at < words.len() {
        match day_length(&words[at..]) {
            0 => {
                kept.push(if is_day(words[at]) { "/" } else { words[at] });
                at += 1;
            }
            length => at += length,
        }
    }
    kept.join(" ")
}

/// "ngày 11 tháng 10 năm 2024", also with dots for what is to be filled in.
fn day_length(words: &[&str]) -> usize {
    let is = |at: usize, word: &str| words.get(at).is_some_and(|typed| text::fold(typed) == word);
    match (is(0, "ngay"), is(2, "thang"), is(4, "nam")) {
        (true, true, true) => 6,
        (true, true, false) => 4,
        _ => 0,
    }
}

fn is_day(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_ascii_digit());
    let parts: Vec<&str> = bare.split(['/', '-', '.']).collect();
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(digits) && parts.iter().all(|part| !part.is_empty())
}

pub(super) fn day_in_words(line: &str) -> Option<NaiveDate> {
    let key = text::compare_key(line);
    let words: Vec<&str> = key.split(' ').collect();
    words.windows(6).find_map(|six| {
        let number = |at: usize| six[at].trim_matches([',', '.', ')']).parse::<u32>().ok();
        (day_length(six) == 6).then_some(())?;
        NaiveDate::from_ymd_opt(number(5)? as i32, number(3)?, number(1)?)
    })
}
