//! The words that follow a number: tỷ, triệu, nghìn, and units of measure.

use crate::number::{Dimension, Unit};

/// "m2", "m²", "km2": words with a digit in them.
pub(super) fn is_measure(word: &str) -> bool {
    matches!(
        word,
        "m2" | "m²" | "km2" | "km²" | "m3" | "m³" | "M2" | "Km2"
    )
}

/// What may stand right behind the digits: "500.000đ", "59kg", "395căn".
pub(super) fn may_be_glued(unit: &str) -> bool {
    let plain = matches!(
        unit,
        "đ" | "d"
            | "vnd"
            | "vnđ"
            | "kg"
            | "m"
            | "m2"
            | "m²"
            | "km"
            | "km2"
            | "ha"
            | "tr"
            | "trđ"
            | "k"
    );
    let marked =
        unit.chars().count() >= 2 && !unit.is_ascii() && unit.chars().all(char::is_alphabetic);
    plain || marked
}

/// tỷ, triệu, nghìn … as a factor.
pub(super) fn factor(word: &str) -> Option<i64> {
    Some(match word {
        "tỷ" | "tỉ" | "ty" => 1_000_000_000,
        "triệu" | "trieu" | "tr" => 1_000_000,
        "vạn" => 10_000,
        "nghìn" | "ngàn" | "nghin" | "ngan" => 1000,
        "trăm" => 100,
        "chục" => 10,
        _ => return None,
    })
}

/// The unit of measure that begins with `word`, and how many words it takes; `next` is the word
/// behind it.
pub(super) fn measure(word: &str, next: Option<&str>) -> Option<(Unit, usize)> {
    let of = |dimension, multiplier, words| {
        Some((
            Unit {
                dimension,
                multiplier,
            },
            words,
        ))
    };
    match (word, next) {
        // "25 đồng chí", "đồng bào", "2 đồng thuận" are no money.
        (
            "đồng" | "dong",
            Some("chí" | "bào" | "bộ" | "thuận" | "tình" | "hương" | "nghiệp" | "ruộng" | "chi"),
        ) => None,
        ("phần", Some("trăm")) => of(Dimension::Percent, 1, 2),
        ("mét", Some("vuông")) => of(Dimension::Area, 1, 2),
        ("héc", Some("ta")) => of(Dimension::Area, 10_000, 2),
        ("m", Some("vuông")) => of(Dimension::Area, 1, 2),
        ("việt", Some("nam")) | ("ki", _) => None,
        ("tấn", Some("công")) | ("tạ", Some("lỗi")) => None,
        ("đồng" | "dong" | "đ" | "vnđ" | "vnd", _) => of(Dimension::Money, 1, 1),
        ("trđ", _) => of(Dimension::Money, 1_000_000, 1),
        ("%", _) => of(Dimension::Percent, 1, 1),
        ("kg" | "kilogam" | "ký" | "kí", Some(next)) if word.len() > 2 && next == "kết" => None,
        ("kg" | "kilogam", _) => of(Dimension::Mass, 1, 1),
        ("tạ", _) => of(Dimension::Mass, 100, 1),
        ("tấn", _) => of(Dimension::Mass, 1000, 1),
        ("m2" | "m²", _) => of(Dimension::Area, 1, 1),
        ("ha" | "hecta" | "héc-ta", _) => of(Dimension::Area, 10_000, 1),
        ("km2" | "km²", _) => of(Dimension::Area, 1_000_000, 1),
        ("km", _) => of(Dimension::Length, 1000, 1),
        ("m" | "mét", _) => of(Dimension::Length, 1, 1),
        _ => None,
    }
}

/// Whether a word begins the name of something that is counted ("căn", "lượt người", "mô hình").
pub(super) fn may_be_counted(word: &str) -> bool {
    factor(word).is_some() || COUNTED.contains(&word)
}

const COUNTED: &[&str] = &[
    "%",
    "đồng",
    "kg",
    "tấn",
    "tạ",
    "m2",
    "m²",
    "ha",
    "km",
    "căn",
    "ngôi",
    "nhà",
    "cuộc",
    "buổi",
    "lớp",
    "đợt",
    "hội",
    "mô",
    "điển",
    "công",
    "cơ",
    "đơn",
    "xã",
    "phường",
    "ấp",
    "thôn",
    "khóm",
    "hộ",
    "người",
    "lượt",
    "suất",
    "phần",
    "chuyến",
    "vụ",
    "ý",
    "kiến",
    "tập",
    "cá",
    "cán",
    "đảng",
    "đoàn",
    "chi",
    "tổ",
    "câu",
    "tin",
    "bài",
    "văn",
    "báo",
    "hồ",
    "phiếu",
    "cây",
    "con",
    "chiếc",
    "bộ",
    "em",
    "học",
    "cháu",
    "gia",
    "điểm",
    "khu",
    "khối",
    "tuyến",
    "cầu",
    "thành",
    "doanh",
    "trường",
    "lễ",
    "nội",
    "việc",
    "đề",
    "mái",
    "thùng",
    "giấy",
    "bằng",
    "kỷ",
    "tủ",
    "xe",
    "máy",
    "dự",
    "chương",
    "nhân",
    "dân",
    "giáo",
    "chức",
    "tổng",
    "buồng",
    "lao",
    "thanh",
    "phụ",
    "cựu",
    "nông",
    "hòa",
];
