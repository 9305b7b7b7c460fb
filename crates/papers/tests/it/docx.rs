//! The DOCX file: what it says, that it keeps the paper's rules, and that word processors can
//! trust its parts.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use papers::{Block, Document, Profile, Role, Row, docx};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::sample::{document, group, letterhead, list_title, person, row, table};

const PROFILES: [Profile; 2] = [Profile::PartyHd36, Profile::StateNd30];

fn whole_paper(profile: Profile) -> Document {
    let mut rows = vec![group("I. CÁ NHÂN", 0), group("1. Phường An Hòa", 1)];
    rows.extend((1..=40).map(person));
    let signature = Block::Signature {
        recipients: vec!["- Như trên;".into(), "- Lưu Ban.".into()],
        authority: vec!["K/T Trưởng ban".into()],
        position: "Phó Trưởng ban".into(),
        name: Some("Lê Thị Hồng Ngân".into()),
    };
    let ground = Block::Paragraph {
        text: "Căn cứ Luật Thi đua, khen thưởng;".into(),
        role: Role::Ground,
    };
    let blocks = vec![
        letterhead(profile),
        list_title(),
        ground,
        table(rows),
        Block::Closing("Danh sách này có 40 cá nhân.".into()),
        signature,
    ];
    document(profile, blocks)
}

pub(crate) fn parts(document: &Document) -> HashMap<String, String> {
    let bytes = docx(document).expect("a file");
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let count = zip.len();
    let read = |index| {
        let mut part = zip.by_index(index).expect("a part");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("UTF-8");
        (part.name().expect("a name").into_owned(), text)
    };
    (0..count).map(read).collect()
}

/// Each paragraph's words; a line's end is a blank.
fn paragraphs(part: &str) -> Vec<String> {
    let mut found = Vec::new();
    for event in events(part) {
        match event {
            Event::Start(tag) if tag.name().as_ref() == "w:p" => found.push(String::new()),
            Event::Empty(tag) if tag.name().as_ref() == "w:br" => {
                found.last_mut().expect("a paragraph").push(' ');
            }
            Event::Text(text) => {
                found
                    .last_mut()
                    .expect("a paragraph")
                    .push_str(&text.xml10_content());
            }
            Event::GeneralRef(name) => {
                let letter = match name.xml10_content().as_ref() {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("an entity {other}"),
                };
                found.last_mut().expect("a paragraph").push(letter);
            }
            _ => {}
        }
    }
    found.retain(|words| !words.is_empty());
    found
}

fn events(part: &str) -> Vec<Event<'_>> {
    let mut reader = Reader::from_str(part);
    let mut found = Vec::new();
    loop {
        match reader.read_event().expect("well-formed markup") {
            Event::Eof => return found,
            event => found.push(event),
        }
    }
}

#[test]
fn a_paper_says_the_same_in_the_same_order_as_its_description() {
    let body = &parts(&whole_paper(Profile::PartyHd36))["word/document.xml"];
    let words = paragraphs(body);
    let head = [
        "THÀNH ỦY CẦN THƠ",
        "BAN DÂN VẬN",
        "*",
        "Số 07-QĐ/BDVTU",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Cần Thơ, ngày 18 tháng 6 năm 2024",
        "DANH SÁCH",
        "cá nhân được tặng Giấy khen",
        "(Kèm theo Quyết định số 15-QĐ/BDVTU, ngày 10/10/2024 của Ban Dân vận Thành ủy)",
        "-----",
        "Căn cứ Luật Thi đua, khen thưởng;",
        "STT",
        "Họ và tên",
        "Chức vụ, đơn vị công tác",
        "Tiền thưởng (đồng)",
        "I. CÁ NHÂN",
        "1. Phường An Hòa",
        "1",
    ];
    assert_eq!(words[..head.len()], head);
    let foot = [
        "Danh sách này có 40 cá nhân.",
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu Ban.",
        "K/T TRƯỞNG BAN",
        "PHÓ TRƯỞNG BAN",
        "Lê Thị Hồng Ngân",
    ];
    assert_eq!(words[words.len() - foot.len()..], foot);
    assert_eq!(words.iter().filter(|word| *word == "1.410.000").count(), 40);
}

#[test]
fn the_header_repeats_no_row_splits_and_headings_stay_with_their_rows() {
    let body = &parts(&whole_paper(Profile::StateNd30))["word/document.xml"];
    let list = body.split("<w:tbl>").nth(2).expect("the list");
    let list = list.split("</w:tbl>").next().expect("its end");
    let rows: Vec<&str> = list.split("<w:tr>").skip(1).collect();
    assert_eq!(rows.len(), 43);
    for (number, row) in rows.iter().enumerate() {
        assert!(row.contains("<w:cantSplit/>"), "row {number}");
        assert_eq!(row.contains("<w:tblHeader/>"), number == 0, "row {number}");
    }
    assert!(rows[1].contains("<w:keepNext/>") && rows[2].contains("<w:keepNext/>"));
    assert!(rows[42].contains("<w:keepNext/>") && !rows[41].contains("<w:keepNext/>"));
}

