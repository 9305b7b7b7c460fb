//! The form in which the words of a figure are compared.
//!
//! Marks matter here: "14 văn bản" is no 14 vạn, "5 trạm" no 5 trăm and "3 sao" no 3 sào. Only
//! text typed without any mark at all gets the marks of the few words that cannot be mistaken.

use crate::letter;
use crate::text;

/// Clean, in lower case, tones in one place; unmarked text with the marks of known words.
pub(crate) fn spelled(raw: &str) -> String {
    let lower: String = text::clean(raw).chars().map(letter::lower).collect();
    let placed = text::modern_tones(&lower);
    match placed.contains(|c| letter::without_marks(c) != c) {
        true => placed,
        false => with_marks(&placed),
    }
}

fn with_marks(plain: &str) -> String {
    let mut marked = String::with_capacity(plain.len() * 2);
    let mut rest = plain;
    while !rest.is_empty() {
        let letters = rest
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(letters);
        marked.push_str(known(word).unwrap_or(word));
        let others = after.find(char::is_alphabetic).unwrap_or(after.len());
        let (other, next) = after.split_at(others);
        marked.push_str(other);
        rest = next;
    }
    marked
}

fn known(word: &str) -> Option<&'static str> {
    let found = WORDS.iter().find(|&&(plain, _)| plain == word);
    found.map(|&(_, marked)| marked)
}

const WORDS: &[(&str, &str)] = &[
    ("ty", "tỷ"),
    ("trieu", "triệu"),
    ("nghin", "nghìn"),
    ("ngan", "ngàn"),
    ("dong", "đồng"),
    ("tan", "tấn"),
    ("hon", "hơn"),
    ("tren", "trên"),
    ("gan", "gần"),
    ("duoi", "dưới"),
    ("khoang", "khoảng"),
    ("uoc", "ước"),
    ("dat", "đạt"),
    ("khong", "không"),
    ("phat", "phát"),
    ("hang", "hàng"),
    ("dvt", "đvt"),
    ("don", "đơn"),
    ("vi", "vị"),
    ("tinh", "tính"),
];
