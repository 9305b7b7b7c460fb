//! The words for collectives, households and individuals, in cells, headings and titles.

use sheets::table::Phrases;
use viet::text;

use crate::awards::{SubjectKind, looks};

pub(super) static COLLECTIVE_LABELS: &str = "tập thể, các tập thể, đơn vị tập thể";
pub(super) static HOUSEHOLD_LABELS: &str = "hộ gia đình, hộ, gia đình, hộ gđ";
pub(super) static INDIVIDUAL_LABELS: &str = "cá nhân, các cá nhân";

/// Headings of rows that are no kind of recipient: a territory, a block of bodies.
static PLACES: Phrases = Phrases::new(
    "phường, xã, thị trấn, quận, huyện, thị xã, thành phố, tỉnh, ấp, khu vực, khóm, khối, cụm, \
    cấp, tt, tp, p, x, h, q",
);

/// Headings that are awards.
static AWARDS: Phrases = Phrases::new(
    "giấy khen, bằng khen, danh hiệu, kỷ niệm chương, cờ thi đua, huân chương, huy chương, \
    lao động tiên tiến, chiến sĩ thi đua, đề nghị tặng, tặng giấy khen, tặng bằng khen, \
    hình thức",
);

static KINDS: Phrases = Phrases::new("tập thể, cá nhân, hộ gia đình, hộ, gia đình");

/// Words that may stand before a kind in a heading.
static BEFORE_KINDS: Phrases = Phrases::new(
    "danh, sách, về, đối, với, khen, thưởng, các, phần, nhóm, đề, nghị, loại, khối, tặng",
);

/// Words that a heading about a kind is made of.
static FILLERS: Phrases = Phrases::new(
    "danh, sách, về, đối, với, khen, thưởng, các, phần, nhóm, đề, nghị, loại, khối, tập, thể, \
    cá, nhân, hộ, gia, đình, và, được, tặng, có, thành, tích, xuất, sắc, tiêu, biểu, giấy, \
    bằng, đạt, hiệu, trong, công, tác, dân, vận, khéo, năm, hình, thức, điển, người, đơn, vị, \
    xét, của, cấp, kỷ, niệm, chương, phong, trào, thi, đua",
);

/// Reads a cell of a column of kinds: "Tập thể", "CANHAN", "HGĐ", "TT".
pub fn kind_in(cell: &str) -> Option<SubjectKind> {
    let letters: String = text::fold(cell)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    match letters.as_str() {
        "tapthe" | "tt" | "ta" | "tapthedonvi" | "donvi" | "cactapthe" => {
            Some(SubjectKind::Collective)
        }
        "canhan" | "cn" | "ca" | "cacanhan" | "nguoi" => Some(SubjectKind::Individual),
        "hogiadinh" | "hgd" | "ho" | "giadinh" | "hogd" | "hodan" => Some(SubjectKind::Household),
        _ => None,
    }
}

/// The one kind that a heading or a title names; none where it names none or several.
pub fn kind_named(heading: &str) -> Option<SubjectKind> {
    let key = format!(" {} ", text::compare_key(heading));
    let plain = format!(" {} ", text::fold(heading));
    let says = |words: &str| match key.trim().is_ascii() {
        true => plain.contains(&format!(" {} ", text::fold(words))),
        false => key.contains(&format!(" {words} ")),
    };
    let named = [
        (says("tập thể"), SubjectKind::Collective),
        (
            says("hộ gia đình") || says("gia đình") || says("hộ dân"),
            SubjectKind::Household,
        ),
        (says("cá nhân"), SubjectKind::Individual),
    ];
    let mut kinds = named
        .iter()
        .filter(|(says, _)| *says)
        .map(|(_, kind)| *kind);
    match (kinds.next(), kinds.next()) {
        (Some(kind), None) => Some(kind),
        _ => None,
    }
}

/// The kind the innermost heading names, else the next one out.
pub(super) fn chain_kind(chain: &[String]) -> Option<SubjectKind> {
    chain.iter().rev().find_map(|heading| kind_named(heading))
}

/// Whether a text alone in a row is a heading, and how high it stands.
pub(super) fn group_level(heading: &str) -> Option<u8> {
    let bare = heading.split(['(', ':']).next().unwrap_or(heading);
    let key = text::compare_key(bare);
    let words: Vec<&str> = key.split(' ').collect();
    if starts_with_kind(&key) && words.len() <= 14 && is_about_kind(&key) {
        return Some(0);
    }
    if AWARDS.begin(&key) && words.len() <= 16 {
        return Some(2);
    }
    let place = (PLACES.begin(&key) && words.len() >= 2) || looks::is_place(bare);
    (place && words.len() <= 9).then_some(1)
}

fn starts_with_kind(key: &str) -> bool {
    let words: Vec<&str> = key.split(' ').collect();
    (0..words.len()).any(|at| {
        let rest = words[at..].join(" ");
        KINDS.begin(&rest) && words[..at].iter().all(|word| BEFORE_KINDS.hold(word))
    })
}

/// "Tập thể Chi bộ ấp 3" is a recipient; "Tập thể", "Tập thể và cá nhân", "Tập thể được tặng Giấy
/// khen", "Tập thể 9" are headings.
fn is_about_kind(key: &str) -> bool {
    key.split(' ')
        .all(|word| FILLERS.hold(word) || word.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_told_from_recipients() {
        let cases = [
            ("TẬP THỂ", Some(0)),
            ("Cá nhân:", Some(0)),
            ("Hộ gia đình (02 hộ)", Some(0)),
            ("Danh sách cá nhân đề nghị tặng Giấy khen", Some(0)),
            ("CA NHAN", Some(0)),
            ("Phường Xuân Khánh", Some(1)),
            ("Khối Đảng, đoàn thể", Some(1)),
            ("P. Xuân Khánh", Some(1)),
            ("TT. Phong Điền", Some(1)),
            ("Giấy khen", Some(2)),
            ("Tập thể Chi bộ ấp 3", None),
            ("Hộ ông Nguyễn Văn An", None),
            ("Nguyễn Văn An", None),
            ("Hội Nông dân xã Vĩnh Trinh", None),
            ("Xã", None),
        ];
        for (heading, level) in cases {
            assert_eq!(group_level(heading), level, "{heading}");
        }
    }

    #[test]
    fn a_heading_that_names_two_kinds_names_none() {
        let cases = [
            ("I. TẬP THỂ", Some(SubjectKind::Collective)),
            ("CÁ NHÂN / Phường Xuân Khánh", Some(SubjectKind::Individual)),
            ("Tập thể, cá nhân", None),
            ("DS HO GIA DINH", Some(SubjectKind::Household)),
            ("Phường Xuân Khánh", None),
        ];
        for (heading, kind) in cases {
            assert_eq!(kind_named(heading), kind, "{heading}");
        }
    }
}
