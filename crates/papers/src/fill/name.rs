//! Names of fields as people type them, and which one was probably meant.

use viet::text::fold;

/// The plain name of a field: `Số quyết định`, `SO_QUYET_DINH` and `so-quyet-dinh` are
/// `so_quyet_dinh`.
///
/// ```
/// assert_eq!(papers::fill::name_of(" Số  quyết định"), "so_quyet_dinh");
/// ```
#[must_use]
pub fn name_of(typed: &str) -> String {
    let folded = fold(typed);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("_")
}

/// Whether a name is typed in capitals throughout: then its value is printed in capitals too.
pub(super) fn in_capitals(typed: &str) -> bool {
    let mut letters = typed.chars().filter(|letter| letter.is_alphabetic());
    letters.clone().count() >= 2 && letters.all(|letter| !letter.is_lowercase())
}

/// The known name that is written most nearly like this one; none where all are far.
pub(super) fn meant<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let typed: Vec<char> = name.chars().filter(|letter| *letter != '_').collect();
    let allowed = (typed.len() / 4).clamp(1, 3);
    let near = known.filter_map(|one| {
        let own: Vec<char> = one.chars().filter(|letter| *letter != '_').collect();
        let far = distance(&typed, &own);
        (far <= allowed).then_some((far, one))
    });
    near.min().map(|(_, one)| one.to_owned())
}

/// How many letters have to be put in, left out or exchanged.
fn distance(a: &[char], b: &[char]) -> usize {
    if a.len().abs_diff(b.len()) > 3 {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let here = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = here.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_however_it_is_typed() {
        for typed in [
            "Số Quyết Định",
            "SO QUYET DINH",
            "so-quyet-dinh",
            " số_quyết_định ",
        ] {
            assert_eq!(name_of(typed), "so_quyet_dinh", "{typed}");
        }
        assert_eq!(name_of("—"), "");
    }

    #[test]
    fn a_slip_of_the_finger_finds_what_was_meant() {
        let known = ["ten", "ten_dot", "so_quyet_dinh", "ho_ten", "tong_tien"];
        let meant = |name: &str| meant(name, known.into_iter());
        for (typed, one) in [
            ("tenn", "ten"),
            ("hoten", "ho_ten"),
            ("so_quiet_dinh", "so_quyet_dinh"),
            ("tng_tien", "tong_tien"),
        ] {
            assert_eq!(meant(typed).as_deref(), Some(one), "{typed}");
        }
        assert_eq!(meant("ngay_sinh"), None);
    }

    #[test]
    fn capitals_throughout_ask_for_capitals() {
        assert!(in_capitals("TÊN") && in_capitals("CAP_TREN") && in_capitals("SỐ 2"));
        assert!(!in_capitals("Tên") && !in_capitals("X") && !in_capitals("1"));
    }
}
