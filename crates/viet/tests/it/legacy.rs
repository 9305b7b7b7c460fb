use viet::legacy::LegacyKind::{self, Tcvn3, Vni};
use viet::legacy::looks_legacy;

fn verdict(texts: &[&str]) -> Option<LegacyKind> {
    looks_legacy(texts.iter().copied())
}

#[test]
fn old_encodings_are_recognised_by_what_they_would_say() {
    for (texts, expected) in [
        (vec!["Céng hßa x· héi", "Danh s¸ch khen th\u{ad}ëng"], Tcvn3),
        (
            vec!["NguyÔn ThÞ H\u{ad}êng", "CÇn §\u{ad}íc", "D©n vËn khÐo"],
            Tcvn3,
        ),
        (vec!["STT", "Hä vµ tªn", "§¬n vÞ", "1", "2008"], Tcvn3),
        (vec!["Nguyeãn Thò Höông", "DANH SAÙCH KHEN THÖÔÛNG"], Vni),
        (
            vec!["Kyû nieäm chöông", "Ban Daân vaän", "Nguyeãn Vaên Bình"],
            Vni,
        ),
    ] {
        assert_eq!(verdict(&texts), Some(expected), "{texts:?}");
    }
}

#[test]
fn unicode_and_plain_texts_are_left_alone() {
    for texts in [
        vec![],
        vec!["Đảng ủy", "Danh sách khen thưởng"],
        vec!["Hoà", "Hà", "Bình", "Lê Văn Tám"],
        vec!["Danh sách", "Mô hình", "Kinh tế", "Nguyễn Thị Hoà"],
        vec!["STT", "Ghi chu", "123"],
        vec!["m²", "20°C", "café"],
        vec!["Nguye\u{302}\u{303}n", "Đô\u{309}"],
    ] {
        assert_eq!(verdict(&texts), None, "{texts:?}");
    }
}

#[test]
fn one_cell_of_another_encoding_does_not_overrule_the_rest() {
    let mixed = [
        "Céng hßa x· héi",
        "D©n vËn khÐo",
        "NguyÔn ThÞ H\u{ad}êng",
        "Đảng ủy",
    ];
    assert_eq!(verdict(&mixed), Some(Tcvn3));
    let mixed = [
        "Đảng ủy phường",
        "Nguyễn Thị Đào",
        "Trần Văn Bảy",
        "Céng hßa",
    ];
    assert_eq!(verdict(&mixed), None);
}
