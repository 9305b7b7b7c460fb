use viet::money::{Unreadable, WordStyle, from_number, head_multiplier, in_words, read};

#[test]
fn amounts_are_read_in_every_way_an_office_writes_them() {
    for raw in [
        "1.410.000 VNĐ",
        "1 410 000",
        "1.410.000 đồng",
        "1.410.000đ",
        "1,410,000",
        "1.410.000",
        "1410000",
        "1.410.000,0",
        "1,41 triệu",
        "1 triệu 410 nghìn đồng",
        "1.410 nghìn đồng",
        "1410k",
        "1.410.000 đồng/người",
        "1.410.000đ/tập thể",
        "1.410.000 đồng chẵn",
        "1.410.000 đồng (Một triệu bốn trăm mười nghìn đồng)",
    ] {
        assert_eq!(read(raw, 1), Ok(Some(1_410_000)), "{raw}");
    }
}

#[test]
fn the_head_multiplies_bare_numbers_only() {
    for (raw, head, dong) in [
        ("710", 1000, 710_000),
        ("1.410", 1000, 1_410_000),
        ("1,410", 1000, 1_410_000),
        ("1,5", 1_000_000, 1_500_000),
        ("710.000đ", 1000, 710_000),
        ("1,5 triệu", 1000, 1_500_000),
        ("0", 1000, 0),
    ] {
        assert_eq!(read(raw, head), Ok(Some(dong)), "{raw} × {head}");
    }
    assert_eq!(from_number(1410.0, 1000), Ok(1_410_000));
    assert_eq!(from_number(0.35, 1_000_000), Ok(350_000));
}

#[test]
fn blank_is_no_amount_and_not_zero() {
    for raw in ["", "-", "–", " ", "không phát sinh"] {
        assert_eq!(read(raw, 1), Ok(None), "{raw:?}");
    }
}

#[test]
fn what_is_no_exact_amount_is_refused_with_its_reason() {
    for (raw, reason) in [
        ("theo quy định", Unreadable::NotANumber),
        ("#REF!", Unreadable::NotANumber),
        ("hơn 1 triệu", Unreadable::NotExact),
        ("hàng trăm triệu", Unreadable::NotExact),
        ("1,5", Unreadable::NotWhole),
        ("99.999.999.999.999.999.999", Unreadable::TooLarge),
        ("5 kg", Unreadable::OtherUnit),
        ("2 suất", Unreadable::OtherUnit),
        ("1 tỷ 250", Unreadable::Ambiguous),
        ("12/2023", Unreadable::NotANumber),
    ] {
        assert_eq!(read(raw, 1), Err(reason), "{raw}");
    }
    assert_eq!(from_number(0.5, 1), Err(Unreadable::NotWhole));
    assert_eq!(from_number(f64::NAN, 1), Err(Unreadable::TooLarge));
}

#[test]
fn amounts_in_words_begin_with_a_capital_and_end_with_the_unit() {
    for (dong, words) in [
        (1_410_000, "Một triệu bốn trăm mười nghìn đồng"),
        (710_000, "Bảy trăm mười nghìn đồng"),
        (0, "Không đồng"),
        (-5000, "Âm năm nghìn đồng"),
        (23_500_000_000, "Hai mươi ba tỷ năm trăm triệu đồng"),
    ] {
        assert_eq!(in_words(dong, WordStyle::default()), words);
    }
}

#[test]
fn the_unit_of_a_money_column_is_found_in_its_head() {
    for (header, multiplier) in [
        ("ĐVT: triệu đồng", Some(1_000_000)),
        ("Đơn vị tính: 1.000 đồng", Some(1000)),
        ("ĐVT: 1000đ", Some(1000)),
        ("Số tiền (1.000đ)", Some(1000)),
        ("Mức thưởng (nghìn đồng)", Some(1000)),
        ("Tiền thưởng nghìn đồng", Some(1000)),
        ("Tiền thưởng (ngàn đồng)", Some(1000)),
        ("Tiền thưởng\n(đồng)", Some(1)),
        ("Tiền thưởng (đồng/người)", Some(1)),
        ("Số tiền (VNĐ)", Some(1)),
        ("Kinh phí (tr.đ)", Some(1_000_000)),
        ("Kinh phí (triệu)", Some(1_000_000)),
        ("Đvt: tỷ đồng", Some(1_000_000_000)),
        ("(Đơn vị: triệu đồng, %)", Some(1_000_000)),
        ("So tien (trieu dong)", Some(1_000_000)),
        ("DVT: dong", Some(1)),
        ("Mật độ (đông)", None),
        ("Số trạm (văn phòng)", None),
        ("Số tiền", None),
        ("Hội đồng nhân dân", None),
        ("Đồng chí", None),
        ("Tỷ lệ (%)", None),
        ("Đồng bào dân tộc (hộ)", None),
        ("Năm 1000", None),
        ("", None),
    ] {
        assert_eq!(head_multiplier(header), multiplier, "{header}");
    }
}
