//! Who issues a decision: to which system the body belongs, how its documents are
//! abbreviated, and which document profile follows from that. The issuer's name is data
//! typed by the office; these are defaults that a person can overrule.

use chrono::NaiveDate;
use viet::text::compare_key;

use crate::awards::catalogue::Authority;
use crate::awards::decision::DocumentProfile;

/// The day from which Party documents follow Hướng dẫn 05-HD/VPTW unless the office says
/// otherwise; sources give different days.
pub const PARTY_HD05_FROM: NaiveDate =
    NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day of the calendar");

/// The day of Hướng dẫn 36-HD/VPTW, before which Party documents followed earlier guidance.
pub const PARTY_HD36_FROM: NaiveDate =
    NaiveDate::from_ymd_opt(2018, 4, 3).expect("a day of the calendar");

/// The system a body belongs to, as far as its name tells.
#[must_use]
pub fn authority_of(issuer: &str) -> Option<Authority> {
    let key = compare_key(issuer);
    const PARTY: &[&str] = &[
        "dân vận",
        "tuyên giáo",
        "đảng ủy",
        "đảng bộ",
        "thành ủy",
        "tỉnh ủy",
        "quận ủy",
        "huyện ủy",
        "thị ủy",
        "chi bộ",
    ];
    const STATE: &[&str] = &["ủy ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd"];
    const DEPARTMENTS: &[&str] = &["sở ", "giám đốc sở ", "phòng "];
    const FRONT: &[&str] = &[
        "mặt trận",
        "mttq",
        "liên hiệp phụ nữ",
        "hội nông dân",
        "cựu chiến binh",
    ];
    let names = |words: &[&str]| words.iter().any(|word| has_words(&key, word));
    let is_department = || DEPARTMENTS.iter().any(|word| key.starts_with(word));
    match () {
        () if names(STATE) => Some(Authority::State),
        () if names(FRONT) => Some(Authority::Front),
        () if names(PARTY) => Some(Authority::Party),
        () if is_department() => Some(Authority::State),
        () => None,
    }
}

/// The document profile of a decision (design: chosen by issuer and date, never by the
/// user's own office).
#[must_use]
pub fn profile_of(
    issuer: &str,
    award: Option<Authority>,
    date: NaiveDate,
    party_hd05_from: NaiveDate,
) -> DocumentProfile {
    match authority_of(issuer).or(award).unwrap_or(Authority::Party) {
        Authority::State => DocumentProfile::StateNd30,
        Authority::Front => DocumentProfile::Front,
        Authority::Party if date >= party_hd05_from => DocumentProfile::PartyHd05,
        Authority::Party if date >= PARTY_HD36_FROM => DocumentProfile::PartyHd36,
        Authority::Party => DocumentProfile::PartyOld,
    }
}

/// How documents of a body are abbreviated: `BDVTU` for a provincial Ban Dân vận. None when
/// the name does not tell; the clerk then types the whole number.
#[must_use]
pub fn abbreviation_of(issuer: &str) -> Option<&'static str> {
    let key = compare_key(issuer);
    let has = |word: &str| has_words(&key, word);
    let provincial = has("thành ủy") || has("tỉnh ủy");
    match () {
        () if has("ban chỉ đạo") => Some("BCĐ"),
        () if has("tuyên giáo và dân vận") && provincial => Some("BTGDVTU"),
        () if has("tuyên giáo và dân vận") => Some("BTGDV"),
        () if has("ban dân vận") && provincial => Some("BDVTU"),
        () if has("ban dân vận") => Some("BDV"),
        () if has("khối dân vận") => Some("DV"),
        () if has("ủy ban nhân dân") || has("ubnd") => Some("UBND"),
        () if has("mặt trận") || has("mttq") => Some("MTTQ-BTT"),
        () if provincial => Some("TU"),
        () if has("quận ủy") => Some("QU"),
        () if has("huyện ủy") => Some("HU"),
        () if has("đảng ủy") || has("đảng bộ") => Some("ĐU"),
        () => None,
    }
}

