//! The papers of the calendar.

use office::{Code, print};
use papers::{Block, Content, Document, Row};

use super::entered;
use crate::desk::Desk;

pub(super) fn document(desk: &Desk, form: &str, key: i64) -> Document {
    desk.office
        .read(|reading| print::document(reading, form, key))
        .unwrap()
}

/// The rows of the tables as text, cells parted by bars.
pub(super) fn rows(document: &Document) -> Vec<String> {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(&table.rows),
        _ => None,
    });
    let line = |row: &Row| match row {
        Row::Group { text, .. } => text.clone(),
        Row::Data { cells } | Row::Total { cells, .. } => {
            let cells = cells.iter().map(|cell| match cell {
                Content::Text(text) => text.clone(),
                Content::Number(number) | Content::Money(number) => number.to_string(),
                _ => String::new(),
            });
            cells.collect::<Vec<_>>().join("|")
        }
    };
    tables.flatten().map(line).collect()
}

pub(super) fn laid(document: &Document) {
    let laid = papers::lay_out(document, &()).unwrap();
    assert!(laid.page_count() >= 1);
    papers::docx(document).unwrap();
    papers::xlsx(document).unwrap();
}

#[test]
fn the_plan_of_a_year_goes_month_by_month() {
    let desk = Desk::new();
    entered(
        &desk,
        2024,
        &[
            ("title", "Hội nghị triển khai"),
            ("starts", "15/3"),
            ("lead", "Trưởng ban"),
        ],
    );
    entered(&desk, 2024, &[("title", "Việc chưa rõ ngày")]);
    let plan = document(&desk, "calendar.year", 2024);
    let rows = rows(&plan);
    let at = |text: &str| rows.iter().position(|row| row.contains(text)).unwrap();
    assert!(at("THÁNG 3") < at("Hội nghị triển khai") && at("Hội nghị triển khai") < at("THÁNG 4"));
    assert!(at("CHƯA ĐỊNH NGÀY") < at("Việc chưa rõ ngày"));
    laid(&plan);
}

#[test]
fn the_schedule_of_a_month_goes_week_by_week() {
    let desk = Desk::new();
    entered(
        &desk,
        2024,
        &[
            ("title", "Họp mặt"),
            ("starts", "14/10"),
            ("time", "8 giờ 00"),
        ],
    );
    entered(
        &desk,
        2024,
        &[("title", "Rà soát hồ sơ"), ("starts", "tháng 10")],
    );
    let month = document(&desk, "calendar.month", 202_410);
    let rows = rows(&month);
    assert_eq!(rows[..2], ["VIỆC TRONG THÁNG", "10/2024||Rà soát hồ sơ|||"]);
    let week = rows
        .iter()
        .position(|row| row == "TUẦN TỪ NGÀY 14/10 ĐẾN NGÀY 20/10");
    let rest = &rows[week.unwrap() + 1..];
    assert!(
        rest.contains(&"Thứ Hai, 14/10|8 giờ 00|Họp mặt|||".to_owned())
            || rest.contains(&"|8 giờ 00|Họp mặt|||".to_owned()),
        "{rows:#?}"
    );
    laid(&month);
}

#[test]
fn a_month_that_is_none_is_refused() {
    let desk = Desk::new();
    let refused = desk
        .office
        .read(|reading| print::document(reading, "calendar.month", 202_413))
        .unwrap_err();
    assert_eq!(refused.code, Code::YearOdd);
}
