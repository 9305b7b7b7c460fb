//! The words around a list: the issuer's line, the title's, the sentence that ties the list to its
//! decision, the closing sentence.

use viet::text::compare_key;

use crate::awards::catalogue::entry;
use crate::awards::decision::{AwardLine, Decision, DocumentProfile};
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
    vec![kept_copy(decision.profile, &decision.issuer)]
}

/// The last line of the recipients.
pub(crate) fn kept_copy(profile: DocumentProfile, issuer: &str) -> String {
    if is_party(profile) {
        format!("- Lưu {issuer}.")
    } else {
        "- Lưu: VT.".to_owned()
    }
}

/// What closes the last sentence of a paper: the State writes "./.".
pub(crate) fn end_mark(profile: DocumentProfile) -> &'static str {
    if is_party(profile) { "." } else { "./." }
}

/// "Danh sách này có 9 tập thể, 2 hộ gia đình và 26 cá nhân." The State ends with "./.".
pub(super) fn closing(decision: &Decision, lines: &[&AwardLine]) -> String {
    format!(
        "Danh sách này có {}{}",
        counted(lines),
        end_mark(decision.profile)
    )
}

/// "9 tập thể, 2 hộ gia đình và 26 cá nhân".
pub(super) fn counted(lines: &[&AwardLine]) -> String {
    let parts = kinds(lines).map(|(kind, count)| format!("{count} {}", kind.word()));
    joined(parts.collect())
}

/// What is done with a list: "tặng Giấy khen", "khen thưởng".
pub(super) fn act(lines: &[&AwardLine]) -> String {
    let awarded = awarded(lines);
    awarded.strip_prefix("được ").unwrap_or(&awarded).to_owned()
}

/// The achievement that a round's title names, as it goes on after the recipients: "về thành tích
/// trong phong trào thi đua …". A title that is a name of its own is quoted.
pub(super) fn merit(title: &str) -> String {
    const GOES_ON: [&str; 5] = ["về", "đã", "có", "trong", "vì"];
    const WORK: [&str; 6] = ["phong", "công", "việc", "thực", "xây", "cuộc"];
    let first = |text: &str| compare_key(text.split(' ').next().unwrap_or_default());
    if GOES_ON.contains(&first(title).as_str()) {
        let mut letters = title.chars();
        let head = letters.next().map(|c| c.to_lowercase().to_string());
        return head.unwrap_or_default() + letters.as_str();
    }
    match title
        .split_once(' ')
        .and_then(|(_, rest)| rest.split_once(' '))
    {
        Some((_, rest)) if is_commending(title) && WORK.contains(&first(rest).as_str()) => {
            format!("về thành tích trong {rest}")
        }
        _ => format!("đợt “{title}”"),
    }
}

fn is_commending(title: &str) -> bool {
    compare_key(title).starts_with("khen thưởng ")
}

/// Who decides, as a paper addresses them: a committee of the State decides through its head.
pub(super) fn decider(issuer: &str, profile: DocumentProfile) -> String {
    let key = compare_key(issuer);
    let is_body = key.starts_with("ủy ban nhân dân") || key.starts_with("ubnd");
    if profile == DocumentProfile::StateNd30 && is_body {
        format!("Chủ tịch {issuer}")
    } else {
        issuer.to_owned()
    }
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
    fn a_rounds_title_goes_on_after_its_recipients() {
        let cases = [
            (
                "Khen thưởng phong trào thi đua “Dân vận khéo” năm 2024",
                "về thành tích trong phong trào thi đua “Dân vận khéo” năm 2024",
            ),
            (
                "Đã có thành tích trong công tác dân vận",
                "đã có thành tích trong công tác dân vận",
            ),
            ("về thành tích năm 2024", "về thành tích năm 2024"),
            ("Khen thưởng đột xuất", "đợt “Khen thưởng đột xuất”"),
            ("Đợt 1", "đợt “Đợt 1”"),
        ];
        for (title, expected) in cases {
            assert_eq!(merit(title), expected);
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
