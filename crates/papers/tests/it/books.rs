//! Booklets: what the contents say is where it is, on pages and in texts; a workbook is the list.

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use papers::{Block, Content, Document, Profile, Row, Table, docx, xlsx};

use crate::docx::parts;
use crate::reader::read;
use crate::sample::{columns, document, laid, letterhead};

const CHAPTERS: usize = 3;
const MODELS: usize = 12;

fn title(chapter: usize, model: usize) -> String {
    format!(
        "{}. Mô hình số {model} của chương {chapter}",
        chapter * MODELS + model
    )
}

fn booklet() -> Document {
    let section = |text: String, level| Block::Section {
        text,
        level,
        new_page: level == 1,
    };
    let mut blocks = vec![
        letterhead(Profile::PartyHd36),
        Block::Cover {
            kind: "Sổ tay".into(),
            lines: vec!["mô hình “Dân vận khéo”".into()],
            foot: "Cần Thơ, năm 2024".into(),
        },
        Block::Contents {
            title: "Mục lục".into(),
        },
    ];
    for chapter in 0..CHAPTERS {
        blocks.push(section(format!("CHƯƠNG {chapter}"), 1));
        for model in 0..MODELS {
            blocks.push(section(title(chapter, model), 2));
            blocks.push(Block::Article {
                label: "Kết quả:".into(),
                text: "Vận động Nhân dân hiến đất, đóng góp ngày công. ".repeat(9),
            });
        }
    }
    blocks.push(Block::Workbook(Table {
        columns: columns(),
        rows: vec![Row::Data {
            cells: vec![
                Content::Number(1),
                Content::Text("Mô hình trong danh sách".into()),
                Content::Empty,
                Content::Money(0),
            ],
        }],
    }));
    let mut booklet = document(Profile::PartyHd36, blocks);
    booklet.style.running_head = Some("Sổ tay Dân vận khéo".into());
    booklet
}

/// The page, from 1, on which each section stands, by its title.
fn places(pages: &[Vec<String>]) -> HashMap<String, usize> {
    let titles =
        (0..CHAPTERS).flat_map(|chapter| (0..MODELS).map(move |model| title(chapter, model)));
    let place = |title: String| {
        let after_contents = pages.iter().enumerate().skip(2);
        let mut found = after_contents.filter(|(_, lines)| lines.contains(&title));
        let page = found.next().expect("a section").0 + 1;
        (title, page)
    };
    titles.map(place).collect()
}

fn printed() -> Vec<Vec<String>> {
    let pdf = laid(&booklet()).pdf().expect("a PDF");
    read(&pdf).iter().map(|page| page.words()).collect()
}

#[test]
fn the_contents_name_the_page_of_every_section() {
    let pages = printed();
    let contents: Vec<&String> = pages[1..3].iter().flatten().collect();
    for (title, page) in places(&pages) {
        let line = contents.iter().find(|line| line.starts_with(&title));
        let line = line.unwrap_or_else(|| panic!("no {title} in {contents:?}"));
        let number = line.rsplit(['.', ' ']).next().expect("a number");
        assert_eq!(number, page.to_string(), "{line}");
    }
}

#[test]
fn sections_are_bookmarks_and_entries_are_ways_to_them() {
    let pdf = laid(&booklet()).pdf().expect("a PDF");
    let file = lopdf::Document::load_mem(&pdf).expect("a PDF");
    let root = file.catalog().expect("a root");
    assert!(root.has(b"Outlines"));
    let links = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    let links = links.filter(|entry| {
        let kind = entry.get(b"Subtype").and_then(lopdf::Object::as_name);
        kind.is_ok_and(|kind| kind == b"Link")
    });
    assert!(links.count() >= CHAPTERS * (MODELS + 1));
}

#[test]
fn the_name_of_the_booklet_runs_over_each_page_but_the_first() {
    let pages = printed();
    let named = |lines: &Vec<String>| {
        lines
            .iter()
            .any(|line| line.contains("Sổ tay Dân vận khéo"))
    };
    assert!(!named(&pages[0]));
    assert!(pages[1..].iter().all(named));
    assert!(pages[4][0].contains("CHƯƠNG 0"), "{:?}", pages[4]);
}

#[test]
fn a_text_has_a_field_of_contents_with_the_pages_of_the_layout() {
    let body = parts(&booklet())
        .remove("word/document.xml")
        .expect("a body");
    assert!(body.contains(" TOC "));
    for (title, page) in places(&printed()) {
        let entry = body.split(&format!(">{title}<")).nth(1).expect("an entry");
        let name = entry.split("PAGEREF ").nth(1).expect("a field");
        let name = name.split(' ').next().expect("a name");
        assert!(
            body.contains(&format!("w:name=\"{name}\"")),
            "{name} is nowhere"
        );
        let told = entry.split("</w:hyperlink>").next().expect("an entry");
        assert!(
            told.contains(&format!(">{page}<")),
            "{title} on {page}: {told}"
        );
    }
}

#[test]
fn a_workbook_is_the_list_and_pages_do_not_show_it() {
    let bytes = xlsx(&booklet()).expect("a workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("opens");
    let range = book.worksheet_range("Danh sách").expect("the sheet");
    let said: Vec<String> = range
        .used_cells()
        .map(|(_, _, cell)| cell.to_string())
        .collect();
    assert!(said.iter().any(|cell| cell == "Mô hình trong danh sách"));
    assert!(said.iter().any(|cell| cell == "SỔ TAY"));
    assert!(
        said.iter()
            .all(|cell| !cell.contains("Kết quả:") && !cell.contains("CHƯƠNG"))
    );
    assert!(
        range
            .used_cells()
            .any(|(_, _, cell)| *cell == Data::Float(1.0))
    );
    let on_pages = printed().concat().join("\n");
    assert!(!on_pages.contains("Mô hình trong danh sách"));
    docx(&booklet()).expect("a file");
}
