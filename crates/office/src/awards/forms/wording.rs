//! The words around a list: the issuer's line, the title's, the sentence that ties the list to its
//! decision, the closing sentence.

use viet::text::compare_key;

use crate::awards::catalogue::entry;
use crate::awards::decision::{AwardLine, Decision};
use crate::awards::number::is_party;
use crate::awards::subject::SubjectKind;

/// The issuer under the line of the body above it, which need not be said twice: "Ban Dân vận"
/// under "Quận ủy Ninh Kiều", whether it is typed with or without that.
pub(crate) fn own_words(issuer: &str, superior: &str) -> String {
    let (words, above): (Vec<&str>, _) = (issuer.split(' ').collect(), compare_key(superior));
    let repeated = |at: &usize| {
        let tail = compare_key(&words[*at..].join(" "));
        above == tail || above.starts_with(&format!("{tail} "))
    };
    let end = (1..words.len()).find(repeated).unwrap_or(words.len());
    words[..end].join(" ")
}

/// "(Kèm theo Quyết định số 15-QĐ/BDVTU, ngày 10/10/2024 của Ban Dân vận Thành ủy)"; the State
/// writes the date in words (NĐ 30/2020, phụ lục I).
pub(super) fn tied_to(decision: &Decision) -> String {
    let Decision {
        number,
        issuer,
        date,
        ..
    } = decision;
    if is_party(decision.profile) {
        let date = viet::date::short(*date);
        return format!("(Kèm theo Quyết định số {number}, ngày {date} của {issuer})");
    }
    let date = viet::date::in_words_header(*date);
    format!("(Kèm theo Quyết định số {number} {date} của {issuer})")
}

pub(super) fn kept_copies(decision: &Decision) -> Vec<String> {
    if is_party(decision.profile) {
        return vec![format!("- Lưu {}.", decision.issuer)];
    }
    vec!["- Lưu: VT.".to_owned()]
}

/// "Danh sách này có 9 tập thể, 2 hộ gia đình và 26 cá nhân." The State ends with "./.".
pub(super) fn closing(decision: &Decision, lines: &[&AwardLine]) -> String {
    let counted = kinds(lines)
        .map(|(kind, count)| format!("{count} {}", kind.word()))
        .collect();
    let end = if is_party(decision.profile) {
        "."
    } else {
        "./."
    };
    format!("Danh sách này có {}{end}", joined(counted))
}

pub(super) fn joined(mut parts: Vec<String>) -> String {
    let last = parts.pop().unwrap_or_default();
    if parts.is_empty() {
        last
    } else {
        format!("{} và {last}", parts.join(", "))
    }
}

/// "tập thể, hộ gia đình và cá nhân": whom a list is about.
pub(super) fn subjects(lines: &[&AwardLine]) -> String {
    let words = kinds(lines).map(|(kind, _)| kind.word().to_owned());
    joined(words.collect())
}

/// The kinds that occur, in legal order, with their counts.
pub(super) fn kinds(lines: &[&AwardLine]) -> impl Iterator<Item = (SubjectKind, usize)> {
    let count = |kind| {
        lines
            .iter()
            .filter(|line| line.subject_kind == kind)
            .count()
    };
    SubjectKind::ALL
        .map(|kind| (kind, count(kind)))
        .into_iter()
        .filter(|(_, count)| *count > 0)
}

pub(super) fn awarded(lines: &[&AwardLine]) -> String {
    let first = lines.first().map_or("", |line| line.award_code.as_str());
    match entry(first).filter(|_| lines.iter().all(|line| line.award_code == first)) {
        Some(award) => format!("được tặng {}", award.short),
        None => "được khen thưởng".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letterhead_does_not_say_the_superior_twice() {
        let cases = [
            (
                "Ban Dân vận Quận ủy Ninh Kiều",
                "Quận ủy Ninh Kiều",
                "Ban Dân vận",
            ),
            ("Ban Dân vận Thành ủy", "Thành uỷ Cần Thơ", "Ban Dân vận"),
            ("Ban Dân vận", "Quận ủy Ninh Kiều", "Ban Dân vận"),
            ("Ban Dân vận Thành ủy", "", "Ban Dân vận Thành ủy"),
            ("Sở Nội vụ", "Ủy ban nhân dân thành phố", "Sở Nội vụ"),
        ];
        for (issuer, superior, expected) in cases {
            assert_eq!(own_words(issuer, superior), expected);
        }
    }

    #[test]
    fn counts_are_joined_as_people_speak() {
        let joined = |parts: &[&str]| joined(parts.iter().map(|part| (*part).to_owned()).collect());
        assert_eq!(joined(&["9 tập thể"]), "9 tập thể");
        assert_eq!(
            joined(&["9 tập thể", "26 cá nhân"]),
            "9 tập thể và 26 cá nhân"
        );
        assert_eq!(
            joined(&["1 tập thể", "2 hộ gia đình", "3 cá nhân"]),
            "1 tập thể, 2 hộ gia đình và 3 cá nhân"
        );
    }
}
