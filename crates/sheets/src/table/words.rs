//! What rows say in any office's table, whatever it lists: totals, notes, signatures, numbering.

use viet::text;

use super::phrases::Phrases;

/// What a row's first words make it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phrase {
    /// "Tổng cộng", "Cộng phường …".
    Total,
    /// "Danh sách này có …", "Ghi chú: …".
    Note,
    /// "Nơi nhận", "NGƯỜI LẬP", "Cần Thơ, ngày … tháng …".
    Signature,
}

/// The kind of numbering before a heading, from `I.` to `a)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Numbering {
    /// `I`, `II` …
    Roman,
    /// `A`, `B` …
    Capital,
    /// `1`, `2` …
    Arabic,
    /// `1.1`, `I.2` … with the number of its parts.
    Parts(u8),
    /// `a`, `b` …
    Small,
    /// `-`, `+`, `*`, `•`.
    Dash,
}

static TOTALS: Phrases = Phrases::new("tổng cộng, tổng số, tổng, cộng, tổng tiền, cộng dồn, total");

/// What may follow a word of [`TOTALS`] in the name of a body or a person.
static NO_TOTALS: Phrases = Phrases::new(
    "tổng công ty, tổng cục, tổng đội, tổng đoàn, tổng hội, tổng lãnh, tổng biên tập, \
    tổng giám đốc, tổng phụ trách, tổng liên đoàn, tổng kho, tổng bí thư, tổng hợp, tổng kết, \
    tổng duyệt, tổng vệ sinh, tổng điều tra, tổng rà soát, cộng đồng, cộng tác, cộng sản",
);

static NOTES: Phrases = Phrases::new(
    "danh sách này, danh sách có, danh sách gồm, danh sách trên, danh sách ấn định, \
    ấn định danh sách, ghi chú, lưu ý, chú thích, bằng chữ, số tiền bằng chữ, \
    tổng số tiền bằng chữ, viết bằng chữ, số tiền viết bằng chữ, đơn vị tính, đvt, \
    tổng danh sách, kinh phí, nguồn kinh phí, trong đó, gồm có, tổng cộng có, tổng cộng gồm, \
    tổng số có, tổng số gồm, mang sang, chuyển sang, tổng có, tất cả có, danh sách tổng cộng, danh sách được",
);

static SIGNATURES: Phrases = Phrases::new(
    "nơi nhận, người lập, lập bảng, lập biểu, cán bộ lập bảng, cán bộ lập biểu, ý kiến của, người tổng hợp, tổng hợp biểu, người báo cáo, \
    người ghi, t m, tm, k t, t l, tl, tuq, thủ trưởng, xác nhận của, xác nhận, ký tên, \
    ký ghi rõ họ tên, ký tên đóng dấu, đã ký, người duyệt, phê duyệt, lãnh đạo đơn vị, \
    đại diện, kế toán trưởng",
);

/// Offices that sign; they count only in capitals, for a position column may hold the words too.
const SIGNERS: &[&str] = &[
    "CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "BÍ THƯ",
    "PHÓ BÍ THƯ",
    "TRƯỞNG BAN",
    "PHÓ TRƯỞNG BAN",
    "GIÁM ĐỐC",
    "PHÓ GIÁM ĐỐC",
    "HIỆU TRƯỞNG",
    "CHÁNH VĂN PHÒNG",
    "TRƯỞNG PHÒNG",
    "KẾ TOÁN",
    "TRƯỞNG KHỐI",
    "TRƯỞNG BAN THƯỜNG TRỰC",
];

/// What the first words of a cell (tidied) make of its row, if they are telling ones.
pub(super) fn phrase(tidy: &str) -> Option<Phrase> {
    if tidy.chars().take(2).all(|c| c.is_ascii_digit()) {
        return None;
    }
    let key = text::compare_key(tidy);
    if SIGNATURES.begin(&key) || signs(tidy) || is_dated_line(&key) {
        return Some(Phrase::Signature);
    }
    if NOTES.begin(&key) || tidy.starts_with("(*)") || tidy.starts_with("* ") || counts_pages(&key)
    {
        return Some(Phrase::Note);
    }
    (TOTALS.begin(&key) && !NO_TOTALS.begin(&key)).then_some(Phrase::Total)
}

/// "Trang 2/5": typed into a row where a page ended.
fn counts_pages(key: &str) -> bool {
    let page = key.strip_prefix("trang ").unwrap_or_default();
    page.starts_with(|c: char| c.is_ascii_digit())
}

/// "Tổng số: 76 mô hình, trong đó cấp xã 68.": alone in its row it is a sentence about the list.
pub(super) fn is_told_in_words(tidy: &str) -> bool {
    let key = text::fold(tidy);
    let parts = ["trong do", "bao gom", ", gom"];
    tidy.ends_with(['.', ';']) && parts.iter().any(|words| key.contains(words))
}

