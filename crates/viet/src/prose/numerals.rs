//! Small numbers in words, where what follows can only be counted: "hai mô hình". "Một" is mostly an
//! article and "năm" mostly a year; neither is read.

use super::tokens::Token;

/// What can only be counted.
const COUNTED: &[&str] = &[
    "căn",
    "cuộc",
    "lớp",
    "đợt",
    "suất",
    "chuyến",
    "buổi",
    "tập",
    "cá",
    "hội",
    "mô",
    "công",
    "xã",
    "phường",
    "đơn",
    "tổ",
    "vụ",
    "tấn",
    "triệu",
    "tỷ",
    "tỉ",
    "chi",
    "điểm",
    "hộ",
];

/// The number that this word is, if something that is counted follows.
pub(super) fn numeral(word: &Token, next: Option<&Token>) -> Option<u32> {
    let number = match word.key.as_str() {
        "hai" => 2,
        "ba" => 3,
        "bốn" => 4,
        "sáu" => 6,
        "bảy" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" => 10,
        _ => return None,
    };
    next.filter(|next| next.is_any(COUNTED) && !next.capital)?;
    Some(number)
}

/// Whether the words in brackets only say a number again: "05 (năm) mô hình".
pub(super) fn says_again(word: &str) -> bool {
    matches!(
        word,
        "một"
            | "hai"
            | "ba"
            | "bốn"
            | "năm"
            | "sáu"
            | "bảy"
            | "tám"
            | "chín"
            | "mười"
            | "mươi"
            | "lăm"
            | "trăm"
            | "nghìn"
            | "ngàn"
            | "linh"
            | "lẻ"
            | "tư"
            | "mốt"
    )
}
