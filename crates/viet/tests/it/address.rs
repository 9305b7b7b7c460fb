use viet::name::split_honorific;

#[test]
fn titles_come_off_as_typed() {
    for (typed, honorific, name) in [
        ("Đồng chí Huỳnh Vĩnh Khải", "Đồng chí", "Huỳnh Vĩnh Khải"),
        ("Ông Huỳnh Vĩnh Hùng", "Ông", "Huỳnh Vĩnh Hùng"),
        ("Bà Phan Thị Bé Đào", "Bà", "Phan Thị Bé Đào"),
        ("Trung tá Lê Thanh Sơn", "Trung tá", "Lê Thanh Sơn"),
        ("Đ/c Nguyễn Thị Cẩm Hương", "Đ/c", "Nguyễn Thị Cẩm Hương"),
        ("đ/c: Lê Thị Thắm", "đ/c", "Lê Thị Thắm"),
        ("Đ/c Lan", "Đ/c", "Lan"),
        ("Đại uý Võ Tuấn Triết", "Đại uý", "Võ Tuấn Triết"),
        ("ĐẠI ÚY VÕ TUẤN TRIẾT", "ĐẠI ÚY", "VÕ TUẤN TRIẾT"),
        ("Ông Đại tá Trần Văn Hai", "Ông Đại tá", "Trần Văn Hai"),
        ("Thượng tọa Thích Minh Tâm", "Thượng tọa", "Thích Minh Tâm"),
        (
            "Hoà thượng Thích Thiện Đức",
            "Hoà thượng",
            "Thích Thiện Đức",
        ),
        ("ThS.BS Lê Thị Mai", "ThS.BS", "Lê Thị Mai"),
        ("ThS.BS.Lê Thị Mai", "ThS.BS.", "Lê Thị Mai"),
        ("ThS Lê Thị Mai", "ThS", "Lê Thị Mai"),
        ("BS CKI Lê Thị Mai", "BS CKI", "Lê Thị Mai"),
        ("TS. Trần An Bình", "TS.", "Trần An Bình"),
        ("Hạ sỹ Trần Văn Tí", "Hạ sỹ", "Trần Văn Tí"),
        ("Đại úy CN Lý Văn Ba", "Đại úy CN", "Lý Văn Ba"),
        ("Ông (Bà) Nguyễn Văn Năm", "Ông (Bà)", "Nguyễn Văn Năm"),
        ("Ông Ông Văn Tùng", "Ông", "Ông Văn Tùng"),
        ("Thầy giáo Võ Văn Bé", "Thầy giáo", "Võ Văn Bé"),
    ] {
        let addressed = split_honorific(typed);
        assert_eq!(addressed.honorific.as_deref(), Some(honorific), "{typed}");
        assert_eq!(addressed.name, name, "{typed}");
    }
}

#[test]
fn names_households_and_collectives_without_a_title_stay_whole() {
    for typed in [
        "Phạm Thanh Thảo",
        "Hộ ông Võ Hoài Hiền",
        "Hộ bà Hồ Bích Thắm",
        "Gia đình ông Lê Văn Tám",
        "Ông Văn Tùng",
        "Đồng Chí Thanh",
        "Anh Tuấn",
        "Cô Lan",
        "Bà con khu vực 3",
        "Ông",
        "Bàng Thị Nga",
        "Ts Văn Nam",
        "TT Văn hóa phường Tân An",
        "Ủy ban MTTQ Việt Nam phường Xuân Khánh",
        "Đội Dân phòng phường Tân Lộc",
        "",
    ] {
        let addressed = split_honorific(typed);
        assert_eq!(addressed.honorific, None, "{typed}");
        assert_eq!(addressed.name, typed);
    }
}