fn signs(tidy: &str) -> bool {
    let bare = tidy.trim_end_matches([',', '.', ':']);
    let abbreviated = ["T/M", "TM.", "K/T", "KT.", "T/L", "TL.", "TUQ."];
    // "Q. TRƯỞNG BAN" signs, "Q. Ninh Kiều" is a district.
    let bare = bare.strip_prefix("Q.").map_or(bare, str::trim_start);
    SIGNERS.contains(&bare) || abbreviated.iter().any(|start| tidy.starts_with(start))
}

/// "Cần Thơ, ngày 5 tháng 9 năm 2024", also with dots for numbers.
fn is_dated_line(key: &str) -> bool {
    let place = |words: &str| words.split(' ').count() <= 8 && !words.contains("số");
    let marked = key.contains("ngày") && key.contains("tháng") && key.contains("năm");
    let before = key.split("ngày").next().unwrap_or_default();
    marked && key.chars().count() < 70 && place(before.trim())
}

/// Splits `II. CÁ NHÂN` into its numbering and the rest. A lone number word has an empty rest.
pub fn numbering(tidy: &str) -> Option<(Numbering, &str)> {
    let end = tidy
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '.'))
        .unwrap_or(tidy.len());
    let (head, rest) = tidy.split_at(end);
    if head.is_empty() {
        return dash(tidy);
    }
    let closed = head.ends_with('.') || rest.starts_with([')', '/', '-', ':', '–']);
    let alone = rest.is_empty();
    let word = head.trim_end_matches('.');
    let kind = kind_of(word)?;
    let counts =
        closed || alone || (kind == Numbering::Roman && rest.starts_with(' ') && word.len() > 1);
    let rest = rest
        .trim_start_matches([')', '/', '-', ':', '–', '.'])
        .trim_start();
    counts.then_some((kind, rest))
}

fn dash(tidy: &str) -> Option<(Numbering, &str)> {
    let rest = tidy.strip_prefix(['-', '+', '*', '•', '–'])?;
    Some((Numbering::Dash, rest.trim_start()))
}

/// The kind of a number word without its stop: `II`, `A`, `1`, `1.2`, `a`.
pub(super) fn kind_of(word: &str) -> Option<Numbering> {
    let parts: Vec<&str> = word.split('.').collect();
    if parts.len() > 1 {
        let fine = parts.iter().all(|part| kind_of(part).is_some());
        return (fine && parts.len() < 6).then_some(Numbering::Parts(parts.len() as u8));
    }
    let bytes = word.as_bytes();
    match bytes {
        [] => None,
        _ if bytes.iter().all(u8::is_ascii_digit) && bytes.len() < 6 => Some(Numbering::Arabic),
        _ if is_roman(bytes) => Some(Numbering::Roman),
        [b'A'..=b'Z'] => Some(Numbering::Capital),
        [b'a'..=b'z'] => Some(Numbering::Small),
        _ if is_roman(word.to_ascii_uppercase().as_bytes()) => Some(Numbering::Small),
        _ => None,
    }
}

/// Headings stay far below fifty, so C, D, L and M are letters.
fn is_roman(bytes: &[u8]) -> bool {
    bytes.len() < 7 && bytes.iter().all(|b| matches!(b, b'I' | b'V' | b'X'))
}

/// Whether a cell of a row of column numbers: `1`, `(2)`, `A`, `2=(3+4)`.
pub(super) fn is_index(tidy: &str) -> bool {
    let bare = tidy.trim_matches(['(', ')', '[', ']']);
    let head = bare
        .split('=')
        .next()
        .unwrap_or_default()
        .trim_end_matches(['(', ')', ' ']);
    let letters = head.as_bytes();
    let formula = bare.len() > head.len();
    let fine = match letters {
        [b'A'..=b'Z'] | [b'a'..=b'z'] => true,
        _ => (1..=2).contains(&letters.len()) && letters.iter().all(u8::is_ascii_digit),
    };
    let counts = |c: char| !c.is_alphabetic() || c.is_ascii_uppercase() || c == 'x';
    fine && (!formula || bare[head.len()..].chars().all(counts))
}

/// Whether a cell says "the same as above": `"`, `nt`, `-nt-`, `〃`, `như trên`.
pub fn is_ditto(tidy: &str) -> bool {
    let may = |c: char| !c.is_alphanumeric() || matches!(c, 'n' | 'N');
    if tidy.len() > 24 || !tidy.starts_with(may) {
        return false;
    }
    let bare = tidy.trim_matches(|c: char| matches!(c, '-' | '–' | '(' | ')' | '/' | '.' | ' '));
    let mark = !bare.is_empty()
        && bare
            .chars()
            .all(|c| matches!(c, '"' | '\'' | '〃' | '″' | '”' | '“' | '’'));
    let slashes = matches!(tidy, "//" | "-//-" | "- // -" | "—//—" | "///");
    mark || slashes
        || matches!(
            text::compare_key(bare).as_str(),
            "nt" | "như trên" | "nhu tren" | "n t"
        )
}

