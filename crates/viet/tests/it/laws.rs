//! What holds for any text at all, hostile ones included.

use proptest::prelude::*;
use viet::name::ToneOrder::{Dictionary, Traditional};
use viet::{date, legacy, money, name, number, text, unit_name};

/// Text with what offices type in it, and with anything.
fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "Đ/c ",
        "Ông ",
        "hoà",
        "Thuỷ",
        "quý",
        "1.234",
        ",5",
        " tỷ ",
        "triệu",
        "hơn ",
        "(",
        ")",
        "%",
        "31/02/",
        "tháng ",
        "P.",
        "phường ",
        "X",
        "\u{301}",
        "\u{31b}",
        "\u{a0}",
        "\u{ad}",
        "Ð",
        "-",
        "năm 2024",
        "  ",
        "tấn",
        "quận ủy",
        "VI",
        ".",
        "'",
        "İ",
        "ǅ",
        "ﬁ",
    ]);
    let typed = prop::collection::vec(pieces, 0..12).prop_map(|p| p.concat());
    prop_oneof![typed, any::<String>()]
}

proptest! {
    #[test]
    fn cleaning_folding_and_comparing_again_change_nothing(raw in any_text()) {
        let clean = text::clean(&raw);
        prop_assert_eq!(text::clean(&clean), clean.clone());
        let folded = text::fold(&raw);
        prop_assert_eq!(text::fold(&folded), folded);
        let key = text::compare_key(&raw);
        prop_assert_eq!(text::compare_key(&key), key);
        let placed = text::modern_tones(&clean);
        prop_assert_eq!(placed.chars().count(), clean.chars().count());
        prop_assert_eq!(text::modern_tones(&placed), placed);
    }

    #[test]
    fn no_text_stops_any_reader(raw in any_text()) {
        let context = number::Context::default();
        number::read(&raw, &context);
        number::unit(&raw);
        let _ = money::read(&raw, 1000);
        money::head_multiplier(&raw);
        let _ = date::read(&raw, Some(2024));
        let _ = date::read_birth(&raw, 2024);
        unit_name::parse(&raw);
        name::sort_key(&raw, Traditional);
        name::phrase_key(&raw, Dictionary);
        legacy::looks_legacy(std::iter::once(raw.as_str()));
        text::capitalise_first(&raw);
    }

    #[test]
    fn a_title_and_a_name_are_all_there_was(raw in any_text()) {
        let clean = text::clean(&raw);
        let addressed = name::split_honorific(&clean);
        prop_assert!(clean.ends_with(&addressed.name));
        prop_assert!(clean.starts_with(addressed.honorific.as_deref().unwrap_or_default()));
    }

    #[test]
    fn canonically_equal_texts_compare_and_sort_alike(raw in any_text()) {
        use unicode_normalization::UnicodeNormalization;
        let (nfc, nfd): (String, String) = (raw.nfc().collect(), raw.nfd().collect());
        prop_assert_eq!(text::clean(&nfc), text::clean(&nfd));
        prop_assert_eq!(name::sort_key(&nfc, Dictionary), name::sort_key(&nfd, Dictionary));
    }

    #[test]
    fn a_grouped_number_reads_back(amount in any::<i64>()) {
        let written = number::group_thousands(amount);
        prop_assert_eq!(money::read(&written, 1), Ok(Some(amount)), "{}", written);
    }

    #[test]
    fn a_cell_number_is_the_decimal_it_shows(mantissa in -1_000_000_000i64..1_000_000_000, scale in 0u32..6) {
        let exact = number::Figure::new(mantissa.into(), scale);
        let shown: f64 = exact.to_string().parse().expect("a decimal");
        prop_assert_eq!(number::Figure::from_cell(shown), Some(exact));
    }

    #[test]
    fn a_kept_date_reads_back(days in 0i32..700_000) {
        let day = chrono::NaiveDate::from_num_days_from_ce_opt(366_000 + days).expect("a day");
        let kept = date::PartialDate::from(day);
        prop_assert_eq!(kept.iso().parse(), Ok(kept));
        prop_assert_eq!(date::read(&kept.iso(), None), Ok(Some(kept)));
        prop_assert_eq!(date::read(&date::short(day), None), Ok(Some(kept)));
    }
}

#[test]
fn every_character_alone_is_folded_once_and_for_all() {
    for c in '\0'..=char::MAX {
        let once = text::fold(c.encode_utf8(&mut [0; 4]));
        assert_eq!(text::fold(&once), once, "{c:?}");
    }
}

/// A reader that is quadratic would need minutes for these, a recursive one would abort.
#[test]
fn very_long_texts_are_read_to_the_end() {
    let pieces = [
        "a",
        "Đ",
        "ộ",
        " ",
        "1",
        ".",
        "1.234 ",
        "( ",
        "ông ",
        "Ông ",
        "Đ/c A ",
        "quận ủy A ",
        "(đồng) ",
        "\u{301}",
        "P.",
        "phường ",
        "xã A ",
        ",",
        "/",
        "hơn ",
        "tỷ ",
        "1 tỷ ",
        "- ",
        "Nguyễn ",
        "gần1",
        "a.b",
        "trăm ",
    ];
    for piece in pieces {
        let long = piece.repeat(40_000 / piece.len());
        assert!(text::clean(&long).len() <= long.len());
        text::fold(&long);
        text::compare_key(&long);
        name::sort_key(&long, Dictionary);
        name::phrase_key(&long, Dictionary);
        name::split_honorific(&long);
        number::read(&long, &number::Context::default());
        let _ = money::read(&long, 1);
        money::head_multiplier(&long);
        let _ = date::read(&long, None);
        unit_name::parse(&long);
        legacy::looks_legacy(std::iter::once(long.as_str()));
        unit_name::within_one_edit(&long, &long);
    }
}

/// The way through [`text::compare_key`] that plain text spares itself: a soft hyphen is no plain
/// character, and cleaning drops it again.
fn the_long_way(plain: &str) -> String {
    text::compare_key(&format!("\u{ad}{plain}"))
}

proptest! {
    #[test]
    fn plain_text_compares_alike_on_the_short_way_and_the_long(
        plain in "[ -~\u{a1}-\u{17f}\u{1a0}\u{1a1}\u{1af}\u{1b0}\u{1ea0}-\u{1ef9}–“”]{0,24}"
    ) {
        prop_assert_eq!(text::compare_key(&plain), the_long_way(&plain));
        prop_assert_eq!(text::fold(&plain), text::fold(&format!("\u{ad}{plain}")));
        prop_assert_eq!(text::clean(&plain), text::clean(&format!("\u{ad}{plain}")));
    }

    #[test]
    fn syllables_compare_alike_on_the_short_way_and_the_long(
        word in "(ng|th|qu|gi|h|t|k|)[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(n|ng|c|ch|)"
    ) {
        prop_assert_eq!(text::compare_key(&word), the_long_way(&word));
    }
}
