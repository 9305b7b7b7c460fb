//! What the papers of rounds and decisions need beside lists: headers of two rows, articles,
//! several signatures, sheets on their side, several lists in one paper.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use papers::{
    Align, Block, Column, ColumnKind, Content, Document, Orientation, Profile, Role, Row, Signer,
    Table,
};

use crate::reader::Page;
use crate::sample::{document, letterhead, list_title, pages, person, signature, table};

const PROFILES: [Profile; 2] = [Profile::PartyHd36, Profile::StateNd30];

fn wide_columns() -> Vec<Column> {
    use Align::{Center, Left};
    let year = |title| Column::new(title, 9.0, Center, ColumnKind::Number).under("Năm sinh");
    let columns = vec![
        Column::new("STT", 10.0, Center, ColumnKind::Number),
        Column::new("Họ và tên", 50.0, Left, ColumnKind::Text),
        year("Nam"),
        year("Nữ"),
        Column::new("Tóm tắt thành tích", 174.0, Left, ColumnKind::Text),
    ];
    let numbered = (1..).zip(columns);
    let indexed = numbered.map(|(at, column)| column.indexed(&format!("({at})")));
    indexed.collect()
}

fn wide(profile: Profile, rows: usize) -> Document {
    let row = |at: usize| Row::Data {
        cells: vec![
            Content::Number(at as i64),
            Content::Text(format!("Người thứ {at}")),
            Content::Year(1984),
            Content::Empty,
            Content::Text("Vận động hiến đất làm đường".into()),
        ],
    };
    let table = Table {
        columns: wide_columns(),
        rows: (1..=rows).map(row).collect(),
    };
    let blocks = vec![letterhead(profile), list_title(), Block::Table(table)];
    Document {
        orientation: Orientation::Landscape,
        ..document(profile, blocks)
    }
}

fn has(page: &Page, words: &str) -> bool {
    page.texts.iter().any(|text| text.text == words)
}

#[test]
fn a_header_of_two_rows_and_its_indexes_stand_on_each_page_and_no_year_is_broken() {
    let pages = pages(&wide(Profile::PartyHd36, 60));
    assert!(pages.len() >= 2);
    for page in &pages {
        let (group, below) = (page.line("Năm sinh"), page.line("Nam"));
        assert!(group.baseline < below.baseline);
        let index = page.texts.iter().find(|text| text.text == "(3)");
        let index = index.expect("an index");
        assert_eq!(index.font, "Tinos");
        assert!(has(page, "1984"), "{:?}", page.words());
        let head = page.texts.iter().find(|text| text.text == "Năm sinh");
        let head = head.expect("in one piece");
        let years = ["Nam", "Nữ"].map(|words| {
            let text = page.texts.iter().find(|text| text.text == words);
            let text = text.expect("a header");
            text.x + text.width / 2.0
        });
        let middle = head.x + head.width / 2.0;
        assert!((middle - f64::midpoint(years[0], years[1])).abs() < 1.0);
    }
}

