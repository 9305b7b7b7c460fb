use super::*;

fn codes(labels: &[&str]) -> Vec<String> {
    let mut reader = Reader::default();
    let code = |label: &&str| {
        let found = reader.read(label, Measured::Open, &[]);
        found.map_or_else(String::new, |one| one.code.clone())
    };
    labels.iter().map(code).collect()
}

#[test]
fn labels_of_reports_mean_their_indicators() {
    let cases = [
        ("Khối Dân vận xã, phường, thị trấn", "A01"),
        ("Tổ dân vận ấp, khu vực", "A02"),
        ("Lớp tập huấn, bồi dưỡng nghiệp vụ dân vận", "A08"),
        ("Chi, tổ hội được củng cố, kiện toàn", "A10"),
        ("Tổng số mô hình “Dân vận khéo” đăng ký", "C01"),
        ("Số mô hình DVK được nhân rộng", "C15"),
        ("Hội nghị đối thoại của người đứng đầu", "D04"),
        ("Số cuộc đối thoại", "D04"),
        ("Tỉ lệ hoà giải thành", "D21"),
        ("% hòa giải thành", "D21"),
        ("Quỹ “Vì người nghèo” vận động được", "F01"),
        ("Vận động Quỹ Vì người nghèo (triệu đồng)", "F01"),
        ("Ủng hộ đồng bào bị bão, lũ", "F16"),
        ("Dân góp tiền (triệu đồng)", "G04"),
        ("Đất hiến (m²)", "G06"),
        ("Số hộ nghèo", "F21"),
        ("So ho ngheo", "F21"),
        ("Người tham gia ít nhất một tổ chức (không trùng)", "H02"),
        ("Mức độ hài lòng của người dân", "P04"),
        ("Vụ việc phức tạp phát sinh", "M02"),
        ("Cây xanh trồng mới trên các tuyến đường", ""),
        ("Hộ nghèo được vay vốn", ""),
        ("Số người dự thi tìm hiểu", ""),
        ("", ""),
    ];
    for (label, code) in cases {
        assert_eq!(codes(&[label]), [code], "{label}");
    }
}

#[test]
fn a_short_name_belongs_to_what_stands_above_it() {
    let cases: &[(&[&str], &[&str])] = &[
        (
            &[
                "Mô hình, điển hình đăng ký",
                "- Tập thể",
                "- Cá nhân",
                "- Lĩnh vực kinh tế",
            ],
            &["C01", "C02", "C03", "C04"],
        ),
        (&["Nhà Đại đoàn kết", "- trị giá"], &["F08", "F09"]),
        (&["Suất học bổng", "- Trị giá"], &["F14", "F15"]),
        (&["Cây xanh", "- Trị giá"], &["", ""]),
        (&["Cuộc tuyên truyền", "Lượt người dự"], &["B01", "B02"]),
        (&["Cuộc đối thoại", "Lượt người dự"], &["D04", "D05"]),
        (
            &[
                "Ý kiến nêu tại đối thoại",
                "- Đã trả lời, giải quyết",
                "Tỷ lệ giải quyết",
            ],
            &["D06", "D07", "D08"],
        ),
        (
            &[
                "Bằng khen cấp tỉnh",
                "- Tập thể",
                "- Cá nhân",
                "Giấy khen Trưởng Ban",
                "- Tập thể",
            ],
            &["", "L02", "L03", "", "L04"],
        ),
    ];
    for (labels, expected) in cases {
        assert_eq!(codes(labels), *expected, "{labels:?}");
    }
}

#[test]
fn a_unit_of_measure_tells_two_indicators_apart() {
    let read = |label, unit: &str| {
        let measured = Measured::of(Some(unit), viet::number::unit(unit));
        let found = Reader::default().read(label, measured, &[]);
        found.map(|one| one.code.as_str())
    };
    assert_eq!(read("Đất hiến", "m²"), Some("G06"));
    assert_eq!(read("Đất hiến", "hộ"), None);
    assert_eq!(read("Hòa giải thành", "vụ"), Some("D20"));
    assert_eq!(read("Hộ nghèo", "%"), None);
}

#[test]
fn every_indicator_is_known_by_its_own_name() {
    for one in crate::reports::catalogue::indicators() {
        let found = named(&one.name).map(|found| found.code.as_str());
        assert_eq!(found, Some(one.code.as_str()), "{}", one.name);
    }
}
