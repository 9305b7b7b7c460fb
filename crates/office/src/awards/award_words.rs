//! Which award a clerk's words mean: a code, the full name, a usual wording, or just "Giấy
//! khen" where the round or its issuer leaves only one. Several that fit are never guessed.

use chrono::NaiveDate;
use viet::text::{clean, compare_key, fold};

use crate::awards::catalogue::{Authority, Entry, entries};

/// What the words for an award say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AwardWords {
    /// Nothing was written.
    Empty,
    /// The award with this code.
    One(&'static str),
    /// Several awards are called so.
    Several(Vec<&'static str>),
    /// None of the catalogue.
    Unknown,
}

/// What is known around the words.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The award of the whole round.
    pub round_award: Option<&'a str>,
    /// The system the issuer belongs to.
    pub authority: Option<Authority>,
    /// The day that chooses the catalogue.
    pub date: NaiveDate,
}

/// Which award `text` means.
#[must_use]
pub fn award_of(text: &str, around: Around<'_>) -> AwardWords {
    let key = compare_key(text);
    if key.is_empty() {
        return AwardWords::Empty;
    }
    let unmarked = fold(text) == clean(text).to_lowercase();
    let spelled = spelled_out(&key);
    let key = if unmarked {
        compare_key(&fold(&spelled))
    } else {
        spelled
    };
    let is = |name: &str| compare_key(name) == key || unmarked && compare_key(&fold(name)) == key;
    if let Some(entry) = entries().find(|entry| entry.code.eq_ignore_ascii_case(text.trim())) {
        return AwardWords::One(&entry.code);
    }
    let short: Vec<_> = entries().filter(|entry| is(&entry.short)).collect();
    if short.len() > 1 {
        return among(short, around);
    }
    let named: Vec<_> = entries()
        .filter(|entry| is(&entry.name) || entry.aliases.iter().any(|a| is(a)))
        .collect();
    match named.as_slice() {
        [] => short
            .first()
            .copied()
            .or_else(|| longest_beginning(&key))
            .map_or(AwardWords::Unknown, one),
        [entry] => one(entry),
        _ => among(named, around),
    }
}

/// What lists write short, beside the codes of the catalogue.
const SHORT: &[(&str, &str)] = &[
    ("gk", "giấy khen"),
    ("bk", "bằng khen"),
    ("lđtt", "lao động tiên tiến"),
    ("cstđ", "chiến sĩ thi đua"),
    ("cstđcs", "chiến sĩ thi đua cơ sở"),
    ("ttlđtt", "tập thể lao động tiên tiến"),
    ("ttlđxs", "tập thể lao động xuất sắc"),
    ("hclđ", "huân chương lao động"),
    ("ttg", "thủ tướng chính phủ"),
    ("ttcp", "thủ tướng chính phủ"),
    ("ct", "chủ tịch"),
    ("tp", "thành phố"),
    ("bdv", "ban dân vận"),
];

/// "GK của CT UBND quận" with its words in full.
fn spelled_out(key: &str) -> String {
    let whole = |word: &str| -> String {
        let known = SHORT.iter().find(|(short, _)| *short == word);
        known.map_or(word, |(_, whole)| *whole).to_owned()
    };
    key.split(' ').map(whole).collect::<Vec<_>>().join(" ")
}

/// Awards of the State's highest offices are never meant by the bare word "Bằng khen".
const NAMED_IN_FULL: i32 = 60;

/// The one the round is about, else the only one that the issuer's system gives on that day.
fn among(entries: Vec<&'static Entry>, around: Around<'_>) -> AwardWords {
    if let Some(entry) = entries
        .iter()
        .find(|entry| Some(entry.code.as_str()) == around.round_award)
    {
        return one(entry);
    }
    let given = |entry: &&&Entry| {
        entry.level < NAMED_IN_FULL
            && entry.stands_on(around.date)
            && around
                .authority
                .is_none_or(|system| system == entry.authority)
    };
    let fitting: Vec<_> = entries.iter().filter(given).collect();
    match fitting.as_slice() {
        [entry] => one(entry),
        _ => AwardWords::Several(entries.iter().map(|entry| entry.code.as_str()).collect()),
    }
}

