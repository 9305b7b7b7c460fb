//! The papers of reports.

use office::reports::target_of;
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

#[test]
fn papers_of_a_period_are_asked_for_by_the_period_before_anybody_reports() {
    let desk = desk_of("D916");
    let (ward, june) = (unit(&desk, "C31144-A"), period("2024-M06"));
    // Whoever reported in May is asked in June.
    sent(&desk, ward, period("2024-M05"), &[("B01", "3")]);
    let target = target_of(june, None);
    let unsent = texts(&document(&desk, "reports.unsent", target));
    assert!(
        unsent.iter().any(|text| text == "Chưa lập báo cáo"),
        "{unsent:?}"
    );
    let refused = desk
        .office
        .read(|reading| print::document(reading, "reports.summary", target))
        .unwrap_err();
    assert_eq!(refused.code, Code::NoReportsToPrint);
    let key = sent(&desk, ward, june, &[("B01", "5")]);
    let made = |key: i64| serde_json::to_string(&document(&desk, "reports.summary", key)).unwrap();
    assert_eq!(made(target), made(key));
}

#[test]
fn a_summary_draws_its_main_figures_and_stands_beside_the_periods_before() {
    let desk = desk_of("D916");
    let ward = unit(&desk, "C31144-A");
    sent(&desk, ward, period("2023-M06"), &[("F08", "4")]);
    sent(
        &desk,
        ward,
        period("2024-M05"),
        &[("F08", "2"), ("F05", "1,5 tỷ")],
    );
    let june = sent(
        &desk,
        ward,
        period("2024-M06"),
        &[("F08", "3"), ("F05", "2 tỷ"), ("B01", "7")],
    );
    let summary = document(&desk, "reports.summary", june);
    let charts: Vec<_> = summary
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
        .collect();
    assert_eq!(charts.len(), 2, "what was told once is no chart");
    assert_eq!(charts[0].title, "Biểu đồ 1. Tổng trị giá quà tặng");
    assert_eq!(charts[0].counts, "Triệu đồng");
    let figures: Vec<_> = charts[0].marks.iter().map(|mark| mark.figures[0]).collect();
    assert_eq!(figures[4..], [Some(1500), Some(2000)]);
    let beside = texts(&document(&desk, "reports.against", june));
    for words in ["+1 (+50,0 %)", "-1 (-25,0 %)", "+500.000.000 (+33,3 %)"] {
        assert!(
            beside.iter().any(|text| text.contains(words)),
            "{words}: {beside:?}"
        );
    }
}
