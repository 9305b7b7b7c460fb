//! Whether a name is a person's, a household's or a collective's, told by the words it
//! begins with. Only where nobody has said it.

use crate::awards::looks::{is_body, is_household};
use crate::awards::sheet::kind_in;
use crate::awards::subject::SubjectKind;

/// Reads "Tập thể", "hộ gia đình", "CN" and the stored codes.
#[must_use]
pub fn kind_of_words(text: &str) -> Option<SubjectKind> {
    SubjectKind::from_code(&text.trim().to_lowercase()).or_else(|| kind_in(text))
}

/// What the name itself tells; a person when nothing speaks against it.
#[must_use]
pub fn kind_of_name(name: &str) -> SubjectKind {
    if is_household(name) {
        SubjectKind::Household
    } else if is_body(name) {
        SubjectKind::Collective
    } else {
        SubjectKind::Individual
    }
}

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
