//! What an office may change about a paper without another form: both sides, its own typeface, the
//! small line at the foot, margins; and the first page of a long list before the rest.

use std::path::Path;

use papers::{Block, Document, Margins, Profile, Role, first_page};

use crate::docx::parts;
use crate::reader::{Page, read};
use crate::sample::{
    document, group, laid, letterhead, list_title, pages, person, signature, table, total,
};

fn list(profile: Profile, rows: usize) -> Document {
    let mut lines: Vec<_> = (1..=rows).map(person).collect();
    lines.push(total(1_410_000 * rows as i64));
    let blocks = vec![letterhead(profile), list_title(), table(lines), signature()];
    document(profile, blocks)
}

/// Where the table's left and right edges lie.
fn edges(page: &Page) -> (f64, f64) {
    let rules = page.rules();
    let left = rules
        .iter()
        .map(|rule| rule.0)
        .fold(f64::INFINITY, f64::min);
    let right = rules.iter().map(|rule| rule.1).fold(0.0, f64::max);
    (left, right)
}

#[test]
fn p7_on_both_sides_even_pages_begin_15_mm_from_the_left() {
    // The second list is laid out in stretches, some of which begin on the back of a sheet.
    for rows in [120, 2100] {
        let mut paper = list(Profile::PartyHd36, rows);
        paper.style.mirrored = true;
        let pages = pages(&paper);
        assert!(pages.len() > 3);
        for (index, page) in pages.iter().enumerate().take(pages.len() - 1) {
            let (left, right) = edges(page);
            let expected = if index % 2 == 0 { 30.0 } else { 15.0 };
            // A rule is half a point wide and lies on the margin's middle.
            assert!((left - expected).abs() < 0.3, "page {}: {left}", index + 1);
            assert!((right - left - 165.0).abs() < 0.5, "page {}", index + 1);
            if index > 0 {
                let number = page.line(&(index + 1).to_string());
                assert!((number.middle() - (left + 82.5)).abs() < 1.0);
            }
        }
    }
}

#[test]
fn one_side_only_has_the_same_margins_on_each_page() {
    let pages = pages(&list(Profile::PartyHd36, 120));
    for page in &pages[..pages.len() - 1] {
        assert!((edges(page).0 - 30.0).abs() < 0.3);
    }
}

#[test]
fn a_word_file_for_both_sides_changes_its_margins_over_too() {
    let mut paper = list(Profile::PartyHd36, 3);
    assert!(!parts(&paper)["word/settings.xml"].contains("mirrorMargins"));
    paper.style.mirrored = true;
    assert!(parts(&paper)["word/settings.xml"].contains("<w:mirrorMargins/>"));
}

#[test]
fn the_small_line_stands_at_the_foot_of_each_page_and_file() {
    let mut paper = list(Profile::PartyHd36, 60);
    assert!(!parts(&paper)["word/footer1.xml"].contains("<w:t"));
    paper.style.stamp = Some("Bản in số 3 · a1b2c3d4e5f6".into());
    for page in pages(&paper) {
        let line = page.line("Bản in số 3 · a1b2c3d4e5f6");
        assert_eq!(line.size_pt, 8.0);
        assert!(
            line.baseline > 277.0 && line.baseline < 292.0,
            "{}",
            line.baseline
        );
        assert!((line.right - 195.0).abs() < 0.5, "{}", line.right);
    }
    assert!(parts(&paper)["word/footer1.xml"].contains("Bản in số 3 · a1b2c3d4e5f6"));
}

/// Every letter of Vietnamese, also those with two marks.
const LETTERS: &str = "aăâbcdđeêghiklmnoôơpqrstuưvxy àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ";

#[test]
fn every_letter_prints_in_each_of_the_four_styles() {
    let both = [LETTERS.to_owned(), LETTERS.to_uppercase()];
    let paragraph = |role| {
        let text = both.join("\n");
        Block::Paragraph { text, role }
    };
    let groups = both.iter().map(|letters| group(letters, 1));
    let rows = groups.chain([person(1)]).collect();
    let blocks = vec![
        paragraph(Role::Body),
        paragraph(Role::Heading),
        paragraph(Role::Ground),
        table(rows),
    ];
    let mut paper = document(Profile::StateNd30, blocks);
    // So that the letters of a style stand in two lines and no more.
    paper.style.body.size_pt = 9.0;
    paper.style.table.body_pt = 9.0;
    paper.style.body.first_line_mm = 0.0;
    let pages = pages(&paper);
    let lines = pages[0].lines();
    let plain = |text: &str| text.replace(' ', "");
    for style in ["Regular", "Bold", "Italic", "BoldItalic"] {
        let of_style = lines.iter().filter(|line| {
            let name = line.font.rsplit('-').next().unwrap_or_default();
            name == style || style == "Regular" && line.font.ends_with("Tinos")
        });
        let printed: String = of_style.map(|line| plain(&line.text)).collect();
        for letters in &both {
            assert!(printed.contains(&plain(letters)), "{style}: {printed}");
        }
    }
}