#[test]
fn on_its_side_a_letterhead_keeps_its_names_in_the_middle_of_their_parts() {
    for (profile, nation) in [
        (Profile::PartyHd36, "ĐẢNG CỘNG SẢN VIỆT NAM"),
        (Profile::StateNd30, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ] {
        let page = pages(&wide(profile, 1)).remove(0);
        let head = profile.style().letterhead;
        let left_mm = 252.0 * head.left_mm / (head.left_mm + head.right_mm);
        let text = page.texts.iter().find(|text| text.text == nation);
        let text = text.expect("the nation in one piece");
        let middle = text.x + text.width / 2.0;
        let wanted = 30.0 + left_mm + (252.0 - left_mm) / 2.0;
        assert!(
            (middle - wanted).abs() < 0.5,
            "{middle} instead of {wanted}"
        );
    }
}

fn articles() -> Vec<Block> {
    let banner = |text: &str| Block::Paragraph {
        text: text.into(),
        role: Role::Banner,
    };
    let article = |number: usize| Block::Article {
        label: format!("Điều {number}."),
        text: "Tặng Giấy khen cho 2 tập thể và 3 cá nhân (có danh sách kèm theo).".into(),
    };
    vec![banner("Ban Dân vận quyết định"), article(1), article(2)]
}

#[test]
fn an_article_runs_on_after_its_bold_number_and_a_banner_stands_in_the_middle() {
    for profile in PROFILES {
        let page = pages(&document(profile, articles())).remove(0);
        let label = page.texts.iter().find(|text| text.text.contains("Điều 1."));
        let label = label.expect("a number");
        assert_eq!(label.font, "Tinos-Bold");
        assert!((label.x - 40.0).abs() < 0.5, "{} mm", label.x);
        let run = page.texts.iter().find(|text| text.text.contains("Tặng"));
        let run = run.expect("the text");
        assert_eq!(run.font, "Tinos");
        assert!((run.baseline - label.baseline).abs() < 0.1);
        let banner = page.line("BAN DÂN VẬN QUYẾT ĐỊNH");
        assert!((banner.middle() - 112.5).abs() < 0.5 && banner.font == "Tinos-Bold");
    }
}

#[test]
fn two_people_sign_side_by_side_and_take_text_along_wherever_the_page_ends() {
    let signer = |position: &str, name: &str| Signer {
        authority: Vec::new(),
        position: position.into(),
        name: Some(name.into()),
    };
    let text = "Hội đồng thống nhất đề nghị khen thưởng các tập thể và cá nhân. ".repeat(3);
    for paragraphs in 8..=14 {
        let body = |_| Block::Paragraph {
            text: text.clone(),
            role: Role::Body,
        };
        let mut blocks: Vec<Block> = (0..paragraphs).map(body).collect();
        blocks.push(Block::Signers {
            signers: vec![
                signer("Thư ký", "Lê Thị Một"),
                signer("Chủ trì", "Trần Văn Hai"),
            ],
            abreast: 2,
        });
        let pages = pages(&document(Profile::PartyHd36, blocks));
        let page = pages
            .iter()
            .find(|page| has(page, "THƯ KÝ"))
            .expect("a page");
        let of = |words: &str| {
            let text = page.texts.iter().find(|text| text.text == words);
            text.unwrap_or_else(|| panic!("{words}")).clone()
        };
        let (left, right) = (of("Lê Thị Một"), of("Trần Văn Hai"));
        assert!((left.baseline - right.baseline).abs() < 0.1);
        assert!(left.x < 112.5 && right.x > 112.5);
        let above = page.lines();
        let above = above
            .iter()
            .filter(|line| line.baseline < of("THƯ KÝ").baseline);
        assert!(above.count() >= 2, "{paragraphs} paragraphs");
    }
}

/// A decision with two lists, each of so many rows.
fn with_lists(rows: usize) -> Document {
    let list = |number| {
        let rows = (1..=rows).map(person).collect();
        [
            Block::Appendix {
                number: Some(number),
            },
            list_title(),
            table(rows),
            Block::Closing("Danh sách này kết thúc ở đây.".into()),
        ]
    };
    let mut blocks = articles();
    blocks.push(signature());
    blocks.extend(list(1));
    blocks.extend(list(2));
    document(Profile::StateNd30, blocks)
}

#[test]
fn each_list_of_a_paper_counts_its_pages_anew_and_ends_with_a_row_beside_its_last_sentence() {
    for rows in 18..=26 {
        let pages = pages(&with_lists(rows));
        let starts = |page: &&Page| page.words()[0].starts_with("Phụ lục");
        assert_eq!(pages.iter().filter(starts).count(), 2);
        let closed: Vec<&Page> = pages
            .iter()
            .filter(|page| {
                page.words()
                    .iter()
                    .any(|line| line.contains("kết thúc ở đây"))
            })
            .collect();
        assert_eq!(closed.len(), 2);
        for page in closed {
            assert!(
                has(page, &rows.to_string()),
                "{rows} rows: {:?}",
                page.words()
            );
        }
        let second = pages.iter().skip_while(|page| !starts(page)).nth(1);
        let second = second.expect("a page after the first list's first");
        let begins = second.words()[0].clone();
        assert!(begins == "2" || begins.starts_with("Phụ lục"), "{begins}");
    }
}

#[test]
fn each_list_has_a_sheet_of_its_own_with_its_header_on_each_page() {
    let bytes = papers::xlsx(&with_lists(3)).expect("a workbook");
    let book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("opens");
    assert_eq!(book.sheet_names(), ["Văn bản", "Phụ lục 1", "Phụ lục 2"]);
    let bytes = papers::xlsx(&wide(Profile::PartyHd36, 2)).expect("a workbook");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("opens");
    let range = book.worksheet_range("Danh sách").expect("a sheet");
    let years = range
        .used_cells()
        .filter(|(_, _, cell)| **cell == Data::Float(1984.0));
    assert_eq!(years.count(), 2);
}

#[test]
fn a_header_of_two_rows_is_merged_for_word_processors() {
    let bytes = papers::docx(&wide(Profile::StateNd30, 2)).expect("a file");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    let mut part = zip.by_name("word/document.xml").expect("a part");
    std::io::Read::read_to_string(&mut part, &mut text).expect("UTF-8");
    assert_eq!(text.matches("<w:tblHeader/>").count(), 3);
    assert_eq!(text.matches("<w:vMerge w:val=\"restart\"/>").count(), 3);
    assert_eq!(text.matches("<w:vMerge/>").count(), 3);
    assert_eq!(text.matches("<w:gridSpan w:val=\"2\"/>").count(), 1);
    assert!(text.contains("w:orient=\"landscape\""));
}
