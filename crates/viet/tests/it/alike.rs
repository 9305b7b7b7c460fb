use viet::name::NameAgreement::{Abbreviated, Bracket, IAndY, Same, Shortened, Spelling, Unmarked};
use viet::name::WrittenName;
use viet::unit_name::body_key;

#[test]
fn names_agree_as_people_write_them_and_accents_tell_people_apart() {
    for (a, b, expected) in [
        ("Nguyễn Văn An", "Nguyễn Văn An", Some(Same)),
        ("NGUYỄN VĂN AN", "Nguyễn  Văn An", Some(Spelling)),
        ("Trần Thị Thuỷ", "Trần Thị Thủy", Some(Spelling)),
        ("Trâ\u{300}n Thị Hoà", "Trần Thị Hòa", Some(Spelling)),
        ("Lý Văn Mỹ", "Lí Văn Mĩ", Some(IAndY)),
        ("Phan Thị Quý", "Phan Thị Quí", Some(IAndY)),
        ("Nguyễn Văn Tám (Tám Lúa)", "Nguyễn Văn Tám", Some(Bracket)),
        ("Ng. V. An", "Nguyễn Văn An", Some(Abbreviated)),
        ("Ng.V.An", "NGUYỄN VĂN AN", Some(Abbreviated)),
        ("Trần T. Thu Hà", "Trần Thị Thu Hà", Some(Abbreviated)),
        ("Nguyen Van An", "Nguyễn Văn Ẩn", Some(Unmarked)),
        ("Nguyễn An", "Nguyễn Văn An", Some(Shortened)),
        ("Trần Thu Hà", "Trần Thị Thu Hà", Some(Shortened)),
        ("Lê Thị Hoa", "Lê Thị Thanh Hoa", None),
        ("Trần Văn Hùng", "Trần Văn Hưng", None),
        ("Trần Văn Đức", "Trần Văn Dục", None),
        ("Lê Thị Thúy", "Lê Thị Thúi", None),
        ("Nguyễn Văn An", "Nguyễn Văn Ân", None),
        ("T. V. An", "Nguyễn Văn An", None),
        ("Nguyễn V. Ân", "Nguyễn Văn An", None),
        ("An", "Nguyễn Văn An", None),
        ("", "", None),
    ] {
        let (left, right) = (WrittenName::of(a), WrittenName::of(b));
        assert_eq!(left.agrees(&right), expected, "{a} / {b}");
        assert_eq!(right.agrees(&left), expected, "{b} / {a}");
        let (left, right) = (left.trace(), right.trace());
        let ends = left.ends == right.ends && (left.sparse || right.sparse);
        let found = left.whole == right.whole || ends;
        assert!(expected.is_none() || found, "{a} / {b} would not be found");
    }
}

#[test]
fn bodies_agree_whatever_is_written_in_short() {
    for (a, b) in [
        ("UBND phường An Bình", "Ủy ban nhân dân P. An Bình"),
        ("Hội LHPN xã Long Hòa", "Hội Liên hiệp Phụ nữ xã Long Hoà"),
        ("UBMTTQVN Q. Ninh Kiều", "Ủy ban MTTQ quận Ninh Kiều"),
        ("Hội CCB xã A", "HỘI CỰU CHIẾN BINH XÃ A"),
        ("Chi bộ ấp 03", "Chi bộ Ấp 3"),
        ("Chi hội ND KV.5", "Chi hội Nông dân khu vực 5"),
        ("CLB Tuyên truyền", "Câu lạc bộ tuyên truyền"),
    ] {
        assert_eq!(body_key(a), body_key(b), "{a} / {b}");
    }
    for (a, b) in [
        ("Chi bộ ấp 3", "Chi bộ ấp 4"),
        ("Hội Nông dân xã A", "Hội Nông dân xã B"),
        ("Hội Nông dân xã A", "Hội Phụ nữ xã A"),
    ] {
        assert_ne!(body_key(a), body_key(b), "{a} / {b}");
    }
    let split = body_key("Hội Nông dân phường An Bình, quận Ninh Kiều");
    assert_eq!(split.own, "hội nông dân");
    assert_eq!(split.place, "phường an bình quận ninh kiều");
    assert_eq!(body_key("Hợp tác xã Thạnh Lợi").place, "");
}
