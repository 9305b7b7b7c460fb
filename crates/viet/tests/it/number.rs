use viet::number::{
    Context, Dimension, Evidence, Figure, Kind, Qualifier, Reading, group_thousands, read, unit,
};

fn of(kind: Kind) -> Context {
    Context {
        kind,
        ..Context::default()
    }
}

fn beside(siblings: &[&str]) -> Context {
    Context {
        evidence: Evidence::of(siblings.iter().copied()),
        ..Context::default()
    }
}

/// The figure as data, or the name of the other reading.
fn shown(raw: &str, context: &Context) -> String {
    match read(raw, context) {
        Reading::Figure(figure) => figure.to_string(),
        Reading::Ambiguous(all) => {
            let all: Vec<String> = all.iter().map(Figure::to_string).collect();
            all.join(" | ")
        }
        Reading::Magnitude(words) => format!("words: {words}"),
        other => format!("{other:?}"),
    }
}

fn figure(raw: &str) -> Figure {
    match read(raw, &Context::default()) {
        Reading::Figure(figure) => figure,
        other => panic!("{raw}: {other:?}"),
    }
}

#[test]
fn separators_are_read_by_their_form() {
    for (raw, expected) in [
        ("0", "0"),
        ("1.234.567,5", "1234567.5"),
        ("1,234,567.5", "1234567.5"),
        ("6,315.0", "6315"),
        ("1.234", "1234"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1234567", "1234567"),
        ("1234,567", "1234.567"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("18,5", "18.5"),
        ("18.5", "18.5"),
        ("1.234,567", "1234.567"),
        ("1 250 000", "1250000"),
        ("118\u{a0}450", "118450"),
        ("1. 250. 000", "1250000"),
        ("1 250 000,5", "1250000.5"),
        ("'1234", "1234"),
        ("1.250.000,-", "1250000"),
        ("(1.000)", "-1000"),
        ("-5", "-5"),
        ("−1.000", "-1000"),
        ("+7", "7"),
        ("007", "7"),
    ] {
        assert_eq!(shown(raw, &Context::default()), expected, "{raw}");
    }
}

#[test]
fn one_separator_and_three_digits_is_decided_by_the_column() {
    for (raw, context, expected) in [
        ("1,234", of(Kind::Count), "1234"),
        ("11,350", of(Kind::Count), "11350"),
        ("1,410", of(Kind::Money), "1410"),
        ("1,234", of(Kind::Percent), "1.234"),
        ("1.234", of(Kind::Percent), "1234 | 1.234"),
        ("1,234", of(Kind::Unknown), "1234 | 1.234"),
        ("1,234", beside(&["74,77"]), "1.234"),
        ("1,234", beside(&["1.234.567"]), "1.234"),
        ("1,234", beside(&["1,234,567"]), "1234"),
        ("1,234", beside(&["6,315.0"]), "1234"),
        ("1,234", beside(&["12.75"]), "1234"),
        ("1,234", beside(&["74,77", "6,315.0"]), "1234 | 1.234"),
        ("1.234", beside(&["74,77"]), "1234"),
        ("1.234", beside(&["12.75"]), "1234 | 1.234"),
        ("1,234", beside(&["tổ", "", "12", "1.234"]), "1234 | 1.234"),
    ] {
        assert_eq!(shown(raw, &context), expected, "{raw} {context:?}");
    }
}

#[test]
fn words_for_powers_of_ten_count_and_add_up() {
    for (raw, expected) in [
        ("23,5 tỷ", "23500000000"),
        ("21,9 tỉ đồng", "21900000000"),
        ("1 tỷ 250 triệu", "1250000000"),
        ("1 tỷ 250 triệu 500 nghìn đồng", "1250500000"),
        ("2 triệu rưỡi", "2500000"),
        ("1.5 triệu", "1500000"),
        ("500k", "500000"),
        ("500 ngàn đồng", "500000"),
        ("12 nghìn tỷ", "12000000000000"),
        ("3tr", "3000000"),
        ("3 trđ", "3000000"),
        ("3 tr.đ", "3000000"),
        ("3 ty dong", "3000000000"),
        ("1 triệu 500.000 đồng", "1500000"),
        ("1.250.000đ", "1250000"),
        ("1.250.000 VNĐ", "1250000"),
        ("1.234 tỷ", "1234000000000"),
        ("1,234 tỷ", "1234000000000 | 1234000000"),
        ("1 tỷ 250", "1000000250 | 1250000000"),
        ("1 triệu 2 tỷ", "Unreadable"),
    ] {
        assert_eq!(shown(raw, &Context::default()), expected, "{raw}");
    }
}

#[test]
fn units_of_measure_come_down_to_their_base() {
    for (raw, expected, dimension) in [
        ("59 tấn", "59000", Dimension::Mass),
        ("500 kg", "500", Dimension::Mass),
        ("30 tạ", "3000", Dimension::Mass),
        ("4 yến", "40", Dimension::Mass),
        ("18,5 tấn", "18500", Dimension::Mass),
        ("1,5 ha", "15000", Dimension::Area),
        ("2.400 m²", "2400", Dimension::Area),
        ("2.400m2", "2400", Dimension::Area),
        ("2,5 km", "2500", Dimension::Length),
        ("74,77%", "74.77", Dimension::Percent),
        ("100 %", "100", Dimension::Percent),
        ("1.250.000đ", "1250000", Dimension::Money),
    ] {
        let read = figure(raw);
        assert_eq!(
            (read.to_string().as_str(), read.dimension),
            (expected, Some(dimension)),
            "{raw}"
        );
        assert!(read.own_unit, "{raw}");
    }
    assert_eq!(shown("2 công", &Context::default()), "2000 | 2592");
}

#[test]
fn a_qualifier_stays_with_its_figure() {
    for (raw, expected, qualifier) in [
        ("hơn 7 tỉ đồng", "7000000000", Qualifier::MoreThan),
        ("trên 32 tỷ", "32000000000", Qualifier::MoreThan),
        ("trên 21.000", "21000", Qualifier::MoreThan),
        ("> 500", "500", Qualifier::MoreThan),
        ("50 hộ trở lên", "50", Qualifier::MoreThan),
        ("gần 500 triệu", "500000000", Qualifier::LessThan),
        ("dưới 5%", "5", Qualifier::LessThan),
        ("khoảng 30", "30", Qualifier::About),
        ("ước 1,2 tỷ", "1200000000", Qualifier::About),
        ("Ước đạt khoảng 95%", "95", Qualifier::About),
        ("~ 30", "30", Qualifier::About),
        ("đạt 95,5%", "95.5", Qualifier::Exact),
        ("30", "30", Qualifier::Exact),
    ] {
        let read = figure(raw);
        assert_eq!(
            (read.to_string().as_str(), read.qualifier),
            (expected, qualifier),
            "{raw}"
        );
    }
}

#[test]
fn what_is_no_number_is_told_apart() {
    for (raw, expected) in [
        ("", "Blank"),
        (" \u{a0}", "Blank"),
        ("-", "Blank"),
        ("–", "Blank"),
        ("/", "Blank"),
        ("…", "Blank"),
        ("...", "Blank"),
        ("không phát sinh", "NoneArising"),
        ("Không phát sinh.", "NoneArising"),
        ("hàng trăm tỷ đồng", "words: hàng trăm tỷ đồng"),
        ("Hàng chục chuyến", "words: Hàng chục chuyến"),
        ("hơn vài trăm người", "words: hơn vài trăm người"),
        ("#REF!", "SheetError"),
        ("#DIV/0!", "SheetError"),
        ("Đang khảo sát", "Unreadable"),
        ("12/2023", "Unreadable"),
        ("15/10/2024", "Unreadable"),
        ("1.23.4", "Unreadable"),
        ("1.250.00", "Unreadable"),
        ("5-7", "Unreadable"),
        ("10 đến 20", "Unreadable"),
        ("15 (giảm 3)", "Unreadable"),
        ("12 34", "Unreadable"),
        ("1234567890123456789012", "Unreadable"),
        ("tháng 5", "Unreadable"),
        ("%", "Unreadable"),
        ("()", "Unreadable"),
    ] {
        assert_eq!(shown(raw, &Context::default()), expected, "{raw}");
    }
}

#[test]
fn the_unit_in_the_head_counts_unless_the_cell_has_its_own() {
    let context = Context {
        kind: Kind::Money,
        unit: unit("triệu đồng"),
        ..Context::default()
    };
    for (raw, expected) in [
        ("5.772", "5772000000"),
        ("6,315.0", "6315000000"),
        ("3.120,5", "3120500000"),
        ("0", "0"),
        ("trên 21,9 tỉ đồng", "21900000000"),
        ("gần 900 triệu", "900000000"),
        ("1.250.000đ", "1250000"),
        ("(1.000)", "-1000000000"),
    ] {
        assert_eq!(shown(raw, &context), expected, "{raw}");
    }
    let tonnes = Context {
        unit: unit("tấn"),
        ..Context::default()
    };
    assert_eq!(shown("18,5", &tonnes), "18500");
    assert_eq!(shown("500 kg", &tonnes), "500");
}

#[test]
fn counted_things_are_numbers_and_say_so() {
    let read = figure("104 căn");
    assert_eq!(
        (read.whole(), read.counted, read.dimension),
        (Some(104), true, None)
    );
    assert_eq!(figure("12 tin/bài").whole(), Some(12));
    assert!(!figure("104").counted);
}

#[test]
fn a_counted_word_is_not_mistaken_for_a_unit_that_only_looks_like_it() {
    for (raw, whole) in [
        ("14 văn bản", 14),
        ("5 trạm y tế", 5),
        ("5 ti vi", 5),
        ("3 sao", 3),
        ("2 kỳ họp", 2),
        ("2 kỳ", 2),
        ("5 tá", 5),
        ("12 cổng", 12),
        ("6 yên xe", 6),
        ("7 động tác", 7),
        ("9 tân binh", 9),
    ] {
        let read = figure(raw);
        assert_eq!((read.whole(), read.counted), (Some(whole), true), "{raw}");
    }
    for raw in ["250 công", "5 mẫu"] {
        assert!(
            matches!(read(raw, &of(Kind::Count)), Reading::Figure(f) if f.counted),
            "{raw}"
        );
    }
    for stated in ["tá", "kỳ", "trạm", "văn bản", "động"] {
        assert_eq!(unit(stated), None, "{stated}");
    }
}

#[test]
fn words_typed_without_marks_are_read_where_they_can_mean_one_thing_only() {
    for (raw, expected) in [
        ("hon 7 ty dong", "7000000000"),
        ("3 trieu 500 nghin", "3500000"),
        ("59 tan", "59000"),
        ("khong phat sinh", "NoneArising"),
        ("hang tram ty dong", "words: hang tram ty dong"),
        ("14 van ban", "14"),
    ] {
        assert_eq!(shown(raw, &Context::default()), expected, "{raw}");
    }
}

#[test]
fn units_are_known_by_their_usual_spellings() {
    for (stated, multiplier) in [
        ("triệu đồng", Some(1_000_000)),
        ("Tr.đồng", Some(1_000_000)),
        ("1.000đ", Some(1000)),
        ("1.000 đồng", Some(1000)),
        ("nghìn đồng", Some(1000)),
        ("ngàn đ", Some(1000)),
        ("tỷ đồng", Some(1_000_000_000)),
        ("nghìn tỷ đồng", Some(1_000_000_000_000)),
        ("đồng", Some(1)),
        ("VNĐ", Some(1)),
        ("tấn", Some(1000)),
        ("kg", Some(1)),
        ("m²", Some(1)),
        ("ha", Some(10_000)),
        ("km", Some(1000)),
        ("%", Some(1)),
        ("cuộc", None),
        ("lượt người", None),
        ("tổ", None),
        ("tin/bài", None),
        ("", None),
    ] {
        assert_eq!(unit(stated).map(|u| u.multiplier), multiplier, "{stated}");
    }
}

#[test]
fn cell_numbers_keep_the_decimals_a_person_sees() {
    for (number, expected) in [
        (3120.5, "3120.5"),
        (0.1, "0.1"),
        (1_410_000.0, "1410000"),
        (-2.25, "-2.25"),
        (0.0, "0"),
        (-0.0, "0"),
        (1e20, "100000000000000000000"),
        (0.915_094_339_622_641_5, "0.9150943396226415"),
    ] {
        let figure = Figure::from_cell(number).map(|f| f.to_string());
        assert_eq!(figure.as_deref(), Some(expected));
    }
    assert_eq!(Figure::from_cell(f64::NAN), None);
    assert_eq!(Figure::from_cell(1e300), None);
    assert_eq!(Figure::from_cell(1e-300), None);
}

#[test]
fn a_percentage_cell_becomes_the_number_before_the_sign() {
    for (number, expected) in [
        (0.915_094_339_622_641_5, "91.51"),
        (0.912_976_999_036_641_3, "91.3"),
        (1.0, "100"),
        (0.00125, "0.13"),
        (-0.00125, "-0.13"),
    ] {
        let figure = Figure::from_cell(number).and_then(|f| f.times(100));
        assert_eq!(
            figure.map(|f| f.rounded(2).to_string()).as_deref(),
            Some(expected)
        );
    }
}

#[test]
fn figures_are_kept_as_whole_parts_or_not_at_all() {
    assert_eq!(Figure::new(7477, 2).scaled(2), Some(7477));
    assert_eq!(Figure::new(7470, 2).scaled(3), Some(74_700));
    assert_eq!(Figure::new(7477, 2).scaled(1), None);
    assert_eq!(Figure::new(7477, 2).whole(), None);
    assert_eq!(Figure::new(7400, 2), Figure::new(74, 0));
    assert_eq!(Figure::new(i128::MAX, 0).whole(), None);
    assert_eq!(Figure::new(i128::MAX, 0).times(2), None);
    assert_eq!(Figure::new(0, 0).scaled(60), None);
}

#[test]
fn thousands_are_grouped_with_full_stops() {
    for (number, expected) in [
        (0, "0"),
        (999, "999"),
        (1000, "1.000"),
        (1_234_567, "1.234.567"),
        (-12_345, "-12.345"),
        (i64::MIN, "-9.223.372.036.854.775.808"),
    ] {
        assert_eq!(group_thousands(number), expected);
    }
}