/// Keeps the built-in family under the name of another that the machine has.
fn install() {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
    let folder = std::env::temp_dir().join(format!(
        "papers-dressed-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    std::fs::create_dir_all(&folder).expect("a folder");
    for style in ["Regular", "Bold", "Italic", "BoldItalic"] {
        let bytes = std::fs::read(fonts.join(format!("Tinos-{style}.ttf"))).expect("a font");
        let to = folder.join(format!("{style}.ttf"));
        std::fs::write(to, renamed(bytes)).expect("written");
    }
    papers::install_font("Nhanh", std::slice::from_ref(&folder)).expect("a typeface");
    std::fs::remove_dir_all(&folder).expect("removed");
}

#[test]
fn an_own_typeface_is_printed_in_and_named() {
    install();
    let mut paper = list(Profile::PartyHd36, 3);
    paper.style.font = "Nhanh".into();
    let own = pages(&paper);
    let mut known = own[0].texts.iter();
    assert!(
        known.all(|text| text.font.contains("Nhanh")),
        "{:?}",
        own[0].texts[0]
    );
    assert!(parts(&paper)["word/styles.xml"].contains("w:ascii=\"Nhanh\""));
    assert!(parts(&paper)["word/fontTable.xml"].contains("Nhanh"));
    paper.style.font = papers::BUILT_IN.into();
    assert!(parts(&paper)["word/styles.xml"].contains("w:ascii=\"Times New Roman\""));
}

#[test]
fn cards_are_fitted_and_printed_in_the_typeface_they_name() {
    install();
    let field = papers::CardField {
        name: "name".into(),
        x_mm: 60.0,
        y_mm: 60.0,
        width_mm: 120.0,
        height_mm: None,
        align: papers::Align::Center,
        rise: papers::Rise::Top,
        size_pt: 20.0,
        line_spacing: 1.2,
        bold: true,
        italic: false,
        caps: false,
        text: "Lê Văn An".into(),
    };
    let font_of = |font: &str| {
        let fitted = papers::fit(papers::Cards {
            title: "Giấy khen".into(),
            font: font.into(),
            created: "2024-10-10".parse().expect("a date"),
            sheet: papers::CardSheet::single(297.0, 210.0),
            offset_mm: (0.0, 0.0),
            cards: vec![papers::Card {
                fields: vec![field.clone()],
                strokes: Vec::new(),
            }],
        });
        let laid = papers::lay_out_cards(fitted.expect("fitted"), &()).expect("a layout");
        let pages = crate::reader::read(&laid.pdf().expect("a PDF"));
        pages[0].texts[0].font.clone()
    };
    assert!(font_of("Nhanh").contains("Nhanh"));
    assert!(font_of(papers::BUILT_IN).contains("Tinos"));
    assert!(font_of("Không Có Phông Này").contains("Tinos"));
}

/// The built-in family under another name of as many letters.
fn renamed(mut bytes: Vec<u8>) -> Vec<u8> {
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_be_bytes).collect() };
    for (old, new) in [
        (wide("Tinos"), wide("Nhanh")),
        (b"Tinos".to_vec(), b"Nhanh".to_vec()),
    ] {
        for at in 0..bytes.len() - old.len() {
            if bytes[at..].starts_with(&old) {
                bytes[at..at + new.len()].copy_from_slice(&new);
            }
        }
    }
    bytes
}

#[test]
fn wider_margins_narrow_the_columns_of_text_and_the_letterhead() {
    let mut paper = list(Profile::StateNd30, 60);
    paper.style.set_portrait(Margins {
        top: 25.0,
        bottom: 25.0,
        left: 35.0,
        right: 20.0,
    });
    papers::fit_columns(&mut paper);
    let pages = pages(&paper);
    let (left, right) = edges(&pages[1]);
    assert!(
        (left - 35.0).abs() < 0.3 && (right - 190.0).abs() < 0.3,
        "{left} {right}"
    );
    let nation = pages[0].line("CỘNG HÒA");
    assert!(nation.right < 190.3, "{}", nation.right);
}

#[test]
fn the_oldest_party_papers_have_their_own_margins() {
    let mut paper = list(Profile::PartyOld, 60);
    papers::fit_columns(&mut paper);
    let (left, right) = edges(&pages(&paper)[1]);
    assert!(
        (left - 35.0).abs() < 0.3 && (right - 195.0).abs() < 0.3,
        "{left} {right}"
    );
}

#[test]
fn the_first_page_of_a_long_list_is_there_before_the_rest_and_is_the_same() {
    for rows in [700, 2100] {
        let mut paper = list(Profile::PartyHd36, rows);
        paper.style.stamp = Some("Bản in số 1".into());
        let first = first_page(&paper).expect("a layout").expect("a page");
        assert!(first == laid(&paper).svg(0).expect("a page"), "{rows} rows");
    }
    assert_eq!(first_page(&list(Profile::PartyHd36, 100)), Ok(None));
    let unlike = first_page(&list(Profile::PartyHd36, 0));
    assert_eq!(unlike, Ok(None));
    assert_eq!(
        read(&laid(&list(Profile::PartyHd36, 1)).pdf().expect("a PDF")).len(),
        1
    );
}
