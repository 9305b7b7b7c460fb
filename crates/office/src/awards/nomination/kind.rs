//! Whether a name is a person's, a household's or a collective's, told by the words it
//! begins with. Only where nobody has said it.

use viet::text::compare_key;

use crate::awards::subject::SubjectKind;

/// Reads "Tập thể", "hộ gia đình", "CN" and the stored codes.
#[must_use]
pub fn kind_of_words(text: &str) -> Option<SubjectKind> {
    let key = compare_key(text);
    match key.as_str() {
        "collective" | "tập thể" | "tt" | "đơn vị" | "tap the" => {
            Some(SubjectKind::Collective)
        }
        "household" | "hộ gia đình" | "hộ" | "hgđ" | "gia đình" | "ho gia dinh" => {
            Some(SubjectKind::Household)
        }
        "individual" | "cá nhân" | "cn" | "ca nhan" => Some(SubjectKind::Individual),
        _ => None,
    }
}

/// What the name itself tells; a person when nothing speaks against it.
#[must_use]
pub fn kind_of_name(name: &str) -> SubjectKind {
    let key = compare_key(name);
    let begins = |words: &&str| key == **words || key.starts_with(&format!("{words} "));
    if HOUSEHOLDS.iter().any(begins) {
        return SubjectKind::Household;
    }
    if COLLECTIVES.iter().any(begins) {
        return SubjectKind::Collective;
    }
    SubjectKind::Individual
}

const HOUSEHOLDS: &[&str] = &["hộ", "gia đình"];

/// Beginnings of names of bodies. Family names that are also such words (Đoàn, Khối, Hội)
/// stand here only with the word that makes them a body.
const COLLECTIVES: &[&str] = &[
    "ấp",
    "ban",
    "bệnh viện",
    "bộ chỉ huy",
    "câu lạc bộ",
    "chi bộ",
    "chi đoàn",
    "chi hội",
    "chi cục",
    "chùa",
    "clb",
    "cơ quan",
    "công an",
    "công đoàn",
    "công ty",
    "cụm",
    "cán bộ và nhân dân",
    "cán bộ",
    "doanh nghiệp",
    "đài",
    "đảng bộ",
    "đảng ủy",
    "đình",
    "đoàn thanh niên",
    "đoàn tn",
    "đoàn tncs",
    "đoàn phường",
    "đoàn xã",
    "đoàn khối",
    "đoàn trường",
    "đoàn cơ sở",
    "đội",
    "đồn",
    "giáo họ",
    "giáo xứ",
    "họ đạo",
    "hợp tác xã",
    "htx",
    "hội chữ",
    "hội cựu",
    "hội đồng",
    "hội khuyến",
    "hội liên",
    "hội lhpn",
    "hội nông",
    "hội người",
    "hội phụ",
    "hội ccb",
    "hội nd",
    "hội luật",
    "hội thánh",
    "hội quán",
    "khóm",
    "khối dân vận",
    "khối vận",
    "khối phố",
    "khối đảng",
    "khu dân cư",
    "khu phố",
    "khu vực",
    "kho bạc",
    "liên đoàn",
    "mặt trận",
    "mttq",
    "nhà máy",
    "nhà thờ",
    "nhà trường",
    "nhà văn hóa",
    "nhân dân",
    "nhóm",
    "ngân hàng",
    "phòng",
    "phường",
    "quận",
    "huyện",
    "quỹ",
    "sở",
    "tập thể",
    "thanh tra",
    "thánh thất",
    "thành đoàn",
    "thành ủy",
    "tỉnh đoàn",
    "tỉnh ủy",
    "quận đoàn",
    "quận ủy",
    "huyện đoàn",
    "huyện ủy",
    "thị trấn",
    "thôn",
    "tịnh xá",
    "tiểu ban",
    "tiểu đoàn",
    "đại đội",
    "trung đội",
    "tổ",
    "tòa án",
    "trạm",
    "trung tâm",
    "trường",
    "tu viện",
    "ủy ban",
    "ub",
    "ubnd",
    "ubmttq",
    "ubmttqvn",
    "văn phòng",
    "viện",
    "xã",
    "xí nghiệp",
    "hđnd",
    "bch",
    "btv",
    "ban chấp hành",
    "đơn vị",
    "mô hình",
    "lực lượng",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_words_tell_a_body_from_a_person() {
        use SubjectKind::{Collective, Household, Individual};
        let cases = [
            ("Nguyễn Văn An", Individual),
            ("Đoàn Văn Hậu", Individual),
            ("Đoàn TNCS Hồ Chí Minh phường Hưng Lợi", Collective),
            ("Hội Nông dân xã Thới Lai", Collective),
            ("Khối Dân vận phường An Bình", Collective),
            ("Ủy ban MTTQ Việt Nam phường Xuân Khánh", Collective),
            ("Trường Mầm non Cái Khế", Collective),
            ("Chi bộ khu vực 4, phường Tân An", Collective),
            ("Tổ Hòa giải số 3 phường Trung Kiên", Collective),
            ("Hộ ông Phạm Đức Phúc", Household),
            ("Gia đình bà Hồ Bích Thắm", Household),
            ("Ông Văn Tùng", Individual),
            ("Tô Thị Bé", Individual),
            ("Hồ Văn Hậu", Individual),
        ];
        for (name, kind) in cases {
            assert_eq!(kind_of_name(name), kind, "{name}");
        }
    }

    #[test]
    fn words_for_a_kind_are_read() {
        assert_eq!(kind_of_words("Tập thể"), Some(SubjectKind::Collective));
        assert_eq!(kind_of_words("HỘ GIA ĐÌNH"), Some(SubjectKind::Household));
        assert_eq!(kind_of_words("individual"), Some(SubjectKind::Individual));
        assert_eq!(kind_of_words("nam"), None);
    }
}
