use viet::unit_name::UnitHint::{self, *};
use viet::unit_name::{parse, within_one_edit};

fn parts(raw: &str) -> Vec<(Option<UnitHint>, String)> {
    let parts = parse(raw).parts;
    parts
        .into_iter()
        .map(|part| (part.hint, part.name))
        .collect()
}

fn body(raw: &str) -> Option<(Option<UnitHint>, String)> {
    parse(raw).body.map(|body| (body.hint, body.words))
}

#[test]
fn territories_are_named_innermost_first() {
    for (raw, expected) in [
        (
            "P. Xuân Khánh, Q. Ninh Kiều",
            vec![(Phuong, "Xuân Khánh"), (Quan, "Ninh Kiều")],
        ),
        ("phường xuân khánh", vec![(Phuong, "xuân khánh")]),
        (
            "Phường Xuân Khánh quận Ninh Kiều",
            vec![(Phuong, "Xuân Khánh"), (Quan, "Ninh Kiều")],
        ),
        ("P.Xuân Khánh", vec![(Phuong, "Xuân Khánh")]),
        ("P Xuân Khánh", vec![(Phuong, "Xuân Khánh")]),
        ("phuong xuan khanh", vec![(Phuong, "xuan khanh")]),
        (
            "X. Nhơn Ái - H. Phong Điền",
            vec![(Xa, "Nhơn Ái"), (Huyen, "Phong Điền")],
        ),
        ("TT Cần Đước", vec![(ThiTran, "Cần Đước")]),
        (
            "Thị trấn Phong Điền (huyện Phong Điền)",
            vec![(ThiTran, "Phong Điền"), (Huyen, "Phong Điền")],
        ),
        ("TP. Cần Thơ", vec![(City, "Cần Thơ")]),
        ("thành phố Cần Thơ", vec![(City, "Cần Thơ")]),
        ("Tỉnh Long An", vec![(Province, "Long An")]),
        ("Thị xã Kiến Tường", vec![(ThiXa, "Kiến Tường")]),
        (
            "KV 4, phường Tân An",
            vec![(KhuVuc, "4"), (Phuong, "Tân An")],
        ),
        ("P6", vec![(Phuong, "6")]),
        (
            "ấp Thới Bình A, xã Thới Lai",
            vec![(Ap, "Thới Bình A"), (Xa, "Thới Lai")],
        ),
    ] {
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(k, n)| (Some(k), n.to_owned()))
            .collect();
        assert_eq!(parts(raw), expected, "{raw}");
        assert_eq!(body(raw), None, "{raw}");
    }
}

#[test]
fn an_organisation_gives_its_words_and_the_territory_inside() {
    for (raw, hint, words, territory) in [
        (
            "Ban Dân vận Quận ủy Ninh Kiều",
            Board,
            "Ban Dân vận Quận ủy",
            (Quan, "Ninh Kiều"),
        ),
        ("Huyện uỷ Cần Đước", Party, "Huyện uỷ", (Huyen, "Cần Đước")),
        ("Thành ủy Cần Thơ", Party, "Thành ủy", (City, "Cần Thơ")),
        (
            "Đảng ủy phường Cái Khế",
            Party,
            "Đảng ủy",
            (Phuong, "Cái Khế"),
        ),
        (
            "UBMTTQVN xã Đông Hiệp",
            Front,
            "UBMTTQVN",
            (Xa, "Đông Hiệp"),
        ),
        (
            "Ủy ban MTTQ Việt Nam xã Đông Hiệp",
            Front,
            "Ủy ban MTTQ Việt Nam",
            (Xa, "Đông Hiệp"),
        ),
        ("UBND P. An Hòa", Government, "UBND", (Phuong, "An Hòa")),
        (
            "Hội Nông dân xã Vĩnh Trinh",
            Mass,
            "Hội Nông dân",
            (Xa, "Vĩnh Trinh"),
        ),
        ("Quận đoàn Ô Môn", Mass, "Quận đoàn", (Quan, "Ô Môn")),
        (
            "Khối Dân vận phường Tân An",
            Board,
            "Khối Dân vận",
            (Phuong, "Tân An"),
        ),
        (
            "Trường Tiểu học xã Mỹ Lệ",
            School,
            "Trường Tiểu học",
            (Xa, "Mỹ Lệ"),
        ),
    ] {
        assert_eq!(body(raw), Some((Some(hint), words.to_owned())), "{raw}");
        assert_eq!(
            parts(raw),
            [(Some(territory.0), territory.1.to_owned())],
            "{raw}"
        );
    }
    assert_eq!(parts("Chi bộ khu vực 4, phường Tân An").len(), 2);
    assert_eq!(parts("Đảng ủy Cái Khế"), [(None, "Cái Khế".to_owned())]);
}

#[test]
fn a_name_without_any_kind_stays_whole() {
    for raw in [
        "Xuân Khánh",
        "Trường Mầm non Cái Khế",
        "Hợp tác xã Thành Công",
        "Bảo hiểm xã hội",
        "Số 12 đường tỉnh 918",
        "Đảng ủy",
        "Phường",
        "Trường Xuân B",
    ] {
        assert_eq!(parts(raw), [(None, raw.to_owned())], "{raw}");
        assert_eq!(body(raw), None, "{raw}");
    }
    assert!(parse(" , - ").parts.is_empty());
}

#[test]
fn spellings_of_one_unit_have_one_key() {
    for (a, b) in [
        ("Phường 6", "P.6"),
        ("P6", "phường VI"),
        ("P. 06", "Phường 6"),
        ("Khu vực III", "KV3"),
        ("Quận Bình Thuỷ", "Q. Bình Thủy"),
        ("Thạnh Hoà", "THẠNH HÒA"),
        ("Trường Xuân A", "trường xuân a"),
    ] {
        assert_eq!(parse(a).parts[0].key, parse(b).parts[0].key, "{a} = {b}");
    }
    assert_eq!(
        parse("Xuân Khánh").parts[0].folded,
        parse("Xuan Khanh").parts[0].folded
    );
    assert_ne!(parse("Tân An").parts[0].key, parse("Tân Ân").parts[0].key);
}

#[test]
fn one_edit_is_one_letter_more_less_or_other() {
    for (a, b, expected) in [
        ("quới", "qưới", true),
        ("thanh an", "thanh a", true),
        ("an", "tan", true),
        ("an", "an", true),
        ("", "a", true),
        ("an", "na", false),
        ("tân an", "tân", false),
        ("abc", "axcd", false),
    ] {
        assert_eq!(within_one_edit(a, b), expected, "{a} {b}");
        assert_eq!(within_one_edit(b, a), expected, "{b} {a}");
    }
}
