//! Lists: repeated headers, whole rows, no heading alone at the foot of a page, totals.

use papers::{
    Align, Block, Column, ColumnKind, Content, Document, Orientation, PaperError, Profile, Row,
    Table,
};
use proptest::prelude::*;

use crate::reader::Page;
use crate::sample::{
    columns, document, group, laid, list_title, name, pages, person, row, table, total,
};

fn list(rows: Vec<Row>) -> Document {
    document(Profile::PartyHd36, vec![list_title(), table(rows)])
}

fn two_hundred() -> Document {
    let mut rows = vec![group("I. TẬP THỂ", 0)];
    rows.extend((1..=60).map(person));
    rows.push(group("II. CÁ NHÂN", 0));
    rows.push(group("1. Khối Đảng", 1));
    rows.extend((61..=200).map(person));
    rows.push(total(200 * 1_410_000));
    list(rows)
}

fn is_heading(line: &str) -> bool {
    line.starts_with("NHÓM")
        || line.starts_with("I. ")
        || line.starts_with("II. ")
        || line.starts_with("1. Khối")
}

fn texts(pages: &[Page]) -> Vec<Vec<String>> {
    pages.iter().map(Page::words).collect()
}

#[test]
fn a_list_of_two_hundred_shows_its_header_on_each_page_and_every_name_in_order() {
    let pages = pages(&two_hundred());
    assert!(pages.len() >= 5, "{} pages", pages.len());
    for page in &pages {
        let headers = page
            .words()
            .iter()
            .filter(|line| line.contains("Họ và tên"))
            .count();
        assert_eq!(headers, 1);
        assert!(!is_heading(page.words().last().expect("a line")));
    }
    let all = texts(&pages).concat().join("\n");
    let mut rest = all.as_str();
    for number in 1..=200 {
        let place = rest
            .find(&name(number))
            .unwrap_or_else(|| panic!("{} is not in order", name(number)));
        rest = &rest[place..];
    }
}

#[test]
fn totals_are_bold_and_stand_under_their_column() {
    let pages = pages(&two_hundred());
    let last = pages.last().expect("a page");
    let sum = last
        .texts
        .iter()
        .find(|text| text.text == "282.000.000")
        .expect("the sum");
    let value = last
        .texts
        .iter()
        .find(|text| text.text == "1.410.000")
        .expect("a value");
    assert_eq!(sum.font, "Tinos-Bold");
    assert!((sum.x + sum.width - value.x - value.width).abs() < 0.1);
    assert!(last.line("Tổng cộng").font.ends_with("Bold"));
}

#[test]
fn a_figure_wider_than_its_column_takes_room_from_the_widest_text() {
    let page = pages(&list(vec![person(1), total(9_876_543_210_000)])).remove(0);
    let sum = page
        .texts
        .iter()
        .find(|text| text.text == "9.876.543.210.000")
        .expect("in one piece");
    assert!(
        sum.x + sum.width < 195.0,
        "ends {} mm from the left",
        sum.x + sum.width
    );
    let uprights = page
        .strokes
        .iter()
        .filter(|stroke| (stroke.from.0 - stroke.to.0).abs() < 0.01);
    let last_column = uprights
        .map(|stroke| stroke.from.0)
        .filter(|x| *x < 190.0)
        .fold(0.0, f64::max);
    assert!(
        last_column < sum.x,
        "the rule at {last_column} mm crosses the sum at {} mm",
        sum.x
    );
}

#[test]
fn the_words_of_headers_are_not_broken() {
    let words = pages(&list(vec![person(1)])).remove(0).words().join("\n");
    for word in ["STT", "thưởng", "(đồng)"] {
        assert!(words.contains(word), "{word} in {words}");
    }
}

fn refusal(columns: Vec<Column>, rows: Vec<Row>) -> Option<PaperError> {
    let table = Block::Table(Table { columns, rows });
    papers::lay_out(
        &document(Profile::PartyHd36, vec![list_title(), table]),
        &(),
    )
    .err()
}

#[test]
fn a_row_that_does_not_fit_its_columns_is_refused_with_its_place() {
    let cells = vec![Content::Empty];
    let shape = PaperError::RowShape {
        table: 1,
        row: 2,
        expected: 4,
        found: 1,
    };
    let rows = vec![person(1), Row::Data { cells }];
    assert_eq!(refusal(columns(), rows), Some(shape));
    let cells = vec![Content::Number(1); 4];
    let label = "Cộng".into();
    let unlabelled = PaperError::TotalWithoutLabelCell { table: 1, row: 1 };
    let rows = vec![Row::Total { label, cells }];
    assert_eq!(refusal(columns(), rows), Some(unlabelled));
}

#[test]
fn a_table_wider_than_the_page_is_refused_with_its_width() {
    let mut wide = columns();
    wide[1].width_mm = 90.0;
    let refusal = refusal(wide, Vec::new());
    let Some(PaperError::TooWide {
        table: 1,
        width_mm,
        page_mm,
    }) = refusal
    else {
        panic!("{refusal:?}");
    };
    assert_eq!(page_mm, 165.0);
    assert!((197.0..198.0).contains(&width_mm), "{width_mm} mm");
}

#[test]
fn a_wide_list_lies_on_its_side() {
    let column = Column::new("Tóm tắt thành tích", 252.0, Align::Left, ColumnKind::Text);
    let rows = vec![Row::Data {
        cells: vec![Content::Text("Vận động hiến đất làm đường".into())],
    }];
    let mut document = document(
        Profile::StateNd30,
        vec![Block::Table(Table {
            columns: vec![column],
            rows,
        })],
    );
    document.orientation = Orientation::Landscape;
    let page = pages(&document).remove(0);
    let (left, right, _) = page.rules()[0];
    assert!(
        (left - 30.0).abs() < 0.2 && (right - 282.0).abs() < 0.2,
        "from {left} to {right} mm"
    );
}

#[test]
fn an_empty_list_still_prints_its_header() {
    let laid = laid(&list(vec![]));
    assert_eq!(laid.page_count(), 1);
}

/// A list with headings anywhere and cells of any height; each cell names its first and last line.
fn any_list() -> impl Strategy<Value = Vec<(u8, usize)>> {
    proptest::collection::vec((0u8..12, 0usize..60), 25..90)
}

fn build(plan: &[(u8, usize)]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (number, (kind, words)) in plan.iter().enumerate() {
        match kind {
            0 => rows.push(group(&format!("NHÓM {number}"), 0)),
            1 => rows.extend([
                group(&format!("NHÓM {number}"), 0),
                group(&format!("NHÓM {number} nhỏ"), 1),
            ]),
            _ => {}
        }
        let place = format!(
            "đầu{number}. {} cuối{number}.",
            "thành tích ".repeat(*words)
        );
        rows.push(row(number, &format!("tên{number}."), &place));
    }
    rows
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_page_splits_a_row_or_ends_with_a_heading(plan in any_list()) {
        let pages = texts(&pages(&list(build(&plan))));
        for number in 0..plan.len() {
            let page_of = |word: String| pages.iter().position(|lines| lines.iter().any(|line| line.split(' ').any(|part| part == word)));
            let first = page_of(format!("đầu{number}."));
            prop_assert!(first.is_some());
            prop_assert_eq!(first, page_of(format!("cuối{number}.")));
            prop_assert_eq!(first, page_of(format!("tên{number}.")));
        }
        for lines in &pages {
            let headers = lines.iter().filter(|line| line.contains("Họ và tên")).count();
            prop_assert_eq!(headers, 1);
            prop_assert!(!is_heading(lines.last().expect("a line")), "{:?}", lines.last());
        }
    }
}
