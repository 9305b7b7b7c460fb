//! Whatever a cell holds is printed as it is, inside its cell.

use papers::{Block, Document, Profile, Role, Row, missing_glyphs};

use crate::sample::{document, group, laid, list_title, pages, person, row, table};

fn with_cell(text: &str) -> Document {
    document(
        Profile::PartyHd36,
        vec![
            list_title(),
            table(vec![person(1), row(2, text, text), person(3)]),
        ],
    )
}

/// The words of all pages without blanks, so that line breaks do not matter.
fn printed(document: &Document) -> String {
    let pages = pages(document);
    let words = pages
        .iter()
        .flat_map(|page| page.texts.iter().map(|text| text.text.clone()));
    words.collect::<String>().replace([' ', '\u{200b}'], "")
}

#[test]
fn nothing_in_a_cell_is_read_as_markup() {
    let cases = [
        "#panic(\"x\")",
        "*đậm* _nghiêng_ `mã`",
        "$ x^2 $ <nhãn> @nhãn",
        "<script>alert(1)</script>",
        "= Tiêu đề",
        "#read(\"/etc/passwd\")",
        "\\u{1F4A3} \\ // /* */",
        "]]]}}})))",
        "-- --- ... ~ 'nháy' \"kép\"",
        "{\"piece\": \"page_break\"}",
    ];
    for text in cases {
        let all = printed(&with_cell(text));
        let wanted = text.replace(' ', "");
        assert_eq!(all.matches(&wanted).count(), 2, "{text} in {all}");
    }
}

#[test]
fn a_word_without_blanks_stays_inside_its_cell() {
    let word = "W".repeat(300);
    let page = pages(&with_cell(&word)).remove(0);
    let rules: Vec<f64> = page
        .strokes
        .iter()
        .filter(|stroke| (stroke.from.0 - stroke.to.0).abs() < 0.01)
        .map(|stroke| stroke.from.0)
        .collect();
    for text in page.texts.iter().filter(|text| text.text.contains("WW")) {
        let crossed = rules
            .iter()
            .find(|x| **x > text.x + 0.1 && **x < text.x + text.width - 0.1);
        assert_eq!(crossed, None, "{text:?}");
    }
    let letters: usize = page
        .texts
        .iter()
        .map(|text| text.text.matches('W').count())
        .sum();
    assert_eq!(letters, 600);
}

#[test]
fn a_cell_taller_than_a_page_goes_on_over_the_next_ones_and_loses_nothing() {
    let words: Vec<String> = (0..1400).map(|number| format!("từ{number}")).collect();
    let document = with_cell(&words.join(" "));
    let pages = pages(&document);
    assert!(pages.len() > 2);
    let all: String = pages
        .iter()
        .flat_map(|page| page.words())
        .collect::<Vec<_>>()
        .join(" ");
    for number in [0, 1, 700, 1398, 1399] {
        assert!(
            all.split(' ').any(|word| word == format!("từ{number}")),
            "từ{number}"
        );
    }
    for page in &pages {
        let lowest = page
            .texts
            .iter()
            .map(|text| text.baseline)
            .fold(0.0, f64::max);
        assert!(lowest < 277.0, "text {lowest} mm down");
    }
}

#[test]
fn no_text_runs_over_the_foot_of_a_page_however_long_it_is() {
    let long = "rất dài ".repeat(1300);
    let title = Block::Title {
        kind: long.clone(),
        lines: vec![long.clone()],
        parent: Some(long.clone()),
    };
    let foot = Block::Signature {
        recipients: vec!["- Các cơ quan, đơn vị,".into(); 120],
        authority: vec!["K/T Trưởng ban".into()],
        position: "Phó Trưởng ban".into(),
        name: Some("Nguyễn Văn Mẫu".into()),
    };
    let paragraph = Block::Paragraph {
        text: long.clone(),
        role: Role::Body,
    };
    let groups: Vec<Row> = (0..20).map(|level| group("Nhóm rỗng", level)).collect();
    let cases = [
        vec![title],
        vec![paragraph, foot],
        vec![table(vec![group(&long, 0), person(1)])],
        vec![table(groups)],
        vec![table(
            (0..40)
                .flat_map(|_| [group("Nhóm", 0), group("Nhóm", 1)])
                .collect(),
        )],
    ];
    for (case, blocks) in cases.into_iter().enumerate() {
        for page in pages(&document(Profile::PartyHd36, blocks)) {
            let lowest = page
                .texts
                .iter()
                .map(|text| text.baseline)
                .fold(0.0, f64::max);
            assert!(lowest < 277.5, "case {case}: text {lowest} mm down");
        }
    }
}

#[test]
fn split_letters_are_printed_as_whole_ones() {
    let document = with_cell("Nguye\u{302}\u{303}n Thi\u{323} A\u{302}\u{309}n");
    assert!(printed(&document).contains("NguyễnThịẨn"));
    assert!(missing_glyphs(&document).is_empty());
}

#[test]
fn control_characters_leave_no_trace() {
    let all = printed(&with_cell("Trần\u{0}\u{7}\u{1b} Văn\u{202e} Ế\u{feff}"));
    assert!(all.contains("TrầnVănẾ"), "{all}");
}

#[test]
fn line_feeds_start_new_lines() {
    let words = pages(&with_cell("dòng một\ndòng hai"))
        .remove(0)
        .words()
        .join("\n");
    assert!(words.contains("dòng một") && words.contains("dòng hai"));
    assert!(!words.contains("dòng một dòng hai"));
}

#[test]
fn letters_that_the_font_lacks_are_named_before_printing_and_do_not_stop_it() {
    let document = with_cell("Trần 😀 漢 😀");
    assert_eq!(missing_glyphs(&document), ['😀', '漢']);
    assert_eq!(laid(&document).page_count(), 1);
}
