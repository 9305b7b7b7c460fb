use viet::text::{capitalise_first, clean, compare_key, fold, modern_tones};

#[test]
fn cleaning_keeps_what_was_typed_and_drops_what_nobody_sees() {
    for (raw, expected) in [
        ("", ""),
        (" \u{a0}\u{3000}\t", ""),
        ("  Xã  Nhơn Ái ", "Xã Nhơn Ái"),
        ("Họ\nvà\r\n tên", "Họ và tên"),
        (
            "Nguye\u{302}\u{303}n Thi\u{323} Hu\u{31b}o\u{31b}\u{300}ng",
            "Nguyễn Thị Hường",
        ),
        ("e\u{302}\u{323}", "ệ"),
        ("ê\u{323}", "ệ"),
        ("Ðảng ủy, ðồng chí", "Đảng ủy, đồng chí"),
        ("khen\u{200b} thưởng\u{feff}", "khen thưởng"),
        ("\u{f06d} Ban\u{ad} Dân\u{7} vận\u{0}", "Ban Dân vận"),
        ("Bình Thuỷ “A” – 'B'", "Bình Thuỷ “A” – 'B'"),
        ("LÊ THỊ", "LÊ THỊ"),
        ("a\u{200b}\u{301}", "á"),
    ] {
        assert_eq!(clean(raw), expected, "{raw:?}");
    }
}

#[test]
fn the_search_form_has_one_plain_letter_for_each_letter() {
    for (text, expected) in [
        ("Đặng Thị Thuỷ", "dang thi thuy"),
        ("ƯỚC NGUYỆN", "uoc nguyen"),
        ("Quảng Nam – Đà Nẵng", "quang nam – da nang"),
        ("José Ñ", "jose n"),
        ("Ƀuôn Y Bĭh", "buon y bih"),
        ("m²", "m²"),
    ] {
        assert_eq!(fold(text), expected);
        assert_eq!(fold(text).chars().count(), text.chars().count());
    }
    assert_eq!(
        fold("ơ\u{306}"),
        "o",
        "a mark without a composed form goes with its letter"
    );
}

#[test]
fn spellings_of_one_name_compare_equal() {
    for (a, b) in [
        ("Huỳnh Thị Thanh Thủy", "Huỳnh Thị Thanh Thuỷ"),
        ("Võ Minh Hòa", "VÕ MINH HOÀ"),
        ("Lê  Thị Hồng Hạnh", "lê thị hồng hạnh"),
        ("Nguyễn Văn A.", "Nguyễn Văn A"),
        ("P.Xuân Khánh", "p. Xuân  Khánh"),
        ("Hòang", "Hoàng"),
        ("Qúy", "Quý"),
        ("Gía Rai", "Giá Rai"),
        ("Tòan", "Toàn"),
        ("Ngoải", "Ngỏai"),
        ("Khuỷu", "Khủyu"),
        ("Thuý", "Thúy"),
        ("H'Hen Niê", "H’Hen Niê"),
        ("Đoàn", "Ðoa\u{300}n"),
    ] {
        assert_eq!(compare_key(a), compare_key(b), "{a} = {b}");
    }
}

#[test]
fn different_names_never_compare_equal() {
    for (a, b) in [
        ("Hùng", "Hưng"),
        ("Thảo", "Thào"),
        ("Thy", "Thi"),
        ("Đạt", "Dat"),
        ("Quí", "Quý"),
        ("Ngọc Lan", "Ngọc Lân"),
        ("?", "!"),
    ] {
        assert_ne!(compare_key(a), compare_key(b), "{a} ≠ {b}");
    }
}

#[test]
fn tones_stand_where_current_guidance_puts_them() {
    for (typed, placed) in [
        ("hoà", "hòa"),
        ("hoè", "hòe"),
        ("thuỷ", "thủy"),
        ("THUỶ", "THỦY"),
        ("Thạnh Hoà", "Thạnh Hòa"),
        ("quý", "quý"),
        ("quà", "quà"),
        ("già", "già"),
        ("gì", "gì"),
        ("giếng", "giếng"),
        ("hoàn", "hoàn"),
        ("hòan", "hoàn"),
        ("huýt", "huýt"),
        ("khuyến", "khuyến"),
        ("muà", "mùa"),
        ("cuả", "của"),
        ("lưả", "lửa"),
        ("hứơng", "hướng"),
        ("nhịêm", "nhiệm"),
        ("lụât", "luật"),
        ("ngoài", "ngoài"),
        ("yến", "yến"),
        ("café", "café"),
        ("résumé", "résumé"),
        ("Hoàkhông", "Hoàkhông"),
        ("hoà\u{301}", "hoà\u{301}"),
    ] {
        assert_eq!(modern_tones(typed), placed);
    }
}

#[test]
fn the_first_letter_becomes_a_capital() {
    assert_eq!(capitalise_first("đồng chí"), "Đồng chí");
    assert_eq!(capitalise_first("ông Võ"), "Ông Võ");
    assert_eq!(capitalise_first(""), "");
}
