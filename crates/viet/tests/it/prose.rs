//! Amounts in running text.

use viet::number::Qualifier;
use viet::prose::{Says, amounts, sentences, tokens};

/// Each amount as it is read: qualifier, figure in its base unit, unit.
fn told(text: &str) -> Vec<String> {
    let tokens = tokens(text, 0);
    let shown = |amount: &viet::prose::Amount| {
        let sign = match amount.qualifier {
            Qualifier::Exact => "",
            Qualifier::MoreThan => ">",
            Qualifier::LessThan => "<",
            Qualifier::About => "~",
        };
        let figure = match &amount.says {
            Says::Figure(figure) => figure.to_string(),
            Says::Words => "words".to_owned(),
        };
        let whole = amount
            .whole
            .map(|whole| format!("/{whole}"))
            .unwrap_or_default();
        let parts = amount
            .parts
            .map(|(part, whole)| format!(" ({part}/{whole})"))
            .unwrap_or_default();
        let each = if amount.each { " each" } else { "" };
        format!("{sign}{figure}{whole} {}{parts}{each}", amount.unit)
            .trim()
            .to_owned()
    };
    amounts(&tokens).iter().map(shown).collect()
}

#[test]
fn amounts_are_read_with_their_qualifier_scale_and_unit() {
    let cases: &[(&str, &[&str])] = &[
        (
            "quà trị giá hơn 7 tỉ đồng và 59 tấn gạo",
            &[">7000000000 tỉ đồng", "59000 tấn"],
        ),
        ("tập hợp 74,77% dân số", &["74.77 %"]),
        (
            "đạt 74,77 % (12.345/16.510) dân số",
            &["74.77 % (12345/16510)"],
        ),
        ("được 7 tỉ 250 triệu đồng", &["7250000000 tỉ triệu đồng"]),
        ("1,5 triệu lượt người", &["1500000 triệu"]),
        ("trên 23,5 tỷ.", &[">23500000000 tỷ"]),
        ("hỗ trợ 500.000đ/hộ", &["500000 đ each"]),
        (
            "hàng trăm tỷ đồng và hàng chục chuyến hàng",
            &["words trăm tỷ đồng", "words chục"],
        ),
        ("23/27 xã, phường đã họp", &["23/27"]),
        ("có 05 (năm) mô hình mới", &["5"]),
        ("hai mô hình được nhân rộng", &["2"]),
        ("ước đạt 12 000 người", &["~12000"]),
        ("từ 5 - 7 mô hình", &["words"]),
        ("chưa đến 80 % số hộ", &["<80 %"]),
        ("80% trở lên", &[">80 %"]),
        ("tang hon 7 ty dong", &[">7000000000 ty dong"]),
        ("25 đồng chí được khen", &["25"]),
        ("2,5 ha đất và 1.200m2", &["25000 ha", "1200 m2"]),
        ("1 tỷ rưỡi đồng", &["1500000000 tỷ rưỡi đồng"]),
        ("đóng góp 12.500 ngày công", &["12500"]),
        ("vận động được 1,250 hộ", &["1250"]),
    ];
    for (text, expected) in cases {
        assert_eq!(told(text), *expected, "{text}");
    }
}

#[test]
fn numbers_that_tell_no_amount_are_passed_over() {
    let cases = [
        "Quyết định 1135-QĐ/BDVTU ngày 12/9/2024",
        "Nghị định 152/2025/NĐ-CP và Luật số 10/2022/QH15",
        "ngày 15 tháng 10 năm 2024, sáng 5/1, từ 18-6-2024 đến 28.6.2024",
        "Chỉ thị 05, Chương trình 135, Quy định 124, Nghị quyết số 25",
        "lần thứ 13, khóa 2020 - 2025, giai đoạn 2021-2025",
        "công dân đủ 18 tuổi, kỷ niệm 94 năm, 6 tháng đầu năm 2024, 3 lần",
        "khoản 2, Điều 54; ấp 4, khu vực 3, Quốc lộ 91",
        "điện thoại 0292.3822.123, đường dây nóng 0912345678",
        "lúc 16:54, trực 24/24 giờ, dịch COVID-19, bão số 3",
        "hẻm 3T2 và mô hình “5 không, 3 sạch”",
        "1. Công tác tuyên truyền",
        "tháng 9/2024, quý 3, 9 tháng năm 2024, năm 2023",
        "(1) quán triệt, (2) tuyên truyền",
    ];
    for text in cases {
        assert_eq!(told(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn lines_that_were_broken_at_a_width_are_put_together() {
    let text = "Trong chín tháng đầu năm, Ban Dân vận đã vận động được hơn\n\
                395 căn nhà cho hộ nghèo ở các xã vùng sâu của huyện và\n\
                Ủy ban Mặt trận cùng tham gia.\n\nKết quả\n- Xã A: 5 hộ\n- Xã B: 6 hộ\n";
    let all = sentences(text);
    let starts: Vec<&str> = all
        .iter()
        .map(|one| text[one.span.clone()].split(' ').next().unwrap())
        .collect();
    assert_eq!(starts, ["Trong", "Kết", "-", "-"]);
    assert!(!all[0].alone && all[1].alone);
}

#[test]
fn places_are_bytes_of_the_text_as_it_was_given() {
    let text = "Ho\u{302}\u{303} trơ\u{323} \u{200b}12\u{a0}hộ";
    let found = tokens(text, 0);
    for token in &found {
        assert!(text.is_char_boundary(token.start) && text.is_char_boundary(token.end));
    }
    let keys: Vec<&str> = found.iter().map(|token| token.key.as_str()).collect();
    assert_eq!(keys, ["hỗ", "trợ", "12", "hộ"]);
}

#[test]
fn a_text_without_any_end_is_cut_into_stretches() {
    let text = "hộ nghèo ".repeat(40_000);
    let all = sentences(&text);
    assert!(all.len() > 10 && all.iter().all(|one| one.span.len() <= 6_100));
}
