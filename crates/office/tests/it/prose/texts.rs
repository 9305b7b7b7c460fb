//! Whole texts: what carries over from titles and headings, places in the text, and bad input.

use office::reports::prose::{Role, read};

const REPORT: &str = "BÁO CÁO\nKết quả công tác dân vận 9 tháng năm 2024 của huyện Cần Đước\n\
    Cần Đước, ngày 20 tháng 9 năm 2024\n\n\
    I. Kết quả\n1. Phong trào thi đua “Dân vận khéo”\n- Xã Long Sơn: đăng ký 12 mô hình.\n\
    - Phường Xuân Khánh đăng ký 7 mô hình. Từ đầu năm đến nay đã nhân rộng 2 mô hình.\n\
    II. Phương hướng, nhiệm vụ trọng tâm quý IV năm 2024\n\
    Vận động xây dựng 20 căn nhà Đại đoàn kết.\n";

#[test]
fn titles_headings_and_entries_say_period_and_unit() {
    let found = read(REPORT);
    let period = found.period.unwrap();
    assert_eq!(period.code.as_deref(), Some("2024-N9"));
    assert_eq!(found.unit.unwrap().text, "huyện Cần Đước");
    let seen: Vec<(&str, &str, &str, Role)> = found
        .candidates
        .iter()
        .map(|one| {
            let period = one.period.as_ref().unwrap();
            let period = period.code.as_deref().unwrap_or(&period.span);
            (
                one.code.as_deref().unwrap_or("?"),
                period,
                one.unit.as_ref().unwrap().text.as_str(),
                one.role,
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("C01", "2024-N9", "Xã Long Sơn", Role::Result),
            ("C01", "2024-N9", "Phường Xuân Khánh", Role::Result),
            ("C15", "YTD", "Phường Xuân Khánh", Role::Result),
            ("F08", "2024-Q4", "huyện Cần Đước", Role::Plan),
        ]
    );
}

#[test]
fn every_figure_leads_back_to_its_place() {
    let spoilt = REPORT
        .replace("12 mô", "\u{200b}12\u{a0}mô")
        .replace("đăng", "đa\u{306}ng");
    for text in [REPORT, &spoilt] {
        let letters: Vec<char> = text.chars().collect();
        let found = read(text);
        assert_eq!(found.candidates.len(), 4);
        for one in found.candidates {
            assert_eq!(&text[one.bytes[0]..one.bytes[1]], one.raw);
            assert_eq!(
                &text[one.sentence_bytes[0]..one.sentence_bytes[1]],
                one.sentence
            );
            let raw: String = letters[one.letters[0]..one.letters[1]].iter().collect();
            assert_eq!(raw, one.raw);
            assert!(one.sentence.contains(&one.raw));
        }
    }
}

#[test]
fn parts_of_a_share_are_told_with_it() {
    let found = read("Tập hợp quần chúng vào tổ chức đạt 74,77 % (12.345/16.510).");
    let parts = found.candidates[0].parts.clone().unwrap();
    assert_eq!(
        (parts.part.as_str(), parts.whole.as_str()),
        ("12345", "16510")
    );
    assert_eq!(found.candidates.len(), 1);
}

#[test]
fn no_text_breaks_it() {
    let long = [
        "5 hộ ".repeat(7_000),
        "a".repeat(37_000),
        "1".repeat(37_000),
        "1.".repeat(18_000),
        "“".repeat(12_000),
        "((((((".repeat(6_000),
        "không có ".repeat(5_000),
        "từ đầu năm đến nay, ".repeat(2_000),
        "<p><b>12</b></p>".repeat(2_000),
        "\u{200b}".repeat(12_000),
        "a\u{301}".repeat(12_000),
        "7 tỉ 250 triệu 5 nghìn ".repeat(2_000),
        "Thành phố A B C D, ".repeat(2_000),
        "\n".repeat(37_000),
        "\u{0}\u{1}\u{2}5\u{fffd}hộ".repeat(3_000),
        "trị giá 5 đồng/".repeat(2_000),
    ];
    for text in long {
        let found = read(&text);
        assert!(
            found.candidates.len() <= 12_000,
            "{}",
            &text[..text.floor_char_boundary(20)]
        );
    }
    assert!(read("").candidates.is_empty());
}
