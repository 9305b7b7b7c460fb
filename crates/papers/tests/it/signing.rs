//! The end of a paper: closing sentence, recipients, signature.

use papers::{Block, Document, Profile, Role};

use crate::reader::Page;
use crate::sample::{document, list_title, name, pages, person, signature, table, total};

const SENTENCE: &str = "Danh sách này có 40 cá nhân.";

fn page_with<'a>(pages: &'a [Page], words: &str) -> &'a Page {
    let found = pages
        .iter()
        .find(|page| page.words().iter().any(|line| line.contains(words)));
    found.unwrap_or_else(|| panic!("no {words}"))
}

fn list(rows: usize, closing: bool) -> Document {
    let mut rows: Vec<_> = (1..=rows).map(person).collect();
    rows.push(total(1_410_000 * rows.len() as i64));
    let mut blocks = vec![list_title(), table(rows)];
    blocks.extend(closing.then(|| Block::Closing(SENTENCE.into())));
    blocks.push(signature());
    document(Profile::PartyHd36, blocks)
}

#[test]
fn a_signature_takes_two_lines_of_its_list_along_wherever_the_page_ends() {
    for closing in [true, false] {
        for rows in 20..=32 {
            let pages = pages(&list(rows, closing));
            let page = page_with(&pages, "K/T TRƯỞNG BAN");
            let words = page.words().join("\n");
            let what = format!("{rows} rows, closing {closing}: {words}");
            assert!(words.contains("Nguyễn Văn Mẫu"), "{what}");
            assert!(words.contains("Lưu Ban Dân vận"), "{what}");
            assert!(words.contains("Tổng cộng"), "{what}");
            assert!(words.contains(&name(rows)), "{what}");
            assert_eq!(words.contains(SENTENCE), closing, "{what}");
            assert!(words.contains("Họ và tên"), "{what}");
        }
    }
}

#[test]
fn a_signature_takes_the_last_paragraph_along_wherever_the_page_ends() {
    let text = "Các tập thể, cá nhân có tên trong danh sách chịu trách nhiệm thi hành. ".repeat(3);
    for paragraphs in 8..=14 {
        let body = |number: usize| Block::Paragraph {
            text: format!("Đoạn {number}. {text}"),
            role: Role::Body,
        };
        let mut blocks: Vec<_> = (1..=paragraphs).map(body).collect();
        blocks.push(signature());
        let pages = pages(&document(Profile::StateNd30, blocks));
        let page = page_with(&pages, "Nguyễn Văn Mẫu");
        let sign = page.line("K/T TRƯỞNG BAN").baseline;
        let above = page
            .lines()
            .iter()
            .filter(|line| line.baseline > 20.0 && line.baseline < sign)
            .count();
        assert!(above >= 2, "{paragraphs} paragraphs, {above} lines above");
    }
}

#[test]
fn the_position_is_bold_only_under_state_rules() {
    for (profile, font) in [
        (Profile::PartyHd36, "Tinos"),
        (Profile::PartyHd05, "Tinos"),
        (Profile::StateNd30, "Tinos-Bold"),
        (Profile::Front, "Tinos-Bold"),
    ] {
        let page = pages(&document(profile, vec![signature()])).remove(0);
        let position = page
            .texts
            .iter()
            .find(|text| text.text == "PHÓ TRƯỞNG BAN")
            .expect("a position");
        assert_eq!(position.font, font, "{profile:?}");
        assert_eq!(position.size_pt.round(), 14.0);
        let authority = page.texts.iter().find(|text| text.text == "K/T TRƯỞNG BAN");
        assert_eq!(authority.expect("an authority").font, "Tinos-Bold");
    }
}

#[test]
fn recipients_stand_left_of_the_signature_with_room_to_sign() {
    let page = pages(&document(Profile::PartyHd36, vec![signature()])).remove(0);
    let line = |words: &str| {
        page.texts
            .iter()
            .find(|text| text.text.contains(words))
            .expect("a line")
    };
    let (label, authority) = (line("Nơi nhận:"), line("K/T"));
    assert!((label.baseline - authority.baseline).abs() < 0.5);
    assert!(label.x < 31.0 && authority.x > 105.0);
    assert_eq!(label.size_pt.round(), 14.0);
    assert_eq!(line("Lưu Ban").size_pt.round(), 12.0);
    let room = line("Nguyễn Văn Mẫu").baseline - line("PHÓ TRƯỞNG BAN").baseline;
    assert!((25.0..36.0).contains(&room), "{room} mm");
    let underlined = page
        .rules()
        .iter()
        .any(|(left, _, y)| *left < 31.0 && (*y - label.baseline).abs() < 2.0);
    assert!(underlined, "the Party underlines the label");
}
