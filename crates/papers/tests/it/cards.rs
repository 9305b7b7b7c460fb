//! Texts placed on blanks, measured in the PDF itself; and what does not fit, told before paper is
//! touched.

use papers::{
    Align, Card, CardField, CardSheet, Cards, Fitted, Misfit, PaperError, Rise, SMALLEST_SHARE,
    Why, fit, lay_out_cards, scan,
};
use proptest::prelude::*;

use crate::reader::{self, Line, Page};

/// Millimetres that a ruler would not see.
const RULER: f64 = 0.3;
const MM: f64 = 25.4 / 72.0;

fn field(name: &str, text: &str) -> CardField {
    CardField {
        name: name.into(),
        x_mm: 40.0,
        y_mm: 60.0,
        width_mm: 120.0,
        height_mm: Some(20.0),
        align: Align::Center,
        rise: Rise::Top,
        size_pt: 20.0,
        line_spacing: 1.2,
        bold: false,
        italic: false,
        caps: false,
        text: text.into(),
    }
}

fn cards(cards: Vec<Card>) -> Cards {
    Cards {
        title: "Giấy khen".into(),
        font: papers::BUILT_IN.into(),
        created: "2024-10-10".parse().expect("a date"),
        sheet: CardSheet::single(297.0, 210.0),
        offset_mm: (0.0, 0.0),
        cards,
    }
}

fn card(fields: Vec<CardField>) -> Card {
    Card {
        fields,
        strokes: Vec::new(),
    }
}

fn one(field: CardField) -> Fitted {
    fit(cards(vec![card(vec![field])])).expect("fitted")
}

fn pages(fitted: Fitted) -> Vec<Page> {
    let laid = lay_out_cards(fitted, &()).expect("a layout");
    reader::read(&laid.pdf().expect("a PDF"))
}

/// A name as the office hands it over.
fn whole(name: &str) -> String {
    name.replace(' ', "\u{a0}")
}

fn near(found: f64, wanted: f64, what: &str) {
    assert!(
        (found - wanted).abs() < RULER,
        "{what}: {found} mm, not {wanted}"
    );
}

#[test]
fn a_text_stands_where_it_was_placed_whatever_its_alignment() {
    let cases = [
        (Align::Left, 40.0),
        (Align::Center, 100.0),
        (Align::Right, 160.0),
    ];
    for (align, anchor) in cases {
        let field = CardField {
            align,
            ..field("name", "Nguyễn Thị Hồng Phương Thảo")
        };
        let page = &pages(one(field))[0];
        let line = page.line("Phương");
        let found = match align {
            Align::Left => line.x,
            Align::Center => line.middle(),
            Align::Right => line.right,
        };
        near(found, anchor, "anchor");
        near(line.baseline, 60.0 + 0.891 * 20.0 * MM, "baseline");
        assert!((line.size_pt - 20.0).abs() < 0.01);
    }
}

#[test]
fn a_printers_offset_moves_everything_by_tenths_of_a_millimetre() {
    let at = |offset_mm| {
        let whole = Cards {
            offset_mm,
            ..cards(vec![card(vec![field("name", "Lê Văn An")])])
        };
        let line = pages(fit(whole).expect("fitted"))[0].line("An");
        (line.x, line.baseline)
    };
    let (x, y) = at((0.0, 0.0));
    let (moved_x, moved_y) = at((1.7, -2.4));
    assert!((moved_x - x - 1.7).abs() < 0.02 && (moved_y - y + 2.4).abs() < 0.02);
}

#[test]
fn a_smaller_name_stays_on_its_dotted_line() {
    let long = whole("Nguyễn Ngọc Thị Hồng Phương Thảo Nguyên Khánh Linh");
    let fitted = one(CardField {
        width_mm: 140.0,
        ..field("name", &long)
    });
    assert_eq!(fitted.misfits, []);
    let line = pages(fitted)[0].line("Nguyễn");
    assert!(line.text.ends_with("Khánh Linh"), "one line: {}", line.text);
    assert!(
        line.size_pt < 20.0 && line.size_pt >= 16.0,
        "{}",
        line.size_pt
    );
    near(line.baseline, 60.0 + 0.891 * 20.0 * MM, "baseline");
}