#[test]
fn the_first_page_has_no_number_and_an_appendix_counts_anew() {
    let mut paper = whole_paper(Profile::StateNd30);
    paper.blocks.push(Block::Appendix { number: Some(2) });
    paper.blocks.push(list_title());
    let parts = parts(&paper);
    let body = &parts["word/document.xml"];
    assert_eq!(body.matches("<w:titlePg/>").count(), 2);
    assert_eq!(body.matches("<w:pgNumType w:start=\"1\"/>").count(), 1);
    assert!(parts["word/header1.xml"].contains("PAGE"));
    assert!(!parts["word/header2.xml"].contains("PAGE"));
    assert!(paragraphs(body).contains(&"Phụ lục II".to_owned()));
}

#[test]
fn markup_and_template_signs_in_a_name_stay_letters() {
    let name = "<w:b/> & {{ten}} #link(\"x\") $x$ ]]> =1+1";
    let paper = document(
        Profile::PartyHd36,
        vec![table(vec![row(1, name, "xã A\u{1}")])],
    );
    let words = paragraphs(&parts(&paper)["word/document.xml"]);
    assert_eq!(words[5], name);
    assert_eq!(words[6], "xã A");
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    for profile in PROFILES {
        let paper = whole_paper(profile);
        assert_eq!(docx(&paper), docx(&paper));
    }
}

#[test]
fn a_word_too_long_for_its_cell_is_left_whole_for_the_word_processor() {
    let name = "ă".repeat(60);
    let paper = document(Profile::PartyHd36, vec![table(vec![row(1, &name, "x")])]);
    assert!(paragraphs(&parts(&paper)["word/document.xml"]).contains(&name));
}

#[test]
fn every_part_is_well_formed_typed_and_reached() {
    for profile in PROFILES {
        let parts = parts(&whole_paper(profile));
        let types = &parts["[Content_Types].xml"];
        for (name, part) in &parts {
            assert!(!events(part).is_empty());
            let typed = types.contains(&format!("PartName=\"/{name}\"")) || name.contains("rels");
            assert!(typed || name == "[Content_Types].xml", "{name}");
        }
        let relations = &parts["word/_rels/document.xml.rels"];
        for target in relations.split("Target=\"").skip(1) {
            let target = target.split('"').next().expect("a target");
            assert!(parts.contains_key(&format!("word/{target}")), "{target}");
        }
    }
}

/// Word refuses a file whose properties stand in another order than the format's.
#[test]
fn properties_stand_in_the_order_of_the_format() {
    const PARAGRAPH: [&str; 8] = [
        "w:pStyle",
        "w:keepNext",
        "w:pBdr",
        "w:spacing",
        "w:ind",
        "w:jc",
        "w:outlineLvl",
        "w:sectPr",
    ];
    let mut paper = whole_paper(Profile::StateNd30);
    paper.blocks.push(Block::Appendix { number: None });
    let parts = parts(&paper);
    for name in ["word/document.xml", "word/styles.xml"] {
        let mut seen = 0;
        for properties in parts[name].split("<w:pPr>").skip(1) {
            let properties = properties.split("</w:pPr>").next().expect("its end");
            let places: Vec<usize> = PARAGRAPH
                .iter()
                .filter_map(|tag| properties.find(&format!("<{tag}")))
                .collect();
            assert!(places.is_sorted(), "{name}: {properties}");
            seen += 1;
        }
        assert!(seen > 20, "{name}");
    }
}

#[test]
fn every_style_that_is_used_is_defined() {
    for profile in PROFILES {
        let mut paper = whole_paper(profile);
        paper.blocks.push(Block::Appendix { number: None });
        paper.blocks.push(Block::Paragraph {
            text: "Điều 1".into(),
            role: Role::Heading,
        });
        paper.blocks.push(Block::Title {
            kind: "Quyết định".into(),
            lines: vec!["về việc".into()],
            parent: None,
        });
        let parts = parts(&paper);
        let styles = &parts["word/styles.xml"];
        for name in ["word/document.xml", "word/header1.xml"] {
            for used in parts[name].split("<w:pStyle w:val=\"").skip(1) {
                let used = used.split('"').next().expect("a style");
                let defined = format!("w:styleId=\"{used}\"");
                assert!(styles.contains(&defined), "{used}");
            }
        }
    }
}

#[test]
fn a_row_of_another_shape_is_refused() {
    let short = Row::Data { cells: Vec::new() };
    let paper = document(Profile::PartyHd36, vec![table(vec![short])]);
    let refused = docx(&paper).expect_err("a refusal").to_string();
    assert_eq!(refused, "row 1 of table 1 has 0 cells, 4 columns");
}
