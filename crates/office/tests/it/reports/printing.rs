//! The papers of reports.

use office::{Code, print};
use papers::{Block, Content, Document, Row};

use super::{desk_of, period, sent, typed, unit};
use crate::desk::Desk;

fn document(desk: &Desk, form: &str, key: i64) -> Document {
    desk.office
        .read(|reading| print::document(reading, form, key))
        .unwrap()
}

fn texts(document: &Document) -> Vec<String> {
    let mut texts = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Table(table) => {
                for row in &table.rows {
                    let (Row::Data { cells } | Row::Total { cells, .. }) = row else {
                        continue;
                    };
                    texts.extend(cells.iter().filter_map(|cell| match cell {
                        Content::Text(text) => Some(text.clone()),
                        _ => None,
                    }));
                }
            }
            Block::Paragraph { text, .. } | Block::Closing(text) => texts.push(text.clone()),
            _ => {}
        }
    }
    texts
}

#[test]
fn the_papers_of_a_period_say_what_they_rest_on() {
    let desk = desk_of("D916");
    let june = period("2024-M06");
    let key = sent(
        &desk,
        unit(&desk, "C31144-A"),
        june,
        &[
            ("F08", "3"),
            ("F09", "hơn 150 triệu"),
            ("M02", "không phát sinh"),
        ],
    );
    typed(&desk, unit(&desk, "C31117-A"), june, &[("F08", "2")]);
    let has = |form: &str, words: &str| {
        let texts = texts(&document(&desk, form, key));
        assert!(
            texts.iter().any(|text| text.contains(words)),
            "{form} {words}: {texts:?}"
        );
    };
    has("reports.appendix", "hơn 150.000.000");
    has("reports.appendix", "không phát sinh");
    has("reports.appendix", "- Trị giá");
    has("reports.summary", "hơn 150.000.000");
    has("reports.summary", "Ô để trống là chưa có số liệu");
    has("reports.by_unit", "Phường Xuân Khánh");
    has("reports.unsent", "Nháp, đã ghi 1/30 chỉ tiêu");
    has("reports.digest", "hơn 150 triệu đồng");
}

#[test]
fn an_empty_form_asks_for_what_the_form_asks() {
    let desk = desk_of("D916");
    let blank = document(&desk, "reports.blank", 1);
    let tables = blank.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let rows = tables
        .flat_map(|table| &table.rows)
        .filter(|row| matches!(row, Row::Data { .. }));
    assert_eq!(rows.count(), 144);
    let key = typed(&desk, unit(&desk, "C31144-A"), period("2024-M06"), &[]);
    let nothing = desk
        .office
        .read(|reading| print::document(reading, "reports.appendix", key));
    assert_eq!(nothing.unwrap_err().code, Code::NoReportsToPrint);
}