#[test]
fn lines_are_balanced_and_stand_in_the_middle_of_their_height() {
    let citation = "Đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm 2024";
    let fitted = one(CardField {
        height_mm: Some(40.0),
        rise: Rise::Middle,
        ..field("citation", citation)
    });
    let lines = pages(fitted)[0].lines();
    let widths: Vec<f64> = lines.iter().map(Line::width).collect();
    let (least, most) = (
        widths.iter().copied().fold(f64::MAX, f64::min),
        widths.iter().copied().fold(0.0, f64::max),
    );
    assert!(lines.len() == 2 && least > 0.7 * most, "{widths:?}");
    let heights: Vec<f64> = lines.iter().map(|line| line.baseline).collect();
    let pitch = 1.2 * 20.0 * MM;
    for pair in heights.windows(2) {
        near(pair[1] - pair[0], pitch, "pitch");
    }
    let high = 1.107 * 20.0 * MM + pitch * (lines.len() - 1) as f64;
    near(
        heights[0],
        60.0 + (40.0 - high) / 2.0 + 0.891 * 20.0 * MM,
        "first baseline",
    );
}

#[test]
fn what_does_not_fit_is_told_by_card_and_field() {
    let name = whole(&"Nguyễn Thị Hồng ".repeat(25));
    let cases = [
        (field("name", name.trim_end()), Why::TooWide),
        (field("citation", &"thành tích ".repeat(40)), Why::TooHigh),
        (
            CardField {
                x_mm: 250.0,
                ..field("name", "Nguyễn Thị Hồng Phương Thảo")
            },
            Why::OffPage,
        ),
        (field("name", "An 漢 😀"), Why::MissingGlyphs("漢😀".into())),
    ];
    for (field, why) in cases {
        let fine = card(vec![self::field("name", "Lê Văn An")]);
        let fitted = fit(cards(vec![fine, card(vec![field.clone()])])).expect("fitted");
        let misfit = Misfit {
            card: 1,
            field: field.name,
            why,
        };
        assert!(fitted.misfits.contains(&misfit), "{:?}", fitted.misfits);
        assert!(fitted.misfits.iter().all(|misfit| misfit.card == 1));
        assert_eq!(
            fitted.without_misfits().expect("one is left").card_count(),
            1
        );
    }
}

#[test]
fn two_texts_on_each_other_are_told() {
    let over = CardField {
        y_mm: 62.0,
        ..field("unit", "Hội Nông dân phường Hưng Lợi")
    };
    let fitted = fit(cards(vec![card(vec![field("name", "Lê Văn An"), over])])).expect("fitted");
    let why: Vec<&Why> = fitted.misfits.iter().map(|misfit| &misfit.why).collect();
    assert_eq!(why, [&Why::Overlaps("name".into())]);
}

#[test]
fn place_cards_lie_in_a_grid_with_marks_to_cut_by() {
    let sheet = CardSheet {
        size_mm: (210.0, 297.0),
        card_mm: (90.0, 55.0),
        grid: (2, 5),
        origin_mm: (15.0, 11.0),
        gap_mm: (0.0, 0.0),
        cut_marks: true,
    };
    let name = |number: usize| {
        card(vec![CardField {
            x_mm: 5.0,
            y_mm: 20.0,
            width_mm: 80.0,
            ..field("name", &format!("Người {number}"))
        }])
    };
    let whole = Cards {
        sheet,
        ..cards((1..=13).map(name).collect())
    };
    let pages = pages(fit(whole).expect("fitted"));
    assert_eq!(pages.len(), 2);
    let fourth = pages[0].line("Người 3");
    // The line of a row holds both cards of it.
    near(
        fourth.baseline,
        11.0 + 55.0 + 20.0 + 0.891 * 20.0 * MM,
        "second row",
    );
    let second = pages[0].texts.iter().find(|text| text.text.contains('4'));
    assert!(second.expect("the fourth card").x > 105.0);
    assert!(pages[0].strokes.len() >= 18, "{}", pages[0].strokes.len());
}

#[test]
fn impossible_measures_are_refused_by_name() {
    let whole = cards(vec![card(vec![field("name", "An")])]);
    let sheet = |width, height| Cards {
        sheet: CardSheet::single(width, height),
        ..whole.clone()
    };
    let refused = |cards: Cards| fit(cards).expect_err("refused");
    assert!(matches!(
        refused(sheet(0.0, 210.0)),
        PaperError::SheetSize { .. }
    ));
    assert!(matches!(
        refused(sheet(f64::NAN, 210.0)),
        PaperError::SheetSize { .. }
    ));
    let far = Cards {
        offset_mm: (0.0, 20.1),
        ..whole.clone()
    };
    assert!(matches!(refused(far), PaperError::OffsetTooLarge { .. }));
    assert_eq!(refused(cards(Vec::new())), PaperError::NoCards);
    let grid = Cards {
        sheet: CardSheet {
            grid: (2, 1),
            ..whole.sheet
        },
        ..whole
    };
    assert!(matches!(refused(grid), PaperError::CardsOffSheet { .. }));
    let thin = CardField {
        width_mm: 0.0,
        ..field("name", "An")
    };
    let thin = cards(vec![card(vec![thin])]);
    assert_eq!(
        refused(thin),
        PaperError::FieldMeasure {
            field: "name".into()
        }
    );
}