/// "Bằng khen của Chủ tịch UBND thành phố Cần Thơ": the longest usual wording the text begins
/// with, which must say more than the bare kind of award.
fn longest_beginning(key: &str) -> Option<&'static Entry> {
    let begins = |entry: &'static Entry| {
        let usual = entry
            .aliases
            .iter()
            .chain([&entry.name])
            .map(|words| compare_key(words));
        let longer = usual.filter(|words| words.len() > compare_key(&entry.short).len());
        let longest = longer
            .filter(|words| key.starts_with(&format!("{words} ")))
            .map(|w| w.len());
        longest.max().map(|length| (length, entry))
    };
    entries()
        .filter_map(begins)
        .max_by_key(|(length, _)| *length)
        .map(|(_, entry)| entry)
}

fn one(entry: &'static Entry) -> AwardWords {
    AwardWords::One(&entry.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, round_award: Option<&str>, authority: Authority) -> AwardWords {
        let date = "2024-10-10".parse().expect("a date");
        award_of(
            text,
            Around {
                round_award,
                authority: Some(authority),
                date,
            },
        )
    }

    #[test]
    fn words_that_name_the_issuer_name_the_award() {
        let cases = [
            ("GK_BDV", "GK_BDV"),
            ("gk_xa", "GK_XA"),
            ("Giấy khen của Trưởng Ban Dân vận", "GK_BDV"),
            (
                "giấy khen của Trưởng ban Dân vận Thành uỷ Cần Thơ",
                "GK_BDV",
            ),
            ("Bằng khen của Chủ tịch UBND thành phố", "BK_TINH"),
            ("Bằng khen của Chủ tịch UBND thành phố Cần Thơ", "BK_TINH"),
            ("Kỷ niệm chương “Vì sự nghiệp Dân vận”", "KNC_DV"),
            ("Kỷ niệm chương", "KNC_DV"),
            ("Chiến sỹ thi đua cơ sở", "CSTD_CS"),
            ("giay khen cua truong ban dan van", "GK_BDV"),
            ("GK của CT UBND quận", "GK_HUYEN"),
            ("BK UBND TP", "BK_TINH"),
            ("gk cua truong BDV", "GK_BDV"),
            ("LĐTT", "LDTT"),
            ("CSTĐ cơ sở", "CSTD_CS"),
        ];
        for (text, code) in cases {
            assert_eq!(
                read(text, None, Authority::Party),
                AwardWords::One(code),
                "{text}"
            );
        }
    }

    #[test]
    fn the_bare_word_means_the_award_of_the_round() {
        assert_eq!(
            read("Giấy khen", Some("GK_HUYEN"), Authority::State),
            AwardWords::One("GK_HUYEN")
        );
        for text in ["GIẤY KHEN", "GK", "gk"] {
            assert_eq!(
                read(text, Some("GK_BDV"), Authority::Party),
                AwardWords::One("GK_BDV"),
                "{text}"
            );
        }
    }

    #[test]
    fn the_bare_word_means_the_only_one_the_issuer_can_give() {
        assert_eq!(
            read("Bằng khen", Some("GK_BDV"), Authority::Party),
            AwardWords::One("BK_PARTY")
        );
        assert_eq!(
            read("Bằng khen", Some("GK_HUYEN"), Authority::State),
            AwardWords::One("BK_TINH")
        );
    }

    #[test]
    fn several_awards_of_one_name_are_not_guessed() {
        let read = read("Giấy khen", None, Authority::State);
        assert!(matches!(read, AwardWords::Several(codes) if codes.contains(&"GK_XA")));
    }

    #[test]
    fn another_medal_is_not_ours() {
        let text = "Kỷ niệm chương Vì sự nghiệp giáo dục";
        assert_eq!(read(text, None, Authority::Party), AwardWords::Unknown);
        assert_eq!(read(" ", None, Authority::Party), AwardWords::Empty);
    }
}