/// The position of the head of a body, for the signature block.
#[must_use]
pub fn head_of(issuer: &str) -> &'static str {
    let key = compare_key(issuer);
    let has = |word: &str| has_words(&key, word);
    match () {
        () if has("ban thường vụ") || has("ban chấp hành") => "BÍ THƯ",
        () if key.starts_with("ban ") => "TRƯỞNG BAN",
        () if key.starts_with("khối ") => "TRƯỞNG KHỐI",
        () if has("ủy ban nhân dân") || has("ubnd") => "CHỦ TỊCH",
        () if has("mặt trận") || has("mttq") || key.starts_with("hội ") => "CHỦ TỊCH",
        () if key.starts_with("sở ") => "GIÁM ĐỐC",
        () if has("đảng ủy") || key.ends_with("ủy") => "BÍ THƯ",
        () => "",
    }
}

/// Whether `words` stand in `key` as whole words.
fn has_words(key: &str, words: &str) -> bool {
    format!(" {key} ").contains(&format!(" {words} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issuer_and_the_date_choose_the_profile() {
        use DocumentProfile::{Front, PartyHd05, PartyHd36, PartyOld, StateNd30};
        let cases = [
            ("Ban Dân vận Thành ủy", "2018-04-02", PartyOld),
            ("Ban Dân vận Thành ủy", "2018-04-03", PartyHd36),
            ("Ban Dân vận Thành ủy", "2024-10-10", PartyHd36),
            ("Ban Dân vận Quận uỷ Ninh Kiều", "2024-10-10", PartyHd36),
            (
                "Ban Tuyên giáo và Dân vận Thành ủy",
                "2026-06-01",
                PartyHd05,
            ),
            (
                "Ban Tuyên giáo và Dân vận Thành ủy",
                "2026-05-31",
                PartyHd36,
            ),
            ("Đảng ủy phường Ninh Kiều", "2026-07-22", PartyHd05),
            ("Ủy ban nhân dân thành phố Cần Thơ", "2023-01-05", StateNd30),
            ("Chủ tịch UBND phường Ninh Kiều", "2025-12-10", StateNd30),
            ("Sở Nội vụ", "2025-12-10", StateNd30),
            ("Ủy ban MTTQ Việt Nam phường Ninh Kiều", "2026-07-01", Front),
        ];
        for (issuer, date, expected) in cases {
            let date = date.parse().expect("a date");
            assert_eq!(
                profile_of(issuer, None, date, PARTY_HD05_FROM),
                expected,
                "{issuer}"
            );
        }
    }

    #[test]
    fn an_unknown_issuer_follows_its_award() {
        let date = "2024-10-10".parse().expect("a date");
        let of = |award| profile_of("Văn phòng", award, date, PARTY_HD05_FROM);
        assert_eq!(of(Some(Authority::State)), DocumentProfile::StateNd30);
        assert_eq!(of(None), DocumentProfile::PartyHd36);
    }

    #[test]
    fn documents_bear_the_abbreviation_of_their_issuer() {
        let cases = [
            ("Ban Dân vận Thành ủy", Some("BDVTU")),
            ("BAN DÂN VẬN", Some("BDV")),
            ("Ban Dân vận Huyện ủy Vĩnh Thạnh", Some("BDV")),
            ("Ban Tuyên giáo và Dân vận Tỉnh ủy", Some("BTGDVTU")),
            ("Ban Chỉ đạo thực hiện QCDC ở cơ sở", Some("BCĐ")),
            ("UBND phường Ninh Kiều", Some("UBND")),
            ("Đảng ủy phường Ninh Kiều", Some("ĐU")),
            ("Câu lạc bộ Hưu trí", None),
        ];
        for (issuer, expected) in cases {
            assert_eq!(abbreviation_of(issuer), expected, "{issuer}");
        }
    }
}
