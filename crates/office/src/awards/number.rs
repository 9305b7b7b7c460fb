//! The number of a decision: read however it was typed, worded by the profile. Party
//! documents print `Số 07-QĐ/BDVTU` without a colon, State documents `Số: 07/QĐ-UBND`
//! (HD 36-HD/VPTW; NĐ 30/2020, phụ lục I); numbers below ten get a zero.

use viet::text::clean;

use crate::awards::decision::DocumentProfile;
use crate::awards::issuer::abbreviation_of;

/// The number `typed` by a clerk, worded for the profile: `15-QĐ/BDVTU`, `15/QĐ-UBND`. A
/// text that has no such shape stays as typed.
#[must_use]
pub fn worded(typed: &str, issuer: &str, profile: DocumentProfile) -> String {
    worded_of(DECISION, typed, issuer, profile)
}

/// The same for another type of document, by the letters it has in a number: `12-TTr/BDV`.
#[must_use]
pub fn worded_of(kind: &str, typed: &str, issuer: &str, profile: DocumentProfile) -> String {
    let Some(number) = Number::read(kind, typed, issuer) else {
        return clean(typed);
    };
    let Number {
        number,
        kind,
        issuer,
    } = number;
    let (first, second) = if is_party(profile) {
        ('-', '/')
    } else {
        ('/', '-')
    };
    match issuer {
        Some(issuer) => format!("{number:02}{first}{kind}{second}{issuer}"),
        None => format!("{number:02}{first}{kind}"),
    }
}

/// The line of the letterhead: `Số 07-QĐ/BDVTU`, `Số: 07/QĐ-UBND`.
#[must_use]
pub fn letterhead_line(worded: &str, profile: DocumentProfile) -> String {
    if is_party(profile) {
        format!("Số {worded}")
    } else {
        format!("Số: {worded}")
    }
}

/// Whether the profile is one of the Party's.
#[must_use]
pub fn is_party(profile: DocumentProfile) -> bool {
    matches!(
        profile,
        DocumentProfile::PartyOld | DocumentProfile::PartyHd36 | DocumentProfile::PartyHd05
    )
}

/// The running number of a decision (`15` of `15-QĐ/BDVTU`) that bears the name of decisions; none
/// where the text has another shape or names another kind of document.
#[must_use]
pub fn running(number: &str, issuer: &str) -> Option<u32> {
    let read = Number::read(DECISION, number, issuer)?;
    (read.kind == DECISION).then_some(read.number)
}

/// How decisions are called in a number.
const DECISION: &str = "QĐ";

struct Number {
    number: u32,
    kind: String,
    issuer: Option<String>,
}

impl Number {
    /// A bare number is one of `usual`.
    fn read(usual: &str, typed: &str, issuer: &str) -> Option<Number> {
        let text = clean(typed);
        let text = without_label(&text);
        let digits = text
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len());
        let number = text[..digits].parse().ok()?;
        let rest = text[digits..].trim();
        if rest.is_empty() {
            let issuer = abbreviation_of(issuer).map(str::to_owned);
            return Some(Number {
                number,
                kind: usual.to_owned(),
                issuer,
            });
        }
        let rest = rest.strip_prefix(['-', '/', '–'])?;
        let (kind, issuer) = rest.split_once(['-', '/', '–'])?;
        let (kind, issuer) = (kind.trim().to_owned(), issuer.trim().to_owned());
        let whole = !kind.is_empty() && !issuer.is_empty();
        whole.then_some(Number {
            number,
            kind,
            issuer: Some(issuer),
        })
    }
}

fn without_label(text: &str) -> &str {
    let label = ["Số", "số", "SỐ"]
        .into_iter()
        .find_map(|word| text.strip_prefix(word));
    label.unwrap_or(text).trim_start_matches([':', '.', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;
    use DocumentProfile::{Front, PartyHd05, PartyHd36, StateNd30};

    #[test]
    fn p1_the_profile_words_the_number() {
        let cases = [
            ("7", "Ban Dân vận Thành ủy", PartyHd36, "Số 07-QĐ/BDVTU"),
            (
                "7",
                "Ủy ban nhân dân phường Ninh Kiều",
                StateNd30,
                "Số: 07/QĐ-UBND",
            ),
            (
                "15-QĐ/BDVTU",
                "Ban Dân vận Thành ủy",
                PartyHd36,
                "Số 15-QĐ/BDVTU",
            ),
            (
                "Số: 15/QĐ-BDVTU",
                "Ban Dân vận Thành ủy",
                PartyHd36,
                "Số 15-QĐ/BDVTU",
            ),
            (
                "212 - QĐ/ĐU",
                "Đảng ủy phường Ninh Kiều",
                PartyHd05,
                "Số 212-QĐ/ĐU",
            ),
            (
                "127",
                "Ban Tuyên giáo và Dân vận Thành ủy",
                PartyHd05,
                "Số 127-QĐ/BTGDVTU",
            ),
            (
                "9",
                "Ủy ban MTTQ Việt Nam phường An Bình",
                Front,
                "Số: 09/QĐ-MTTQ-BTT",
            ),
            ("3", "Câu lạc bộ Hưu trí", StateNd30, "Số: 03/QĐ"),
            ("15A", "Ban Dân vận Thành ủy", PartyHd36, "Số 15A"),
        ];
        for (typed, issuer, profile, expected) in cases {
            let line = letterhead_line(&worded(typed, issuer, profile), profile);
            assert_eq!(line, expected, "{typed}");
        }
    }
}