#[test]
fn markup_is_printed_as_it_was_typed() {
    let text = "#set page(1mm) $x^2$ *b* _i_ <w:t>&amp; \"q\" \\u{41} @a `c` ~ --- 'd'";
    let fitted = one(CardField {
        size_pt: 10.0,
        width_mm: 200.0,
        ..field("citation", text)
    });
    assert_eq!(pages(fitted)[0].words(), [text]);
}

#[test]
fn only_pictures_of_a_sane_size_are_taken_and_made_small() {
    let picture = image::RgbImage::from_fn(3000, 1500, |x, y| {
        image::Rgb([(x % 256) as u8, (y % 256) as u8, 200])
    });
    let mut png = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("written");
    let png = png.into_inner();
    let kept = scan(&png).expect("a picture");
    assert_eq!((kept.width, kept.height), (2000, 1000));
    assert!(kept.jpeg.len() < 1 << 20);
    assert_eq!(scan(b"GIF89a, no picture"), Err(PaperError::NotAPicture));
    assert_eq!(scan(&png[..png.len() / 2]), Err(PaperError::NotAPicture));
    let bytes = 50 << 20;
    assert_eq!(
        scan(&vec![0; bytes]),
        Err(PaperError::PictureTooLarge { bytes })
    );
}

#[test]
fn a_preview_shows_the_blank_and_the_pdf_does_not() {
    let picture = image::RgbImage::from_pixel(297, 210, image::Rgb([200, 30, 30]));
    let mut png = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("written");
    let blank = scan(&png.into_inner()).expect("a picture");
    let laid = lay_out_cards(one(field("name", "Lê Văn An")), &()).expect("a layout");
    let shown = laid.png(0, 40.0, Some(&blank)).expect("a picture");
    let shown = image::load_from_memory(&shown)
        .expect("a picture")
        .to_rgb8();
    let corner = shown.get_pixel(2, 2).0;
    assert!(corner[0] > 150 && corner[1] < 80, "{corner:?}");
    let pdf = laid.pdf().expect("a PDF");
    assert!(!String::from_utf8_lossy(&pdf).contains("/Subtype/Image"));
    assert_eq!(pdf, laid.pdf().expect("a PDF"), "the same bytes again");
}

#[test]
fn three_hundred_cards_are_one_layout_and_six_hundred_are_joined_in_order() {
    for count in [300, 600] {
        let named = |number| card(vec![field("name", &format!("Người số {number}"))]);
        let fitted = fit(cards((1..=count).map(named).collect())).expect("fitted");
        let pages = pages(fitted);
        assert_eq!(pages.len(), count);
        for (number, page) in pages.iter().enumerate() {
            assert_eq!(page.words(), [format!("Người số {}", number + 1)]);
        }
    }
}

/// Words of Vietnamese, of other tongues and of no tongue, without letters the font lacks.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("Nguyễn".to_owned()),
        Just("Ủy".to_owned()),
        Just("Ế".to_owned()),
        Just("“Dân".to_owned()),
        Just("khéo”,".to_owned()),
        "[a-zđA-Z0-9#$*_<>&\\\\]{1,14}",
    ];
    prop::collection::vec(word, 1..40).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// For any name and citation: every letter is printed once and in order, no line ends within
    /// the name, nothing is smaller than four fifths, and what is not told of lies in its box.
    #[test]
    fn every_letter_is_printed_once_and_no_name_is_split(
        name in words(),
        citation in words(),
        width in 30.0..200.0f64,
        height in 8.0..60.0f64,
    ) {
        let held = whole(&name);
        let text = format!("{held} {citation}");
        let field = CardField {
            width_mm: width,
            height_mm: Some(height),
            ..field("text", &text)
        };
        let fitted = one(field);
        let told = !fitted.misfits.is_empty();
        let page = pages(fitted).remove(0);
        let bare = |text: &str| text.replace(' ', "");
        let printed: String = page.texts.iter().map(|text| bare(&text.text)).collect();
        prop_assert_eq!(printed, bare(&format!("{name}{citation}")));
        let top = page.texts[0].baseline;
        let on_first = page.texts.iter().filter(|text| (text.baseline - top).abs() < 0.1);
        let first: String = on_first.map(|text| bare(&text.text)).collect();
        prop_assert!(first.starts_with(&bare(&name)), "{first} splits {name}");
        let lines = page.lines();
        for line in &lines {
            prop_assert!(line.size_pt >= 20.0 * SMALLEST_SHARE - 0.01);
            if !told {
                prop_assert!(line.x > 40.0 - RULER && line.right < 40.0 + width + RULER);
                prop_assert!(line.baseline < 60.0 + height.max(1.107 * 20.0 * MM));
            }
        }
    }
}