/// Whether a cell only holds a place for something: dots, dashes, underscores.
pub fn is_placeholder(tidy: &str) -> bool {
    tidy.chars()
        .all(|c| matches!(c, '.' | '…' | '-' | '–' | '_' | ' ' | '/' | '—'))
}

/// Whether a sub-header says nothing by itself: "Nam" and "Nữ" below "Năm sinh", "Năm" below
/// "Ngày sinh".
pub(super) fn is_part(heading: &str) -> bool {
    let key = text::compare_key(heading);
    matches!(
        key.as_str(),
        "nam"
            | "nữ"
            | "nu"
            | "ngày"
            | "tháng"
            | "năm"
            | "họ"
            | "tên"
            | "họ và"
            | "họ đệm"
            | "đệm"
            | "số"
            | "mức"
            | "có"
            | "không"
            | "từ"
            | "đến"
    )
}

/// Whether a cell is an x that marks its column: `x`, `X`, `✓`.
pub fn is_mark(tidy: &str) -> bool {
    matches!(
        tidy,
        "x" | "X" | "×" | "✓" | "✔" | "√" | "v" | "V" | "(x)" | "[x]" | "+" | "*" | "x." | "xx"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_parted_from_its_number() {
        let cases = [
            ("I. TẬP THỂ", Some((Numbering::Roman, "TẬP THỂ"))),
            ("II/ CÁ NHÂN", Some((Numbering::Roman, "CÁ NHÂN"))),
            ("II CÁ NHÂN", Some((Numbering::Roman, "CÁ NHÂN"))),
            ("ii. cá nhân", Some((Numbering::Small, "cá nhân"))),
            ("A- Khối xã", Some((Numbering::Capital, "Khối xã"))),
            (
                "1. Phường Xuân Khánh",
                Some((Numbering::Arabic, "Phường Xuân Khánh")),
            ),
            ("1.2. Ấp 3", Some((Numbering::Parts(2), "Ấp 3"))),
            ("b) Hộ gia đình", Some((Numbering::Small, "Hộ gia đình"))),
            (
                "- Phường An Bình",
                Some((Numbering::Dash, "Phường An Bình")),
            ),
            ("IV", Some((Numbering::Roman, ""))),
            ("Phường 6", None),
            ("A Lưới", None),
            ("V Thị Lan", None),
        ];
        for (text, parted) in cases {
            assert_eq!(numbering(text), parted, "{text}");
        }
    }

    #[test]
    fn telling_words_tell_the_kind_of_a_row() {
        let cases = [
            ("Tổng cộng", Some(Phrase::Total)),
            ("Cộng phường Xuân Khánh", Some(Phrase::Total)),
            ("Tổng kết năm công tác dân vận", None),
            ("TONG CONG:", Some(Phrase::Total)),
            ("Tổng công ty Lương thực", None),
            ("Cộng đồng người Hoa phường An Bình", None),
            ("Danh sách này có 09 tập thể", Some(Phrase::Note)),
            ("Ghi chú: gửi trước ngày 5", Some(Phrase::Note)),
            ("Nơi nhận:", Some(Phrase::Signature)),
            ("TM. ỦY BAN NHÂN DÂN", Some(Phrase::Signature)),
            ("Cần Thơ, ngày 05 tháng 9 năm 2024", Some(Phrase::Signature)),
            ("PHÓ TRƯỞNG BAN", Some(Phrase::Signature)),
            ("Phó Trưởng Ban", None),
            ("Q. TRƯỞNG BAN", Some(Phrase::Signature)),
            ("Q. Ninh Kiều", None),
            ("Trang 1/2", Some(Phrase::Note)),
            ("Trang Văn An", None),
            ("Chuyển sang", Some(Phrase::Note)),
            ("Nguyễn Văn An", None),
            ("Trần Tổng", None),
        ];
        for (text, kind) in cases {
            assert_eq!(phrase(text), kind, "{text}");
        }
    }

    #[test]
    fn marks_and_dittos_are_told_from_words() {
        for text in [
            "\"",
            "nt",
            "-nt-",
            "- nt -",
            "〃",
            "Như trên",
            "(như trên)",
            "-//-",
            "N.T",
        ] {
            assert!(is_ditto(text), "{text}");
        }
        for text in ["-", "", "Giấy khen", "Ấp \"Mới\""] {
            assert!(!is_ditto(text), "{text}");
        }
        for text in ["1", "(13)", "A", "2=(3+4)", "4=2+3", "(3)=(1)x(2)"] {
            assert!(is_index(text), "{text}");
        }
        for text in ["1968", "Nam", "", "710000", "Bà"] {
            assert!(!is_index(text), "{text}");
        }
    }
}
